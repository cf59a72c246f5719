import {
  DescribeNotebookInstanceCommand,
  paginateListNotebookInstances,
  SageMakerClient,
  type DescribeNotebookInstanceOutput,
  type NotebookInstanceSummary,
} from '@aws-sdk/client-sagemaker';
import type { Collector } from '../collector.ts';
import { mapLimit } from '../transport/limit.ts';
import { keyArn } from './arn.ts';
import { edgesFrom, plain, resourceIn, withDefaults, type Found } from './found.ts';
import type { Reader } from './reader.ts';
import type { AwsScope } from './scope.ts';
import type { AwsSession } from './session.ts';
import { sageMakerTags, sageMakerTagsCall, type Tagged } from './tags.ts';
import { rpc } from './wire.ts';

export const notebookType = 'AWS::SageMaker::NotebookInstance';

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

const noise = [
  'NotebookInstanceArn',
  'LastModifiedTime',
  'CreationTime',
  'FailureReason',
  'NetworkInterfaceId',
];

// What CreateNotebookInstance documents for a caller that names nothing.
const defaults = {
  DirectInternetAccess: 'Enabled',
  RootAccess: 'Enabled',
  InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: '1' },
};

/** @param notebook undefined when its details could not be read. */
export function normaliseNotebook(
  scope: AwsScope,
  summary: NotebookInstanceSummary,
  notebook: DescribeNotebookInstanceOutput | undefined,
  { tags, unknown }: Tagged,
): Found {
  const id = summary.NotebookInstanceArn ?? '';
  const lifecycle = notebook?.NotebookInstanceLifecycleConfigName;
  return {
    resource: resourceIn(scope, {
      id,
      type: notebookType,
      kind: 'ai-compute',
      name: summary.NotebookInstanceName ?? id,
      tags,
      ...(notebook ? withDefaults(plain(notebook, noise), defaults) : { properties: {} }),
      unknown: notebook ? unknown : [...unknown, '/properties', '/related/runs-as', '/related/encrypted-by'],
    }),
    relationships: edgesFrom(id, [
      ['runs-as', notebook?.RoleArn, 'RoleArn'],
      ['encrypted-by', keyArn(scope, notebook?.KmsKeyId), 'KmsKeyId'],
      [
        'depends-on',
        lifecycle &&
          `arn:${scope.partition}:sagemaker:${scope.region}:${scope.account}:notebook-instance-lifecycle-config/${lifecycle}`,
        'NotebookInstanceLifecycleConfigName',
      ],
    ]),
  };
}
