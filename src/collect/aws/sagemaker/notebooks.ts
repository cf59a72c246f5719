import {
  DescribeNotebookInstanceCommand,
  paginateListNotebookInstances,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import type { Reader } from '../session/reader.ts';
import { normaliseNotebook, notebookType } from './notebook.ts';
import type { AwsSession } from '../session/session.ts';
import { sageMakerTags, sageMakerTagsCall } from '../resource/tags.ts';
import { rpc } from '../session/wire.ts';

export const sageMakerNotebooks: Collector<AwsSession> = {
  id: 'aws-sagemaker-notebooks',
  title: 'SageMaker notebook instances',
  produces: [notebookType],
  calls: [
    rpc('api.sagemaker', 'SageMaker.ListNotebookInstances', 'sagemaker:ListNotebookInstances'),
    rpc('api.sagemaker', 'SageMaker.DescribeNotebookInstance', 'sagemaker:DescribeNotebookInstance'),
    sageMakerTagsCall,
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, collectNotebooks);
  },
};

async function collectNotebooks(reader: Reader): Promise<void> {
  const client = reader.client(SageMakerClient);
  const { items } = await reader.list(
    { call: 'sagemaker:ListNotebookInstances', types: [notebookType] },
    paginateListNotebookInstances({ client, pageSize: 100 }, {}),
    (page) => page.NotebookInstances,
  );
  await mapLimit(items, 4, async (summary) => {
    const id = summary.NotebookInstanceArn ?? '';
    const about = { call: 'sagemaker:DescribeNotebookInstance', types: [notebookType], resource: id };
    const notebook = await reader.attempt(about, () =>
      client.send(
        new DescribeNotebookInstanceCommand({ NotebookInstanceName: summary.NotebookInstanceName }),
      ),
    );
    const tagged = await sageMakerTags(reader, notebookType, id);
    reader.put(normaliseNotebook(reader.scope, summary, notebook, tagged));
  });
}
