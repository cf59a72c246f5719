import { endpointOf } from '../transfer/addresses.ts';
import type { Ask } from '../transfer/exchange.ts';
import { encodedPath, partsOf, type StoredObject } from './stored-object.ts';

const form = { shape: 'gs://bucket/object', first: /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/ };
const scopes = {
  read: 'https://www.googleapis.com/auth/devstorage.read_only',
  write: 'https://www.googleapis.com/auth/devstorage.read_write',
};

/**
 * An object of Google Cloud Storage, by its XML API. Credentials are the application default ones; KEELSON_GCS_ENDPOINT
 * names another address.
 *
 * @throws KeelsonError USAGE
 */
export function gcsObject(reference: string): StoredObject {
  const { first: bucket, path } = partsOf(reference, form);
  const base = endpointOf('KEELSON_GCS_ENDPOINT') ?? 'https://storage.googleapis.com';
  return {
    name: reference,
    url: `${base}/${bucket}/${encodedPath(path)}`,
    ifAbsent: { 'x-goog-if-generation-match': '0' },
    signed,
  };
}

async function signed(ask: Ask, purpose: keyof typeof scopes): Promise<Ask> {
  const { GoogleAuth, JWT } = await import('google-auth-library');
  const client = await new GoogleAuth({ scopes: [scopes[purpose]] }).getClient();
  // A service account signs its own tokens: no token server is asked.
  if (client instanceof JWT) client.useJWTAccessWithScope = true;
  return { ...ask, headers: { ...ask.headers, ...Object.fromEntries(await client.getRequestHeaders()) } };
}
