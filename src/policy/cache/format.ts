import { createHash } from 'node:crypto';
import { isAscii } from 'node:buffer';
import { entryWords } from './table.ts';

/*
 * A file of answers, in words of 32 bits as the machine writes them:
 *
 *   magic, format version, entries, texts, bytes of all texts, three words of 0
 *   SHA-256 of the key
 *   entries, five words each (table.ts)
 *   length of each text in bytes
 *   the texts in UTF-8, then zeros up to a whole word
 *   SHA-256 of all before it
 */
const magic = 0x3153_4e41; // "ANS1"; another byte order reads another number
const version = 1;
const [headerBytes, hashBytes] = [32, 32];
const fixedBytes = headerBytes + hashBytes + hashBytes;

/** Bytes in a file for an entry and, beside its UTF-8, for a text. */
export const [entryBytes, textBytes] = [entryWords * 4, 4];
/** Bytes of a file that holds nothing, with the padding that one with texts may need. */
export const emptyBytes = fixedBytes + 4;

export interface Stored {
  readonly texts: string[];
  /** See table.ts. */
  readonly entries: Uint32Array;
}

/** What an answer depends on beside its unit, as 32 bytes. */
export function keyHash(...parts: readonly string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

export function encode({ texts, entries }: Stored, key: Uint8Array): Uint8Array {
  const lengths = Uint32Array.from(texts, (text) => Buffer.byteLength(text));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const bytes = Buffer.alloc(fixedBytes + entries.byteLength + lengths.byteLength + padded(total));
  new Uint32Array(bytes.buffer, bytes.byteOffset, headerBytes / 4).set([
    magic,
    version,
    entries.length / entryWords,
    texts.length,
    total,
  ]);
  bytes.set(key, headerBytes);
  let at = headerBytes + hashBytes;
  for (const words of [entries, lengths]) {
    bytes.set(new Uint8Array(words.buffer, words.byteOffset, words.byteLength), at);
    at += words.byteLength;
  }
  for (const text of texts) at += bytes.write(text, at);
  const end = bytes.byteLength - hashBytes;
  bytes.set(createHash('sha256').update(bytes.subarray(0, end)).digest(), end);
  return bytes;
}

/**
 * Reads what `encode` wrote, without copying the entries.
 *
 * @param bytes start at a whole word of their buffer.
 * @throws Error that says what is wrong with them.
 */
export function decode(bytes: Buffer, key: Uint8Array): Stored {
  if (bytes.byteLength < fixedBytes || bytes.byteLength % 4 !== 0) throw new Error('it is cut short');
  const [mark, format, entryCount = 0, textCount = 0, total = 0] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    headerBytes / 4,
  );
  if (mark !== magic) throw new Error('it is no file of answers');
  if (format !== version) throw new Error(`it is of format ${format}, not ${version}`);
  const keyEnd = headerBytes + hashBytes;
  if (!bytes.subarray(headerBytes, keyEnd).equals(key)) throw new Error('it is of another bundle');
  if (fixedBytes + entryCount * entryBytes + textCount * textBytes + padded(total) !== bytes.byteLength) {
    throw new Error('its lengths do not fit');
  }
  const end = bytes.byteLength - hashBytes;
  const checksum = createHash('sha256').update(bytes.subarray(0, end)).digest();
  if (!bytes.subarray(end).equals(checksum)) throw new Error('its checksum is wrong');
  const start = bytes.byteOffset + keyEnd;
  const entries = new Uint32Array(bytes.buffer, start, entryCount * entryWords);
  const lengths = new Uint32Array(bytes.buffer, start + entries.byteLength, textCount);
  const textStart = keyEnd + entries.byteLength + lengths.byteLength;
  return { entries, texts: textsOf(bytes.subarray(textStart, textStart + total), lengths) };
}

function textsOf(bytes: Buffer, lengths: Uint32Array): string[] {
  // One string to cut is much quicker than a string a text, but only of ASCII are the places the same.
  const whole = isAscii(bytes) ? bytes.toString('latin1') : undefined;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const texts: string[] = [];
  let at = 0;
  for (const length of lengths) {
    const to = at + length;
    texts.push(whole === undefined ? decoder.decode(bytes.subarray(at, to)) : whole.slice(at, to));
    at = to;
  }
  if (at !== bytes.byteLength) throw new Error('its texts do not fit');
  return texts;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
