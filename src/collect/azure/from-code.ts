import type { Relationship, Resource } from '../../generated/inventory.ts';
import type { FromCode } from '../code/clouds.ts';
import { isUnknown, segmentsOf } from '../code/token.ts';
import { accountsByName, byDepth, existing, parentId, parentOf, type Accounts } from './code/parents.ts';
import { kinds, toldBy, type Kind } from './code/kinds.ts';
import { partTypes, withParts } from './code/parts.ts';
import { withConnections } from './code/private-endpoints.ts';
import { rowOf } from './code/row.ts';
import { withStrays } from './code/strays.ts';
import { unknownEdges } from './code/unknown-edges.ts';
import { storesByHost } from './ai-services/connection-target.ts';
import { diagnosticSettingType } from './governance/diagnostic-settings.ts';
import { edge } from './resource/edges.ts';
import type { Found } from './resource/found.ts';
import { hostsOf } from './resource/hosts.ts';
import { withUnknown } from './resource/resource.ts';
import type { GraphRow } from './session/session.ts';
import { accountType, containerType, withAnonymity } from './data/storage.ts';
import { groupType, networkOf } from './compute/machine-network.ts';

/** Azure resources that code declares, through the functions that live answers go through. */
export const fromCode: FromCode = {
  types: [...Object.keys(kinds), ...partTypes, ...toldBy],
  normalise: (resources) => {
    const rows = withConnections(withParts(resources)).map(rowOf);
    const accounts = accountsByName(rows);
    const found = withContainers(normalised(rows, accounts), rows, accounts);
    return withStrayLogs(withStrays(onlyBefore(found)), rows);
  },
};

/** Parents before their children, whose region and tags are theirs. */
function normalised(rows: readonly GraphRow[], accounts: Accounts): Found[] {
  const stores = storesByHost(
    rows.filter(({ type }) => /^Microsoft\.(Search|DocumentDB)\//.test(type) || type === accountType),
  );
  const roles = rows.filter(({ type }) => type.endsWith('/roleDefinitions'));
  const hosts = hostsOf(rows);
  const network = networkOf(rows);
  const done = new Map<string, Resource>();
  return rows.toSorted(byDepth).flatMap((row) => {
    if (toldBy.has(row.type)) return [];
    const kind = kinds[row.type] as Kind;
    const above = parentOf(row.id, accounts);
    const parent = done.get(above.toLowerCase()) ?? existing(above);
    const found = kind.normalise(row, { parent, stores, roles, hosts, rows, network });
    if (!found) return [];
    done.set(row.id.toLowerCase(), found.resource);
    const relationships = [
      ...found.relationships.map((one) => toAccount(one, accounts)),
      ...fromParent(kind, above, row),
      ...unknownEdges(row),
    ];
    return [{ resource: found.resource, relationships }];
  });
}

/** Network security groups are those before machines that have public addresses, as in a live scan. */
function onlyBefore(found: readonly Found[]): Found[] {
  const before = new Set(
    found.flatMap(({ relationships }) =>
      relationships.flatMap(({ kind, to }) => (kind === 'guarded-by' ? [to.toLowerCase()] : [])),
    ),
  );
  return found.filter(({ resource: { type, id } }) => type !== groupType || before.has(id.toLowerCase()));
}

/** A datastore names an account and not its group, which is another than its own. */
function toAccount(relationship: Relationship, accounts: Accounts): Relationship {
  if (relationship.evidence !== 'accountName') return relationship;
  const name = segmentsOf(relationship.to).at(-1) ?? '';
  return { ...relationship, to: accounts.get(name.toLowerCase()) ?? relationship.to };
}

/** Of a setting whose target is not known `withStrayLogs` says what follows. */
function fromParent({ below }: Kind, above: string, { id, type }: GraphRow): Relationship[] {
  return below === undefined || (type === diagnosticSettingType && isUnknown(above))
    ? []
    : [edge(above, below, id, 'id')];
}

/** Whether an account may be open to everyone depends on its containers, as of live ones. */
function withContainers(found: readonly Found[], rows: readonly GraphRow[], accounts: Accounts): Found[] {
  const containers = Map.groupBy(
    rows.filter(({ type }) => type === containerType),
    ({ id }) => parentOf(id, accounts).toLowerCase(),
  );
  return found.map(({ resource, relationships }) => ({
    resource:
      resource.type === accountType
        ? withAnonymity(resource, containers.get(resource.id.toLowerCase()) ?? [])
        : resource,
    relationships,
  }));
}

/** A diagnostic setting of which nobody knows what it logs may log any resource that has none. */
function withStrayLogs(found: readonly Found[], rows: readonly GraphRow[]): Found[] {
  const declared = new Set(rows.map(({ id }) => id.toLowerCase()));
  const isStray = ({ type, id }: GraphRow) =>
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
