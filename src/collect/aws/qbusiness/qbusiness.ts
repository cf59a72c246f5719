import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { records, text } from '../config/config-item.ts';
import { normaliseQBusinessApplication, qBusinessApplicationShape } from './application.ts';
import type { Reader } from '../session/reader.ts';
import { dualStackDomain, pagesOf, restClient, type RestClient } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';
import { askedTags } from '../resource/tags.ts';
import { dualStackRest } from '../session/wire.ts';

const Client = restClient('qbusiness', 'qbusiness', dualStackDomain);
const { type } = qBusinessApplicationShape;

/** Q Business: assistants that answer from what an organisation keeps. */
export const qBusiness: Collector<AwsSession> = {
  id: 'aws-qbusiness',
  title: 'Q Business applications',
  produces: [type],
  calls: [
    dualStackRest('qbusiness', 'GET', '/applications', 'qbusiness:ListApplications'),
    dualStackRest('qbusiness', 'GET', '/applications/{}', 'qbusiness:GetApplication'),
    dualStackRest('qbusiness', 'GET', '/v1/tags/{}', 'qbusiness:ListTagsForResource'),
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, collectApplications);
  },
};

async function collectApplications(reader: Reader): Promise<void> {
  const client = reader.client(Client);
  const { partition, region, account } = reader.scope;
  const { items } = await reader.list(
    { call: 'qbusiness:ListApplications', types: [type] },
    pages(client),
    (page) => records(page['applications']),
  );
  await mapLimit(items, 4, async (summary) => {
    const own = text(summary['applicationId']) ?? '';
    const id = `arn:${partition}:qbusiness:${region}:${account}:application/${own}`;
    const about = (call: string) => ({ call: `qbusiness:${call}`, types: [type], resource: id });
    const application = await reader.attempt(about('GetApplication'), () =>
      client.ask({ method: 'GET', path: `/applications/${encodeURIComponent(own)}` }),
    );
    const tagged = await askedTags(reader, about('ListTagsForResource'), () =>
      client.ask({ method: 'GET', path: `/v1/tags/${encodeURIComponent(id)}` }),
    );
    const name = text(summary['displayName']) ?? own;
    reader.put(normaliseQBusinessApplication(reader.scope, { id, name }, application, tagged));
  });
}

function pages(client: RestClient) {
  return pagesOf(client, (next) => ({
    method: 'GET',
    path: '/applications',
    query: { maxResults: '100', ...next },
  }));
}
