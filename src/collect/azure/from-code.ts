import type { Relationship, Resource } from '../../generated/inventory.ts';
import type { FromCode } from '../code/clouds.ts';
import type { NativeResource } from '../code/declaration.ts';
import { isUnknown } from '../code/token.ts';
import { existing, parentId } from './code/parents.ts';
import { kinds, type Kind } from './code/kinds.ts';
import { partTypes, withParts } from './code/parts.ts';
import { withConnections } from './code/private-endpoints.ts';
import { rowOf } from './code/row.ts';
import { storesByHost } from './connection-target.ts';
import { diagnosticSettingType } from './diagnostic-settings.ts';
import { edge } from './edges.ts';
import type { Found } from './found.ts';
import { withUnknown } from './resource.ts';
import type { GraphRow } from './session.ts';
import { withAnonymity } from './storage.ts';

const accountType = 'Microsoft.Storage/storageAccounts';
const containerType = `${accountType}/blobServices/containers`;

/** Azure resources that code declares, through the functions that live answers go through. */
export const fromCode: FromCode = {
  types: [...Object.keys(kinds), ...partTypes],
  normalise: (resources) => {
    const joined = withConnections(withParts(resources));
    const rows = joined.map((resource) => [resource, rowOf(resource)] as const);
    const found = normalised(rows);
    return withStrayLogs(
      found.map((one) => withContainers(one, rows)),
      rows,
    );
  },
};

type Rows = readonly (readonly [NativeResource, GraphRow])[];

/** Parents before their children, whose region and tags are theirs. */
function normalised(rows: Rows): Found[] {
  const stores = storesByHost(
    rows
      .map(([, row]) => row)
      .filter(({ type }) => type === accountType || type.startsWith('Microsoft.Search/')),
  );
  const roles = rows.map(([, row]) => row).filter(({ type }) => type.endsWith('/roleDefinitions'));
  const done = new Map<string, Resource>();
  const byDepth = rows.toSorted(
    ([, left], [, right]) => left.id.split('/').length - right.id.split('/').length,
  );
  return byDepth.flatMap(([, row]) => {
    const kind = kinds[row.type] as Kind;
    const above = parentId(row.id);
    const parent = done.get(above.toLowerCase()) ?? existing(above);
    const { resource, relationships } = kind.normalise(row, { parent, stores, roles });
    done.set(row.id.toLowerCase(), resource);
    return [{ resource, relationships: [...relationships, ...fromParent(kind, above, row)] }];
  });
}

/** Of a setting whose target is not known `withStrayLogs` says what follows. */
function fromParent({ below }: Kind, above: string, { id, type }: GraphRow): Relationship[] {
  return below === undefined || (type === diagnosticSettingType && isUnknown(above))
    ? []
    : [edge(above, below, id, 'id')];
}

/** Whether an account may be open to everyone depends on its containers, as of live ones. */
function withContainers({ resource, relationships }: Found, rows: Rows): Found {
  if (resource.type !== accountType) return { resource, relationships };
  const own = rows
    .map(([, row]) => row)
    .filter(
      ({ type, id }) =>
        type === containerType && id.toLowerCase().startsWith(`${resource.id.toLowerCase()}/`),
    );
  return { resource: withAnonymity(resource, own), relationships };
}

/** A diagnostic setting of which nobody knows what it logs may log any resource that has none. */
function withStrayLogs(found: readonly Found[], rows: Rows): Found[] {
  const declared = new Set(rows.map(([, { id }]) => id.toLowerCase()));
  const isStray = ([, { type, id }]: Rows[number]) =>
    type === diagnosticSettingType && isUnknown(parentId(id)) && !declared.has(parentId(id).toLowerCase());
  if (!rows.some(isStray)) return [...found];
  const logged = new Set(
    found.flatMap(({ relationships }) => relationships.map(({ from, kind }) => `${kind} ${from}`)),
  );
  return found.map(({ resource, relationships }) => ({
    resource: logged.has(`logs-to ${resource.id}`) ? resource : withUnknown(resource, ['/related/logs-to']),
    relationships,
  }));
}
