import type { Config } from '../generated/config.ts';
import { bundleFrom, readBundle, type Bundle } from '../policy/bundle.ts';

export interface BundleFlags {
  readonly bundle?: string;
  readonly policies?: string;
}

/** The bundle that the flags ask for: a file, a folder built now, else the newest release. */
export async function bundleOf(flags: BundleFlags, config: Config): Promise<Bundle> {
  return (await chosenBundle(flags, config)).bundle;
}

/** As bundleOf, with whether it is the release that came with this Keelson. */
export async function chosenBundle(
  flags: BundleFlags,
  config: Config,
): Promise<{ readonly bundle: Bundle; readonly shipped: boolean }> {
  const named = flags.bundle !== undefined || flags.policies !== undefined ? flags : config;
  if (named.policies !== undefined) {
    const { buildBundle } = await import('../bundle/build/build.ts');
    const built = await buildBundle(named.policies, '0.0.0-local');
    return { bundle: await bundleFrom(built.wasm, named.policies), shipped: false };
  }
  if (named.bundle !== undefined) {
    return { bundle: await readBundle(named.bundle), shipped: false };
  }
  const { newestRelease } = await import('../bundle/release/release.ts');
  const { archive, file } = await newestRelease();
  return { bundle: await bundleFrom(archive, file), shipped: true };
}
