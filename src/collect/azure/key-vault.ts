import type { Resource } from '../../generated/inventory.ts';
import type { Collector } from '../collector.ts';
import { resourceOf } from './resource.ts';
import { discover, type AzureSession, type GraphRow } from './session.ts';

const vaultType = 'Microsoft.KeyVault/vaults';

/** Key vaults: the settings of the vault, never what lies in it. */
export const keyVault: Collector<AzureSession> = {
  id: 'azure-key-vault',
  title: 'Azure Key Vault',
  produces: [vaultType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', `${vaultType}/read`],
    },
  ],

  async collect(session, sink) {
    for (const row of (await discover(session, sink, [vaultType])) ?? []) {
      sink.resource(vault(row));
    }
  },
};

/** A key vault. Azure documents public access as on where the API says nothing. */
export function vault(row: GraphRow): Resource {
  return resourceOf(row, {
    type: vaultType,
    kind: 'secret-store',
    defaults: { publicNetworkAccess: 'Enabled' },
  });
}
