import type { AttackRule, AttackStep } from '../../../src/generated/attack-rule.ts';
import type { Relationship, Resource } from '../../../src/generated/inventory.ts';
import type { Resources, Scalar } from '../../../src/generated/query.ts';
import { documentGraph, type DocumentGraph } from '../../../src/graph/document/document-graph.ts';
import { insightsOf, type InsightFact } from '../../../src/graph/insights/insight.ts';
import { listOf } from '../../../src/graph/query/members.ts';
import { documentOf } from '../query/documents.ts';

export type Edge = readonly [
  from: string,
  kind: Relationship['kind'],
  to: string,
  level?: Relationship['level'],
];

/** An insight that a resource of the document has. */
export interface HeldInsight {
  readonly resource: string;
  readonly id: string;
}

/** A document that a rule fits, and that has nothing else. */
export interface SmallestFit {
  /** By id. The first is the entry, the last the target. */
  readonly resources: readonly (Pick<Resource, 'id' | 'kind'> & Partial<Resource>)[];
  readonly edges: readonly Edge[];
  readonly insights: readonly HeldInsight[];
}

/** The smallest document that fits a rule: of each list the first that will do, of each repeat the least. */
export function smallestFit({ find, connected = [] }: AttackRule): SmallestFit {
  const needs: Resources[][] = [[find]];
  const edges: Edge[] = [];
  for (const step of connected) {
    for (let count = 0; count < leastOf(step); count += 1) {
      edges.push(edgeOf(step, needs.length - 1, needs.length));
      needs.push([]);
    }
    if (step.to) needs.at(-1)?.push(step.to);
  }
  return {
    resources: needs.map((own, index) => resourceOf(nameAt(index), own)),
    edges,
    insights: needs.flatMap((own, index) => insightsIn(own).map((id) => ({ resource: nameAt(index), id }))),
  };
}

/** The graph of a fit. @param fact what is known of each of its insights; without, that it holds. */
export function graphOfFit(
  { resources, edges, insights }: SmallestFit,
  fact: (insight: HeldInsight) => InsightFact = () => ({ holds: [{ message: 'said so' }], unknown: [] }),
): DocumentGraph {
  const document = documentGraph(documentOf(resources, edges));
  const facts = Map.groupBy(insights, ({ resource }) => document.nodeOf(resource) ?? -1);
  return {
    ...document,
    insights: insightsOf(
      new Map(
        [...facts].map(([node, own]) => [node, new Map(own.map((held) => [held.id, fact(held)] as const))]),
      ),
    ),
  };
}

function nameAt(index: number): string {
  return `resource-${index}`;
}

function leastOf({ repeat = [1, 1] }: AttackStep): number {
  return repeat[0] ?? 0;
}

function edgeOf({ by, level, direction = 'out' }: AttackStep, before: number, after: number): Edge {
  const [kind] = listOf(by) as [Relationship['kind']];
  const [from, to] = direction === 'in' ? [after, before] : [before, after];
  const own = kind === 'has-permission' ? (level?.[0] ?? 'read') : undefined;
  return [nameAt(from), kind, nameAt(to), own];
}

function resourceOf(id: string, needs: readonly Resources[]): SmallestFit['resources'][number] {
  const kinds = needs.flatMap(({ kind }) => (kind === undefined ? [] : [listOf(kind)]));
  const types = needs.flatMap(({ type }) => (type === undefined ? [] : listOf(type)));
  const kind = kinds[0]?.find((one) => kinds.every((own) => own.includes(one))) ?? 'identity';
  const made: Record<string, unknown> = { id, kind, ...(types[0] !== undefined && { type: types[0] }) };
  for (const [path, condition] of needs.flatMap(({ where = {} }) => Object.entries(where))) {
    write(made, path.split('.'), simpleOf(condition));
  }
  return made as unknown as SmallestFit['resources'][number];
}

function simpleOf(condition: unknown): Scalar {
  const [value] = listOf(condition as Scalar);
  if (typeof value === 'object' && value !== null) throw new TypeError('a comparison has no first value');
  return value as Scalar;
}

function write(into: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: Scalar): void {
  if (rest.length === 0) into[name] = value;
  else write((into[name] ??= {}) as Record<string, unknown>, rest, value);
}

function insightsIn(needs: readonly Resources[]): string[] {
  return [...new Set(needs.flatMap(({ has = [], has_one: hasOne = [] }) => [...has, ...hasOne.slice(0, 1)]))];
}
