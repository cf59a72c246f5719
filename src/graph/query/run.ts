import type { Resource } from '../../generated/inventory.ts';
import type { Connection, Query } from '../../generated/query.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import { automatonOf } from '../search/automaton.ts';
import { leadingPlaces } from '../search/leading.ts';
import { membersOf } from '../search/members.ts';
import type { LabelSet, Step } from '../search/pattern.ts';
import { reachOf } from '../search/reach.ts';
import { putScratchBack, takeScratch } from '../search/scratch.ts';
import { shortestPaths, type Found, type GraphPath, type SearchLimits } from '../search/shortest.ts';
import type { Answer } from './condition.ts';
import { least, listOf } from './members.ts';
import { membershipsIn, type Membership, type Memberships } from './membership.ts';

/** What a query found: ways through the graph, each from a resource that was looked for along its connections. */
export interface Findings {
  readonly paths: readonly GraphPath[];
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
  /** Those of this document and day, where several queries ask it. */
  readonly memberships?: Memberships;
}

/** Asks a document. A resource whose edges could not be read is undecided, never without them. */
export function runQuery(
  document: DocumentGraph,
  query: Pick<Query, 'find' | 'connected' | 'without'>,
  { today, limits = readable, without, memberships = membershipsIn(document, today) }: RunOptions,
): Findings {
  const { graph, resources } = document;
  const { connected = [], without: lacking = [] } = query;
  const found = foundBy(document, query.find, lacking, memberships);
  const ends = endsOf(connected, memberships);
  const labels = labelsOf(document, connected);
  const certain = stepsOf(connected, labels, ends, 'certain', without);
  const joined = shortestPaths(graph, { entries: found.certain, steps: certain }, limits);
  const open = found.possible.slice(0, resources.length);
  for (let index = 0; index < joined.from.length; index += 1) open[joined.from[index] as number] = 0;
  const entries = membersOf(open);
  const mayJoin = leading(document, stepsOf(connected, labels, ends, 'possible'), entries);
  const lost = edgesUnknown(document, connected);
  const undecided = unwritten(joined, open);
  for (let entry = 0; entry < entries.length; entry += 1) {
    const node = entries[entry] as number;
    if (mayJoin[entry] === 1 || lost(node)) undecided.push(node);
  }
  undecided.sort((left, right) => left - right);
  return {
    paths: joined.paths,
    undecided: undecided.map((node) => resources[node] as Resource),
    cut: joined.cut,
  };
}

/**
 * Nodes that are joined but of which no way is among those written.
 *
 * @param marks 0 for all of them.
 */
function unwritten({ from, paths }: Found, marks: Uint8Array): number[] {
  for (const { nodes } of paths) marks[nodes[0] as number] = 1;
  const nodes: number[] = [];
  for (let index = 0; index < from.length; index += 1) {
    const node = from[index] as number;
    if (node < marks.length && marks[node] !== 1) nodes.push(node);
  }
  return nodes;
}

/** Resources that a query looks for, and that lack what they are to lack. */
function foundBy(
  document: DocumentGraph,
  wanted: Query['find'],
  lacking: readonly Connection[],
  memberships: Memberships,
): Membership {
  const found = memberships(wanted);
  if (lacking.length === 0) return found;
  const entries = membersOf(found.possible);
  const lack = lacking.map((connection) => lacks(document, connection, entries, memberships));
  const possible = found.possible.slice();
  const certain = found.certain.slice();
  for (const [entry, node] of entries.entries()) {
    const answer = least(lack.map((answerOf) => answerOf(entry)));
    if (answer !== 'yes') certain[node] = 0;
    if (answer === 'no') possible[node] = 0;
  }
  return { certain, possible };
}

function endsOf(connections: readonly Connection[], memberships: Memberships): (Membership | undefined)[] {
  return connections.map(({ to }) => to && memberships(to));
}

function labelsOf({ labels }: DocumentGraph, connections: readonly Connection[]): LabelSet[] {
  return connections.map(({ by, level }) => labels.among(listOf(by), level));
}

function stepsOf(
  connections: readonly Connection[],
  labels: readonly LabelSet[],
  ends: readonly (Membership | undefined)[],
  how: keyof Membership,
  without?: RunOptions['without'],
): Step[] {
  return connections.map(({ direction = 'out', repeat = [1, 1] }, index) => ({
    labels: labels[index] as LabelSet,
    direction,
    least: repeat[0] ?? 0,
    most: repeat[1] ?? Number.POSITIVE_INFINITY,
    to: ends[index]?.[how],
    without: without?.(index),
  }));
}

/** Whether these steps can be taken from each of some nodes: 1 at their places. */
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
  const ends = endsOf([connection], memberships);
  const labels = labelsOf(document, [connection]);
  const [has, mayHave] = (['certain', 'possible'] as const).map((how) =>
    leading(document, stepsOf([connection], labels, ends, how), entries),
  );
  const lost = edgesUnknown(document, [connection]);
  return (entry) => {
    if (has?.[entry] === 1) return 'no';
    return mayHave?.[entry] === 1 || lost(entries[entry] as number) ? 'unknown' : 'yes';
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
