import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { Sink } from '../../collector.ts';
import { isUnknown } from '../../code/token.ts';
import { edge } from '../resource/edges.ts';
import { property, text } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';

/** Ids of search services, storage accounts and Cosmos DB accounts by their host names. */
export type Stores = ReadonlyMap<string, string>;

const storeTypes = [
  'Microsoft.DocumentDB/databaseAccounts',
  'Microsoft.Search/searchServices',
  'Microsoft.Storage/storageAccounts',
];

/** What connections may lead to by host name alone. */
export async function discoverStores(session: AzureSession, sink: Sink): Promise<Stores> {
  return storesByHost(await discover(session, sink, storeTypes));
}

/**
 * What is not known of the owner of connections when the stores were not read: connections that name a host
 * alone may lead to one of them.
 */
export function storesUnread({ missed }: Pick<AzureSession, 'missed'>): string[] {
  return storeTypes.some((type) => missed.has(type)) ? ['/related/grounded-on'] : [];
}

export function storesByHost(rows: readonly GraphRow[] | undefined): Stores {
  return new Map(
    (rows ?? []).flatMap((row) => hostsOf(row).map((host) => [host.toLowerCase(), row.id] as const)),
  );
}

function hostsOf({ name, type }: GraphRow): string[] {
  if (/documentdb/i.test(type)) {
    return [`${name}.documents.azure.com`];
  }
  return /search/i.test(type)
    ? [`${name}.search.windows.net`]
    : ['blob', 'dfs', 'file', 'table', 'queue'].map((service) => `${name}.${service}.core.windows.net`);
}

const groundingCategories = /^(CognitiveSearch|AzureStorageAccount|AzureBlob|ADLSGen2|CosmosDB)/i;

/**
 * A connection depends on what it leads to; its owner is grounded on that, where the category says that data
 * lies there.
 */
export function targetEdges(
  connection: Resource,
  owner: Pick<Resource, 'id'>,
  stores: Stores,
): Relationship[] {
  const target = targetOf(connection, stores);
  if (target === undefined) {
    return [];
  }
  const grounds = groundingCategories.test(text(connection, 'category') ?? '');
  return [
    edge(connection.id, 'depends-on', target, 'target'),
    ...(grounds ? [edge(owner.id, 'grounded-on', target, `connections/${connection.name}`)] : []),
  ];
}

/** The resource a connection leads to: by its metadata, else by the host name it targets. */
function targetOf(connection: Resource, stores: Stores): string | undefined {
  const metadata = (property(connection, 'metadata') ?? {}) as Record<string, unknown>;
  const named = metadata['ResourceId'] ?? metadata['resourceId'];
  if (typeof named === 'string' && (named.startsWith('/subscriptions/') || isUnknown(named))) {
    return named;
  }
  const target = text(connection, 'target');
  if (isUnknown(target)) {
    return target;
  }
  if (target === undefined || !URL.canParse(target)) {
    return undefined;
  }
  return stores.get(new URL(target).host.toLowerCase());
}
