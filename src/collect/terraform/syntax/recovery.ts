import type { Cursor } from './cursor.ts';

/**
 * Goes over the rest of an attribute or a block that is broken: to the end of its line, or of the line in which the last of its
 * brackets is closed.
 *
 * @param opened brackets that were open where it broke
 */
export function skipItem(cursor: Cursor, opened: number): void {
  const { text } = cursor;
  let open = opened;
  let { at } = cursor;
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\n' && open === 0) break;
    if (sign === '}' && open === 0 && cursor.open > 0) break;
    if (sign === '#' || text.startsWith('//', at)) at = lineEnd(text, at) - 1;
    else if (sign === '"') at = stringEnd(text, at);
    else if ('([{'.includes(sign)) open += 1;
    else if (')]}'.includes(sign)) open = Math.max(0, open - 1);
  }
  cursor.at = at;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The offset of the closing quote, or before the end of the line that lacks it. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
    else if (text[at] === '\n') return at - 1;
  }
  return text.length;
}
