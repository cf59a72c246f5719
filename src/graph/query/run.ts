import type { Resource } from '../../generated/inventory.ts';
import type { Connection, Query } from '../../generated/query.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import { automatonOf } from '../search/automaton.ts';
import { leadingPlaces } from '../search/leading.ts';
import { membersOf } from '../search/members.ts';
import type { PathList } from '../search/path-list.ts';
import type { NodeSet, Step } from '../search/pattern.ts';
import { reachOf } from '../search/reach.ts';
import { putScratchBack, takeScratch } from '../search/scratch.ts';
import { shortestPaths, type Found, type SearchLimits } from '../search/shortest.ts';
import type { Answer } from './condition.ts';
import { least, listOf } from './members.ts';
import { membershipsIn, type Memberships } from './membership.ts';

/** What a query found: ways through the graph, each from a resource that was looked for along its connections. */
export interface Findings {
  readonly paths: PathList;
  /** Resources of which it is not known whether they belong here: what decides could not be read. */
  readonly undecided: readonly Resource[];
  /** Pairs of ends between which there are more ways than are here. */
  readonly cut: number;
}

/** Ways between the same ends tell little more; more of all nobody reads. */
const readable: SearchLimits = { perPair: 10, inAll: 100_000 };

export interface RunOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly limits?: SearchLimits;
  /** Edges that a connection, by its place, is not to follow: 1 at their numbers. */
  readonly without?: (connection: number) => Uint8Array | undefined;
}

/** Asks a document. A resource whose edges could not be read is undecided, never without them. */
export function runQuery(
  document: DocumentGraph,
  query: Pick<Query, 'find' | 'connected' | 'without'>,
  { today, limits = readable, without }: RunOptions,
): Findings {
  const { graph, resources } = document;
  const memberships = membershipsIn(document, today);
  const { connected = [], without: lacking = [] } = query;
  const found = foundBy(document, query.find, lacking, memberships);
  const steps = stepsOf(document, connected, memberships, without);
  // What lies beyond the document is asked only where everything is.
  const below = found[resources.length] === 1 ? undefined : resources.length;
  const joined = shortestPaths(graph, { entries: found, below, steps }, limits);
  return {
    paths: joined.paths,
    undecided: undecidedOf(joined, edgesUnknown(document, connected)).flatMap(
      (node) => resources[node] ?? [],
    ),
    cut: joined.cut,
  };
}

/**
 * Entries that may be joined, and those that are but of which no way is among those written.
 *
 * @param lost whether some edges of a node could not be read.
 */
function undecidedOf({ entries, joined, written }: Found, lost: (node: number) => boolean): number[] {
  const undecided: number[] = [];
  for (let entry = 0; entry < entries.length; entry += 1) {
    const node = entries[entry] as number;
    if (joined[entry] === 1 ? written[entry] === 0 : joined[entry] === 2 || lost(node)) undecided.push(node);
  }
  return undecided;
}

/** Resources that a query looks for, and that lack what they are to lack. */
function foundBy(
  document: DocumentGraph,
  wanted: Query['find'],
  lacking: readonly Connection[],
  memberships: Memberships,
): NodeSet {
  const found = memberships(wanted);
  if (lacking.length === 0) return found;
  const entries = membersOf(found);
  const lack = lacking.map((connection) => lacks(document, connection, entries, memberships));
  const kept = found.slice();
  for (const [entry, node] of entries.entries()) {
    const answer = least(lack.map((answerOf) => answerOf(entry)));
    if (answer === 'no') kept[node] = 0;
    else if (answer === 'unknown') kept[node] = 2;
  }
  return kept;
}

function stepsOf(
  { labels }: DocumentGraph,
  connections: readonly Connection[],
  memberships: Memberships,
  without?: RunOptions['without'],
): Step[] {
  return connections.map(({ by, level, direction = 'out', repeat = [1, 1], to }, index) => ({
    labels: labels.among(listOf(by), level),
    direction,
    least: repeat[0] ?? 0,
    most: repeat[1] ?? Number.POSITIVE_INFINITY,
    to: to && memberships(to),
    without: without?.(index),
  }));
}

/** Whether these steps can be taken from each of some nodes, by its place among them: 1 if they can, 2 if they may. */
function leading({ graph }: DocumentGraph, steps: readonly Step[], entries: Uint32Array): Uint8Array {
  if (entries.length === 0) return new Uint8Array(0);
  const scratch = takeScratch(graph);
  const reach = reachOf(graph, { automaton: automatonOf({ steps }), entries }, scratch);
  const leads = leadingPlaces(reach, scratch);
  putScratchBack(graph, scratch);
  return leads;
}

/** Tells of one of some nodes, by its place among them, whether it lacks a connection. */
function lacks(
  document: DocumentGraph,
  connection: Connection,
  entries: Uint32Array,
  memberships: Memberships,
): (entry: number) => Answer {
  const has = leading(document, stepsOf(document, [connection], memberships), entries);
  const lost = edgesUnknown(document, [connection]);
  return (entry) => {
    if (has[entry] === 1) return 'no';
    return has[entry] === 2 || lost(entries[entry] as number) ? 'unknown' : 'yes';
  };
}

/** Tells of a node whether some of its edges that the first of these connections follows could not be read. */
function edgesUnknown(
  { resources }: DocumentGraph,
  [first]: readonly Connection[],
): (node: number) => boolean {
  if (!first) return () => false;
  const sides = { out: ['related'], in: ['related_from'], both: ['related', 'related_from'] };
  const ends = ['', ...listOf(first.by).map((kind) => `/${kind}`)];
  const pointers = new Set(
    sides[first.direction ?? 'out'].flatMap((side) => ends.map((end) => `/${side}${end}`)),
  );
  return (node) => resources[node]?.unknown.some((pointer) => pointers.has(pointer)) ?? false;
}
