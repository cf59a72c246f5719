import type { Inventory, Relationship } from '../../../generated/inventory.ts';
import { keyOf } from '../../../inventory/identity.ts';
import { compare } from '../../../inventory/order.ts';

/** Documents of several sources as one. What two of them have is taken from the one that was collected last. */
export function merged(documents: readonly Inventory[]): Inventory {
  const [only] = documents;
  if (documents.length === 1 && only) return only;
  const sorted = documents.toSorted((left, right) => compare(left.collected_at, right.collected_at));
  const newest = sorted.at(-1);
  const distinct = <Item>(lists: readonly (readonly Item[])[], key: (item: Item) => string): Item[] => [
    ...new Map(lists.flat().map((item) => [key(item), item])).values(),
  ];
  return {
    schema: 'keelson.inventory/v1',
    tool: newest?.tool ?? { name: 'keelson', version: '0' },
    collected_at: newest?.collected_at ?? new Date(0).toISOString(),
    sources: distinct(
      sorted.map(({ sources }) => sources),
      ({ id }) => id,
    ).toSorted(byId),
    resources: distinct(
      sorted.map(({ resources }) => resources),
      keyOf,
    ).toSorted(byId),
    relationships: distinct(
      sorted.map(({ relationships }) => relationships),
      keyOfEdge,
    ).toSorted((left, right) => compare(keyOfEdge(left), keyOfEdge(right))),
    components: distinct(
      sorted.map(({ components }) => components),
      (component) => JSON.stringify(component),
    ),
  };
}

const byId = (left: { readonly id: string }, right: { readonly id: string }) => compare(left.id, right.id);
const keyOfEdge = ({ from, to, kind, level }: Relationship) => [from, kind, to, level ?? ''].join('\n');
