import type { Resource } from '../../generated/inventory.ts';
import type { Connection, Query } from '../../generated/query.ts';
import type { Graph } from '../adjacency.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import { automatonOf } from '../search/automaton.ts';
import { leadingToTargets } from '../search/leading.ts';
import type { NodeSet, Step } from '../search/pattern.ts';
import { shortestPaths, type GraphPath, type SearchLimits } from '../search/shortest.ts';
import type { Answer } from './condition.ts';
import { least, listOf } from './members.ts';
import { everyNode, membershipOf, type Membership } from './membership.ts';

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
}

/** Asks a document. A resource whose edges could not be read is undecided, never without them. */
export function runQuery(
  document: DocumentGraph,
  query: Pick<Query, 'find' | 'connected' | 'without'>,
  { today, limits = readable, without }: RunOptions,
): Findings {
  const { graph } = document;
  const { connected = [], without: lacking = [] } = query;
  const found = foundBy(document, query.find, lacking, today);
  const ends = endsOf(document, connected, today);
  const steps = stepsOf(document, connected, ends, 'certain', without);
  const pattern = { entries: found.certain, targets: everyNode(graph.nodes), steps };
  const { paths, cut } = shortestPaths(graph, pattern, limits);
  const joined = new Set(paths.map(({ nodes }) => nodes[0]));
  const mayJoin = leads(graph, stepsOf(document, connected, ends, 'possible'));
  const lost = edgesUnknown(document, connected);
  const undecided = document.resources.filter(
    (_, node) => found.possible[node] === 1 && !joined.has(node) && (mayJoin(node) || lost(node)),
  );
  return { paths, undecided, cut };
}

/** Resources that a query looks for, and that lack what they are to lack. */
function foundBy(
  document: DocumentGraph,
  wanted: Query['find'],
  lacking: readonly Connection[],
  today: string,
): Membership {
  const found = membershipOf(document, wanted, today);
  if (lacking.length === 0) return found;
  const lack = lacking.map((connection) => lacks(document, connection, today));
  const possible = found.possible.slice();
  const certain = found.certain.slice();
  for (const [node, isPossible] of possible.entries()) {
    if (isPossible !== 1) continue;
    const answer = least(lack.map((answerOf) => answerOf(node)));
    if (answer !== 'yes') certain[node] = 0;
    if (answer === 'no') possible[node] = 0;
  }
  return { certain, possible };
}

function endsOf(
  document: DocumentGraph,
  connections: readonly Connection[],
  today: string,
): (Membership | undefined)[] {
  return connections.map(({ to }) => to && membershipOf(document, to, today));
}

function stepsOf(
  document: DocumentGraph,
  connections: readonly Connection[],
  ends: readonly (Membership | undefined)[],
  how: keyof Membership,
  without?: RunOptions['without'],
): Step[] {
  return connections.map(({ by, level, direction = 'out', repeat = [1, 1] }, index) => {
    const to = ends[index]?.[how];
    const gone = without?.(index);
    return {
      labels: document.labels.among(listOf(by), level),
      direction,
      least: repeat[0] ?? 0,
      most: repeat[1] ?? Number.POSITIVE_INFINITY,
      ...(to && { to }),
      ...(gone && { without: gone }),
    };
  });
}

/** Tells of a node whether these steps can be taken from there. */
function leads(graph: Graph, steps: readonly Step[]): (node: number) => boolean {
  const every: NodeSet = everyNode(graph.nodes);
  const places = leadingToTargets(graph, automatonOf({ entries: every, steps, targets: every }));
  return (node) => places[node] === 1;
}

/** Tells of a node whether it lacks a connection. */
function lacks(document: DocumentGraph, connection: Connection, today: string): (node: number) => Answer {
  const ends = endsOf(document, [connection], today);
  const [has, mayHave] = (['certain', 'possible'] as const).map((how) =>
    leads(document.graph, stepsOf(document, [connection], ends, how)),
  );
  const lost = edgesUnknown(document, [connection]);
  return (node) => (has?.(node) ? 'no' : mayHave?.(node) || lost(node) ? 'unknown' : 'yes');
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
