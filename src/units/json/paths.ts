import { keysOf, type Keys } from './keys.ts';

/** Which members of an object are kept: all, or those that paths name. */
export interface Kept {
  readonly whole: boolean;
  readonly keys: Keys<Kept>;
  readonly children: ReadonlyMap<string, Kept>;
}

/** Paths of object keys as a tree. The empty path keeps everything. */
export function keptBy(paths: readonly (readonly string[])[]): Kept {
  const whole = paths.some((path) => path.length === 0);
  const byName = Map.groupBy(
    paths.filter((path) => path.length > 0),
    ([name]) => name as string,
  );
  const children = new Map(
    [...(whole ? [] : byName)].map(([name, below]) => [name, keptBy(below.map((path) => path.slice(1)))]),
  );
  return { whole, keys: keysOf(children), children };
}

const everything = keptBy([[]]);

/** What is kept of a member of an object. */
export function keptBelow(kept: Kept, name: string): Kept | undefined {
  return kept.whole ? everything : kept.children.get(name);
}
