import type { AttackRule } from '../../generated/attack-rule.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import { runQuery } from '../query/run.ts';
import type { GraphPath, SearchLimits } from '../search/shortest.ts';
import { findingBook, type FindingBook } from './findings.ts';
import { mendedDocument, mendedEdges } from './mended.ts';

export type AttackRules = Readonly<Record<string, AttackRule>>;

/** A way through the graph that a rule describes. Of several edges between the same nodes it has one. */
export interface FoundPath {
  readonly rule: string;
  readonly path: GraphPath;
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  /** Pairs of entry and target between which there are more ways than are here. */
  readonly cut: number;
  /** Entries of which it is not known whether there are paths from there, by id. */
  readonly undecided: readonly { readonly rule: string; readonly resource: string }[];
}

export interface PathSearch {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly limits?: SearchLimits;
  /** Findings, by number, that are taken to be mended. */
  readonly mended?: ReadonlySet<number>;
  readonly book?: FindingBook;
}

/** More of one rule nobody reads; what there is beyond is counted. */
const readable: SearchLimits = { perPair: 5, inAll: 20_000, oneEdge: true };

/** All shortest ways between each entry and each target of each rule. */
export function searchPaths(
  document: DocumentGraph,
  rules: AttackRules,
  { today, limits = readable, mended = new Set(), book = findingBook([]) }: PathSearch,
): FoundPaths {
  const searched = mended.size === 0 ? document : mendedDocument(document, book, mended);
  const searches = Object.entries(rules).map(([id, rule]) => {
    const without = (connection: number) =>
      mended.size === 0 ? undefined : mendedEdges(document, rule, connection, book, mended);
    return { id, found: runQuery(searched, rule, { today, limits, without }) };
  });
  return {
    paths: searches.flatMap(({ id, found }) =>
      Array.from(found.paths, (path) => ({ rule: id, path })).filter(({ path }) => isSimple(path)),
    ),
    cut: searches.reduce((sum, { found }) => sum + found.cut, 0),
    undecided: searches.flatMap(({ id, found }) =>
      found.undecided.map(({ id: resource }) => ({ rule: id, resource })),
    ),
  };
}

/** Who comes back to where they were has gained nothing. */
function isSimple({ nodes }: GraphPath): boolean {
  return nodes.every((node, index) => nodes.indexOf(node) === index);
}
