import type { Resource } from '../../../generated/inventory.ts';
import type { Collector, Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { blobServicePath, blobServices, withBlobService } from './blob-service.ts';
import { childrenOf, type ChildList } from '../resource/children.ts';
import { diagnosticSettingsCall, diagnosticSettingType } from '../governance/diagnostic-settings.ts';
import { edge, identityEdges } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { resourceOf, text, withUnknown } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';
import { isUsed, usersOfData, usersUnread } from '../governance/users.ts';

export const accountType = 'Microsoft.Storage/storageAccounts';
export const containerType = `${accountType}/blobServices/containers`;

const accountPath = `management.{}/subscriptions/{}/resourceGroups/{}/providers/${accountType}/{}`;

const users = usersOfData(accountType);

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
  produces: [accountType, containerType, diagnosticSettingType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', `${accountType}/read`],
    },
    {
      request: `GET ${accountPath}/${containers.segment}`,
      permissions: [containers.permission],
    },
    {
      request: `GET ${accountPath}/${blobServices.segment}`,
      permissions: [blobServices.permission],
    },
    diagnosticSettingsCall(`${accountPath}${blobServicePath}`),
  ],

  async collect(session, sink) {
    const rows = await discover(session, sink, [accountType]);
    await mapLimit((rows ?? []).map(storageAccount), 4, (found) => collectAccount(session, sink, found));
  },
};

async function collectAccount(session: AzureSession, sink: Sink, found: Found): Promise<void> {
  const { id } = found.resource;
  const rows = hasBlobs(found.resource) ? await childrenOf(session, sink, found.resource, containers) : [];
  for (const row of rows ?? []) {
    sink.resource(container(row, found.resource));
    sink.relate(edge(id, 'contains', row.id, containers.segment));
  }
  const resource = withUnknown(withAnonymity(found.resource, rows), [
    ...(rows ? [] : ['/related/contains']),
    ...usersUnread(session, id, users),
  ]);
  // Nothing is asked of how other accounts keep and log their blobs, and no request is spent on it.
  const isRead = hasBlobs(resource) && isUsed(session, id, users);
  put(session, sink, {
    ...found,
    resource: isRead ? await withBlobService(session, sink, resource) : resource,
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
