import { endpointOf } from '../transfer/addresses.ts';
import type { Ask } from '../transfer/exchange.ts';
import { encodedPath, partsOf, type StoredObject } from './stored-object.ts';

const form = { shape: 's3://bucket/key', first: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/ };

/**
 * An object of S3 or of a store that speaks like it. Credentials are those of the AWS SDKs; the region is AWS_REGION or
 * AWS_DEFAULT_REGION, else us-east-1; AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL names another store.
 *
 * @throws KeelsonError USAGE
 */
export function s3Object(reference: string): StoredObject {
  const { first: bucket, path } = partsOf(reference, form);
  const region = process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION'] || 'us-east-1';
  return {
    name: reference,
    url: `${baseOf(bucket, region)}/${encodedPath(path)}`,
    ifAbsent: { 'if-none-match': '*' },
    signed: (ask) => signed(ask, region),
  };
}

/** Buckets with a dot in their name fit no certificate, and other stores seldom have names for buckets. */
function baseOf(bucket: string, region: string): string {
  const endpoint = endpointOf('AWS_ENDPOINT_URL_S3') ?? endpointOf('AWS_ENDPOINT_URL');
  if (endpoint !== undefined) return `${endpoint}/${bucket}`;
  const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  return bucket.includes('.') ? `https://${host}/${bucket}` : `https://${bucket}.${host}`;
}

async function signed(ask: Ask, region: string): Promise<Ask> {
  const [{ fromNodeProviderChain }, { SignatureV4 }, { Sha256 }] = await Promise.all([
    import('@aws-sdk/credential-providers'),
    import('@smithy/signature-v4'),
    import('@smithy/core/checksum'),
  ]);
  const { protocol, hostname, port, host, pathname } = new URL(ask.url);
  const signer = new SignatureV4({
    credentials: fromNodeProviderChain(),
    region,
    service: 's3',
    sha256: Sha256,
    // The path is escaped once, unlike for all other services.
    uriEscapePath: false,
  });
  const { headers } = await signer.sign({
    method: ask.method,
    protocol,
    hostname,
    ...(port !== '' && { port: Number(port) }),
    path: pathname,
    query: {},
    headers: { ...ask.headers, host },
    body: ask.body,
  });
  const { host: _, ...sent } = headers;
  return { ...ask, headers: sent };
}
