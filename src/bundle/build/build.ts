import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KeelsonError } from '../../errors.ts';
import { plainName } from '../../policy/entrypoints.ts';
import { readResourceSchemas } from '../../schema/files.ts';
import { checksIn, inspectPolicies, type Check } from './annotations.ts';
import { packBundle, unpackBundle, type BundleFiles } from '../archive/archive.ts';
import { dispatcherOf } from './dispatcher.ts';
import { proveEvidence } from './evidence.ts';
import type { AskedUnit } from './examples/asked.ts';
import { examplesOf } from './examples/examples.ts';
import { controlsOf, readFrameworks } from './frameworks.ts';
import { generateInsights, insightsIn, type GeneratedInsights, type Insight } from './graph/insights.ts';
import { graphRulesOf, type GraphRules } from './graph/rules.ts';
import { revisionOf, rootsOf, type Manifest } from './manifest.ts';
import { opaOrThrow } from '../compiler/opa-command.ts';
import { opaVersion } from '../compiler/opa.ts';
import { readsOf, type ModuleReads } from './reads/reads.ts';
import { parseModules } from './reads/syntax.ts';
import { lintPolicies } from './lint/lint.ts';
import { shapesOf, volatileTypes } from './shape.ts';
import { dataOf, packageName, readPolicies, type PolicySources } from './sources.ts';
import { writeUnitSchemas } from './unit-schema.ts';

/** One version of the policies, as two artefacts of one revision. */
export interface BuiltBundle {
  readonly name: string;
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
 * @param asked what the policy tests ask about, for the examples that the bundle carries; it has none without.
 * @throws KeelsonError POLICY_INVALID, OPA_UNAVAILABLE
 */
export async function buildBundle(
  folder: string,
  version: string,
  asked: readonly AskedUnit[] = [],
): Promise<BuiltBundle> {
  const sources = await readPolicies(folder);
  const inspected = await inspectPolicies(folder);
  const checks = checksIn(inspected, sources.name);
  const checked = await checkPolicies(sources, checks, insightsIn(inspected, sources.name));
  const files = await bundleSources({ sources, checks, asked, ...checked }, version);
  return { name: sources.name, ...(await compile(files)), checks };
}

/** What the gates find out on their way. */
export interface Gated {
  /** What the modules read, by path. */
  readonly reads: ReadonlyMap<string, ModuleReads>;
  readonly insights: GeneratedInsights | undefined;
  readonly graph: GraphRules;
}

/**
 * Every gate before the compiler: nothing ruinous, strict, typed by the schemas of the resources, evidence complete.
 *
 * @throws KeelsonError POLICY_INVALID
 */
export async function checkPolicies(
  sources: PolicySources,
  checks: readonly Check[],
  insights: readonly Insight[],
): Promise<Gated> {
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
  const names = { insights: insights.map(({ id }) => id), checks: checks.map(({ id }) => id) };
  return {
    reads,
    insights: generateInsights(insights, trees, sources.name),
    graph: graphRulesOf(sources, names),
  };
}

/** A policy folder that has passed every gate. */
interface Checked extends Gated {
  readonly sources: PolicySources;
  readonly checks: readonly Check[];
  readonly asked: readonly AskedUnit[];
}

/** Everything that goes into the Rego artefact: the modules, the generated ones, data and manifest. */
async function bundleSources(
  { sources, checks, reads, asked, insights, graph }: Checked,
  version: string,
): Promise<BundleFiles> {
  const frameworks = readFrameworks(sources.frameworks, checks);
  const dispatcher = dispatcherOf(checks, reads, sources.name);
  const metadata = checks.map((check) => ({ ...check, controls: controlsOf(check.id, frameworks) }));
  const volatile = volatileTypes(checks, reads);
  const keelson = {
    checks: metadata,
    entrypoints: dispatcher.entrypoints,
    frameworks: Object.fromEntries(frameworks),
    shapes: shapesOf(checks, reads),
    volatile,
    ...(insights && { insights: insights.bundled }),
    ...graph,
  };
  const generated = new Map([...dispatcher.modules, ...(insights?.modules ?? [])]);
  const data = dataOf({ ...sources, data: { ...sources.data, keelson } });

  const files = new Map<string, Uint8Array>();
  for (const [name, text] of [...sources.modules, ...generated]) {
    files.set(name, Buffer.from(text));
  }
  files.set('data.json', Buffer.from(JSON.stringify(data)));
  if (asked.length > 0) {
    const lasting = Object.entries(dispatcher.entrypoints).filter(([type]) => !volatile.includes(type));
    const examples = await inFolderOf(files, (staged) =>
      examplesOf(staged, checks, Object.fromEntries(lasting), asked),
    );
    const described = dataOf({ ...sources, data: { ...sources.data, keelson: { ...keelson, examples } } });
    files.set('data.json', Buffer.from(JSON.stringify(described)));
  }

  const packages = [...sources.modules.values(), ...generated.values()].map(packageName);
  const manifest: Manifest = {
    revision: revisionOf(version, files),
    roots: rootsOf(packages, data),
    rego_version: 1,
    metadata: {
      keelson: {
        format: 2,
        opa: opaVersion,
        ...(sources.name !== plainName && { name: sources.name }),
      },
    },
  };
  return files.set('.manifest', Buffer.from(JSON.stringify(manifest)));
}

/**
 * Compiles the files of a Rego artefact: also how a released bundle is rebuilt from the source it carries.
 *
 * @throws KeelsonError POLICY_INVALID
 */
export async function compile(files: BundleFiles): Promise<Pick<BuiltBundle, 'revision' | 'wasm' | 'rego'>> {
  return inFolderOf(files, async (source) => {
    const output = join(dirname(source), 'built.tar.gz');
    // The path on the command line is compiled into the module: only `.` gives the same bytes everywhere.
    await opaOrThrow(['build', '-t', 'wasm', '-O', '0', '-b', '.', '-o', output], source, '', [
      dirname(source),
    ]);

    const built = await unpackBundle(await readFile(output), 'the result of opa build');
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

/** Works in a folder that holds files, and is alone in the folder it is in. */
async function inFolderOf<T>(files: BundleFiles, work: (folder: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const source = join(folder, 'source');
    for (const [name, body] of files) {
      await mkdir(dirname(join(source, name)), { recursive: true });
      await writeFile(join(source, name), body);
    }
    return work(source);
  });
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
