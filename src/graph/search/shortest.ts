import type { Graph } from '../adjacency.ts';
import { automatonOf } from './automaton.ts';
import { dropDeadEnds, leadingPlaces } from './leading.ts';
import { membersBelow } from './members.ts';
import { nearestIn } from './nearest.ts';
import { pairsFrom } from './pairs.ts';
import { newPathList, type PathList } from './path-list.ts';
import type { Pattern } from './pattern.ts';
import { reachOf } from './reach.ts';
import { putScratchBack, takeScratch } from './scratch.ts';
import { waysIn } from './ways.ts';

/** A way through a graph: nodes[i] and nodes[i + 1] are joined by edges[i], in whichever direction. */
export interface GraphPath {
  readonly nodes: readonly number[];
  /** The first and the last of the nodes. */
  readonly entry: number;
  readonly target: number;
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
  readonly paths: PathList;
  /** The entries, in ascending order. */
  readonly entries: Uint32Array;
  /** By place among them: 1 where one is joined with any target, 2 where it may be. */
  readonly joined: Uint8Array;
  /** By place among them: 1 where ways from there are in `paths`. */
  readonly written: Uint8Array;
  /** Pairs of an entry and a target that are joined. */
  readonly pairs: number;
  /** Pairs of which not all of the shortest ways are in `paths`. */
  readonly cut: number;
}

/** All shortest ways between each entry and each target that a pattern joins, in the order of their entries. */
export function shortestPaths(graph: Graph, pattern: Pattern, limits: SearchLimits): Found {
  const automaton = automatonOf(pattern);
  const entries = membersBelow(pattern.entries, pattern.below ?? graph.nodes);
  const scratch = takeScratch(graph);
  const reach = reachOf(graph, { automaton, entries, oneEdge: limits.oneEdge ?? false }, scratch);
  const leads = leadingPlaces(reach, scratch);
  for (let entry = 0; entry < entries.length; entry += 1) {
    if (leads[entry] === 1) leads[entry] = pattern.entries[entries[entry] as number] as number;
  }
  dropDeadEnds(reach, leads);
  const nearest = nearestIn(reach, scratch);
  const paths = newPathList();
  const waysTo = waysIn(reach, nearest, automaton.steps, paths);
  const written = new Uint8Array(entries.length);
  let pairs = 0;
  let cut = 0;
  let entry = 0;
  for (; entry < reach.entries && paths.length < limits.inAll; entry += 1) {
    if (leads[entry] !== 1) continue;
    const targets = nearest.search(entry);
    const before = paths.length;
    for (let index = 0; index < targets.length; index += 1) {
      pairs += 1;
      const most = Math.min(limits.perPair, limits.inAll - paths.length);
      if (waysTo(targets.values[index] as number, most)) cut += 1;
    }
    if (paths.length > before) written[entry] = 1;
  }
  // Of what no way is written out any more it is enough to know how much there is.
  const more = entry < reach.entries ? pairsFrom(reach, entry, leads, scratch) : 0;
  putScratchBack(graph, scratch);
  return {
    paths,
    entries,
    joined: leads.subarray(0, entries.length),
    written,
    pairs: pairs + more,
    cut: cut + more,
  };
}
