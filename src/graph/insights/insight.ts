import type { Reason } from '../../generated/attack-path.ts';
import type { Answer } from '../query/condition.ts';

/** Why an insight holds, and why it may hold as far as could be read. */
export interface InsightFact {
  readonly holds: readonly Reason[];
  readonly unknown: readonly Reason[];
}

/** What is to be said of one resource, by id of the insight. What is not there does not hold. */
export type ResourceInsights = ReadonlyMap<string, InsightFact>;

/** What is to be said of all resources of a document. */
export interface Insights {
  /** Of a node of the graph. */
  of(node: number): ResourceInsights;
  /** Nodes of which an insight holds or may hold. */
  nodesWith(id: string): readonly number[];
}

const none: ResourceInsights = new Map();

/** @param facts by node; of those that are not there nothing is to be said. */
export function insightsOf(facts: ReadonlyMap<number, ResourceInsights>): Insights {
  const nodes = new Map<string, number[]>();
  for (const [node, own] of facts) {
    for (const id of own.keys()) {
      const known = nodes.get(id);
      if (known) known.push(node);
      else nodes.set(id, [node]);
    }
  }
  return { of: (node) => facts.get(node) ?? none, nodesWith: (id) => nodes.get(id) ?? [] };
}

/** @param insights of a resource; without, nobody knows. */
export function holds(insights: ResourceInsights | undefined, id: string): Answer {
  if (!insights) return 'unknown';
  const fact = insights.get(id);
  if (!fact) return 'no';
  return fact.holds.length > 0 ? 'yes' : fact.unknown.length > 0 ? 'unknown' : 'no';
}
