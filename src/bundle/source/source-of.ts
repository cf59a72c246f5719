import { KeelsonError } from '../../errors.ts';
import { fileSource } from './file.ts';
import type { BundleSource } from './source.ts';

/** How references of a scheme are opened: one line a kind of source. */
const kinds: Readonly<Record<string, (reference: string) => Promise<BundleSource>>> = {
  file: async (reference) => fileSource(new URL(reference).pathname),
  oci: async (reference) => (await import('./oci.ts')).ociSource(reference),
  s3: async (reference) => (await import('./s3.ts')).s3Source(reference),
  gs: async (reference) => (await import('./gcs.ts')).gcsSource(reference),
  azblob: async (reference) => (await import('./azure.ts')).azureSource(reference),
  http: async (reference) => (await import('./http.ts')).httpSource(reference),
  https: async (reference) => (await import('./http.ts')).httpSource(reference),
};

/**
 * The source that a reference means: what starts with a scheme goes by it, all else is a file.
 *
 * @throws KeelsonError USAGE when the scheme is none that bundles are fetched by.
 */
export async function sourceOf(reference: string): Promise<BundleSource> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(reference)?.[1]?.toLowerCase();
  if (scheme === undefined) return fileSource(reference);
  const kind = Object.hasOwn(kinds, scheme) ? kinds[scheme] : undefined;
  if (!kind) {
    throw new KeelsonError(
      'USAGE',
      `bundles are not fetched by ${scheme}://; known are ${Object.keys(kinds).join(', ')} and paths of files`,
    );
  }
  return kind(reference);
}
