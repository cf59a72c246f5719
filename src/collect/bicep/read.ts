import { agreed, parametersBeside, type ParameterValues } from '../arm/parameters.ts';
import type { Given } from '../arm/evaluate/deployment.ts';
import type { Surroundings } from '../arm/evaluate/surroundings.ts';
import { jsonTemplate } from '../arm/read.ts';
import { evaluateTemplate } from '../arm/root.ts';
import { rootsOf } from '../arm/roots.ts';
import type { Template } from '../arm/syntax/expression.ts';
import { pathBeside } from '../arm/syntax/path.ts';
import { CodeProblem, type CodeContext, type TreeFile } from '../code/format.ts';
import { newBudget } from '../evaluation/budget.ts';
import { valuesGiven } from './parameters.ts';
import { parseBicep, type BicepFile } from './template.ts';
import { yamlReader } from './yaml.ts';

/** Reads all files; those that others call as modules are read as parts of them. */
export async function readBicep(files: readonly TreeFile[], context: CodeContext): Promise<void> {
  const { sink, tree, signal } = context;
  const parsed = await parsedFiles(files, context);
  const yaml = await yamlReader(files, context);
  const others = new Map<string, Template | undefined>();
  const reading: Reading = {
    parsed,
    context,
    around: {
      template: (path) => parsed.get(path)?.template ?? others.get(path) ?? other(path),
      text: (path) => textOf(tree.file(path)),
      yaml,
    },
  };
  const templates = [...parsed].filter(([path]) => !isParameters(path));
  const calls = new Map(templates.map(([name, file]) => [name, modulesOf(file, parsed)] as const));
  for (const path of rootsOf(calls)) {
    signal.throwIfAborted();
    const { resources, problems } = evaluateTemplate({
      template: (parsed.get(path) as BicepFile).template,
      given: givenTo(path, reading),
      other: reading.around.template,
      text: reading.around.text,
      yaml,
    });
    for (const { file, ...problem } of problems) sink.problem(file, problem);
    await sink.native(path, resources);
  }

  /** A template in JSON, as a module. */
  function other(path: string): Template | undefined {
    const text = /\.json[c5]?$/i.test(path) ? textOf(tree.file(path)) : undefined;
    const template = text === undefined ? undefined : templateIn(text, path);
    others.set(path, template);
    return template;
  }
}

interface Reading {
  readonly parsed: ReadonlyMap<string, BicepFile>;
  readonly context: CodeContext;
  readonly around: Pick<Surroundings, 'template' | 'text' | 'yaml'>;
}

async function parsedFiles(
  files: readonly TreeFile[],
  { sink, signal }: CodeContext,
): Promise<Map<string, BicepFile>> {
  const parsed = new Map<string, BicepFile>();
  for (const file of files) {
    signal.throwIfAborted();
    try {
      const made = parseBicep(await file.text(), file.path);
      parsed.set(file.path, made);
      made.problems.forEach((problem) => sink.problem(file.path, problem));
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      sink.problem(file.path, error.problem);
    }
  }
  return parsed;
}

function isParameters(path: string): boolean {
  return /\.bicepparam$/i.test(path);
}

/** Files that a template calls, or takes names of. */
function modulesOf({ template }: BicepFile, parsed: ReadonlyMap<string, BicepFile>): Set<string> {
  const called = template.resources.flatMap(({ nested }) => {
    const link = nested?.template;
    const path = link && 'path' in link && link.path.kind === 'literal' ? String(link.path.value) : undefined;
    const found = path === undefined ? undefined : pathBeside(template.file, path);
    return found === undefined ? [] : [found];
  });
  return new Set([...called, ...importsOnly(template, parsed)]);
}

/** What is imported and deploys nothing itself is no template. */
function importsOnly({ imports }: Template, parsed: ReadonlyMap<string, BicepFile>): string[] {
  return [...(imports ?? new Map<string, { path: string }>()).values()]
    .map(({ path }) => path)
    .filter((path) => parsed.get(path)?.template.resources.length === 0);
}

/** Values of the parameter files that are made for a template, else of those in JSON beside it. */
function givenTo(path: string, { parsed, context, around }: Reading): Given {
  const made = [...parsed.values()].filter(
    ({ using, template }) => using === path && isParameters(template.file),
  );
  if (made.length === 0) return parametersBeside(path, context);
  const surroundings: Surroundings = {
    ...around,
    budget: newBudget(),
    problem: (file, problem) => context.sink.problem(file, problem),
    named: new Map(),
  };
  const valuesOf = (file: BicepFile, depth: number): ParameterValues => {
    const base = file.extends === undefined || depth > 8 ? undefined : parsed.get(file.extends);
    return valuesGiven(file, surroundings, base && valuesOf(base, depth + 1));
  };
  return agreed(made.map((file) => valuesOf(file, 0)));
}

function templateIn(text: string, path: string): Template | undefined {
  try {
    return jsonTemplate(text, path);
  } catch (error) {
    if (error instanceof CodeProblem) return undefined;
    throw error;
  }
}

function textOf(file: TreeFile | undefined): string | undefined {
  try {
    return file?.textNow();
  } catch (error) {
    if (error instanceof CodeProblem) return undefined;
    throw error;
  }
}
