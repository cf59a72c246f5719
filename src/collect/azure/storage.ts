import type { Collector, Sink } from '../collector.ts';
import { mapLimit } from '../transport/limit.ts';
import { childrenOf, type ChildList } from './children.ts';
import { edge, identityEdges } from './edges.ts';
import { put, type Found } from './found.ts';
import { resourceOf, text, withUnknown } from './resource.ts';
import { discover, type AzureSession, type GraphRow } from './session.ts';

const accountType = 'Microsoft.Storage/storageAccounts';
const containerType = `${accountType}/blobServices/containers`;

const containers: ChildList = {
  segment: 'blobServices/default/containers',
  type: containerType,
  apiVersion: '2023-05-01',
  permission: `${containerType}/read`,
};

/** Storage accounts and their blob containers: what AI resources keep their data in. */
export const storage: Collector<AzureSession> = {
  id: 'azure-storage',
  title: 'Azure Storage',
  produces: [accountType, containerType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', `${accountType}/read`],
    },
    {
      request: `GET management.{}/subscriptions/{}/resourceGroups/{}/providers/${accountType}/{}/${containers.segment}`,
      permissions: [containers.permission],
    },
  ],

  async collect(session, sink) {
    const rows = await discover(session, sink, [accountType]);
    await mapLimit((rows ?? []).map(storageAccount), 4, (found) => collectAccount(session, sink, found));
  },
};

async function collectAccount(session: AzureSession, sink: Sink, found: Found): Promise<void> {
  const rows = await childrenOf(session, sink, found.resource, containers);
  for (const row of rows ?? []) {
    sink.resource(
      resourceOf(row, {
        type: containerType,
        kind: 'storage',
        region: found.resource.region,
        tags: found.resource.tags,
      }),
    );
    sink.relate(edge(found.resource.id, 'contains', row.id, containers.segment));
  }
  put(session, sink, {
    ...found,
    resource: withUnknown(found.resource, [
      ...(rows ? [] : ['/related/contains']),
      ...usersUnread(session, found.resource.id),
    ]),
  });
}

/** Types from which edges to storage start, by the edge. */
const users = {
  'grounded-on': [
    'Microsoft.CognitiveServices/accounts',
    'Microsoft.CognitiveServices/accounts/connections',
    'Microsoft.CognitiveServices/accounts/projects/connections',
  ],
  'depends-on': ['Microsoft.CognitiveServices/accounts', 'Microsoft.MachineLearningServices/workspaces'],
  reads: ['Microsoft.MachineLearningServices/workspaces/datastores', 'Microsoft.Search/searchServices'],
};

/**
 * Whether AI uses an account is not known when what would say so could not be read. Where some use is known,
 * the rest does not matter: what is certain must not be hidden by what is not.
 */
function usersUnread({ missed, reached }: AzureSession, id: string): string[] {
  const kinds = Object.keys(users);
  if (kinds.some((kind) => reached.has(`${kind} ${id.toLowerCase()}`))) {
    return [];
  }
  return Object.entries(users)
    .filter(([, types]) => types.some((type) => missed.has(type)))
    .map(([kind]) => `/related_from/${kind}`);
}

/** A storage account, with what Azure documents for the properties that old accounts lack. */
export function storageAccount(row: GraphRow): Found {
  const resource = resourceOf(row, {
    type: accountType,
    kind: 'storage',
    defaults: {
      allowSharedKeyAccess: true,
      publicNetworkAccess: 'Enabled',
      allowBlobPublicAccess: false,
      minimumTlsVersion: 'TLS1_0',
    },
  });
  const vault = text(resource, 'encryption', 'keyvaultproperties', 'keyvaulturi');
  const key = text(resource, 'encryption', 'keyvaultproperties', 'keyname');
  const keys =
    vault !== undefined && key !== undefined
      ? [
          edge(
            row.id,
            'encrypted-by',
            `${vault.replace(/\/$/, '')}/keys/${key}`,
            'encryption.keyvaultproperties',
          ),
        ]
      : [];
  return { resource, relationships: [...identityEdges(resource), ...keys] };
}
