import type { AttackRule } from '../../generated/attack-rule.ts';
import type { Resources } from '../../generated/query.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import type { GraphPath } from '../search/shortest.ts';
import type { FindingBook } from './findings.ts';

/**
 * What a path rests on. It holds as long as one of its reasons does; a reason is gone when one of its findings, by number, is
 * mended, and one without findings stays.
 */
export type Condition = readonly ReadonlySet<number>[];

/** An insight that a path needs at one of its nodes. */
export interface NeededInsight {
  readonly node: number;
  /** One of these, all of which hold. */
  readonly ids: readonly string[];
}

/** The insights without which there is no such path. */
export function neededInsights(
  { insights }: DocumentGraph,
  { find, connected = [] }: AttackRule,
  path: GraphPath,
): NeededInsight[] {
  const at = (node: number, { has = [], has_one: hasOne = [] }: Resources): NeededInsight[] => {
    const known = insights?.of(node);
    const held = (id: string) => (known?.get(id)?.holds.length ?? 0) > 0;
    return [
      ...has.map((id) => ({ node, ids: [id] })),
      ...(hasOne.length > 0 ? [{ node, ids: hasOne.filter(held) }] : []),
    ];
  };
  return [
    ...at(path.entry, find),
    ...connected.flatMap(({ to }, step) => (to ? at(endOf(path, step), to) : [])),
  ];
}

/** Where the edges of a connection end; where it was left out, where those before it do. */
export function endOf({ nodes, steps }: GraphPath, step: number): number {
  return nodes[steps.filter((own) => own <= step).length] as number;
}

/** All that a path rests on and that mending findings can take away. */
export function conditionsOf(
  document: DocumentGraph,
  rule: AttackRule,
  path: GraphPath,
  book: FindingBook,
): Condition[] {
  const insights = neededInsights(document, rule, path).map(({ node, ids }) => {
    const reasons = ids.flatMap((id) => document.insights?.of(node).get(id)?.holds ?? []);
    return reasons.map(({ findings = [] }) => new Set(book.numbersOf(node, findings)));
  });
  const edges = path.edges.map((_, index): Condition => [breakersOf(rule, path, index, book)]);
  return [...insights, ...edges].filter(
    (condition) => condition.length > 0 && condition.every(({ size }) => size > 0),
  );
}

/** Findings that take an edge of a path away, whichever of them is mended. */
export function breakersOf(
  { connected = [] }: AttackRule,
  { nodes, steps }: GraphPath,
  index: number,
  book: FindingBook,
): ReadonlySet<number> {
  const breaks = connected[steps[index] as number]?.breaks ?? [];
  const ends = [nodes[index] as number, nodes[index + 1] as number];
  return new Set(ends.flatMap((node) => book.numbersOf(node, breaks)));
}

/** Beyond this many ways to choose a reason of each condition, those with the most reasons are taken to stay. */
const mostChoices = 256;

/**
 * Sets of findings of each of which one must be mended for a path to be gone: a condition falls when all its reasons do, so there is a
 * set for each way to choose a reason of every condition.
 *
 * @returns one empty set where nothing cuts the path.
 */
export function cutSets(conditions: readonly Condition[]): ReadonlySet<number>[] {
  const kept = simplest(conditions).toSorted((left, right) => left.length - right.length);
  let sets: ReadonlySet<number>[] = [new Set()];
  for (const condition of kept) {
    if (sets.length * condition.length > mostChoices) break;
    sets = sets.flatMap((set) => condition.map((reason) => set.union(reason)));
  }
  return sets;
}

/** Whether mending these findings takes one of the conditions away. */
export function isCut(conditions: readonly Condition[], mended: ReadonlySet<number>): boolean {
  return conditions.some((condition) => condition.every((reason) => !reason.isDisjointFrom(mended)));
}

/** What a path rests on that can be read in two ways: it is gone when neither is left. */
export function eitherWay(one: readonly Condition[], other: readonly Condition[]): Condition[] {
  return simplest(one.flatMap((first) => other.map((second) => [...first, ...second])));
}

/** The same without what is said twice: reasons that go with another one, and conditions that fall only when another one does. */
function simplest(conditions: readonly Condition[]): Condition[] {
  return leastOf(
    conditions.map((condition) => leastOf(condition, isPart)),
    (less, more) =>
      less.every((reason) => more.some((other) => isPart(reason, other) && isPart(other, reason))),
  );
}

function isPart(less: ReadonlySet<number>, more: ReadonlySet<number>): boolean {
  return less.isSubsetOf(more);
}

/** Those that have no other one as a part; of equal ones the first. */
function leastOf<Item>(items: readonly Item[], isPartOf: (less: Item, more: Item) => boolean): Item[] {
  return items.filter(
    (item, index) =>
      !items.some(
        (other, place) =>
          place !== index && isPartOf(other, item) && (place < index || !isPartOf(item, other)),
      ),
  );
}
