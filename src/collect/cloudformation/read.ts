import { CodeProblem, type CodeContext, type Tree, type TreeFile } from '../code/format.ts';
import { computedAttribute, nativeResources } from '../code/mapping/native.ts';
import { folderOf } from '../code/tree.ts';
import { newBudget } from './evaluate/budget.ts';
import { cloudFormationMappings } from './mappings.ts';
import { newStack } from './stack/stack.ts';
import { parseTemplate } from './syntax/parse.ts';
import { member, textOf } from './syntax/node.ts';
import { templateIn, type Template } from './template.ts';

/** Reads all templates: each that no other one nests is the root of a stack. */
export async function readTemplates(files: readonly TreeFile[], context: CodeContext): Promise<void> {
  const templates = new Map<string, Template>();
  for (const file of files) {
    context.signal.throwIfAborted();
    const template = await templateOf(file, context);
    if (template) templates.set(file.path, template);
  }
  const nested = new Set([...templates.values()].flatMap(nestedIn));
  for (const template of templates.values()) {
    if (nested.has(template.file)) continue;
    context.signal.throwIfAborted();
    await readStack(template, templates, context);
  }
}

async function readStack(
  template: Template,
  templates: ReadonlyMap<string, Template>,
  { sink, tree }: CodeContext,
): Promise<void> {
  const { file } = template;
  const stack = newStack(template, '', new Map(), {
    budget: newBudget(),
    computed: (type, attribute, holder) => computedAttribute(cloudFormationMappings, type, attribute, holder),
    nested: (url, from) => {
      const path = pathOf(url, from);
      return path === undefined ? undefined : (templates.get(path) ?? templateBeside(path, tree));
    },
    problem: (from, problem) => sink.problem(from, problem),
  });
  template.problems.forEach((problem) => sink.problem(file, problem));
  try {
    await sink.native(file, nativeResources([...stack.declarations()], cloudFormationMappings));
  } catch (error) {
    if (!(error instanceof CodeProblem)) throw error;
    sink.problem(file, error.problem);
  }
}

async function templateOf(file: TreeFile, { sink }: CodeContext): Promise<Template | undefined> {
  try {
    return templateIn(file.path, parseTemplate(await file.text()));
  } catch (error) {
    if (!(error instanceof CodeProblem)) throw error;
    if (await looksLikeTemplate(file)) sink.problem(file.path, error.problem);
    return undefined;
  }
}

/** What is broken may be anything that speaks of AWS: only what says to be a template is missed as one. */
async function looksLikeTemplate(file: TreeFile): Promise<boolean> {
  return /AWSTemplateFormatVersion|^\s*["']?Resources["']?\s*:/m.test(await file.head());
}

/** A nested template that was not recognised by its beginning. */
function templateBeside(path: string, tree: Tree): Template | undefined {
  try {
    const text = tree.file(path)?.textNow();
    return text === undefined ? undefined : templateIn(path, parseTemplate(text));
  } catch (error) {
    if (error instanceof CodeProblem) return undefined;
    throw error;
  }
}

/** Files that the stacks in a template name. */
function nestedIn({ file, resources }: Template): string[] {
  return [...resources.values()].flatMap(({ value }) => {
    if (textOf(member(value, 'Type')) !== 'AWS::CloudFormation::Stack') return [];
    const url = textOf(member(member(value, 'Properties'), 'TemplateURL'));
    const path = url === undefined ? undefined : pathOf(url, file);
    return path === undefined || path === file ? [] : [path];
  });
}

/** The path that a relative address means, seen from a file; undefined for what lies elsewhere. */
function pathOf(url: string, from: string): string | undefined {
  if (url === '' || url.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  const folder = folderOf(from);
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of url.split('/')) {
    if (step === '..') {
      if (steps.length === 0) return undefined;
      steps.pop();
    } else if (step !== '.' && step !== '') {
      steps.push(step);
    }
  }
  return steps.join('/');
}
