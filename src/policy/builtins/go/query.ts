import { BuiltinError } from '../../engine/context.ts';
import { compareText } from '../../engine/value/order.ts';
import { escape, unescape } from './url-escape.ts';

/** Go's url.QueryEscape. */
export function escapeQuery(text: string): string {
  return escape(text, 'query');
}

/**
 * Go's url.QueryUnescape.
 *
 * @throws BuiltinError when an escape is broken.
 */
export function unescapeQuery(text: string): string {
  return unescape(text, 'query');
}

/** Go's url.Values.Encode: keys sorted, the values of a key in their order. */
export function encodeQuery(entries: readonly (readonly [string, readonly string[]])[]): string {
  return entries
    .toSorted(([left], [right]) => compareText(left, right))
    .flatMap(([key, values]) => values.map((value) => `${escapeQuery(key)}=${escapeQuery(value)}`))
    .join('&');
}

/**
 * Go's url.ParseQuery.
 *
 * @throws BuiltinError with the first thing that is wrong.
 */
export function parseQuery(query: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const pair of query.split('&')) {
    if (pair.includes(';')) throw new BuiltinError('invalid semicolon separator in query');
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const key = unescapeQuery(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : unescapeQuery(pair.slice(at + 1));
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return values;
}
