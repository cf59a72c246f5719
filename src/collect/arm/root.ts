import type { NativeResource } from '../code/declaration.ts';
import type { FileProblem } from '../code/format.ts';
import { identityPart } from '../code/token.ts';
import { newBudget } from '../evaluation/budget.ts';
import { EvaluationError, isObject, type Value } from '../evaluation/value.ts';
import { deploymentOf, placeOf } from './evaluate/deployment.ts';
import { deepMerge } from './functions/collections.ts';
import type { Template } from './syntax/expression.ts';

export interface RootOptions {
  readonly template: Template;
  /** Values of a parameter file, by name in small letters. */
  readonly given: ReadonlyMap<string, Value>;
  readonly other: (path: string) => Template | undefined;
  readonly text: (path: string) => string | undefined;
}

export interface EvaluatedTemplate {
  readonly resources: readonly NativeResource[];
  readonly problems: readonly (FileProblem & { readonly file: string })[];
}

/** The resources that a template declares, with those of the templates it deploys. */
export function evaluateTemplate({ template, given, other, text }: RootOptions): EvaluatedTemplate {
  const budget = newBudget();
  const problems = new Map<string, FileProblem & { file: string }>();
  const problem = (file: string, found: FileProblem) =>
    void problems.set(`${file}:${found.line ?? ''}:${found.message}`, { file, ...found });
  const place = placeOf(identityPart('subscription'), identityPart('resourceGroup'), template.scope);
  const deployment = deploymentOf({
    template,
    given,
    place,
    prefix: '',
    around: { budget, template: other, text, problem },
  });
  let resources: NativeResource[] = [];
  try {
    resources = merged(deployment.resources());
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    problem(template.file, { code: 'too_large', message: `${error.message}: nothing of it is judged` });
  }
  for (const message of budget.cycles) problem(template.file, { code: 'invalid', message });
  return { resources, problems: [...problems.values()] };
}

/** A resource that is declared twice is one: the later deployment changes what the earlier made. */
function merged(resources: readonly NativeResource[]): NativeResource[] {
  const known = new Map<string, NativeResource>();
  for (const resource of resources) {
    const key = `${resource.type} ${resource.id}`.toLowerCase();
    const earlier = known.get(key);
    known.set(key, earlier ? together(earlier, resource) : resource);
  }
  return [...known.values()];
}

function together(earlier: NativeResource, later: NativeResource): NativeResource {
  const configuration = deepMerge({ ...earlier.configuration }, { ...later.configuration });
  return {
    ...earlier,
    configuration: isObject(configuration) ? configuration : {},
    // Of a file of its own the places would be wrong.
    places: new Map([
      ...(earlier.declared.file === later.declared.file ? later.places : []),
      ...earlier.places,
    ]),
  };
}
