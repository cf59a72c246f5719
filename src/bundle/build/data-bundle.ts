import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { KeelsonError, messageOf } from '../../errors.ts';
import { sha256 } from '../../files/sha256.ts';
import type { Waiver } from '../../generated/waivers.ts';
import { plainName } from '../../policy/entrypoints.ts';
import { checkedWaivers } from '../../policy/waivers.ts';
import { packBundle, unpackBundle, type BundleFiles } from '../archive/archive.ts';
import { dataBundleOfFiles, type DataBundle } from '../composition/data-bundle.ts';
import { overridesRoot } from '../composition/overrides.ts';
import type { BuiltBundle } from './build.ts';
import { revisionOf, type Manifest } from './manifest.ts';
import { bundleName, filesOf, yamlFiles } from './sources.ts';

/** What the data of a folder without a bundle.yaml are below, where that is nobody's business but this run's. */
const ownName = 'own';

/**
 * The data of a folder for this run alone; nothing where it has none. It needs no bundle.yaml.
 *
 * @throws KeelsonError POLICY_INVALID, WAIVERS_INVALID
 */
export async function ownData(
  folder: string,
): Promise<{ readonly bundle: DataBundle; readonly archive: Uint8Array } | undefined> {
  if (!(await holdsDataAlone(folder))) return undefined;
  const { wasm: archive } = await buildDataBundle(folder, '0.0.0-local', ownName);
  const bundle = dataBundleOfFiles(await unpackBundle(archive, folder), sha256(archive), folder);
  return { bundle, archive };
}

/** Whether a folder holds data for a bundle, and no policy. */
export async function holdsDataAlone(folder: string): Promise<boolean> {
  const files = await filesOf(folder);
  return (
    !files.some((file) => file.endsWith('.rego')) &&
    files.some((file) => /^((data|overrides)\/[^/]+|waivers)\.ya?ml$/.test(file))
  );
}

/**
 * Builds a folder of data: `data/<topic>.yaml` becomes data.<name>.<topic>, `overrides/<topic>.yaml` takes the place of
 * data.<topic> of policy bundles, `waivers.yaml` is taken along. Both artefacts are the same.
 *
 * @param version semantic version of the data.
 * @param unnamed the name of a bundle that has none.
 * @throws KeelsonError POLICY_INVALID, WAIVERS_INVALID
 */
export async function buildDataBundle(
  folder: string,
  version: string,
  unnamed: string = plainName,
): Promise<BuiltBundle> {
  const files = await filesOf(folder);
  const said = await bundleName(folder, files);
  const name = said === plainName ? unnamed : said;
  if (name === plainName) {
    throw new KeelsonError(
      'POLICY_INVALID',
      `${folder} holds data alone: a bundle.yaml must say the name that its data is below, such as name: acme`,
    );
  }
  const own = Object.fromEntries(await yamlFiles(folder, files, 'data'));
  const overrides = Object.fromEntries(await yamlFiles(folder, files, 'overrides'));
  const waivers = await waiversIn(folder, files);
  const data = {
    ...(Object.keys(own).length > 0 && { [name]: own }),
    ...(Object.keys(overrides).length > 0 && { [overridesRoot]: overrides }),
    ...(waivers.length > 0 && { waivers: { [name]: waivers } }),
  };
  const roots = [
    name,
    ...overriddenPaths(overrides).map((path) => `${overridesRoot}/${path}`),
    ...(waivers.length > 0 ? [`waivers/${name}`] : []),
  ];
  return packed(data, roots, { name, version });
}

/** Topics, or what is at the first level of them: other bundles may override the rest. */
function overriddenPaths(overrides: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(overrides).flatMap(([topic, content]) =>
    typeof content === 'object' && content !== null && !Array.isArray(content)
      ? Object.keys(content).map((key) => `${topic}/${key}`)
      : [topic],
  );
}

async function waiversIn(folder: string, files: readonly string[]): Promise<readonly Waiver[]> {
  const file = files.find((candidate) => /^waivers\.ya?ml$/.test(candidate));
  if (file === undefined) return [];
  const path = join(folder, file);
  try {
    const content = parse(await readFile(path, 'utf8')) as { waivers?: unknown } | null;
    return checkedWaivers(content?.waivers ?? content, path);
  } catch (cause) {
    if (cause instanceof KeelsonError) throw cause;
    throw new KeelsonError('WAIVERS_INVALID', `${path} is not YAML: ${messageOf(cause)}`, { cause });
  }
}

async function packed(
  data: object,
  roots: readonly string[],
  { name, version }: { readonly name: string; readonly version: string },
): Promise<BuiltBundle> {
  const files: BundleFiles = new Map([['data.json', Buffer.from(JSON.stringify(data))]]);
  const manifest: Manifest = {
    revision: revisionOf(version, files),
    roots,
    rego_version: 1,
    metadata: { keelson: { format: 2, name, kind: 'data' } },
  };
  const archive = await packBundle(new Map([...files, ['.manifest', Buffer.from(JSON.stringify(manifest))]]));
  return { name, revision: manifest.revision, checks: [], wasm: archive, rego: archive };
}
