import type { Builtin, BuiltinTable } from '../engine/context.ts';

/** Builtins that belong together. */
export interface Family {
  /** Names of its builtins start with one of these that ends with a dot, or are one of them. */
  readonly names: readonly string[];
  readonly load: () => Promise<BuiltinTable>;
}

/** Whether a builtin of that name would be in the family. */
export function isIn({ names }: Pick<Family, 'names'>, name: string): boolean {
  return names.some((start) => name === start || (start.endsWith('.') && name.startsWith(start)));
}

/** The builtins of the families that any of these names may be in. */
export function builtinsFor(
  families: readonly Family[],
  wanted: readonly string[],
): Promise<ReadonlyMap<string, Builtin>> {
  return builtinsOf(families.filter((family) => wanted.some((name) => isIn(family, name))));
}

export async function builtinsOf(families: readonly Family[]): Promise<ReadonlyMap<string, Builtin>> {
  const tables = await Promise.all(families.map(({ load }) => load()));
  return new Map(tables.flatMap((table) => Object.entries(table)));
}
