import type { Resource } from '../../../generated/inventory.ts';
import type { Collector } from '../../collector.ts';
import { asRecord, text } from '../config/config-item.ts';
import { macieBucketType, macieOff, normaliseMacieBucket } from './macie-bucket.ts';
import type { Reader } from '../session/reader.ts';
import { pagesOf, restClient, RestError, type RestClient } from '../session/rest-client.ts';
import { bucketType } from './s3.ts';
import type { AwsSession } from '../session/session.ts';
import { rest } from '../session/wire.ts';

const host = 'macie2';
const Client = restClient(host, 'macie2');
const pageSize = 50;

/** What Macie says of buckets that models are fine-tuned on, or answers grounded on. */
export const macie: Collector<AwsSession> = {
  id: 'aws-macie',
  title: 'Macie on buckets used by AI',
  produces: [macieBucketType],
  calls: [
    rest(host, 'GET', '/macie', 'macie2:GetMacieSession'),
    rest(host, 'POST', '/datasources/s3', 'macie2:DescribeBuckets'),
  ],
  async collect(session, sink) {
    const buckets = session.found.filter(
      ({ type, id }) =>
        type === bucketType && (session.refersTo(id, 'grounded-on') || session.refersTo(id, 'fine-tuned-on')),
    );
    await session.inEachScope(sink, async (reader) => {
      const own = buckets.filter(({ origin }) => origin.source === reader.scope.source);
      if (own.length > 0) await collectBuckets(reader, own);
    });
    // An aggregator shows buckets of accounts whose Macie nobody here can ask.
    const asked = new Set(session.scopes.map(({ source }) => source));
    const [scope] = session.scopes;
    for (const bucket of buckets.filter(({ origin }) => !asked.has(origin.source))) {
      if (scope) {
        const { account, region, origin } = bucket;
        const place = { partition: scope.partition, account, region, source: origin.source };
        session.put(sink, normaliseMacieBucket(place, bucket, { status: undefined, metadata: undefined }));
      }
    }
  },
};

async function collectBuckets(reader: Reader, buckets: readonly Resource[]): Promise<void> {
  const client = reader.client(Client);
  const status = await statusOf(reader, client);
  const known = status === 'ENABLED' ? await metadataOf(reader, client, buckets) : undefined;
  for (const bucket of buckets) {
    reader.put(normaliseMacieBucket(reader.scope, bucket, { status, metadata: known?.get(bucket.name) }));
  }
}

async function statusOf(reader: Reader, client: RestClient): Promise<string | undefined> {
  const about = { call: 'macie2:GetMacieSession', types: [macieBucketType] };
  return reader.attempt(about, async () => {
    try {
      return text((await client.ask({ method: 'GET', path: '/macie' }))['status']);
    } catch (error) {
      if (isOff(error)) return macieOff;
      throw error;
    }
  });
}

/** Where Macie is off it refuses like somebody who may not ask, and says so in the message alone. */
function isOff(error: unknown): boolean {
  return (
    error instanceof RestError &&
    error.name === 'AccessDeniedException' &&
    /macie is not enabled/i.test(error.message)
  );
}

async function metadataOf(reader: Reader, client: RestClient, buckets: readonly Resource[]) {
  const { items } = await reader.list(
    { call: 'macie2:DescribeBuckets', types: [macieBucketType] },
    pages(
      client,
      buckets.map(({ name }) => name),
    ),
    (page) => (Array.isArray(page['buckets']) ? page['buckets'].map(asRecord) : []),
  );
  return new Map(items.map((item) => [text(item['bucketName']) ?? '', item]));
}

async function* pages(client: RestClient, names: readonly string[]) {
  for (let start = 0; start < names.length; start += pageSize) {
    const criteria = { bucketName: { eq: names.slice(start, start + pageSize) } };
    yield* pagesOf(client, (next) => ({
      method: 'POST',
      path: '/datasources/s3',
      body: { criteria, maxResults: pageSize, ...next },
    }));
  }
}
