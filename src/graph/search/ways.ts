import type { Nearest } from './nearest.ts';
import type { Reach } from './reach.ts';
import type { GraphPath } from './shortest.ts';

/** Writes out the ways to places of the last search of the nearest, and no more than these. */
export type WaysTo = (places: readonly number[], most: number) => GraphPath[];

/**
 * Where a pattern can be read in two ways, one way through the graph is found twice, and is there once.
 *
 * @param steps by state: the step whose edge leads there.
 */
export function waysIn(
  { nodes, states }: Reach,
  { heads, froms, edges, befores }: Nearest,
  steps: readonly number[],
): WaysTo {
  // From the end to where the writing is.
  const nodesBack: number[] = [];
  const edgesBack: number[] = [];
  const stepsBack: number[] = [];
  let paths: GraphPath[] = [];
  let keys = new Map<string, number>();
  let most = 0;
  let lastSteps: readonly number[] = [];

  return (places, wanted) => {
    paths = [];
    most = wanted;
    if (keys.size > 0) keys = new Map();
    for (const place of places) if (paths.length < most) write(place, 0);
    return paths;
  };

  function write(place: number, depth: number): void {
    nodesBack[depth] = nodes[place] as number;
    let way = heads[place] as number;
    if (way === 0) keep(depth);
    for (; way > 0 && paths.length < most; way = befores.values[way - 1] as number) {
      edgesBack[depth] = edges.values[way - 1] as number;
      stepsBack[depth] = steps[states[place] as number] as number;
      write(froms.values[way - 1] as number, depth + 1);
    }
  }

  function keep(depth: number): void {
    const path = {
      nodes: forward(nodesBack, depth + 1),
      edges: forward(edgesBack, depth),
      steps: stepsOf(depth),
    };
    const [first] = paths;
    if (!first) {
      paths.push(path);
      return;
    }
    if (keys.size === 0) keys.set(first.edges.join(), 0);
    const key = path.edges.join();
    const known = keys.get(key) ?? paths.length;
    keys.set(key, known);
    paths[known] = path;
  }

  /** Most ways of a pattern take the same steps: they share them. */
  function stepsOf(depth: number): readonly number[] {
    let isSame = lastSteps.length === depth;
    for (let index = 0; isSame && index < depth; index += 1) {
      isSame = lastSteps[index] === stepsBack[depth - 1 - index];
    }
    if (!isSame) lastSteps = forward(stepsBack, depth);
    return lastSteps;
  }
}

function forward(back: readonly number[], length: number): number[] {
  const values = back.slice(0, length);
  return values.reverse();
}
