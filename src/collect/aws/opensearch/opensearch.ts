import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { knowledgeBaseType } from '../bedrock/knowledge-base.ts';
import { asRecord, tagsOf, text } from '../config/config-item.ts';
import { normaliseSearchDomain, searchDomainArn, searchDomainType } from './domain.ts';
import type { Reader } from '../session/reader.ts';
import { restClient, type RestClient } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';
import type { Tagged } from '../resource/tags.ts';
import { rest } from '../session/wire.ts';

// The service has kept the address, and the permissions, of Elasticsearch.
const host = 'es';
const Client = restClient(host, 'es');
const api = '/2021-01-01';

/** Domains of OpenSearch Service. AWS Config records them without their access policies. */
export const openSearch: Collector<AwsSession> = {
  id: 'aws-opensearch',
  title: 'OpenSearch domains',
  produces: [searchDomainType],
  calls: [
    rest(host, 'GET', `${api}/domain`, 'es:ListDomainNames'),
    rest(host, 'GET', `${api}/opensearch/domain/{}`, 'es:DescribeDomain'),
    rest(host, 'GET', `${api}/tags/`, 'es:ListTags'),
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, collectDomains);
  },
};

async function collectDomains(reader: Reader): Promise<void> {
  const client = reader.client(Client);
  const { items } = await reader.list(
    { call: 'es:ListDomainNames', types: [searchDomainType] },
    wholeList(client),
    ({ DomainNames: domains }) => (Array.isArray(domains) ? domains.map(asRecord) : []),
  );
  await mapLimit(items, 4, async ({ DomainName: given }) => {
    const name = text(given) ?? '';
    const arn = searchDomainArn(reader.scope, name);
    const about = { call: 'es:DescribeDomain', types: [searchDomainType], resource: arn };
    const answer = await reader.attempt(about, () =>
      client.ask({ method: 'GET', path: `${api}/opensearch/domain/${encodeURIComponent(name)}` }),
    );
    const knowledgeKnown =
      reader.session.refersTo(arn, 'writes') || !reader.session.mayMiss(knowledgeBaseType, reader.scope);
    const status = answer?.['DomainStatus'];
    reader.put(
      normaliseSearchDomain(reader.scope, name, status === undefined ? undefined : asRecord(status), {
        tagged: await tagsAt(reader, client, arn),
        knowledgeKnown,
      }),
    );
  });
}

/** The list has no pages. */
async function* wholeList(client: RestClient) {
  yield await client.ask({ method: 'GET', path: `${api}/domain` });
}

async function tagsAt(reader: Reader, client: RestClient, arn: string): Promise<Tagged> {
  const about = { call: 'es:ListTags', types: [searchDomainType], resource: arn };
  const answer = await reader.attempt(about, () =>
    client.ask({ method: 'GET', path: `${api}/tags/`, query: { arn } }),
  );
  return answer ? { tags: tagsOf(answer['TagList']), unknown: [] } : { tags: {}, unknown: ['/tags'] };
}
