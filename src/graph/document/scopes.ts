import type { Inventory, Relationship } from '../../generated/inventory.ts';

const scope = /^\/subscriptions\/[^/]+(?:\/resourcegroups\/[^/]+)?(?=\/|$)/i;
const subscription = /^\/subscriptions\/[^/]+/i;

/**
 * That subscriptions and groups of Azure hold what they hold: they are no resources of a document, but roles are given there, and the
 * ids of what they hold begin with theirs.
 *
 * @param spellings ids that edges name and that are not spelled as a resource's.
 */
export function scopesOf(
  { resources, relationships }: Pick<Inventory, 'resources' | 'relationships'>,
  spellings: Iterable<string>,
): Relationship[] {
  // Ids are fewer than edges.
  if (!resources.some(({ id }) => isScope(id)) && !Iterator.from(spellings).some(isScope)) return [];
  const named = namedScopes(relationships);
  if (named.size === 0) return [];
  return resources
    .filter(({ cloud }) => cloud === 'azure')
    .flatMap(({ id }) =>
      [subscription, scope].flatMap((pattern, index, patterns) => {
        const holder = pattern.exec(id)?.[0];
        const isOwn = holder === id || (index > 0 && holder === patterns[0]?.exec(id)?.[0]);
        const from = holder === undefined || isOwn ? undefined : named.get(holder.toLowerCase());
        return from === undefined
          ? []
          : [{ from, to: id, kind: 'contains' as const, evidence: 'the id begins with it' }];
      }),
    );
}

/** Scopes that edges name, by what their spellings have in common; of several spellings the last one. */
function namedScopes(relationships: readonly Relationship[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  let before: string | undefined;
  let isNamed = false;
  for (const { from, to } of relationships) {
    // Documents have the edges of a resource side by side.
    if (from !== before) isNamed = isScope(from);
    before = from;
    if (isNamed) named.set(from.toLowerCase(), from);
    if (isScope(to)) named.set(to.toLowerCase(), to);
  }
  return named;
}

/** Most ids are none by how they begin. */
function isScope(id: string): boolean {
  return id.startsWith('/') && scope.exec(id)?.[0] === id;
}
