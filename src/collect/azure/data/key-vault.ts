import type { Resource } from '../../../generated/inventory.ts';
import type { Collector } from '../../collector.ts';
import { resourceOf, withUnknown } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';
import { usersOfVaults, usersUnread } from '../governance/users.ts';

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
      sink.resource(withUnknown(vault(row), usersUnread(session, row.id, usersOfVaults)));
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
