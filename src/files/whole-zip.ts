import { crc32 } from 'node:zlib';
import { bytesAsSource, zipContent, zipEntries, ZipError, type ZipEntry } from './zip.ts';

export interface WholeZipLimits {
  readonly entries: number;
  /** Of each entry, and of all together, unpacked. */
  readonly entryBytes: number;
  readonly totalBytes: number;
}

/** Segments of letters, digits and a few signs that begin with none of these: no path that leaves a folder, on any system. */
const plainPath = /^[A-Za-z0-9_][\w.+-]{0,127}(?:\/[A-Za-z0-9_][\w.+-]{0,127}){0,7}$/;

/** Whether a file can have that name in a zip that is read here. */
export function isPlainPath(name: string): boolean {
  return plainPath.test(name) && !name.split('/').some((segment) => segment.endsWith('.'));
}

/**
 * The files of a zip that every program takes for the same ones: its entries lie one after another from the first byte on, the directory
 * directly after them and to the end, and both say the same. Nothing lies beside them, no name is there twice, whatever its case,
 * and no name leads anywhere but below a folder.
 *
 * @throws ZipError naming the entry and what is wrong with it
 */
export async function readWholeZip(
  bytes: Uint8Array,
  { entries: most, entryBytes, totalBytes }: WholeZipLimits,
): Promise<Map<string, Uint8Array>> {
  const source = bytesAsSource(bytes);
  const entries = await zipEntries(source, { entries: most, directory: most * 1024 });
  checkNames(entries);
  checkLayout(bytes, entries);
  const files = new Map<string, Uint8Array>();
  let left = totalBytes;
  for (const entry of entries) {
    if (entry.size > left)
      throw new ZipError(`it unpacks to more than ${totalBytes} bytes, at ${entry.name}`);
    const content = await zipContent(source, entry, Math.min(entryBytes, left));
    if (content.byteLength !== entry.size || crc32(content) !== entry.crc) {
      throw new ZipError(`${entry.name} is damaged: it is not what the directory says`);
    }
    left -= content.byteLength;
    files.set(entry.name, content);
  }
  return files;
}

function checkNames(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (!isPlainPath(name))
      throw new ZipError(`it holds ${JSON.stringify(name.slice(0, 200))}, which is no plain name`);
    const folded = name.toLowerCase();
    if (names.has(folded)) throw new ZipError(`it holds ${name} twice`);
    names.add(folded);
  }
  for (const name of names) {
    const segments = name.split('/');
    const inFile = segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
    const file = inFile.find((folder) => names.has(folder));
    if (file !== undefined) throw new ZipError(`it holds ${file} as a file and as a folder`);
  }
}

/** Programs that read a zip from its beginning must find what those find that read its directory. */
function checkLayout(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (const entry of entries) {
    if (entry.at !== at || at + 30 > bytes.byteLength) {
      throw new ZipError(`something lies before ${entry.name} that its directory does not name`);
    }
    const header = localHeader(view, at);
    const name = Buffer.from(bytes.subarray(at + 30, at + 30 + header.name)).toString('utf8');
    if (name !== entry.name)
      throw new ZipError(`${entry.name} is called ${JSON.stringify(name)} where it lies`);
    const isSame =
      header.flags === entry.flags &&
      header.method === entry.method &&
      header.crc === entry.crc &&
      header.compressedSize === entry.compressedSize &&
      header.size === entry.size;
    // Bit 0: encrypted; bit 3: sizes come after the content.
    if (!isSame || (entry.flags & 0b1001) !== 0 || header.extra > 0) {
      throw new ZipError(`${entry.name} is described otherwise where it lies than in the directory`);
    }
    at += 30 + header.name + entry.compressedSize;
  }
  for (const { name } of entries) at = afterRecord(view, at, name);
  if (at + 22 !== bytes.byteLength || view.getUint32(at, true) !== 0x06054b50) {
    throw new ZipError('something lies behind its files that its directory does not name');
  }
}

function localHeader(view: DataView, at: number) {
  return {
    flags: view.getUint16(at + 6, true),
    method: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 14, true),
    compressedSize: view.getUint32(at + 18, true),
    size: view.getUint32(at + 22, true),
    name: view.getUint16(at + 26, true),
    extra: view.getUint16(at + 28, true),
  };
}

/** Where the record of the directory ends that must begin there. */
function afterRecord(view: DataView, at: number, name: string): number {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) {
    throw new ZipError('its directory does not follow its files');
  }
  const [named, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
    number,
    number,
    number,
  ];
  // What is in them is shown by some programs, and signed by nobody.
  if (extra > 0 || comment > 0) throw new ZipError(`${name} has more in the directory than is read`);
  return at + 46 + named;
}
