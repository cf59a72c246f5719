import type { Resource } from '../../../generated/inventory.ts';
import { segmentsOf } from '../../code/token.ts';
import type { GraphRow } from '../session/session.ts';
import { accountType as storageAccountType } from '../data/storage.ts';

/**
 * The id that a child's id begins with: two segments less, and the name of a provider that extends it, or of the only service that
 * there is of a kind.
 */
export function parentId(id: string): string {
  let parts = segmentsOf(id).slice(0, -2);
  while (/^(providers|blobServices)$/i.test(parts.at(-2) ?? '')) parts = parts.slice(0, -2);
  return parts.join('/');
}

/** Declared storage accounts by their names, which nobody else in the world has. */
export type Accounts = ReadonlyMap<string, string>;

export function accountsByName(rows: readonly GraphRow[]): Accounts {
  return new Map(
    rows
      .filter(({ type }) => type === storageAccountType)
      .map(({ id, name }) => [name.toLowerCase(), id] as const),
  );
}

/** The id of a child's parent; of a storage account its name may stand there: data/blobServices/default/containers/docs. */
export function parentOf(id: string, accounts: Accounts): string {
  const above = parentId(id);
  return segmentsOf(above).length > 1 ? above : (accounts.get(above.toLowerCase()) ?? above);
}

/** Orders parents before their children. */
export function byDepth(left: Pick<GraphRow, 'id'>, right: Pick<GraphRow, 'id'>): number {
  return depthOf(left.id) - depthOf(right.id);
}

function depthOf(id: string): number {
  return id.startsWith('/') ? segmentsOf(id).length : Number.MAX_SAFE_INTEGER;
}

/** What stands for a parent that exists already: nothing is known of it but its id. */
export function existing(id: string): Resource {
  return {
    id,
    cloud: 'azure',
    type: '',
    kind: 'scope',
    name: segmentsOf(id).at(-1) ?? '',
    account: '',
    region: '',
    tags: {},
    origin: { kind: 'live', source: '' },
    properties: {},
    unknown: [],
    defaults: [],
  };
}
