import { parametersBeside } from '../arm/read.ts';
import { evaluateTemplate } from '../arm/root.ts';
import type { ResourceSyntax, Template } from '../arm/syntax/expression.ts';
import { pathBeside, templateOf } from '../arm/syntax/template.ts';
import { CodeProblem, type CodeContext, type FileProblem, type TreeFile } from '../code/format.ts';
import { literal } from '../code/token.ts';
import type { Value } from '../evaluation/value.ts';
import { parseJson } from '../json/parse.ts';
import { syntaxParser, type SyntaxNode } from '../syntax/node.ts';
import { placesIn } from '../syntax/places.ts';
import { asVariables, givenIn } from './parameters.ts';
import { bicepTemplate } from './template.ts';

let parsing: Promise<(text: string) => SyntaxNode> | undefined;

/** Parses Bicep; the grammar is loaded once a process. */
export async function bicepParser(): Promise<
  (text: string, file: string) => { template: Template; problems: FileProblem[] }
> {
  parsing ??= syntaxParser('tree-sitter-bicep/tree-sitter-bicep.wasm');
  const parse = await parsing;
  return (text, file) => {
    const root = parse(text);
    const place = placesIn(text);
    const broken = firstBroken(root);
    const { line = 1, column = 1 } = broken ? place(broken.start, broken.end) : {};
    return {
      template: bicepTemplate(root, { text, file, place }),
      problems: broken
        ? [
            {
              code: 'invalid',
              message: 'the syntax is broken: what stands there is not judged',
              line,
              column,
            },
          ]
        : [],
    };
  };
}

function firstBroken(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type === 'ERROR' || (node.start === node.end && !node.named && node.type.trim() !== ''))
    return node;
  for (const child of node.children) {
    const broken = firstBroken(child);
    if (broken) return broken;
  }
  return undefined;
}

/** Reads all files; those that others call as modules are read as parts of them. */
export async function readBicep(files: readonly TreeFile[], context: CodeContext): Promise<void> {
  const parse = await bicepParser();
  const templates = new Map<string, Template>();
  for (const file of files) {
    try {
      const { template, problems } = parse(await file.text(), file.path);
      templates.set(file.path, template);
      problems.forEach((problem) => context.sink.problem(file.path, problem));
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      context.sink.problem(file.path, error.problem);
    }
  }
  const called = new Set([...templates.values()].flatMap(({ resources }) => resources.flatMap(pathsIn)));
  for (const [path, template] of templates) {
    if (called.has(path)) continue;
    context.signal.throwIfAborted();
    const { resources, problems } = evaluateTemplate({
      template,
      given: givenTo(path, parse, context),
      other: (name) => templates.get(name) ?? jsonTemplate(name, context),
      text: (relative) => textBeside(path, relative, context),
    });
    for (const { file, ...problem } of problems) context.sink.problem(file, problem);
    await context.sink.native(path, resources);
  }
}

function pathsIn({ nested }: ResourceSyntax): string[] {
  return typeof nested?.template === 'string' ? [nested.template] : [];
}

/** Values of main.bicepparam, else of main.parameters.json. */
function givenTo(
  path: string,
  parse: Awaited<ReturnType<typeof bicepParser>>,
  { tree }: CodeContext,
): ReadonlyMap<string, Value> {
  const file = tree.file(path.replace(/\.bicep$/, '.bicepparam'));
  const text = file && readNow(file);
  return text === undefined ? parametersBeside(path, tree) : givenIn(parse(asVariables(text), path).template);
}

function jsonTemplate(path: string, { tree }: CodeContext): Template | undefined {
  const file = path.endsWith('.json') ? tree.file(path) : undefined;
  const text = file && readNow(file);
  try {
    return text === undefined
      ? undefined
      : templateOf(parseJson(text), { file: path, place: placesIn(text) });
  } catch (error) {
    if (error instanceof CodeProblem) return undefined;
    throw error;
  }
}

function textBeside(path: string, relative: string, { tree }: CodeContext): string | undefined {
  const target = pathBeside(path, relative);
  const file = target === undefined ? undefined : tree.file(target);
  const text = file && readNow(file);
  return text === undefined ? undefined : literal(text);
}

function readNow(file: TreeFile): string | undefined {
  try {
    return file.textNow();
  } catch (error) {
    if (error instanceof CodeProblem) return undefined;
    throw error;
  }
}
