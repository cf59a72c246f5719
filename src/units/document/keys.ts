import { stringText } from '../json/string-text.ts';
import { hashAscii } from './key-hash.ts';
import type { KeyHash } from './key-table.ts';

const foldedMark = 0x5bd1_e995;
const otherMark = 0x1b87_3593;

/** Hashes the text of a JSON string as it is. `start` and `end` exclude the quotes. */
export function hashExact(bytes: Uint8Array, start: number, end: number, hash: KeyHash): void {
  if (!hashAscii(bytes, start, end, false, hash)) hashText(stringText(bytes, start, end), hash);
}

/** Hashes the text of a JSON string in lower case, as ids of Azure are told apart, never as those of other clouds. */
export function hashFolded(bytes: Uint8Array, start: number, end: number, hash: KeyHash): void {
  if (!hashAscii(bytes, start, end, true, hash)) {
    hashText(stringText(bytes, start, end).toLowerCase(), hash);
  }
  hash.high ^= foldedMark;
}

/** The same whether it was written with escapes or without. */
function hashText(text: string, hash: KeyHash): void {
  const bytes = Buffer.from(text);
  if (!hashAscii(bytes, 0, bytes.length, false, hash) && !/^[\0-\x7f]*$/.test(text)) hash.high ^= otherMark;
}
