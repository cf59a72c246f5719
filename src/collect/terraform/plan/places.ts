import type { Place } from '../../../generated/inventory.ts';

const named = /"address"\s*:\s*"((?:[^"\\]|\\.)*)"/g;

/** Where a plan first names each address, in one pass over its text. */
export function placesOf(text: string, addresses: ReadonlySet<string>): Map<string, Place> {
  const places = new Map<string, Place>();
  let line = 1;
  let lineStart = 0;
  let lineEnd = endOf(text, 0);
  for (const { 0: whole, 1: raw = '', index } of text.matchAll(named)) {
    if (places.size === addresses.size) break;
    while (lineEnd < index) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = endOf(text, lineStart);
    }
    const address = raw.includes('\\') ? unescaped(raw) : raw;
    if (!addresses.has(address) || places.has(address)) continue;
    const column = index - lineStart + 1;
    places.set(address, { line, column, end_line: line, end_column: column + whole.length });
  }
  return places;
}

function endOf(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}
