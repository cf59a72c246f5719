import type { Nearest } from './nearest.ts';
import type { Reach } from './reach.ts';
import type { GrowingPaths } from './path-list.ts';

/**
 * Writes the ways to a target of the last search of the nearest, by its first place, behind other paths, and no more than these.
 *
 * @returns whether there are more.
 */
export type WaysTo = (first: number, most: number) => boolean;

/**
 * Where a pattern can be read in two ways, one way through the graph is found twice, and is there once.
 *
 * @param steps by state: the step whose edge leads there.
 */
export function waysIn(
  { nodes, states }: Reach,
  { depths, heads, starts, edges, nexts, sames }: Nearest,
  steps: readonly number[],
  paths: GrowingPaths,
): WaysTo {
  // What is found from its end to its start.
  const nodesOn: number[] = [];
  const edgesOn: number[] = [];
  const stepsOn: number[] = [];
  // Paths of other targets come before.
  let begin = 0;
  let end = 0;
  let keys = new Map<string, number>();
  let length = 0;
  let lastSteps: readonly number[] = [];

  return (first, most) => {
    begin = paths.length;
    // One more tells that there are more.
    end = begin + most + 1;
    if (keys.size > 0) keys = new Map();
    length = depths[first] as number;
    // Arrays without holes are quicker.
    for (let edge = nodesOn.length; edge <= length; edge += 1) nodesOn.push(0);
    for (let edge = edgesOn.length; edge < length; edge += 1) stepsOn.push(edgesOn.push(0));
    for (let next = first + 1; next > 0 && paths.length < end; next = sames?.[next - 1] ?? 0) {
      follow(next - 1, length);
    }
    if (paths.length < end) return false;
    paths.pop();
    return true;
  };

  /** @param depth how many edges lead to the place. */
  function follow(place: number, depth: number): void {
    let at = place;
    for (let edge = depth - 1; edge >= 0; edge -= 1) {
      const way = (heads[at] as number) - 1;
      nodesOn[edge + 1] = nodes[at] as number;
      stepsOn[edge] = steps[states[at] as number] as number;
      // To most places one edge leads.
      if (nexts[way] !== 0) return followEach(way, edge);
      edgesOn[edge] = edges[way] as number;
      at = starts[way] as number;
    }
    nodesOn[0] = nodes[at] as number;
    keep();
  }

  /** Follows the ways over each edge of a list, as the one with this number. */
  function followEach(first: number, edge: number): void {
    for (let way = first; way >= 0 && paths.length < end; way = (nexts[way] as number) - 1) {
      edgesOn[edge] = edges[way] as number;
      follow(starts[way] as number, edge);
    }
  }

  function keep(): void {
    if (paths.length === begin) {
      paths.write(begin, nodesOn, edgesOn, stepsOf());
      return;
    }
    if (keys.size === 0) keys.set(paths.at(begin).edges.join(), begin);
    const key = edgesOn.slice(0, length).join();
    const known = keys.get(key) ?? paths.length;
    keys.set(key, known);
    paths.write(known, nodesOn, edgesOn, stepsOf());
  }

  /** Most ways of a pattern take the same steps: they share them. */
  function stepsOf(): readonly number[] {
    let isSame = lastSteps.length === length;
    for (let index = 0; isSame && index < length; index += 1) isSame = lastSteps[index] === stepsOn[index];
    if (!isSame) lastSteps = stepsOn.slice(0, length);
    return lastSteps;
  }
}
