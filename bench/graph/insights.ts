import {
  insightsOf,
  type InsightFact,
  type Insights,
  type ResourceInsights,
} from '../../src/graph/insights/insight.ts';
import { randomOf } from '../estate/random.ts';
import type { EstateColumns } from './columns.ts';

/** Of the resources of which an insight may hold. */
const shareWith = 0.05;
const shareUnknown = 0.001;
const reason = { message: 'its settings say so', findings: ['bench-check'] };
const known: InsightFact = { holds: [reason], unknown: [] };
const unknown: InsightFact = { holds: [], unknown: [reason] };

/** What is to be said of the resources of an estate, without asking policies. */
export function estateInsights(
  { nodes, ranges }: Pick<EstateColumns, 'nodes' | 'ranges'>,
  seed: number,
): Insights {
  const random = randomOf(seed, nodes, 3);
  const facts = new Map<number, ResourceInsights>();
  for (const { start, end, share } of ranges) {
    const { insights = [] } = share;
    for (let node = start; node < end; node += 1) {
      const own = insights.flatMap((id): [string, InsightFact][] => {
        const drawn = random();
        if (drawn >= shareWith + shareUnknown) return [];
        return [[id, drawn < shareWith ? known : unknown]];
      });
      if (own.length > 0) facts.set(node, new Map(own));
    }
  }
  return insightsOf(facts);
}
