import type { Config } from '../generated/config.ts';
import { bundleFrom, readBundle, type Bundle } from '../policy/bundle.ts';

export interface BundleFlags {
  readonly bundle?: string;
  readonly policies?: string;
}

/** The bundle that the flags ask for: a file, a folder built now, else the newest release. */
export async function bundleOf(flags: BundleFlags, config: Config): Promise<Bundle> {
  const named = flags.bundle !== undefined || flags.policies !== undefined ? flags : config;
  if (named.policies !== undefined) {
    const { buildBundle } = await import('../bundle/build.ts');
    const built = await buildBundle(named.policies, '0.0.0-local');
    return bundleFrom(built.wasm, named.policies);
  }
  if (named.bundle !== undefined) {
    return readBundle(named.bundle);
  }
  const { newestRelease } = await import('../bundle/release.ts');
  const { archive, file } = await newestRelease();
  return bundleFrom(archive, file);
}
