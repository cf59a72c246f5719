import { keysOf } from '../json/keys.ts';
import { Members } from '../json/members.ts';
import { MalformedJson, skipSpace } from '../json/skip.ts';
import { startsWith } from '../json/starts-with.ts';
import type { Piece } from './bytes.ts';

export type LineKind = 'source' | 'resource' | 'relationship' | 'component';

export const lineKinds: readonly LineKind[] = ['source', 'resource', 'relationship', 'component'];

const [tab, lineFeed, carriageReturn, space, closeBrace] = [0x09, 0x0a, 0x0d, 0x20, 0x7d];
const prefixes = lineKinds.map((kind) => ({ kind, prefix: Buffer.from(`{"${kind}":`) }));
const kinds = keysOf(lineKinds.map((kind) => [kind, kind] as const));

/**
 * Tells of each line of a piece: where it starts and ends, without the line feed, and its number. Blank lines are
 * counted and left out.
 *
 * @param before how many lines come before the piece.
 * @returns how many lines come before the next piece.
 */
export function eachLine(
  { bytes }: Piece,
  before: number,
  line: (start: number, end: number, number: number) => void,
): number {
  let number = before;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed;
    number += 1;
    if (!blank(bytes, start, end)) line(start, end, number);
    start = end + 1;
  }
  return number;
}

function blank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte !== space && byte !== tab && byte !== carriageReturn) return false;
  }
  return true;
}

/**
 * What a line after the header holds, and where that starts.
 *
 * @throws MalformedJson
 */
export function readLine(
  bytes: Uint8Array,
  start: number,
): { readonly kind: LineKind; readonly value: number } {
  for (const { kind, prefix } of prefixes) {
    if (startsWith(bytes, start, prefix)) return { kind, value: skipSpace(bytes, start + prefix.length) };
  }
  const members = new Members();
  const kind = members.enter(bytes, skipSpace(bytes, start))
    ? kinds.find(bytes, members.keyStart, members.keyEnd)
    : undefined;
  if (!kind) throw new MalformedJson(`not a line of an inventory (${lineKinds.join(', ')})`);
  return { kind, value: members.valueStart };
}

/**
 * Insists that a line holds nothing more after the value that ends at `at`.
 *
 * @throws MalformedJson
 */
export function endLine(bytes: Uint8Array, at: number, end: number): void {
  const brace = skipSpace(bytes, at);
  if (brace >= end) throw new MalformedJson('the line is cut off');
  if (bytes[brace] !== closeBrace || skipSpace(bytes, brace + 1) < end) {
    throw new MalformedJson('there is more than one thing in the line');
  }
}
