import type { Resource } from '../../generated/inventory.ts';
import type { Connection, Query, Resources } from '../../generated/query.ts';
import type { Graph } from '../adjacency.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import { automatonOf } from '../search/automaton.ts';
import { leadingToTargets } from '../search/leading.ts';
import type { NodeSet, Step } from '../search/pattern.ts';
import { shortestPaths, type GraphPath } from '../search/shortest.ts';
import type { Answer } from './condition.ts';
import { isMember, listOf } from './members.ts';

/** What a query found: ways through the graph, each from a resource that was looked for along its connections. */
export interface Findings {
  readonly paths: readonly GraphPath[];
  /** Resources of which it is not known whether they belong here: what decides could not be read. */
  readonly undecided: readonly Resource[];
  /** Pairs of ends between which there are more ways than are here. */
  readonly cut: number;
}

/** Ways between the same ends tell little more; more of all nobody reads. */
const limits = { perPair: 10, inAll: 100_000 };

/**
 * Asks a document. A resource whose edges could not be read is undecided, never without them.
 *
 * @param today YYYY-MM-DD
 */
export function runQuery(document: DocumentGraph, query: Query, today: string): Findings {
  const { graph } = document;
  const { connected = [], without = [] } = query;
  const found = membersOf(document, query.find, today);
  const lacking = without.map((connection) => lacks(document, connection, today));
  const answers = found.map((answer, node) => least([answer, ...lacking.map((answerOf) => answerOf(node))]));
  const pattern = { entries: nodesThat(answers, certain), targets: every(graph.nodes) };
  const steps = stepsOf(document, connected, today, certain);
  const { paths, cut } = shortestPaths(graph, { ...pattern, steps }, limits);
  const joined = new Set(paths.map(({ nodes }) => nodes[0]));
  const mayJoin = leads(graph, stepsOf(document, connected, today, possible));
  const lost = edgesUnknown(document, connected);
  const undecided = document.resources.filter(
    (_, node) =>
      answers[node] === 'unknown' ||
      (answers[node] === 'yes' && !joined.has(node) && (mayJoin(node) || lost(node))),
  );
  return { paths, undecided, cut };
}

const certain: readonly Answer[] = ['yes'];
const possible: readonly Answer[] = ['yes', 'unknown'];

function least(answers: readonly Answer[]): Answer {
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
}

function nodesThat(answers: readonly Answer[], wanted: readonly Answer[]): NodeSet {
  return Uint8Array.from(answers, (answer) => Number(wanted.includes(answer)));
}

function every(nodes: number): NodeSet {
  return new Uint8Array(nodes).fill(1);
}

/** By node. Of what lies beyond the document nothing is known but its id. */
function membersOf({ resources, beyond }: DocumentGraph, wanted: Resources, today: string): Answer[] {
  const isAny = wanted.kind === undefined && wanted.type === undefined && wanted.where === undefined;
  return [
    ...resources.map((resource) => isMember(resource, wanted, today)),
    ...beyond.map((): Answer => (isAny ? 'yes' : 'unknown')),
  ];
}

function stepsOf(
  document: DocumentGraph,
  connections: readonly Connection[],
  today: string,
  wanted: readonly Answer[],
): Step[] {
  return connections.map(({ by, level, direction = 'out', repeat = [1, 1], to }) => ({
    labels: document.labels.among(listOf(by), level),
    direction,
    least: repeat[0] ?? 0,
    most: repeat[1] ?? Number.POSITIVE_INFINITY,
    ...(to && { to: nodesThat(membersOf(document, to, today), wanted) }),
  }));
}

/** Tells of a node whether these steps can be taken from there. */
function leads(graph: Graph, steps: readonly Step[]): (node: number) => boolean {
  const automaton = automatonOf({ entries: every(graph.nodes), steps, targets: every(graph.nodes) });
  const places = leadingToTargets(graph, automaton);
  return (node) => places[node] === 1;
}

/** Tells of a node whether it lacks a connection. */
function lacks(document: DocumentGraph, connection: Connection, today: string): (node: number) => Answer {
  const [has, mayHave] = [certain, possible].map((wanted) =>
    leads(document.graph, stepsOf(document, [connection], today, wanted)),
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
