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

/** One of the archives that a bundle is put together from. */
export interface BundleArchive {
  readonly kind: 'policy' | 'data';
  readonly revision: string;
  readonly archive: Uint8Array;
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
  /** The archives that it was put together from, in that order: policies, then data. */
  readonly archives: readonly BundleArchive[];
}

interface ReadPolicies {
  readonly bundle: Bundle;
  readonly archive: Uint8Array;
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
  const folder = flags.data ?? config.data;
  const own = folder === undefined ? undefined : await ownDataIn(folder);
  if (policies === undefined && references.length === 0 && !own) {
    const only = await shippedBundle();
    return { bundle: only.bundle, shipped: true, waivers: [], notices: [], archives: archivesOf([only], []) };
  }
  const [activation, built] = await Promise.all([
    fetched(references, { ...trustFlags(config), ...flags }, signal),
    policies === undefined ? undefined : builtBundle(policies),
  ]);
  const { compose } = await import('../composition/compose.ts');
  const used = [...activation.policies, ...(built ? [built] : [])];
  const isAlone = used.length > 0 && !(used.length === 1 && built && built.bundle.name !== plainName);
  const judging = isAlone && !references.includes(release) ? used : [await shippedBundle(), ...used];
  const data = [...activation.data, ...(own ? [own] : [])];
  const composition = compose(
    judging.map(({ bundle }) => bundle),
    data.map(({ bundle }) => bundle),
  );
  return {
    ...composition,
    shipped: false,
    notices: activation.notices,
    archives: archivesOf(judging, data),
  };
}

function archivesOf(
  policies: readonly ReadPolicies[],
  data: readonly { readonly bundle: { readonly revision: string }; readonly archive: Uint8Array }[],
): BundleArchive[] {
  const named = (kind: BundleArchive['kind']) => (one: (typeof data)[number]) => ({
    kind,
    revision: one.bundle.revision,
    archive: one.archive,
  });
  return [...policies.map(named('policy')), ...data.map(named('data'))];
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

async function shippedBundle(): Promise<ReadPolicies> {
  const { newestRelease } = await import('../release/release.ts');
  const { archive, file } = await newestRelease();
  return { bundle: await bundleFrom(archive, file), archive };
}

async function ownDataIn(folder: string) {
  const { ownData } = await import('../build/data-bundle.ts');
  return ownData(folder);
}

async function builtBundle(folder: string): Promise<ReadPolicies> {
  const { buildBundle } = await import('../build/build.ts');
  const { wasm: archive } = await buildBundle(folder, '0.0.0-local');
  return { bundle: await bundleFrom(archive, folder), archive };
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
    policies: prepared.flatMap(({ content, download: { archive } }) =>
      content.kind === 'policy' ? [{ bundle: content.bundle, archive }] : [],
    ),
    data: prepared.flatMap(({ content, download: { archive } }) =>
      content.kind === 'data' ? [{ bundle: content.bundle, archive }] : [],
    ),
    notices,
  };
}
