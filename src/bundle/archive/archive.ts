import { gunzipSync } from 'node:zlib';
import { compare } from '../../inventory/order.ts';
import { unpackWith } from './unpack.ts';

/** Files of a bundle by name, without leading slash. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

/**
 * A gzipped tar with the same bytes for the same files, on every machine: names sorted, no times, no
 * owners, and a compressor in JavaScript because zlib's output depends on the processor.
 * Names get a leading slash, as `opa build` writes them.
 */
export async function packBundle(files: BundleFiles): Promise<Uint8Array> {
  const [{ gzipSync }, { packTar }] = await Promise.all([import('fflate'), import('modern-tar')]);
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
 * The files of a bundle; see `unpackWith`.
 *
 * @throws KeelsonError BUNDLE_DAMAGED, BUNDLE_ENTRY_REFUSED, BUNDLE_TOO_LARGE
 */
export function unpackBundle(archive: Uint8Array, where: string): Promise<Map<string, Uint8Array>> {
  return unpackWith((packed, maxOutputLength) => gunzipSync(packed, { maxOutputLength }), archive, where);
}
