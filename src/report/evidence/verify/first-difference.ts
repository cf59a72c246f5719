/**
 * Where two JSON values differ first, with both, in a line; undefined where they are the same. Members that are undefined are taken for
 * absent ones.
 */
export function firstDifference(expected: unknown, found: unknown, path = ''): string | undefined {
  if (isObject(expected) && isObject(found) && Array.isArray(expected) === Array.isArray(found)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const difference = firstDifference(member(expected, key), member(found, key), `${path}/${key}`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  if (Object.is(expected, found)) return undefined;
  return `at ${path === '' ? '/' : path} it says ${shown(found)}, and ${shown(expected)} follows`;
}

function member(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 79).toWellFormed()}…`;
}
