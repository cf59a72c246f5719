import type { Graph } from '../adjacency.ts';
import { automatonOf, passes, type Automaton } from './automaton.ts';
import { follow } from './follow.ts';
import { leadingToTargets } from './leading.ts';
import type { Pattern } from './pattern.ts';

/** A way through a graph: nodes[i] and nodes[i + 1] are joined by edges[i], in whichever direction. */
export interface GraphPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** The number of the pattern's step that each edge is followed for. */
  readonly steps: readonly number[];
}

/** How many ways are written out. What there is beyond is counted. */
export interface SearchLimits {
  /** Between one entry and one target. */
  readonly perPair: number;
  /** In all. */
  readonly inAll: number;
  /** Of several edges between the same two nodes one is enough. */
  readonly oneEdge?: boolean;
}

export interface Found {
  readonly paths: readonly GraphPath[];
  /** Pairs of an entry and a target that are joined. */
  readonly pairs: number;
  /** Pairs of which not all of the shortest ways are in `paths`. */
  readonly cut: number;
}

/** All shortest ways between each entry and each target that a pattern joins, in the order of their entries. */
export function shortestPaths(graph: Graph, pattern: Pattern, limits: SearchLimits): Found {
  const automaton = automatonOf(pattern);
  const leads = leadingToTargets(graph, automaton);
  const search = newSearch(graph, automaton, leads, limits.oneEdge ?? false);
  const paths: GraphPath[] = [];
  let pairs = 0;
  let cut = 0;
  for (let entry = 0; entry < graph.nodes; entry += 1) {
    if (pattern.entries[entry] !== 1 || leads[entry] !== 1) continue;
    for (const places of search.from(entry)) {
      pairs += 1;
      const most = Math.min(limits.perPair, limits.inAll - paths.length);
      const written = search.pathsTo(places, most + 1);
      if (written.length > most) cut += 1;
      paths.push(...written.slice(0, most));
    }
  }
  return { paths, pairs, cut };
}

interface Search {
  /** Searches all that an entry leads to: for each target the places at which the shortest ways to it end. */
  from(entry: number): Iterable<readonly number[]>;
  /** The ways to places of the last search, and no more than these. */
  pathsTo(places: readonly number[], most: number): GraphPath[];
}

const none = -1;

/** What a search has seen lies side by side in the order in which it was seen, so that the next one has nothing to clear. */
function newSearch(graph: Graph, automaton: Automaton, leads: Uint8Array, oneEdge: boolean): Search {
  const { nodes } = graph;
  /** Where in `seen` a place is, if it is there. */
  const slots = new Uint32Array(leads.length);
  let seen: number[] = [];
  let depths: number[] = [];
  /** The last of the ways by which a place was reached in as few edges, as a list in `reached`. */
  let heads: number[] = [];
  let reached: { readonly slot: number; readonly edge: number; readonly before: number }[] = [];

  function slotOf(place: number): number | undefined {
    const slot = slots[place] as number;
    return seen[slot] === place ? slot : undefined;
  }

  function see(place: number, depth: number): number {
    const slot = seen.push(place) - 1;
    slots[place] = slot;
    depths.push(depth);
    heads.push(none);
    return slot;
  }

  function reach(place: number, from: number, edge: number): void {
    const depth = (depths[from] as number) + 1;
    const slot = slotOf(place) ?? see(place, depth);
    if (depths[slot] !== depth) return;
    const before = heads[slot] as number;
    // All edges of a node to another are followed one after another.
    if (oneEdge && reached[before]?.slot === from) return;
    heads[slot] = reached.push({ slot: from, edge, before }) - 1;
  }

  function spread(slot: number): void {
    const place = seen[slot] as number;
    const node = place % nodes;
    for (const { step, to, gates } of automaton.leaving[(place - node) / nodes] ?? []) {
      if (!passes(gates, node)) continue;
      follow(graph, step, node, (end, edge) => {
        const next = to * nodes + end;
        if (leads[next] === 1) reach(next, slot, edge);
      });
    }
  }

  /** Slots at which ways end, by target: of each those alone that are nearest. */
  function ends(): Map<number, number[]> {
    const targets = new Map<number, number[]>();
    for (const [slot, place] of seen.entries()) {
      const node = place % nodes;
      const gates = automaton.accepts[(place - node) / nodes];
      if (!gates || !passes(gates, node)) continue;
      const nearest = targets.get(node);
      if (!nearest) targets.set(node, [slot]);
      else if (depths[nearest[0] as number] === depths[slot]) nearest.push(slot);
    }
    return targets;
  }

  return {
    from(entry) {
      [seen, depths, heads, reached] = [[], [], [], []];
      see(entry, 0);
      for (let slot = 0; slot < seen.length; slot += 1) spread(slot);
      return ends().values();
    },
    pathsTo(places, most) {
      // Where a pattern can be read in two ways, one way through the graph is found twice.
      const paths = new Map<string, GraphPath>();
      const write = (slot: number, later: GraphPath): void => {
        const place = seen[slot] as number;
        const node = place % nodes;
        const step = automaton.steps[(place - node) / nodes] as number;
        const path = { ...later, nodes: [node, ...later.nodes] };
        if (heads[slot] === none) paths.set(path.edges.join(), path);
        for (let way = reached[heads[slot] as number]; way && paths.size < most; way = reached[way.before]) {
          const edges = [way.edge, ...path.edges];
          write(way.slot, { nodes: path.nodes, edges, steps: [step, ...path.steps] });
        }
      };
      for (const slot of places) if (paths.size < most) write(slot, { nodes: [], edges: [], steps: [] });
      return [...paths.values()];
    },
  };
}
