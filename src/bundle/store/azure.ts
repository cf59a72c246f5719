import { endpointOf } from '../transfer/addresses.ts';
import type { Ask } from '../transfer/exchange.ts';
import { encodedPath, partsOf, type StoredObject } from './stored-object.ts';

const form = { shape: 'azblob://account/container/blob', first: /^[a-z0-9]{3,24}$/ };

/**
 * A blob of Azure Storage. Credentials are the default chain of the Azure SDKs; KEELSON_AZBLOB_ENDPOINT names another
 * address than the account's in the public cloud.
 *
 * @throws KeelsonError USAGE
 */
export function azureBlob(reference: string): StoredObject {
  const { first: account, path } = partsOf(reference, form);
  const base = endpointOf('KEELSON_AZBLOB_ENDPOINT') ?? `https://${account}.blob.core.windows.net`;
  return {
    name: reference,
    url: `${base}/${encodedPath(path)}`,
    ifAbsent: { 'if-none-match': '*' },
    signed,
  };
}

async function signed(ask: Ask): Promise<Ask> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  const { token } = await new DefaultAzureCredential().getToken('https://storage.azure.com/.default');
  return {
    ...ask,
    headers: {
      ...ask.headers,
      authorization: `Bearer ${token}`,
      'x-ms-version': '2023-11-03',
      ...(ask.method === 'PUT' && { 'x-ms-blob-type': 'BlockBlob' }),
    },
  };
}
