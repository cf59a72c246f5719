import type { Reason } from '../../generated/attack-path.ts';
import type { Answer } from '../query/condition.ts';

/** Why an insight holds, and why it may hold as far as could be read. */
export interface InsightFact {
  readonly holds: readonly Reason[];
  readonly unknown: readonly Reason[];
}

/** What is to be said of one resource, by id of the insight. What is not there does not hold. */
export type ResourceInsights = ReadonlyMap<string, InsightFact>;

/** Nodes of which an insight holds or may hold. */
export interface NodesWith {
  readonly nodes: readonly number[];
  /** Of each of them: whether it does. */
  readonly answers: readonly Answer[];
}

/** What is to be said of all resources of a document. */
export interface Insights {
  /** Of a node of the graph. */
  of(node: number): ResourceInsights;
  nodesWith(id: string): NodesWith;
}

const none: ResourceInsights = new Map();
const nowhere: NodesWith = { nodes: [], answers: [] };

/** @param facts by node; of those that are not there nothing is to be said. */
export function insightsOf(facts: ReadonlyMap<number, ResourceInsights>): Insights {
  const known = new Map<string, { nodes: number[]; answers: Answer[] }>();
  for (const [node, own] of facts) {
    for (const [id, fact] of own) {
      let list = known.get(id);
      if (!list) known.set(id, (list = { nodes: [], answers: [] }));
      list.nodes.push(node);
      list.answers.push(answerOf(fact));
    }
  }
  return { of: (node) => facts.get(node) ?? none, nodesWith: (id) => known.get(id) ?? nowhere };
}

/** @param insights of a resource; without, nobody knows. */
export function holds(insights: ResourceInsights | undefined, id: string): Answer {
  if (!insights) return 'unknown';
  const fact = insights.get(id);
  return fact ? answerOf(fact) : 'no';
}

function answerOf(fact: InsightFact): Answer {
  return fact.holds.length > 0 ? 'yes' : fact.unknown.length > 0 ? 'unknown' : 'no';
}
