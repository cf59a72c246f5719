import { damaged, tooLarge } from '../limits.ts';
import { byteReader, type ByteReader, type Chunks } from './byte-reader.ts';

export interface TarEntry {
  /** As written. */
  readonly name: string;
  readonly type: 'file' | 'folder' | 'link' | 'symlink' | 'other';
  /** Of the content in the archive, in bytes. */
  readonly size: number;
  readonly target: string;
  /** Content with holes left out: not what the file would hold. */
  readonly sparse: boolean;
  /** The content, once. What is not taken of it is passed over. */
  content(): Chunks;
}

const block = 512;
const largestExtension = 1024 * 1024;

/**
 * The entries of a tar, as a stream: ustar, PAX, and GNU's long names and sparse files (POSIX.1-2024 pax, tar(5)).
 *
 * @param ended is told at the end of the archive, whether it has one.
 * @throws CodeProblem invalid when it is damaged or cut short, too_large
 */
export async function* tarEntries(
  chunks: Chunks,
  ended: (marked: boolean) => void = () => {},
): AsyncGenerator<TarEntry> {
  const reader = byteReader(chunks);
  try {
    yield* entriesIn(reader, ended);
  } finally {
    await reader.close();
  }
}

async function* entriesIn(reader: ByteReader, ended: (marked: boolean) => void): AsyncGenerator<TarEntry> {
  let extension: Extension = {};
  const global: Extension = {};
  for (;;) {
    const header = await reader.take(block);
    if (header.length === 0 || isEmpty(header)) {
      ended(header.length > 0);
      // What follows belongs to the digest.
      while (await reader.some(65_536));
      return;
    }
    const { type, size: said, ...names } = headerIn(header);
    const size = extension.size ?? said;
    const remaining = contentReader(reader, size);
    if (type === 'x' || type === 'g') {
      Object.assign(type === 'x' ? extension : global, paxRecords(await extensionText(remaining, size)));
    } else if (type === 'L' || type === 'K') {
      const long = (await extensionText(remaining, size)).toString('utf8').replace(/\0.*$/s, '');
      extension[type === 'L' ? 'path' : 'linkpath'] = long;
    } else {
      if (type === 'S') await skipSparseHeaders(reader, header);
      const facts = { ...global, ...extension };
      extension = {};
      yield {
        name: facts.path ?? names.name,
        target: facts.linkpath ?? names.target,
        type: kinds[type] ?? 'other',
        size,
        sparse: type === 'S' || facts.sparse === true,
        content: () => remaining.chunks(),
      };
    }
    await remaining.finish();
  }
}

const kinds: Readonly<Record<string, TarEntry['type']>> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  S: 'file',
  '1': 'link',
  '2': 'symlink',
  '5': 'folder',
};

interface Extension {
  path?: string;
  linkpath?: string;
  size?: number;
  sparse?: boolean;
}

interface Remaining {
  chunks(): Chunks;
  /** Passes over what was not taken, and the padding. */
  finish(): Promise<void>;
}

function contentReader(reader: ByteReader, size: number): Remaining {
  let left = size;
  const next = async () => {
    if (left === 0) return undefined;
    const part = await reader.some(left);
    if (!part) throw damaged('it is cut short');
    left -= part.length;
    return part;
  };
  return {
    async *chunks() {
      for (let part = await next(); part; part = await next()) yield part;
    },
    async finish() {
      while (await next());
      const padding = (block - (size % block)) % block;
      if ((await reader.take(padding)).length < padding) throw damaged('it is cut short');
    },
  };
}

function headerIn(header: Buffer) {
  if (header.length < block) throw damaged('it is cut short');
  const sum = octal(header, 148, 8);
  // The sum counts its own field as spaces.
  let actual = 8 * 0x20;
  for (let at = 0; at < block; at += 1) actual += at < 148 || at >= 156 ? (header[at] ?? 0) : 0;
  if (sum !== actual) throw damaged('it is no tar, or damaged');
  const size = numeric(header, 124, 12);
  if (size === undefined) throw damaged('an entry says a size that is none');
  const isUstar = header.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isUstar ? text(header, 345, 155) : '';
  const name = text(header, 0, 100);
  const type = String.fromCodePoint(header[156] ?? 0);
  // Before ustar a folder was a file whose name ends with a slash.
  const isOldFolder = (type === '\0' || type === '0') && name.endsWith('/');
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    target: text(header, 157, 100),
    type: isOldFolder ? '5' : type,
    // Links say the size of what they lead to, and have no content.
    size: ['1', '2', '3', '4', '5', '6'].includes(type) ? 0 : size,
  };
}

async function extensionText(remaining: Remaining, size: number): Promise<Buffer> {
  if (size > largestExtension) throw tooLarge('the names of an entry have more than a megabyte');
  const parts: Uint8Array[] = [];
  for await (const part of remaining.chunks()) parts.push(part);
  return Buffer.concat(parts);
}

/** `<length> <key>=<value>\n`, length in bytes, itself included. */
function paxRecords(content: Buffer): Extension {
  const found: Extension = {};
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(0x20, at);
    const length = space < 0 ? NaN : Number(content.toString('latin1', at, space));
    if (!Number.isInteger(length) || length <= space - at || at + length > content.length) break;
    const record = content.toString('utf8', space + 1, at + length - 1);
    const cut = record.indexOf('=');
    takeRecord(found, record.slice(0, cut), record.slice(cut + 1));
    at += length;
  }
  return found;
}

function takeRecord(found: Extension, key: string, value: string): void {
  if (key === 'path') found.path ??= value;
  if (key === 'linkpath') found.linkpath = value;
  if (key === 'size' && /^\d{1,15}$/.test(value)) found.size = Number(value);
  if (key.startsWith('GNU.sparse.')) found.sparse = true;
  if (key === 'GNU.sparse.name') found.path = value;
}

async function skipSparseHeaders(reader: ByteReader, header: Buffer): Promise<void> {
  let more = header[482] === 1;
  for (let count = 0; more; count += 1) {
    if (count > 10_000) throw tooLarge('a sparse file has holes without end');
    const next = await reader.take(block);
    if (next.length < block) throw damaged('it is cut short');
    more = next[504] === 1;
  }
}

function text(header: Buffer, at: number, length: number): string {
  const end = header.indexOf(0, at);
  return header.toString('utf8', at, end < 0 || end > at + length ? at + length : end);
}

function octal(header: Buffer, at: number, length: number): number | undefined {
  const digits = header
    .toString('latin1', at, at + length)
    .replaceAll('\0', ' ')
    .trim();
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

/** Octal, or binary where that is too short. */
function numeric(header: Buffer, at: number, length: number): number | undefined {
  if (header[at] !== 0x80)
    return header.subarray(at, at + length).every((byte) => byte === 0 || byte === 0x20)
      ? 0
      : octal(header, at, length);
  const value = header.readBigUInt64BE(at + length - 8);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : Number(value);
}

function isEmpty(header: Buffer): boolean {
  return header.every((byte) => byte === 0);
}
