import type { BomItem, BomReference } from '../../../generated/bom.ts';
import { compare } from '../../../inventory/order.ts';
import { element, iriOf, itemIri, type Elements } from './element.ts';

/**
 * What the graph's edges mean in SPDX: https://spdx.github.io/spdx-spec/v3.0.1/model/Core/Vocabularies/RelationshipType/
 */
export function relationshipsOf(item: BomItem, elements: Elements): object[] {
  const from = itemIri(elements, item);
  const byType = new Map<string, Set<string>>();
  const add = (type: string, id: string) => {
    const other = elements.byId.get(id);
    if (!other || other.id === item.id) return;
    const to = byType.get(type) ?? new Set();
    byType.set(type, to.add(itemIri(elements, other)));
  };
  for (const reference of item.uses) add(useOf(item, reference, elements), reference.id);
  for (const { edge, id } of item.data) add(learnt.has(edge) ? 'trainedOn' : 'dependsOn', id);
  for (const { id } of item.produces) add('generates', id);
  for (const held of heldBy(item, elements)) add('contains', held.id);
  return [...byType]
    .toSorted(([left], [right]) => compare(left, right))
    .map(([type, to]) =>
      relationship(elements, from, type, [...to].toSorted(compare), item.incomplete.length > 0),
    );
}

const learnt: ReadonlySet<BomReference['edge']> = new Set(['trained-on', 'fine-tuned-on']);

function useOf({ kind }: BomItem, { edge, id }: BomReference, { byId }: Elements): string {
  const other = byId.get(id)?.kind;
  if (kind === 'model' && other === 'model') return 'descendantOf';
  return other === 'tool' && edge === 'calls' ? 'usesTool' : 'dependsOn';
}

const heldByHolder = new WeakMap<object, ReadonlyMap<string, BomItem[]>>();

/** What says that it is part of an item; worked out once a bill. */
function heldBy({ id }: BomItem, { bom }: Elements): readonly BomItem[] {
  let held = heldByHolder.get(bom);
  if (!held) {
    const pairs = bom.items.flatMap((item) => item.part_of.map((holder) => ({ holder: holder.id, item })));
    const grouped = Map.groupBy(pairs, ({ holder }) => holder);
    held = new Map([...grouped].map(([holder, of]) => [holder, of.map(({ item }) => item)]));
    heldByHolder.set(bom, held);
  }
  return held.get(id) ?? [];
}

/** A relationship, which is incomplete where something could not be read, and else makes no assertion about that. */
export function relationship(
  elements: Pick<Elements, 'base'>,
  from: string,
  relationshipType: string,
  to: readonly string[],
  isIncomplete = false,
): object {
  return element('Relationship', iriOf(elements, 'relationship', `${from} ${relationshipType}`), {
    from,
    relationshipType,
    to,
    completeness: isIncomplete ? 'incomplete' : 'noAssertion',
  });
}
