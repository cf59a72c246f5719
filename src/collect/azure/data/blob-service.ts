import type { Resource } from '../../../generated/inventory.ts';
import type { Sink } from '../../collector.ts';
import { childrenOf, type ChildList } from '../resource/children.ts';
import { putDiagnosticSettings } from '../governance/diagnostic-settings.ts';
import { withUnknown } from '../resource/resource.ts';
import type { AzureSession } from '../session/session.ts';

/** Path below an account of the only blob service that it has. */
export const blobServicePath = '/blobServices/default';

export const blobServices: ChildList = {
  segment: 'blobServices',
  type: 'Microsoft.Storage/storageAccounts/blobServices',
  apiVersion: '2023-05-01',
  permission: 'Microsoft.Storage/storageAccounts/blobServices/read',
};

/**
 * An account with what its blob service keeps of deleted and overwritten blobs (`blobService`), and the settings by which
 * that service logs as its own: one of the account itself has metrics alone.
 */
export async function withBlobService(
  session: AzureSession,
  sink: Sink,
  account: Resource,
): Promise<Resource> {
  const rows = await childrenOf(session, sink, account, blobServices);
  const unknown = await putDiagnosticSettings(session, sink, account, blobServicePath);
  const [service] = rows ?? [];
  const properties = service
    ? { ...account.properties, blobService: { ...service.properties } }
    : account.properties;
  return withUnknown({ ...account, properties }, [...unknown, ...(rows ? [] : ['/properties/blobService'])]);
}
