import { CodeProblem, type CodeContext, type Tree, type TreeFile } from '../code/format.ts';
import { placesIn } from '../syntax/places.ts';
import { isObject, type Value } from '../evaluation/value.ts';
import { literal, unknownValue } from '../code/token.ts';
import { parseJson } from '../json/parse.ts';
import { evaluateTemplate } from './root.ts';
import type { Template } from './syntax/expression.ts';
import { templateOf } from './syntax/template.ts';

/** Reads all templates; those that others deploy are read as parts of them, not by themselves. */
export async function readTemplates(files: readonly TreeFile[], context: CodeContext): Promise<void> {
  const templates = new Map<string, Template>();
  for (const file of files) {
    try {
      const text = await file.text();
      templates.set(file.path, templateOf(parseJson(text), { file: file.path, place: placesIn(text) }));
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      context.sink.problem(file.path, error.problem);
    }
  }
  const linked = new Set([...templates.values()].flatMap(linkedFrom));
  for (const [path, template] of templates) {
    if (linked.has(path)) continue;
    context.signal.throwIfAborted();
    const { resources, problems } = evaluateTemplate({
      template,
      given: parametersBeside(path, context.tree),
      other: (name) => templates.get(name),
      text: () => undefined,
    });
    for (const { file, ...problem } of problems) context.sink.problem(file, problem);
    await context.sink.native(path, resources);
  }
}

function linkedFrom({ resources }: Template): string[] {
  return resources.flatMap(({ nested, children }) => [
    ...(typeof nested?.template === 'string' ? [nested.template] : []),
    ...(typeof nested?.template === 'object' ? linkedFrom(nested.template) : []),
    ...children.flatMap((child) =>
      typeof child.nested?.template === 'string' ? [child.nested.template] : [],
    ),
  ]);
}

/** The values of `<name>.parameters.json`, where it lies beside the template. */
export function parametersBeside(path: string, tree: Tree): Map<string, Value> {
  const file = tree.file(path.replace(/\.(json[c5]?|bicep)$/i, '.parameters.json'));
  const content = file && contentOf(file);
  const parameters = isObject(content) ? content['parameters'] : undefined;
  return new Map(
    Object.entries(isObject(parameters) ? parameters : {}).map(([name, given]) => {
      const isValue = isObject(given) && Object.hasOwn(given, 'value');
      return [
        name.toLowerCase(),
        isValue ? given['value'] : unknownValue(`parameters('${literal(name)}')`),
      ] as const;
    }),
  );
}

function contentOf(file: TreeFile): unknown {
  try {
    return JSON.parse(literal(file.textNow())) as unknown;
  } catch {
    return undefined;
  }
}
