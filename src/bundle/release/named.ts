import { stat } from 'node:fs/promises';
import { valid } from 'semver';
import { KeelsonError } from '../../errors.ts';
import { contentProblem } from '../../policy/bundle.ts';
import { bundleOfFiles, olderFormats, type Bundle } from '../../policy/bundle-files.ts';
import { unpackBundle, type BundleFiles } from '../archive/archive.ts';
import { isDataBundle } from '../composition/data-bundle.ts';
import { readArchive } from '../source/file.ts';
import { sha256 } from '../../files/sha256.ts';
import { readIndex, readReleased } from './release.ts';

/** One version of the policies, with as much of its two artefacts as is there. */
export interface NamedBundle {
  /** What the user wrote. */
  readonly name: string;
  readonly wasm?: Artefact;
  /** The one that carries the source. */
  readonly rego?: Artefact;
}

export interface Artefact {
  readonly archive: Uint8Array;
  readonly files: BundleFiles;
}

/**
 * The bundle that a reference means: a released version, a folder of policies, which is built, or a file. Beside a file
 * the other artefact of its revision is found, where it lies there under its usual name.
 *
 * @param folder of the releases.
 * @throws KeelsonError USAGE when that version was not released, and what reading and building throw.
 */
export async function readNamed(reference: string, folder?: string): Promise<NamedBundle> {
  if (valid(reference) === reference) return released(reference, folder);
  const isFolder = await stat(reference).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder ? builtOf(reference) : filesOf(reference);
}

/**
 * The bundle as it is run, older formats too. Compiles the Rego artefact where that is all there is.
 *
 * @throws KeelsonError BUNDLE_INVALID; OPA_UNAVAILABLE, POLICY_INVALID where it must be compiled.
 */
export async function runnableOf({ name, wasm, rego }: NamedBundle): Promise<Bundle> {
  const options = { formats: olderFormats, validate: contentProblem };
  if (isDataBundle((wasm ?? rego)?.files ?? new Map())) {
    throw new KeelsonError('BUNDLE_INVALID', `${name} holds data alone: there is nothing in it to judge by`);
  }
  if (wasm) return bundleOfFiles(wasm.files, sha256(wasm.archive), name, options);
  const { compile } = await import('../build/build.ts');
  const { archive, files } = await artefactOf((await compile(rego?.files ?? new Map())).wasm, name);
  return bundleOfFiles(files, sha256(archive), name, options);
}

async function released(version: string, folder: string | undefined): Promise<NamedBundle> {
  const { releases } = await readIndex(folder);
  const release = releases.find((candidate) => candidate.version === version);
  if (!release) {
    const versions = releases.map((known) => known.version).join(', ');
    throw new KeelsonError('USAGE', `there is no release ${version}; there are ${versions || 'none'}`);
  }
  const [wasm, rego] = await Promise.all([
    readReleased(release, 'wasm', folder),
    readReleased(release, 'rego', folder),
  ]);
  return {
    name: version,
    wasm: await artefactOf(wasm.archive, wasm.file),
    rego: await artefactOf(rego.archive, rego.file),
  };
}

async function builtOf(folder: string): Promise<NamedBundle> {
  const { buildDataBundle, holdsDataAlone } = await import('../build/data-bundle.ts');
  const { buildBundle } = await import('../build/build.ts');
  const build = (await holdsDataAlone(folder)) ? buildDataBundle : buildBundle;
  const built = await build(folder, '0.0.0-local');
  return {
    name: folder,
    wasm: await artefactOf(built.wasm, folder),
    rego: await artefactOf(built.rego, folder),
  };
}

async function filesOf(file: string): Promise<NamedBundle> {
  const own = await artefactOf(await readArchive(file), file);
  const other = await companion(file, own);
  const isWasm = own.files.has('policy.wasm');
  const [wasm, rego] = isWasm ? [own, other] : [other, own];
  return { name: file, ...(wasm && { wasm }), ...(rego && { rego }) };
}

async function companion(file: string, own: Artefact): Promise<Artefact | undefined> {
  const name = file.replace(/\.(wasm|rego)\.tar\.gz$/, (_, kind) =>
    kind === 'wasm' ? '.rego.tar.gz' : '.wasm.tar.gz',
  );
  if (name === file) return undefined;
  try {
    const other = await artefactOf(await readArchive(name), name);
    return revisionOf(other) === revisionOf(own) ? other : undefined;
  } catch {
    // It is a help where it is there and good, and nothing was asked of it.
    return undefined;
  }
}

async function artefactOf(archive: Uint8Array, where: string): Promise<Artefact> {
  return { archive, files: await unpackBundle(archive, where) };
}

function revisionOf({ files }: Artefact): unknown {
  const manifest = files.get('.manifest');
  return manifest && (JSON.parse(Buffer.from(manifest).toString('utf8')) as { revision?: unknown }).revision;
}
