import type { Adjacency, Graph } from '../adjacency.ts';
import { passes, type Automaton, type Transition } from './automaton.ts';
import { add, type Numbers } from './numbers.ts';
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
  /** By place: whether a way may end there. */
  readonly accepts: Uint8Array;
  /** Where what leaves a place begins in `ends` and `edges`; one more than there are places. */
  readonly offsets: Uint32Array;
  /** The place that is led to. */
  readonly ends: Uint32Array;
  /** The number of the edge that leads there. */
  readonly edges: Uint32Array;
}

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
  /** By place: the last place that led there, plus 1. */
  const befores = rowOf(scratch, 'befores');
  for (let entry = 0; entry < entries.length; entry += 1) find(entries[entry] as number, 0);
  for (let place = 0; place < nodes.length; place += 1) {
    add(offsets, ends.length);
    const node = nodes.values[place] as number;
    const transitions = leaving[states.values[place] as number] as readonly Transition[];
    for (let index = 0; index < transitions.length; index += 1) {
      const transition = transitions[index] as Transition;
      if (leads(transition, node)) spread(place, node, transition);
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

  function find(node: number, state: number): number {
    const place = nodes.length;
    slots[state * graph.nodes + node] = place + 1;
    add(nodes, node);
    add(states, state);
    add(befores, 0);
    return place;
  }

  /** Whether a node has edges that a transition may follow. */
  function leads({ step: { direction }, mask, gates }: Transition, node: number): boolean {
    const out = direction !== 'in' && ((graph.out.masks[node] as number) & mask) !== 0;
    if (!out && (direction === 'out' || ((graph.in.masks[node] as number) & mask) === 0)) return false;
    return passes(gates, node);
  }

  function spread(place: number, node: number, { step, to }: Transition): void {
    if (step.direction !== 'in') spreadIn(graph.out, place, node, step.labels, to, step.without);
    if (step.direction !== 'out') spreadIn(graph.in, place, node, step.labels, to, step.without);
  }

  function spreadIn(
    rows: Adjacency,
    from: number,
    node: number,
    labels: Uint8Array,
    state: number,
    without: Uint8Array | undefined,
  ): void {
    const { ends: others, edges: given, labels: kinds } = rows;
    const first = rows.offsets[node] as number;
    const last = rows.offsets[node + 1] as number;
    const above = state * graph.nodes;
    const enter = enters[state];
    for (let row = first; row < last; row += 1) {
      if (labels[kinds[row] as number] !== 1) continue;
      const end = others[row] as number;
      // Most ends are none of those that are asked for: that is known without looking anywhere else.
      if (enter !== undefined && enter[end] !== 1) continue;
      if (without !== undefined && without[given[row] as number] === 1) continue;
      const known = slots[above + end] as number;
      if (known === 0 && !goesOn(state, end)) continue;
      const place = known === 0 ? find(end, state) : known - 1;
      if (oneEdge && befores.values[place] === from + 1) continue;
      befores.values[place] = from + 1;
      add(ends, place);
      add(edges, given[row] as number);
    }
  }

  /** Whether a way may end there, or go on: most of what cannot is known by its node alone. */
  function goesOn(state: number, node: number): boolean {
    const gates = accepts[state];
    if (gates && passes(gates, node)) return true;
    const transitions = leaving[state] as readonly Transition[];
    for (let index = 0; index < transitions.length; index += 1) {
      if (leads(transitions[index] as Transition, node)) return true;
    }
    return false;
  }
}

function acceptsOf({ accepts }: Automaton, nodes: Numbers, states: Numbers): Uint8Array {
  const ends = new Uint8Array(nodes.length);
  for (let place = 0; place < nodes.length; place += 1) {
    const gates = accepts[states.values[place] as number];
    if (gates && passes(gates, nodes.values[place] as number)) ends[place] = 1;
  }
  return ends;
}
