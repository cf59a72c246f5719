import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { packTar, unpackTar } from 'modern-tar';
import { KeelsonError, messageOf } from '../errors.ts';
import { compare } from '../inventory/document.ts';

/** Files of a bundle by name, without leading slash. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

const limits = { archive: 64 * 1024 * 1024, unpacked: 256 * 1024 * 1024, entries: 10_000 };

/**
 * A gzipped tar with the same bytes for the same files, on every machine: names sorted, no times, no
 * owners, and a compressor in JavaScript because zlib's output depends on the processor.
 * Names get a leading slash, as `opa build` writes them.
 */
export async function packBundle(files: BundleFiles): Promise<Uint8Array> {
  const entries = [...files]
    .toSorted(([left], [right]) => compare(left, right))
    .map(([name, body]) => ({
      header: {
        name: `/${name}`,
        size: body.byteLength,
        mtime: new Date(0),
        mode: 0o600,
        uid: 0,
        gid: 0,
        type: 'file' as const,
      },
      body,
    }));
  return gzipSync(await packTar(entries), { mtime: 0, level: 9 });
}

/**
 * The files of a bundle. Refuses what no bundle has: links, names that leave the bundle, sizes without end.
 *
 * @throws KeelsonError BUNDLE_INVALID
 */
export async function unpackBundle(archive: Uint8Array, where: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { header, data } of await entriesOf(archive, where)) {
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

async function entriesOf(archive: Uint8Array, where: string) {
  if (archive.byteLength > limits.archive) {
    throw refused(where, `it is larger than ${limits.archive} bytes`);
  }
  try {
    const tar = gunzipSync(archive, { maxOutputLength: limits.unpacked });
    const entries = await unpackTar(tar, { strict: true });
    if (entries.length > limits.entries) {
      throw new Error(`it holds more than ${limits.entries} files`);
    }
    return entries;
  } catch (cause) {
    throw refused(where, `it is not a gzipped tar (${messageOf(cause)})`, cause);
  }
}

function refused(where: string, reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError('BUNDLE_INVALID', `${where} is not a bundle: ${reason}`, { cause });
}
