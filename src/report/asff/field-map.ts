import { textOf } from './text.ts';

const mostFields = 50;
const longestName = 128;

/** A map of texts as ASFF has them: 50 names of 128 characters at most, no text of which nothing can be read. */
export function fieldMap(
  fields: Iterable<readonly [name: string, value: string | undefined]>,
  longest: number,
): Record<string, string> {
  const map = new Map<string, string>();
  let left = 0;
  for (const [name, value] of fields) {
    const [key, text] = [textOf(name, longestName - 6), textOf(value ?? '', longest)];
    if (key === undefined || text === undefined) continue;
    if (map.size < mostFields - 1) map.set(freeName(map, key), text);
    else left += 1;
  }
  if (left > 0) map.set('…', `${left} more`);
  return Object.fromEntries(map);
}

/** Elements of one list have one path. */
function freeName(map: ReadonlyMap<string, string>, name: string): string {
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name} (${count})`;
    if (!map.has(free)) return free;
  }
}
