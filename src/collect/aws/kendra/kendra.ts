import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { records, text } from '../config/config-item.ts';
import { normaliseDefinition } from '../resource/definition.ts';
import { kendraIndexShape } from './search-index.ts';
import type { Reader } from '../session/reader.ts';
import { operation, operationPages, restClient } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';
import { askedTags } from '../resource/tags.ts';
import { rpc } from '../session/wire.ts';

const Client = restClient('kendra', 'kendra');
const { type } = kendraIndexShape;

function target(name: string): string {
  return `AWSKendraFrontendService.${name}`;
}

/** Kendra: the indices that people and assistants search. */
export const kendra: Collector<AwsSession> = {
  id: 'aws-kendra',
  title: 'Kendra indices',
  produces: [type],
  calls: ['ListIndices', 'DescribeIndex', 'ListTagsForResource'].map((name) =>
    rpc('kendra', target(name), `kendra:${name}`),
  ),
  async collect(session, sink) {
    await session.inEachScope(sink, collectIndices);
  },
};

async function collectIndices(reader: Reader): Promise<void> {
  const client = reader.client(Client);
  const { partition, region, account } = reader.scope;
  const { items } = await reader.list(
    { call: 'kendra:ListIndices', types: [type] },
    operationPages(client, target('ListIndices')),
    (page) => records(page['IndexConfigurationSummaryItems']),
  );
  await mapLimit(items, 4, async (summary) => {
    const Id = text(summary['Id']) ?? '';
    const id = `arn:${partition}:kendra:${region}:${account}:index/${Id}`;
    const index = await reader.attempt({ call: 'kendra:DescribeIndex', types: [type], resource: id }, () =>
      client.ask(operation(target('DescribeIndex'), { Id })),
    );
    const tagged = await askedTags(
      reader,
      { call: 'kendra:ListTagsForResource', types: [type], resource: id },
      () => client.ask(operation(target('ListTagsForResource'), { ResourceARN: id })),
    );
    const name = text(summary['Name']) ?? Id;
    reader.put(normaliseDefinition(reader.scope, kendraIndexShape, { id, name }, index, tagged));
  });
}
