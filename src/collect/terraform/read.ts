import { nativeResources } from '../code/mapping/native.ts';
import { CodeProblem, type CodeContext, type TreeFile } from '../code/format.ts';
import { folderOf } from '../code/tree.ts';
import { terraformMappings } from './mappings.ts';
import { withAzapi } from './mappings/azapi/azapi.ts';
import { computed } from './mappings/computed.ts';
import { targetOf } from './module/instance.ts';
import { moduleSource, type ModuleSource } from './module/source.ts';
import { lockedMajors } from './module/versions.ts';
import { evaluateRoot } from './root.ts';
import type { Body } from './syntax/expression.ts';
import { parseHcl, type Parsed } from './syntax/hcl.ts';
import { automaticFiles } from './tfvars.ts';

/** Reads all configurations: each folder that no other one calls as a module is a root module. */
export async function readTerraform(files: readonly TreeFile[], context: CodeContext): Promise<void> {
  const bodies = await parsedFiles(files, context);
  const folders = Map.groupBy(
    [...bodies.keys()].filter((path) => !isValues(path)),
    folderOf,
  );
  const sources = new Map(
    [...folders].map(([folder, paths]) => [folder, moduleSource(folder, bodiesOf(paths, bodies))] as const),
  );
  const called = new Set([...sources.values()].flatMap(calledBy));
  for (const [folder, source] of sources) {
    if (called.has(folder)) continue;
    context.signal.throwIfAborted();
    await readRoot(source, sources, bodies, context);
  }
}

async function readRoot(
  source: ModuleSource,
  sources: ReadonlyMap<string, ModuleSource>,
  bodies: ReadonlyMap<string, Body>,
  { sink, tree }: CodeContext,
): Promise<void> {
  const { folder } = source;
  const beside = new Map(
    tree.folder(folder).map(({ path }) => [path.slice(path.lastIndexOf('/') + 1), path] as const),
  );
  const values = automaticFiles([...beside.keys()]).map((name) => beside.get(name) ?? '');
  const { declarations, problems } = evaluateRoot({
    source,
    values: bodiesOf(values, bodies),
    module: (path) => sources.get(path),
    computed,
    locked: lockedMajors(textOf(tree.file(beside.get('.terraform.lock.hcl') ?? '')) ?? ''),
    files: { text: (path) => textOf(tree.file(path)) },
  });
  for (const { file, ...problem } of problems) sink.problem(file, problem);
  const native = nativeResources(declarations, terraformMappings);
  await sink.native(folder, withAzapi(declarations, native));
}

function textOf(file: TreeFile | undefined): string | undefined {
  try {
    return file?.textNow();
  } catch (error) {
    if (error instanceof CodeProblem) return undefined;
    throw error;
  }
}

async function parsedFiles(
  files: readonly TreeFile[],
  { sink, signal }: CodeContext,
): Promise<Map<string, Body>> {
  const bodies = new Map<string, Body>();
  for (const file of files) {
    signal.throwIfAborted();
    try {
      const { body, problems } = await parsedFile(file);
      bodies.set(file.path, body);
      problems.forEach((problem) => sink.problem(file.path, problem));
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      sink.problem(file.path, error.problem);
    }
  }
  return bodies;
}

async function parsedFile(file: TreeFile): Promise<Parsed> {
  const text = await file.text();
  if (!file.path.endsWith('.json')) return parseHcl(text, file.path);
  const { parseJsonSyntax } = await import('./syntax/json.ts');
  return parseJsonSyntax(text, file.path);
}

function bodiesOf(paths: readonly string[], bodies: ReadonlyMap<string, Body>): Body[] {
  return paths.flatMap((path) => bodies.get(path) ?? []);
}

function isValues(path: string): boolean {
  return /\.tfvars(\.json)?$/.test(path);
}

function calledBy({ modules, folder }: ModuleSource): string[] {
  return [...modules.values()]
    .flatMap((call) => targetOf(call, folder) ?? [])
    .filter((path) => path !== folder);
}
