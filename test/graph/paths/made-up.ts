import type { AttackRule } from '../../../src/generated/attack-rule.ts';
import type { Reason } from '../../../src/generated/attack-path.ts';
import type { Relationship, Resource } from '../../../src/generated/inventory.ts';
import { documentGraph, type DocumentGraph } from '../../../src/graph/document/document-graph.ts';
import { insightsOf, type InsightFact } from '../../../src/graph/insights/insight.ts';
import { findingBook, type FindingBook } from '../../../src/graph/paths/findings.ts';
import type { AttackRules } from '../../../src/graph/paths/search.ts';
import { documentOf } from '../query/documents.ts';

/** A finding: the resource, by number, and the check that it fails. */
export type Failed = readonly [node: number, check: string];

export interface Estate {
  readonly kinds: readonly Resource['kind'][];
  readonly edges: readonly (readonly [from: number, kind: Relationship['kind'], to: number])[];
  /** By resource and insight: the checks whose findings each reason rests on; of a reason without any nothing can be mended. */
  readonly insights: readonly Readonly<Record<string, readonly (readonly string[])[]>>[];
  readonly failed: readonly Failed[];
  readonly rules: AttackRules;
}

/** The graph of an estate, and its findings. */
export function judged({ kinds: own, edges, insights, failed }: Estate): {
  readonly document: DocumentGraph;
  readonly book: FindingBook;
} {
  const facts = own.map((kind, index) => ({ id: `r${index}`, kind }));
  const document = documentGraph(
    documentOf(
      facts,
      edges.map(([from, kind, to]) => [`r${from}`, kind, `r${to}`] as const),
    ),
  );
  const known = insights.map((ids, index): [number, Map<string, InsightFact>] => [
    index,
    new Map(
      Object.entries(ids)
        .filter(([, list]) => list.length > 0)
        .map(([id, list]) => [id, { holds: list.map((findings) => reasonOf(findings)), unknown: [] }]),
    ),
  ]);
  const book = findingBook(
    failed.map(([at, check]) => ({
      node: at,
      check,
      title: check,
      severity: 'high',
      risk_area: 'network',
      status: 'fail' as const,
      fingerprint: `${at} ${check}`,
    })),
  );
  return { document: { ...document, insights: insightsOf(new Map(known)) }, book };
}

function reasonOf(findings: readonly string[]): Reason {
  return { message: 'made up', ...(findings.length > 0 && { findings: [...findings] }) };
}

/** The same estate as it is when findings, by number, are mended: reasons that rest on them are not there. */
export function mendedEstate(estate: Estate, mended: ReadonlySet<number>): Estate {
  const gone = estate.failed.filter((_, number) => mended.has(number));
  const isMended = (at: number, check: string) => gone.some(([own, name]) => own === at && name === check);
  return {
    ...estate,
    insights: estate.insights.map((ids, index) =>
      Object.fromEntries(
        Object.entries(ids).map(([id, list]) => [
          id,
          list.filter((findings) => !findings.some((check) => isMended(index, check))),
        ]),
      ),
    ),
  };
}

/** The edges that the connections of a rule, each of a kind of its own, can follow when findings are mended. */
export function mendedEdgesOf(
  { edges, failed }: Estate,
  { connected = [] }: AttackRule,
  mended: ReadonlySet<number>,
): Estate['edges'] {
  return edges.filter(([from, kind, to]) => {
    const breaks = connected.find(({ by }) => by === kind)?.breaks ?? [];
    return !failed.some(
      ([at, check], number) => mended.has(number) && breaks.includes(check) && (at === from || at === to),
    );
  });
}

/** All subsets of the numbers below `count`. */
export function subsetsBelow(count: number): ReadonlySet<number>[] {
  return Array.from(
    { length: 2 ** count },
    (_, bits) =>
      new Set(Array.from({ length: count }, (__, number) => number).filter((number) => (bits >> number) & 1)),
  );
}
