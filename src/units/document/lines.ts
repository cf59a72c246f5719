import { MalformedJson } from '../json/skip.ts';
import { walkMembers } from '../json/members.ts';
import { keysOf } from '../json/keys.ts';
import type { Piece } from './bytes.ts';

export type LineKind = 'source' | 'resource' | 'relationship' | 'component';

export const lineKinds: readonly LineKind[] = ['source', 'resource', 'relationship', 'component'];

const lineFeed = 0x0a;
const prefixes = lineKinds.map((kind) => ({ kind, prefix: Buffer.from(`{"${kind}":`) }));
const kinds = keysOf(lineKinds.map((kind) => [kind, kind] as const));

/** Told of each line of a piece: where it starts and ends, without the line feed. Blank lines are left out. */
export function eachLine({ bytes }: Piece, line: (start: number, end: number) => void): void {
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!blank(bytes, start, end)) line(start, end);
    start = end + 1;
  }
}

function blank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if ((bytes[at] ?? 0) > 0x20) return false;
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
    if (startsWith(bytes, start, prefix)) return { kind, value: start + prefix.length };
  }
  let found: { kind: LineKind; value: number } | undefined;
  walkMembers(bytes, start, (keyStart, keyEnd, value) => {
    const kind = kinds.find(bytes, keyStart, keyEnd);
    if (kind) found = { kind, value };
    return -1;
  });
  if (!found) throw new MalformedJson(`not a line of an inventory (${lineKinds.join(', ')})`);
  return found;
}

function startsWith(bytes: Uint8Array, start: number, prefix: Uint8Array): boolean {
  for (let at = 0; at < prefix.length; at += 1) {
    if (bytes[start + at] !== prefix[at]) return false;
  }
  return true;
}
