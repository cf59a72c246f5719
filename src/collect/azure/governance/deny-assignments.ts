import type { Resource } from '../../../generated/inventory.ts';
import type { Sink } from '../../collector.ts';
import { objectsIn } from '../../untrusted-json.ts';
import type { DenyAssignment } from '../access/deny-assignment.ts';
import type { Above } from '../access/scope.ts';
import { childrenOf, type ChildList } from '../resource/children.ts';
import { property, resourceOf, text } from '../resource/resource.ts';
import { subscriptionOf, type AzureSession, type GraphRow } from '../session/session.ts';

export const denyAssignmentType = 'Microsoft.Authorization/denyAssignments';

/** Of a subscription the list holds those at, above and below it. Resource Graph has none. */
export const denyAssignmentList: ChildList = {
  segment: `providers/${denyAssignmentType}`,
  type: denyAssignmentType,
  apiVersion: '2022-04-01',
  permission: `${denyAssignmentType}/read`,
};

/** The deny assignments of all subscriptions, as far as they could be read. */
export interface Denials {
  readonly rows: readonly GraphRow[];
  /** Those that may reach a scope; undefined where some subscription that could tell was not read. */
  readonly at: (scope: string) => readonly DenyAssignment[] | undefined;
  /** Management groups above a subscription, as far as deny assignments lie there. */
  readonly above: Above;
}

/** https://learn.microsoft.com/rest/api/authorization/deny-assignments/list */
export async function readDenials(session: AzureSession, sink: Sink): Promise<Denials> {
  const rows = new Map<string, GraphRow>();
  const groups = new Map<string, readonly string[]>();
  for (const { id } of session.subscriptions) {
    const subscription = `/subscriptions/${id}`;
    const own = await childrenOf(session, sink, { id: subscription }, denyAssignmentList);
    if (!own) continue;
    own.forEach((row) => rows.set(row.id.toLowerCase(), row));
    groups.set(subscription.toLowerCase(), own.map(scopeOf).filter(isAbove));
  }
  const all = [...rows.values()].map(({ id, properties }) => ({ id, properties: properties ?? {} }));
  const isRead = (subscription: string) => groups.has(`/subscriptions/${subscription.toLowerCase()}`);
  return {
    rows: [...rows.values()],
    at(scope) {
      const own = subscriptionOf(scope);
      const whole = own === '' ? session.subscriptions.every(({ id }) => isRead(id)) : isRead(own);
      return whole ? all : undefined;
    },
    above: (id) => groups.get(id.toLowerCase()),
  };
}

function scopeOf({ properties }: GraphRow): string {
  const scope = properties?.['scope'];
  return typeof scope === 'string' ? scope : '';
}

function isAbove(scope: string): boolean {
  return scope !== '' && subscriptionOf(scope) === '';
}

/** A deny assignment, without the names and addresses of whom it is about. */
export function denyAssignment(row: GraphRow): Resource {
  const resource = resourceOf(row, { type: denyAssignmentType, kind: 'policy' });
  const people = ['principals', 'excludePrincipals'].flatMap((name) => {
    const listed = property(resource, name);
    return Array.isArray(listed) ? [[name, objectsIn(listed).map(withoutName)] as const] : [];
  });
  const name = text(resource, 'denyAssignmentName') ?? row.name;
  return { ...resource, name, properties: { ...resource.properties, ...Object.fromEntries(people) } };
}

function withoutName({ id, type }: Readonly<Record<string, unknown>>) {
  return { id, ...(type !== undefined && { type }) };
}
