import type { Resource } from '../../generated/inventory.ts';
import type { Collector, Sink } from '../collector.ts';
import { mapLimit } from '../transport/limit.ts';
import { childrenOf, type ChildList } from './children.ts';
import { edge, identityEdges } from './edges.ts';
import { put, type Found } from './found.ts';
import { resourceOf, text, withUnknown } from './resource.ts';
import { discover, type AzureSession, type GraphRow } from './session.ts';

export const accountType = 'Microsoft.Storage/storageAccounts';
export const containerType = `${accountType}/blobServices/containers`;

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
  const rows = hasBlobs(found.resource) ? await childrenOf(session, sink, found.resource, containers) : [];
  for (const row of rows ?? []) {
    sink.resource(container(row, found.resource));
    sink.relate(edge(found.resource.id, 'contains', row.id, containers.segment));
  }
  put(session, sink, {
    ...found,
    resource: withUnknown(withAnonymity(found.resource, rows), [
      ...(rows ? [] : ['/related/contains']),
      ...usersUnread(session, found.resource.id),
    ]),
  });
}

/** Accounts for file shares have no blob service: asking for its containers is an error there. */
function hasBlobs(account: Resource): boolean {
  return text(account, 'kind') !== 'FileStorage';
}

const anonymity = '/properties/allowBlobPublicAccess';

/**
 * An account whose `allowBlobPublicAccess` was never set forbids anonymous reads by Azure's documentation of
 * today, and allowed them by that of the years before 2023. A container open to everyone shows that it is one
 * of the old ones: no value is taken for granted then, nor while its containers could not be read.
 */
export function withAnonymity(account: Resource, rows: readonly GraphRow[] | undefined): Resource {
  if (!account.defaults.includes(anonymity)) {
    return account;
  }
  if (!rows) {
    return withUnknown(withoutDefault(account), [anonymity]);
  }
  const open = rows.some(({ properties }) =>
    /^(blob|container)$/i.test(text({ properties: { ...properties } }, 'publicAccess') ?? ''),
  );
  return open ? withoutDefault(account) : account;
}

function withoutDefault(account: Resource): Resource {
  const { allowBlobPublicAccess: _, ...properties } = account.properties;
  return { ...account, properties, defaults: account.defaults.filter((pointer) => pointer !== anonymity) };
}

/** A blob container; its region and tags are the account's. */
export function container(row: GraphRow, account: Resource): Resource {
  return resourceOf(row, {
    type: containerType,
    kind: 'storage',
    region: account.region,
    tags: account.tags,
  });
}

/**
 * Types that must have been read for the edges that lead to storage, by the edge. Connections that name a host
 * alone are resolved by the accounts themselves.
 */
const users = {
  'grounded-on': [
    accountType,
    'Microsoft.CognitiveServices/accounts',
    'Microsoft.CognitiveServices/accounts/connections',
    'Microsoft.CognitiveServices/accounts/projects/connections',
    'Microsoft.MachineLearningServices/workspaces/connections',
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
      supportsHttpsTrafficOnly: true,
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
