import { stringText } from '../json/string-text.ts';
import { hashKey, type KeyHash } from './resource-index.ts';

const backslash = 0x5c;
const foldedMark = 0x5bd1_e995;

/** Hashes the text of a JSON string as it is. `start` and `end` exclude the quotes. */
export function hashExact(bytes: Uint8Array, start: number, end: number, hash: KeyHash): void {
  if (plain(bytes, start, end)) hashKey(bytes, start, end, false, hash);
  else hashText(stringText(bytes, start, end), hash);
}

/** Hashes the text of a JSON string in lower case, as ids of Azure are told apart, never as those of other clouds. */
export function hashFolded(bytes: Uint8Array, start: number, end: number, hash: KeyHash): void {
  if (plain(bytes, start, end)) hashKey(bytes, start, end, true, hash);
  else hashText(stringText(bytes, start, end).toLowerCase(), hash);
  hash.high = (hash.high ^ foldedMark) >>> 0;
}

function hashText(text: string, hash: KeyHash): void {
  const bytes = Buffer.from(text);
  hashKey(bytes, 0, bytes.length, false, hash);
}

/** Whether bytes are ASCII without escapes, so that they are the text. */
function plain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 0x80 || byte === backslash) return false;
  }
  return true;
}
