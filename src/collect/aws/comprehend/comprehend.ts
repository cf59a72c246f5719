import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { parseArn } from '../resource/arn.ts';
import { comprehendLists, type ComprehendList } from './lists.ts';
import { asRecord, records, text } from '../config/config-item.ts';
import { normaliseDefinition } from '../resource/definition.ts';
import type { Reader } from '../session/reader.ts';
import { operation, operationPages, restClient, type RestClient } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';
import { askedTags } from '../resource/tags.ts';
import { rpc } from '../session/wire.ts';

const Client = restClient('comprehend', 'comprehend');

function target(name: string): string {
  return `Comprehend_20171127.${name}`;
}

function permission(name: string): string {
  return `comprehend:${name}`;
}

/** Comprehend: models of the account, flywheels that train them again, and jobs that analyse documents. */
export const comprehend: Collector<AwsSession> = {
  id: 'aws-comprehend',
  title: 'Comprehend models, flywheels and jobs',
  produces: [...new Set(comprehendLists.map(({ shape }) => shape.type))],
  calls: [
    ...comprehendLists.flatMap(({ operation: list, describe }) =>
      describe ? [list, describe.operation] : [list],
    ),
    'ListTagsForResource',
  ].map((name) => rpc('comprehend', target(name), permission(name))),
  async collect(session, sink) {
    await session.inEachScope(sink, async (reader) => {
      for (const list of comprehendLists) await collectList(reader, list);
    });
  },
};

async function collectList(reader: Reader, list: ComprehendList): Promise<void> {
  const { shape, atMost } = list;
  const types = [shape.type];
  const client = reader.client(Client);
  const { items } = await reader.list(
    { call: permission(list.operation), types, ...(atMost !== undefined && { atMost }) },
    operationPages(client, target(list.operation)),
    (page) => records(page[list.items]),
  );
  await mapLimit(items, 4, async (item) => {
    const id = text(item[list.arn]) ?? '';
    const details = await described(reader, client, list, item, id);
    const about = { call: permission('ListTagsForResource'), types, resource: id };
    const tagged = list.tagged
      ? await askedTags(reader, about, () =>
          client.ask(operation(target('ListTagsForResource'), { ResourceArn: id })),
        )
      : undefined;
    const name = text(item[list.name ?? '']) ?? nameOf(id);
    reader.put(normaliseDefinition(reader.scope, shape, { id, name }, details, tagged));
  });
}

async function described(
  reader: Reader,
  client: RestClient,
  { shape, describe, arn }: ComprehendList,
  item: Readonly<Record<string, unknown>>,
  id: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (describe === undefined) return item;
  const about = { call: permission(describe.operation), types: [shape.type], resource: id };
  const answer = await reader.attempt(about, () =>
    client.ask(operation(target(describe.operation), { [arn]: id })),
  );
  return answer && asRecord(answer[describe.within]);
}

/** `invoices/2` of `arn:…:entity-recognizer/invoices/version/2`. */
function nameOf(id: string): string {
  const [, ...named] = (parseArn(id)?.resource ?? id).split('/');
  return named.filter((part, index) => index !== 1 || part !== 'version').join('/') || id;
}
