import { KeelsonError, messageOf } from '../../errors.ts';
import { readPlainTar } from './plain-tar.ts';

const limits = { archive: 64 * 1024 * 1024, unpacked: 256 * 1024 * 1024, entries: 10_000 };

/**
 * Unpacks gzip.
 *
 * @throws Error when it is broken, or gives more bytes than that.
 */
export type Gunzip = (archive: Uint8Array, maximumBytes: number) => Uint8Array | Promise<Uint8Array>;

/**
 * The files of a bundle. Refuses what no bundle has: links, names that leave the bundle, sizes without end.
 *
 * @throws KeelsonError BUNDLE_INVALID
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
    if (header.type !== 'file' || name.split('/').includes('..') || name.startsWith('/')) {
      throw refused(where, `it holds ${header.type ?? 'an entry'} ${JSON.stringify(header.name)}`);
    }
    if (files.has(name)) {
      throw refused(where, `it holds ${name} twice`);
    }
    files.set(name, data ?? new Uint8Array());
  }
  return files;
}

async function entriesOf(gunzip: Gunzip, archive: Uint8Array, where: string) {
  if (archive.byteLength > limits.archive) {
    throw refused(where, `it is larger than ${limits.archive} bytes`);
  }
  try {
    const tar = await gunzip(archive, limits.unpacked);
    const entries = await readTar(tar);
    if (entries.length > limits.entries) {
      throw new Error(`it holds more than ${limits.entries} files`);
    }
    return entries;
  } catch (cause) {
    throw refused(where, `it is not a gzipped tar (${messageOf(cause)})`, cause);
  }
}

async function readTar(tar: Uint8Array) {
  const plain = readPlainTar(tar);
  if (plain) return plain.map(({ name, data }) => ({ header: { name, type: 'file' as const }, data }));
  const { unpackTar } = await import('modern-tar');
  return unpackTar(tar, { strict: true });
}

function refused(where: string, reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError('BUNDLE_INVALID', `${where} is not a bundle: ${reason}`, { cause });
}
