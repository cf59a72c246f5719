import type { Adjacency, Graph } from '../adjacency.ts';
import { passes, type Automaton, type Transition } from './automaton.ts';
import { add, numbers, reserve, type Numbers } from './numbers.ts';
import { putSlotsBack, takeSlots } from './slots.ts';

/**
 * What entries lead to along a pattern: places, each a node and how far along the pattern it is, in the order in which they were
 * found, and which leads to which. The first places are the entries, in their order.
 */
export interface Reach {
  readonly entries: number;
  readonly places: number;
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
export function reachOf(graph: Graph, { automaton, entries, oneEdge = false }: Reaching): Reach {
  const { leaving, accepts } = automaton;
  const slots = takeSlots(graph, graph.nodes * automaton.states);
  const nodes = numbers(entries.length);
  const states = numbers(entries.length);
  const offsets = numbers(entries.length);
  const ends = numbers(entries.length);
  const edges = numbers(entries.length);
  /** By place: the last place that led there. */
  const before = numbers(entries.length);
  for (const node of entries) find(node, 0);
  for (let place = 0; place < nodes.length; place += 1) {
    add(offsets, ends.length);
    const node = nodes.values[place] as number;
    for (const transition of leaving[states.values[place] as number] as readonly Transition[]) {
      if (passes(transition.gates, node)) spread(place, node, transition);
    }
  }
  add(offsets, ends.length);
  for (let place = 0; place < nodes.length; place += 1) {
    slots[(states.values[place] as number) * graph.nodes + (nodes.values[place] as number)] = 0;
  }
  putSlotsBack(graph, slots);
  return {
    entries: entries.length,
    places: nodes.length,
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
    add(before, 0);
    return place;
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
    let count = ends.length;
    reserve(ends, last - first);
    reserve(edges, last - first);
    const [endsOut, edgesOut] = [ends.values, edges.values];
    for (let row = first; row < last; row += 1) {
      if (labels[kinds[row] as number] !== 1) continue;
      const edge = given[row] as number;
      if (without && without[edge] === 1) continue;
      const end = others[row] as number;
      const known = slots[above + end] as number;
      if (known === 0 && !goesOn(state, end)) continue;
      const place = known === 0 ? find(end, state) : known - 1;
      if (oneEdge && before.values[place] === from + 1) continue;
      before.values[place] = from + 1;
      endsOut[count] = place;
      edgesOut[count] = edge;
      count += 1;
    }
    ends.length = edges.length = count;
  }

  /** Whether a way may end there, or go on: most of what cannot is known by its node alone. */
  function goesOn(state: number, node: number): boolean {
    const gates = accepts[state];
    if (gates && passes(gates, node)) return true;
    for (const transition of leaving[state] as readonly Transition[]) {
      if (passes(transition.gates, node)) return true;
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
