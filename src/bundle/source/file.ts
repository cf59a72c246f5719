import { open } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../../errors.ts';
import { largestArchive, type BundleSource } from './source.ts';

/** A bundle in a file. */
export function fileSource(file: string): BundleSource {
  return {
    name: file,
    local: true,
    download: async () => ({ kind: 'bundle', archive: await readArchive(file) }),
  };
}

/** @throws KeelsonError BUNDLE_UNAVAILABLE, BUNDLE_TOO_LARGE */
export async function readArchive(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file, 'r');
    const { size } = await handle.stat();
    if (size > largestArchive) {
      throw new KeelsonError(
        'BUNDLE_TOO_LARGE',
        `${file} is not a bundle: it is larger than ${largestArchive} bytes`,
      );
    }
    return await handle.readFile();
  } catch (cause) {
    if (cause instanceof KeelsonError) throw cause;
    throw new KeelsonError('BUNDLE_UNAVAILABLE', `cannot read the bundle ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
}
