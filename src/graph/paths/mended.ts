import type { AttackRule } from '../../generated/attack-rule.ts';
import type { Reason } from '../../generated/attack-path.ts';
import { edgeAt } from '../adjacency.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import { insightsOf, type InsightFact, type Insights, type ResourceInsights } from '../insights/insight.ts';
import type { FindingBook } from './findings.ts';

/** A document in which findings, by number, are mended: insights that rest on them are gone. */
export function mendedDocument(
  document: DocumentGraph,
  book: FindingBook,
  mended: ReadonlySet<number>,
): DocumentGraph {
  const { insights } = document;
  return insights ? { ...document, insights: mendedInsights(document, insights, book, mended) } : document;
}

function mendedInsights(
  { resources }: DocumentGraph,
  insights: Insights,
  book: FindingBook,
  mended: ReadonlySet<number>,
): Insights {
  const gone = new Map<number, Set<string>>();
  for (const number of mended) {
    const { node, check } = book.all[number] as FindingBook['all'][number];
    gone.set(node, (gone.get(node) ?? new Set()).add(check));
  }
  const facts = new Map<number, ResourceInsights>();
  for (const node of resources.keys()) {
    const own = insights.of(node);
    if (own.size === 0) continue;
    const checks = gone.get(node);
    facts.set(node, checks ? withoutReasons(own, checks) : own);
  }
  return insightsOf(facts);
}

function withoutReasons(insights: ResourceInsights, checks: ReadonlySet<string>): ResourceInsights {
  const stays = ({ findings = [] }: Reason) => !findings.some((check) => checks.has(check));
  return new Map(
    [...insights]
      .map(([id, { holds, unknown }]): [string, InsightFact] => [id, { holds: holds.filter(stays), unknown }])
      .filter(([, { holds, unknown }]) => holds.length > 0 || unknown.length > 0),
  );
}

/** Edges that a connection of a rule cannot follow any more: 1 at their numbers. */
export function mendedEdges(
  { graph }: DocumentGraph,
  { connected = [] }: AttackRule,
  connection: number,
  book: FindingBook,
  mended: ReadonlySet<number>,
): Uint8Array | undefined {
  const breaks = connected[connection]?.breaks ?? [];
  if (breaks.length === 0) return undefined;
  const gone = new Uint8Array(graph.edges.from.length);
  for (const number of mended) {
    const { node, check } = book.all[number] as FindingBook['all'][number];
    if (!breaks.includes(check)) continue;
    for (const rows of [graph.out, graph.in]) {
      const last = rows.offsets[node + 1] as number;
      for (let row = rows.offsets[node] as number; row < last; row += 1) gone[edgeAt(rows, row)] = 1;
    }
  }
  return gone;
}
