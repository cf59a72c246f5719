import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KeelsonError } from '../../errors.ts';
import { readResourceSchemas } from '../../schema/files.ts';
import { readChecks, type Check } from './annotations.ts';
import { packBundle, unpackBundle, type BundleFiles } from '../archive/archive.ts';
import { dispatcherOf } from './dispatcher.ts';
import { proveEvidence } from './evidence.ts';
import { controlsOf, readFrameworks } from './frameworks.ts';
import { revisionOf, rootsOf, type Manifest } from './manifest.ts';
import { opaOrThrow } from '../compiler/opa-command.ts';
import { opaVersion } from '../compiler/opa.ts';
import { readsOf, type ModuleReads } from './reads/reads.ts';
import { parseModules } from './reads/syntax.ts';
import { lintPolicies } from './lint/lint.ts';
import { shapesOf, volatileTypes } from './shape.ts';
import { readPolicies, type PolicySources } from './sources.ts';
import { writeUnitSchemas } from './unit-schema.ts';

/** One version of the policies, as two artefacts of one revision. */
export interface BuiltBundle {
  readonly revision: string;
  readonly checks: readonly Check[];
  /** What Keelson runs: policy.wasm, data.json, .manifest. */
  readonly wasm: Uint8Array;
  /** What any stock OPA takes, and the source that the first is rebuilt from. */
  readonly rego: Uint8Array;
}

/**
 * Builds a policy folder: reads and checks it, generates the dispatcher, compiles.
 *
 * @param version semantic version of the policies.
 * @throws KeelsonError POLICY_INVALID, OPA_UNAVAILABLE
 */
export async function buildBundle(folder: string, version: string): Promise<BuiltBundle> {
  const sources = await readPolicies(folder);
  const checks = await readChecks(folder);
  const reads = await checkPolicies(sources, checks);
  const files = bundleSources(sources, checks, reads, version);
  return { ...(await compile(files)), checks };
}

/**
 * Every gate before the compiler: nothing ruinous, strict, typed by the schemas of the resources, evidence complete.
 *
 * @returns what the modules read, by path.
 * @throws KeelsonError POLICY_INVALID
 */
export async function checkPolicies(
  sources: PolicySources,
  checks: readonly Check[],
): Promise<Map<string, ModuleReads>> {
  const schemas = new Map(readResourceSchemas().map((schema) => [schema.name, schema]));
  const trees = await parseModules(sources.modules, sources.folder);
  await lintPolicies(sources, trees, checks);
  const reads = readsOf(trees);
  for (const check of checks) {
    const ofCheck = reads.get(check.file);
    if (!ofCheck?.rules.has('compliant')) {
      throw new KeelsonError(
        'POLICY_INVALID',
        `${check.file}: a check says what good looks like in a rule named compliant`,
      );
    }
    proveEvidence(check, ofCheck, schemas);
    const type = schemas.get(check.schema)?.type;
    if (check.types.some((name) => ![...schemas.values()].some((schema) => schema.type === name))) {
      throw new KeelsonError(
        'POLICY_INVALID',
        `${check.file}: types ${check.types.join(', ')}: one has no schema (its own is of ${type})`,
      );
    }
  }
  await inTemporaryFolder(async (temporary) => {
    await writeUnitSchemas(schemas, temporary);
    await opaOrThrow(['check', '--strict', '--schema', temporary, '.'], sources.folder, '', [temporary]);
  });
  return reads;
}

/** Everything that goes into the Rego artefact: the modules, the generated ones, data and manifest. */
function bundleSources(
  sources: PolicySources,
  checks: readonly Check[],
  reads: ReadonlyMap<string, ModuleReads>,
  version: string,
): BundleFiles {
  const frameworks = readFrameworks(sources.frameworks, checks);
  const dispatcher = dispatcherOf(checks, reads);
  const metadata = checks.map((check) => ({ ...check, controls: controlsOf(check.id, frameworks) }));
  const data = {
    ...sources.data,
    keelson: {
      checks: metadata,
      entrypoints: dispatcher.entrypoints,
      frameworks: Object.fromEntries(frameworks),
      shapes: shapesOf(checks, reads),
      volatile: volatileTypes(checks, reads),
    },
  };

  const files = new Map<string, Uint8Array>();
  for (const [name, text] of [...sources.modules, ...dispatcher.modules]) {
    files.set(name, Buffer.from(text));
  }
  files.set('data.json', Buffer.from(JSON.stringify(data)));

  const packages = [...sources.modules.values(), ...dispatcher.modules.values()].map(packageName);
  const manifest: Manifest = {
    revision: revisionOf(version, files),
    roots: rootsOf(packages, data),
    rego_version: 1,
    metadata: { keelson: { format: 2, opa: opaVersion } },
  };
  return files.set('.manifest', Buffer.from(JSON.stringify(manifest)));
}

function packageName(module: string): string {
  return /^package\s+(\S+)/m.exec(module)?.[1] ?? '';
}

/**
 * Compiles the files of a Rego artefact: also how a released bundle is rebuilt from the source it carries.
 *
 * @throws KeelsonError POLICY_INVALID
 */
export async function compile(files: BundleFiles): Promise<Pick<BuiltBundle, 'revision' | 'wasm' | 'rego'>> {
  return inTemporaryFolder(async (folder) => {
    const source = join(folder, 'source');
    for (const [name, body] of files) {
      await mkdir(dirname(join(source, name)), { recursive: true });
      await writeFile(join(source, name), body);
    }
    // The path on the command line is compiled into the module: only `.` gives the same bytes everywhere.
    await opaOrThrow(
      ['build', '-t', 'wasm', '-O', '0', '-b', '.', '-o', join(folder, 'built.tar.gz')],
      source,
      '',
      [folder],
    );

    const built = await unpackBundle(await readFile(join(folder, 'built.tar.gz')), 'the result of opa build');
    const manifest = parseJson(built.get('.manifest')) as Manifest;
    const kept = new Map(
      [...built].filter(([name]) => name === 'policy.wasm' || name === 'data.json' || name === '.manifest'),
    );
    return { revision: manifest.revision, wasm: await packBundle(kept), rego: await packBundle(files) };
  });
}

function parseJson(body: Uint8Array | undefined): unknown {
  return JSON.parse(Buffer.from(body ?? []).toString('utf8'));
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
