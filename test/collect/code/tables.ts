import type { Entry, FullEntry } from '../../../src/collect/code/mapping/mapping.ts';

/** Paths of the properties that the entries of a table set. */
export function pathsOf(entries: Readonly<Record<string, Entry>>, below = ''): string[] {
  return Object.values(entries)
    .flatMap((entry): readonly FullEntry[] =>
      typeof entry === 'string' ? [{ to: entry }] : Array.isArray(entry) ? entry : [entry as FullEntry],
    )
    .flatMap(({ to, block, each, wrap }) => {
      const path = below === '' ? to : to === '' ? below : `${below}.${to}`;
      const inner = block ?? each;
      if (inner) return pathsOf(inner, path);
      return [wrap === undefined ? path : `${path}.${wrap}`];
    });
}

/** Whether the schema of a resource has a property at a path; of an object without properties, all. */
export function isIn(schema: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  const { properties, items } = (schema ?? {}) as { properties?: Record<string, unknown>; items?: unknown };
  if (items !== undefined && !properties) return isIn(items, [name, ...rest]);
  return properties?.[name] !== undefined && isIn(properties[name], rest);
}
