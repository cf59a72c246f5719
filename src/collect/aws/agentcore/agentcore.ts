import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { agentCoreKinds, type AgentCoreKind } from './kinds.ts';
import { agentCoreArn, normaliseAgentCore } from './resource.ts';
import { asRecord, records, text } from '../config/config-item.ts';
import type { Reader } from '../session/reader.ts';
import { pagesOf, restClient, type RestClient } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';
import { askedTags, type Tagged } from '../resource/tags.ts';
import { rest } from '../session/wire.ts';

const host = 'bedrock-agentcore-control';
const Client = restClient(host, 'bedrock-agentcore');
const pageSize = 100;

function permission(operation: string): string {
  return `bedrock-agentcore:${operation}`;
}

/** AgentCore: what agents run in, are reached through, remember and use as tools. */
export const agentCore: Collector<AwsSession> = {
  id: 'aws-bedrock-agentcore',
  title: 'Bedrock AgentCore',
  produces: agentCoreKinds.map(({ type }) => type),
  calls: [
    ...agentCoreKinds.flatMap(({ list, get }) => [
      rest(host, list.method, list.path, permission(list.operation)),
      rest(host, 'GET', get.path, permission(get.operation)),
    ]),
    rest(host, 'GET', '/tags/{}', permission('ListTagsForResource')),
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      for (const kind of agentCoreKinds) {
        await collectKind(reader, kind);
      }
    });
  },
};

async function collectKind(reader: Reader, kind: AgentCoreKind): Promise<void> {
  const { type, list, get } = kind;
  const client = reader.client(Client);
  const { items } = await reader.list(
    { call: permission(list.operation), types: [type] },
    pages(client, kind),
    (page) => records(page[list.items]),
  );
  await mapLimit(items, 4, async (summary) => {
    const arn = agentCoreArn(reader.scope, kind, summary);
    const about = { call: permission(get.operation), types: [type], resource: arn };
    const id = encodeURIComponent(text(summary[kind.id]) ?? '');
    const answer = await reader.attempt(about, () =>
      client.ask({ method: 'GET', path: get.path.replace('{}', id) }),
    );
    const details = get.within === undefined ? answer : answer && asRecord(answer[get.within]);
    const tagged = await tagsAt(reader, client, type, text(details?.[kind.arn]) ?? arn);
    reader.put(normaliseAgentCore(reader.scope, kind, summary, details, tagged));
  });
}

function pages(client: RestClient, { list: { method, path, query } }: AgentCoreKind) {
  return pagesOf(client, (next) => ({
    method,
    path,
    ...(query
      ? { query: { maxResults: String(pageSize), ...query, ...next } }
      : { body: { maxResults: pageSize, ...next } }),
  }));
}

function tagsAt(reader: Reader, client: RestClient, type: string, arn: string): Promise<Tagged> {
  const about = { call: permission('ListTagsForResource'), types: [type], resource: arn };
  return askedTags(reader, about, () =>
    client.ask({ method: 'GET', path: `/tags/${encodeURIComponent(arn)}` }),
  );
}
