import type { Adjacency, Graph } from '../adjacency.ts';
import { passes, type Automaton, type Transition } from './automaton.ts';
import { add, reserve, type Numbers } from './numbers.ts';
import type { NodeSet } from './pattern.ts';
import { rowOf, slotsOf, type Scratch } from './scratch.ts';

/**
 * What entries lead to along a pattern: places, each a node and how far along the pattern it is, in the order in which they were
 * found, and which leads to which. The first places are the entries, in their order. All lies in the scratch of the search.
 */
export interface Reach {
  readonly entries: number;
  readonly places: number;
  /** In how many states a way may end. */
  readonly endStates: number;
  /** By place. */
  readonly nodes: Uint32Array;
  readonly states: Uint32Array;
  /** By place: 1 where a way ends, 2 where one may. */
  readonly accepts: Uint8Array;
  /** Where what leaves a place begins in `ends` and `edges`; one more than there are places. */
  readonly offsets: Uint32Array;
  /** The place that is led to, with `unsure` where that may not be so. */
  readonly ends: Uint32Array;
  /** The number of the edge that leads there. */
  readonly edges: Uint32Array;
}

/** The bit of what may be as far as could be read; places are far fewer. */
export const unsure = 0x4000_0000;

export interface Reaching {
  readonly automaton: Automaton;
  /** Nodes, each once. */
  readonly entries: Uint32Array;
  /** Of several edges from one place to another the first is enough. */
  readonly oneEdge?: boolean;
}

/** Goes forward from all entries at once: each place is looked at once, however many entries lead there. */
export function reachOf(
  graph: Graph,
  { automaton, entries, oneEdge = false }: Reaching,
  scratch: Scratch,
): Reach {
  const { leaving, accepts, enters } = automaton;
  const slots = slotsOf(scratch, graph.nodes * automaton.states);
  const nodes = rowOf(scratch, 'nodes');
  const states = rowOf(scratch, 'states');
  const offsets = rowOf(scratch, 'offsets');
  const ends = rowOf(scratch, 'ends');
  const edges = rowOf(scratch, 'edges');
  const taken = rowOf(scratch, 'taken');
  /** By place: the last place that led there, plus 1. */
  const befores = rowOf(scratch, 'befores');
  begin();
  for (let place = 0; place < nodes.length; place += 1) {
    add(offsets, ends.length);
    const node = nodes.values[place] as number;
    const transitions = leaving[states.values[place] as number] as readonly Transition[];
    for (let index = 0; index < transitions.length; index += 1) {
      const transition = transitions[index] as Transition;
      const is = leads(transition, node);
      if (is !== 0) spread(place, node, transition, is === 1 ? 0 : unsure);
    }
  }
  add(offsets, ends.length);
  for (let place = 0; place < nodes.length; place += 1) {
    slots[(states.values[place] as number) * graph.nodes + (nodes.values[place] as number)] = 0;
  }
  return {
    entries: entries.length,
    places: nodes.length,
    endStates: accepts.filter((gates) => gates !== undefined).length,
    nodes: nodes.values,
    states: states.values,
    accepts: acceptsOf(automaton, nodes, states),
    offsets: offsets.values,
    ends: ends.values,
    edges: edges.values,
  };

  /** The entries are the first places. */
  function begin(): void {
    const count = entries.length;
    for (const list of [nodes, states, befores]) {
      reserve(list, count);
      list.length = count;
    }
    nodes.values.set(entries);
    states.values.fill(0, 0, count);
    befores.values.fill(0, 0, count);
    for (let place = 0; place < count; place += 1) slots[entries[place] as number] = place + 1;
  }

  /** Whether a node has edges that a transition may follow, as `passes` says it. */
  function leads({ step: { direction }, mask, gates }: Transition, node: number): number {
    const out = direction !== 'in' && ((graph.out.masks[node] as number) & mask) !== 0;
    if (!out && (direction === 'out' || ((graph.in.masks[node] as number) & mask) === 0)) return 0;
    return passes(gates, node);
  }

  function spread(place: number, node: number, transition: Transition, is: number): void {
    const { direction } = transition.step;
    if (direction !== 'in') spreadIn(graph.out, place, node, transition, is);
    if (direction !== 'out') spreadIn(graph.in, place, node, transition, is);
  }

  function spreadIn(rows: Adjacency, from: number, node: number, transition: Transition, is: number): void {
    const { step, to: state } = transition;
    const { without } = step;
    const count = takenRows(rows, node, transition, enters[state], taken);
    if (count === 0) return;
    reserve(nodes, count);
    reserve(states, count);
    reserve(befores, count);
    reserve(ends, count);
    reserve(edges, count);
    const { values: nodeAt } = nodes;
    const { values: stateAt } = states;
    const { values: beforeAt } = befores;
    const { values: endAt } = ends;
    const { values: edgeNumbers } = edges;
    const { values: rowAt } = taken;
    const { ends: others, edges: numbered } = rows;
    const above = state * graph.nodes;
    let found = nodes.length;
    let spreadTo = ends.length;
    for (let index = 0; index < count; index += 1) {
      const row = rowAt[index] as number;
      const end = others[row] as number;
      let place = (slots[above + end] as number) - 1;
      if (place < 0) {
        if (!goesOn(state, end)) continue;
        place = found;
        found += 1;
        slots[above + end] = found;
        nodeAt[place] = end;
        stateAt[place] = state;
        beforeAt[place] = 0;
      }
      const edge = numbered === undefined ? row : (numbered[row] as number);
      const isWithout = without !== undefined && without[edge] === 1;
      if (oneEdge && !isWithout) {
        if (beforeAt[place] === from + 1) continue;
        beforeAt[place] = from + 1;
      }
      endAt[spreadTo] = isWithout ? place | unsure : place | is;
      edgeNumbers[spreadTo] = edge;
      spreadTo += 1;
    }
    nodes.length = states.length = befores.length = found;
    ends.length = edges.length = spreadTo;
  }

  /** Whether a way may end there, or go on: most of what cannot is known by its node alone. */
  function goesOn(state: number, node: number): boolean {
    const gates = accepts[state];
    if (gates && passes(gates, node) !== 0) return true;
    const transitions = leaving[state] as readonly Transition[];
    for (let index = 0; index < transitions.length; index += 1) {
      if (leads(transitions[index] as Transition, node) !== 0) return true;
    }
    return false;
  }
}

/**
 * Writes the rows whose edges have one of some labels and lead to where the pattern may go on: most ends are none of those that are
 * asked for, and that is known without looking anywhere else. It calls nothing, so that it is quick.
 *
 * @returns how many there are.
 */
function takenRows(
  { offsets, ends, labels: kinds, masks }: Adjacency,
  node: number,
  { step: { labels }, mask }: Transition,
  enter: NodeSet | undefined,
  taken: Numbers,
): number {
  const first = offsets[node] as number;
  const last = offsets[node + 1] as number;
  taken.length = 0;
  reserve(taken, last - first);
  const rows = taken.values;
  let count = 0;
  // Many nodes have no other edges than those that are followed.
  const isAny = labels.length <= 32 && ((masks[node] as number) & ~mask) === 0;
  if (enter === undefined) {
    for (let row = first; row < last; row += 1) {
      if (isAny || labels[kinds[row] as number] === 1) rows[count++] = row;
    }
  } else if (isAny) {
    for (let row = first; row < last; row += 1) if (enter[ends[row] as number] !== 0) rows[count++] = row;
  } else {
    // Most ends are none of those that are asked for.
    for (let row = first; row < last; row += 1) {
      if (enter[ends[row] as number] !== 0 && labels[kinds[row] as number] === 1) rows[count++] = row;
    }
  }
  return count;
}

function acceptsOf({ accepts }: Automaton, nodes: Numbers, states: Numbers): Uint8Array {
  const ends = new Uint8Array(nodes.length);
  for (let place = 0; place < nodes.length; place += 1) {
    const gates = accepts[states.values[place] as number];
    if (gates) ends[place] = passes(gates, nodes.values[place] as number);
  }
  return ends;
}
