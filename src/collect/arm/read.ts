import { CodeProblem, type CodeContext, type TreeFile } from '../code/format.ts';
import { parseJson } from '../json/parse.ts';
import { placesIn } from '../syntax/places.ts';
import { parametersBeside } from './parameters.ts';
import { evaluateTemplate, type EvaluatedTemplate } from './root.ts';
import { rootsOf } from './roots.ts';
import type { Template } from './syntax/expression.ts';
import { templateOf } from './syntax/template.ts';

/** Reads all templates; those that others deploy are read as parts of them, not by themselves. */
export async function readTemplates(files: readonly TreeFile[], context: CodeContext): Promise<void> {
  const templates = await parsedTemplates(files, context);
  const evaluated = new Map<string, EvaluatedTemplate>();
  const deploys = new Map<string, ReadonlySet<string>>();
  for (const [path, template] of templates) {
    context.signal.throwIfAborted();
    const used = new Set<string>();
    const other = (name: string) => {
      used.add(name);
      return templates.get(name);
    };
    const given = parametersBeside(path, context);
    evaluated.set(path, evaluateTemplate({ template, given, other, text: () => undefined }));
    deploys.set(path, used);
  }
  for (const path of rootsOf(deploys)) {
    const { resources, problems } = evaluated.get(path) as EvaluatedTemplate;
    for (const { file, ...problem } of problems) context.sink.problem(file, problem);
    await context.sink.native(path, resources);
  }
}

async function parsedTemplates(
  files: readonly TreeFile[],
  { sink, signal }: CodeContext,
): Promise<Map<string, Template>> {
  const templates = new Map<string, Template>();
  for (const file of files) {
    signal.throwIfAborted();
    try {
      templates.set(file.path, jsonTemplate(await file.text(), file.path));
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      sink.problem(file.path, error.problem);
    }
  }
  return templates;
}

/** The template in a text. @throws CodeProblem invalid for what is no JSON. */
export function jsonTemplate(text: string, file: string): Template {
  return templateOf(parseJson(text), { file, place: placesIn(text) });
}
