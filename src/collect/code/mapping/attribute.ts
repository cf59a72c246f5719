import { isUnknown } from '../token.ts';

/**
 * The value at a dotted path of attributes. Nested blocks are lists, of which a path means the first.
 * `` is the value itself.
 */
export function at(value: unknown, path: string): unknown {
  return steps(value, path)?.value;
}

/** The same, with the JSON pointer that it has. What is below something unknown is unknown. */
export function steps(
  start: unknown,
  path: string,
): { readonly value: unknown; readonly pointer: string } | undefined {
  let value = start;
  let pointer = '';
  for (const name of path === '' ? [] : path.split('.')) {
    if (Array.isArray(value)) {
      value = value[0];
      pointer += '/0';
    }
    if (isUnknown(value)) return { value, pointer };
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
    pointer += `/${escaped(name)}`;
  }
  return value === undefined || value === null ? undefined : { value, pointer };
}

/** A name as a step of a JSON pointer. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
