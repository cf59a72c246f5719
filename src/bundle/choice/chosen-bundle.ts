import type { Config } from '../../generated/config.ts';
import type { Waiver } from '../../generated/waivers.ts';
import { bundleFrom, type Bundle } from '../../policy/bundle.ts';
import { plainName } from '../../policy/entrypoints.ts';

export interface BundleFlags {
  readonly bundle?: readonly string[];
  readonly policies?: string;
  /** Folder of the user's own data. */
  readonly data?: string;
  readonly trust?: string;
  readonly bundleScope?: string;
  readonly allowUnsigned?: boolean;
  readonly allowDowngrade?: boolean;
  readonly strict?: boolean;
}

/** What a run judges by. */
export interface ChosenBundle {
  readonly bundle: Bundle;
  /** Whether it is the release that came with this Keelson, and nothing else. */
  readonly shipped: boolean;
  /** What bundles of data bring. */
  readonly waivers: readonly Waiver[];
  /** What is to be said loudly. */
  readonly notices: readonly string[];
}

/** The reference that means the release which came with this Keelson. */
const release = 'release';

/** The bundle that the flags ask for; see chosenBundle. */
export async function bundleOf(flags: BundleFlags, config: Config, signal?: AbortSignal): Promise<Bundle> {
  return (await chosenBundle(flags, config, signal)).bundle;
}

/**
 * The bundles that the flags ask for, put together: files and addresses, a folder built now, else the newest release.
 * Bundles of data alone, and a folder of policies with a name, go with the newest release.
 */
export async function chosenBundle(
  flags: BundleFlags,
  config: Config,
  signal?: AbortSignal,
): Promise<ChosenBundle> {
  const named = flags.bundle !== undefined || flags.policies !== undefined ? flags : fromConfig(config);
  const { bundle: references = [], policies } = named;
  const data = flags.data ?? config.data;
  const own = data === undefined ? undefined : await ownDataIn(data);
  if (policies === undefined && references.length === 0 && !own) {
    return { bundle: await shippedBundle(), shipped: true, waivers: [], notices: [] };
  }
  const [activation, built] = await Promise.all([
    fetched(references, { ...trustFlags(config), ...flags }, signal),
    policies === undefined ? undefined : builtBundle(policies),
  ]);
  const { compose } = await import('../composition/compose.ts');
  const bundles = [...activation.policies, ...(built ? [built] : [])];
  const isAlone = bundles.length > 0 && !(bundles.length === 1 && built && built.name !== plainName);
  const composition = compose(
    isAlone && !references.includes(release) ? bundles : [await shippedBundle(), ...bundles],
    [...activation.data, ...(own ? [own] : [])],
  );
  return { ...composition, shipped: false, notices: activation.notices };
}

function fromConfig({ bundle, policies }: Config): Pick<BundleFlags, 'bundle' | 'policies'> {
  return {
    ...(bundle !== undefined && { bundle: typeof bundle === 'string' ? [bundle] : bundle }),
    ...(policies !== undefined && { policies }),
  };
}

function trustFlags({
  trust,
  bundle_scope: bundleScope,
  allow_unsigned: allowUnsigned,
}: Config): BundleFlags {
  return {
    ...(trust !== undefined && { trust }),
    ...(bundleScope !== undefined && { bundleScope }),
    ...(allowUnsigned !== undefined && { allowUnsigned }),
  };
}

async function shippedBundle(): Promise<Bundle> {
  const { newestRelease } = await import('../release/release.ts');
  const { archive, file } = await newestRelease();
  return bundleFrom(archive, file);
}

async function ownDataIn(folder: string) {
  const { ownData } = await import('../build/data-bundle.ts');
  return ownData(folder);
}

async function builtBundle(folder: string): Promise<Bundle> {
  const { buildBundle } = await import('../build/build.ts');
  return bundleFrom((await buildBundle(folder, '0.0.0-local')).wasm, folder);
}

async function fetched(
  references: readonly string[],
  { trust, bundleScope, allowUnsigned, allowDowngrade, strict }: BundleFlags,
  signal: AbortSignal | undefined,
) {
  const [{ prepareAll }, store] = await Promise.all([
    import('../activation/activate.ts'),
    trust === undefined ? undefined : (await import('../signature/trust.ts')).readTrust(trust),
  ]);
  const { prepared, notices } = await prepareAll(
    references.filter((reference) => reference !== release),
    { trust: store, scope: bundleScope, allowUnsigned, allowDowngrade, strict, signal },
  );
  return {
    policies: prepared.flatMap(({ content }) => (content.kind === 'policy' ? [content.bundle] : [])),
    data: prepared.flatMap(({ content }) => (content.kind === 'data' ? [content.bundle] : [])),
    notices,
  };
}
