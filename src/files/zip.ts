import { inflateRawSync } from 'node:zlib';

/** Bytes that can be read anywhere: of a file, or in memory. */
export interface ByteSource {
  readonly size: number;
  /** Exactly that many bytes, or an Error. */
  read(at: number, length: number): Promise<Uint8Array>;
}

export interface ZipEntry {
  readonly name: string;
  /** Bytes, as the directory says; content is never trusted to have as many. */
  readonly size: number;
  readonly compressedSize: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** General purpose bits. */
  readonly flags: number;
  /** CRC-32 of the content, as the directory says. */
  readonly crc: number;
  readonly at: number;
}

/** What is no zip, is damaged, or holds more than is taken. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

const signatures = {
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  entry: 0x02014b50,
  local: 0x04034b50,
};
const endSize = 22;
const largestComment = 65_535;

/** Bytes in memory as a source. */
export function bytesAsSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.byteLength,
    read: (at, length) =>
      at < 0 || length < 0 || at + length > bytes.byteLength
        ? Promise.reject(new ZipError('it is cut short'))
        : Promise.resolve(bytes.subarray(at, at + length)),
  };
}

/**
 * The entries that a zip's own directory names (APPNOTE 6.3.10, with ZIP64). What lies before the zip in the same file is passed
 * over.
 *
 * @param limits of the number of entries, and of the directory in bytes.
 * @throws ZipError
 */
export async function zipEntries(
  source: ByteSource,
  limits: { readonly entries: number; readonly directory: number },
): Promise<ZipEntry[]> {
  const { count, size, at } = await findDirectory(source);
  if (count > limits.entries) throw new ZipError(`it holds more than ${limits.entries} entries`);
  if (size > limits.directory) throw new ZipError(`its directory has more than ${limits.directory} bytes`);
  const shift = at.end - size - at.said;
  if (shift < 0) throw new ZipError('its directory lies outside');
  const directory = view(await source.read(at.said + shift, size));
  return entriesIn(directory, count, shift);
}

interface Directory {
  readonly count: number;
  readonly size: number;
  /** Offset as said, and where the directory ends. */
  readonly at: { readonly said: number; readonly end: number };
}

async function findDirectory(source: ByteSource): Promise<Directory> {
  const length = Math.min(source.size, endSize + largestComment);
  const start = source.size - length;
  const tail = view(await source.read(start, length));
  for (let at = length - endSize; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== signatures.end) continue;
    if (at + endSize + tail.getUint16(at + 20, true) > length) continue;
    const found = {
      count: tail.getUint16(at + 10, true),
      size: tail.getUint32(at + 12, true),
      at: { said: tail.getUint32(at + 16, true), end: start + at },
    };
    return (await findDirectory64(source, found.at.end)) ?? found;
  }
  throw new ZipError('it has no directory at its end');
}

async function findDirectory64(source: ByteSource, end: number): Promise<Directory | undefined> {
  if (end < 20) return undefined;
  const locator = view(await source.read(end - 20, 20));
  if (locator.getUint32(0, true) !== signatures.locator64) return undefined;
  // Its offset is of the zip alone; the record lies directly before its locator in every zip that is written.
  const record = view(await source.read(Math.max(0, end - 76), Math.min(56, end - 20)));
  if (record.byteLength < 56 || record.getUint32(0, true) !== signatures.end64) {
    throw new ZipError('its ZIP64 directory is not where it says');
  }
  return {
    count: number(record, 32),
    size: number(record, 40),
    at: { said: number(record, 48), end: end - 76 },
  };
}

function entriesIn(directory: DataView, count: number, shift: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== signatures.entry) {
      throw new ZipError('its directory is damaged');
    }
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const next = at + 46 + name + extra + comment;
    if (next > directory.byteLength) throw new ZipError('its directory is damaged');
    entries.push(entryAt(directory, at, name, extra, shift));
    at = next;
  }
  return entries;
}

function entryAt(directory: DataView, at: number, name: number, extra: number, shift: number): ZipEntry {
  const sizes64 = extraField(directory, at + 46 + name, extra);
  // Those that do not fit are in the extra field, in this order.
  const take = (field: number) => {
    const said = directory.getUint32(at + field, true);
    return said === 0xffffffff ? sizes64() : said;
  };
  const size = take(24);
  const compressedSize = take(20);
  const local = take(42);
  return {
    name: Buffer.from(directory.buffer, directory.byteOffset + at + 46, name).toString('utf8'),
    size,
    compressedSize,
    method: directory.getUint16(at + 10, true),
    flags: directory.getUint16(at + 8, true),
    crc: directory.getUint32(at + 16, true),
    at: local + shift,
  };
}

/** The numbers of the ZIP64 extra field, one after another. */
function extraField(directory: DataView, start: number, length: number): () => number {
  let at = start;
  const end = start + length;
  while (at + 4 <= end && directory.getUint16(at, true) !== 1) at += 4 + directory.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > end) throw new ZipError('its directory is damaged');
    at += 8;
    return number(directory, at - 8);
  };
}

/**
 * The content of an entry.
 *
 * @throws ZipError also when it has more bytes than that.
 */
export async function zipContent(
  source: ByteSource,
  entry: ZipEntry,
  maximumBytes: number,
): Promise<Uint8Array> {
  if (entry.compressedSize > maximumBytes || entry.size > maximumBytes) throw tooLarge(entry, maximumBytes);
  const header = view(await source.read(entry.at, 30));
  if (header.getUint32(0, true) !== signatures.local)
    throw new ZipError(`${entry.name} is not where it should be`);
  const start = entry.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = await source.read(start, entry.compressedSize);
  if (entry.method === 0) return packed;
  if (entry.method !== 8)
    throw new ZipError(`${entry.name} is packed by a method that is not read (${entry.method})`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, maximumBytes) });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(entry, maximumBytes);
    throw new ZipError(`${entry.name} is damaged`, { cause });
  }
}

function tooLarge({ name }: ZipEntry, maximumBytes: number): ZipError {
  return new ZipError(`${name} has more than ${maximumBytes} bytes`);
}

function number(from: DataView, at: number): number {
  const value = from.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ZipError('it says sizes that cannot be');
  return Number(value);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
