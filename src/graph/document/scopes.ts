import type { Inventory, Relationship } from '../../generated/inventory.ts';

const scope = /^\/subscriptions\/[^/]+(?:\/resourcegroups\/[^/]+)?(?=\/|$)/i;
const subscription = /^\/subscriptions\/[^/]+/i;

/**
 * That subscriptions and groups of Azure hold what they hold: they are no resources of a document, but roles are given there, and the
 * ids of what they hold begin with theirs.
 */
export function scopesOf({ resources, relationships }: Inventory): Relationship[] {
  const named = new Map(
    relationships
      .flatMap(({ from, to }) => [from, to])
      .filter((id) => scope.exec(id)?.[0] === id)
      .map((id) => [id.toLowerCase(), id] as const),
  );
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
