import type { Nearest } from './nearest.ts';
import type { Reach } from './reach.ts';
import type { GraphPath } from './shortest.ts';

/**
 * Writes out the ways to places of the last search, and no more than these. Where a pattern can be read in two ways, one way through the
 * graph is found twice, and is there once.
 *
 * @param steps by state: the step whose edge leads there.
 */
export function waysTo(
  { nodes, states }: Reach,
  { heads, froms, edges, befores }: Nearest,
  steps: readonly number[],
  places: readonly number[],
  most: number,
): GraphPath[] {
  const paths: GraphPath[] = [];
  const [from, edgeAt, before] = [froms(), edges(), befores()];
  // From the end to where the writing is.
  const nodesBack: number[] = [];
  const edgesBack: number[] = [];
  const stepsBack: number[] = [];
  let written: Map<string, number> | undefined;

  function write(place: number, depth: number): void {
    nodesBack[depth] = nodes[place] as number;
    let way = heads[place] as number;
    if (way === 0) keep(depth);
    for (; way > 0 && paths.length < most; way = before[way - 1] as number) {
      edgesBack[depth] = edgeAt[way - 1] as number;
      stepsBack[depth] = steps[states[place] as number] as number;
      write(from[way - 1] as number, depth + 1);
    }
  }

  function keep(depth: number): void {
    const path = {
      nodes: nodesBack.slice(0, depth + 1).reverse(),
      edges: edgesBack.slice(0, depth).reverse(),
      steps: stepsBack.slice(0, depth).reverse(),
    };
    if (paths.length > 0) {
      written ??= new Map([[(paths[0] as GraphPath).edges.join(), 0]]);
      const key = path.edges.join();
      const known = written.get(key);
      if (known !== undefined) {
        paths[known] = path;
        return;
      }
      written.set(key, paths.length);
    }
    paths.push(path);
  }

  for (const place of places) if (paths.length < most) write(place, 0);
  return paths;
}
