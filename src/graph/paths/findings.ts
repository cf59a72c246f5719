import type { OpenFinding } from '../insights/unit.ts';

/** A failed check of a resource, as paths know it. */
export interface PathFinding extends OpenFinding {
  readonly node: number;
  readonly fingerprint: string;
}

/** Failed checks by number and by resource. */
export interface FindingBook {
  readonly all: readonly PathFinding[];
  /** Numbers of the findings of a node. */
  at(node: number): readonly number[];
  /** Numbers of those that are of these checks. */
  numbersOf(node: number, checks: readonly string[]): number[];
}

export function findingBook(all: readonly PathFinding[]): FindingBook {
  const byNode = new Map<number, number[]>();
  for (const [number, { node }] of all.entries()) {
    const own = byNode.get(node);
    if (own) own.push(number);
    else byNode.set(node, [number]);
  }
  const at = (node: number): readonly number[] => byNode.get(node) ?? [];
  return {
    all,
    at,
    numbersOf: (node, checks) =>
      at(node).filter((number) => checks.includes((all[number] as PathFinding).check)),
  };
}
