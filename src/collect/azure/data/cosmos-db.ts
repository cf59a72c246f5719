import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { Collector } from '../../collector.ts';
import { edge, identityEdges } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { resourceOf, text, withUnknown } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';
import { usersOfData, usersUnread } from '../governance/users.ts';

export const databaseAccountType = 'Microsoft.DocumentDB/databaseAccounts';

const users = usersOfData(databaseAccountType);

/** Accounts of Cosmos DB: where vectors, threads of agents and what they remember lie. */
export const cosmosDb: Collector<AzureSession> = {
  id: 'azure-cosmos-db',
  title: 'Azure Cosmos DB',
  produces: [databaseAccountType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', `${databaseAccountType}/read`],
    },
  ],

  async collect(session, sink) {
    for (const { resource, relationships } of (
      (await discover(session, sink, [databaseAccountType])) ?? []
    ).map(databaseAccount)) {
      const unknown = usersUnread(session, resource.id, users);
      put(session, sink, { resource: withUnknown(resource, unknown), relationships });
    }
  },
};

/** A Cosmos DB account. Azure documents keys and public access as on, and no filter, where the API says nothing. */
export function databaseAccount(row: GraphRow): Found {
  const resource = resourceOf(row, {
    type: databaseAccountType,
    kind: 'database',
    defaults: {
      disableLocalAuth: false,
      publicNetworkAccess: 'Enabled',
      isVirtualNetworkFilterEnabled: false,
    },
  });
  return { resource, relationships: [...identityEdges(resource), ...keyEdges(resource)] };
}

function keyEdges(resource: Resource): Relationship[] {
  const key = text(resource, 'keyVaultKeyUri');
  return key === undefined ? [] : [edge(resource.id, 'encrypted-by', key, 'keyVaultKeyUri')];
}
