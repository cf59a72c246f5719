import { KeelsonError, messageOf, type ErrorCode } from '../../errors.ts';
import { largestArchive } from '../source/source.ts';
import { readPlainTar } from './plain-tar.ts';

const limits = { archive: largestArchive, unpacked: 256 * 1024 * 1024, entries: 10_000 };

/**
 * Unpacks gzip.
 *
 * @throws Error when it is broken; RangeError when it gives more bytes than that.
 */
export type Gunzip = (archive: Uint8Array, maximumBytes: number) => Uint8Array | Promise<Uint8Array>;

/**
 * The files of a bundle. Refuses what no bundle has: links, names that leave the bundle, sizes without end.
 *
 * @throws KeelsonError BUNDLE_DAMAGED, BUNDLE_ENTRY_REFUSED, BUNDLE_TOO_LARGE
 */
export async function unpackWith(
  gunzip: Gunzip,
  archive: Uint8Array,
  where: string,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { header, data } of await entriesOf(gunzip, archive, where)) {
    if (header.type === 'directory') {
      continue;
    }
    const name = header.name.replace(/^\.?\//, '');
    if (header.type !== 'file' || leaves(name)) {
      throw refused(
        'BUNDLE_ENTRY_REFUSED',
        where,
        `it holds ${header.type ?? 'an entry'} ${JSON.stringify(header.name)}`,
      );
    }
    if (files.has(name)) {
      throw refused('BUNDLE_ENTRY_REFUSED', where, `it holds ${name} twice`);
    }
    files.set(name, data ?? new Uint8Array());
  }
  return files;
}

/** Whether a name, taken as a path below a folder, would be elsewhere on some system. */
function leaves(name: string): boolean {
  return name === '' || /^\/|^[a-z]:|[\\\0]/i.test(name) || name.split('/').includes('..');
}

async function entriesOf(gunzip: Gunzip, archive: Uint8Array, where: string) {
  if (archive.byteLength > limits.archive) {
    throw refused('BUNDLE_TOO_LARGE', where, `it is larger than ${limits.archive} bytes`);
  }
  const entries = await readEntries(gunzip, archive).catch((cause: unknown) => {
    throw cause instanceof RangeError
      ? refused('BUNDLE_TOO_LARGE', where, `it unpacks to more than ${limits.unpacked} bytes`, cause)
      : refused('BUNDLE_DAMAGED', where, `it is not a gzipped tar (${messageOf(cause)})`, cause);
  });
  if (entries.length > limits.entries) {
    throw refused('BUNDLE_TOO_LARGE', where, `it holds more than ${limits.entries} files`);
  }
  return entries;
}

async function readEntries(gunzip: Gunzip, archive: Uint8Array) {
  const tar = await gunzip(archive, limits.unpacked);
  const plain = readPlainTar(tar);
  if (plain) return plain.map(({ name, data }) => ({ header: { name, type: 'file' as const }, data }));
  const { unpackTar } = await import('modern-tar');
  return unpackTar(tar, { strict: true });
}

function refused(code: ErrorCode, where: string, reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError(code, `${where} is not a bundle: ${reason}`, { cause });
}
