import type { NativeResource } from '../code/declaration.ts';
import type { FileProblem } from '../code/format.ts';
import { identityPart, isUnknown, unknownValue } from '../code/token.ts';
import { newBudget } from '../evaluation/budget.ts';
import { EvaluationError, type Value } from '../evaluation/value.ts';
import { deploymentOf, type Deployment, type Given } from './evaluate/deployment.ts';
import type { Instance } from './evaluate/instance.ts';
import { nestedOf } from './evaluate/nested.ts';
import { placeOf } from './evaluate/place.ts';
import type { Surroundings } from './evaluate/surroundings.ts';
import { shownText } from './evaluate/unknown.ts';
import { merged, type Declared } from './merge.ts';
import { nativeOf } from './native.ts';
import type { Template } from './syntax/expression.ts';

/** Large templates take a hundredth of it. */
const mostSteps = 1_500_000;

export interface RootOptions {
  readonly template: Template;
  /** Values of a parameter file. */
  readonly given: Given;
  /** A template of another file, by its path. */
  readonly other: (path: string) => Template | undefined;
  readonly text: (path: string) => string | undefined;
  readonly yaml?: (text: string) => Value;
}

export interface EvaluatedTemplate {
  readonly resources: readonly NativeResource[];
  readonly problems: readonly (FileProblem & { readonly file: string })[];
}

/** The resources that a template declares, with those of the templates it deploys. */
export function evaluateTemplate({ template, given, other, text, yaml }: RootOptions): EvaluatedTemplate {
  const budget = newBudget(mostSteps);
  const problems = new Map<string, FileProblem & { file: string }>();
  const problem = (file: string, found: FileProblem) =>
    void problems.set(`${file}:${found.line ?? ''}:${found.message}`, { file, ...found });
  const around: Surroundings = {
    budget,
    template: other,
    text,
    yaml: yaml ?? (() => unknownValue('YAML')),
    problem,
    named: new Map(),
  };
  const deployment = deploymentOf({
    template,
    given,
    target: placeOf(template.scope),
    prefix: '',
    name: () => identityPart('deployment'),
    around,
    nested: nestedOf(around, [template.file]),
  });
  const resources = bounded(
    () => {
      const all = declaredIn(deployment, undefined, 0);
      return merged(all.map((make) => make()));
    },
    problem,
    template.file,
  );
  for (const message of budget.cycles) problem(template.file, { code: 'invalid', message });
  return { resources: withAddresses(resources), problems: [...problems.values()] };
}

/** All that is declared is named before anything is asked of it: what refers to it may stand before it. */
function declaredIn(
  deployment: Deployment,
  condition: string | undefined,
  depth: number,
): (() => Declared)[] {
  return deployment.instances().flatMap((instance): (() => Declared)[] => {
    if (instance.resource.existing) return [];
    const own = condition ?? conditionOf(instance);
    if (instance.resource.nested) {
      const nested = deployment.nested(instance);
      return nested ? declaredIn(nested, own, depth + 1) : [];
    }
    return [() => ({ resource: nativeOf(instance, deployment.template.file), condition: own, depth })];
  });
}

/** One that stands for all of a loop may stand for none. */
function conditionOf(instance: Instance): string | undefined {
  const deployed = instance.deployed();
  if (isUnknown(deployed)) return shownText(deployed);
  return instance.suffix.includes('*') ? 'copies' : undefined;
}

function bounded(
  work: () => readonly NativeResource[],
  problem: Surroundings['problem'],
  file: string,
): readonly NativeResource[] {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EvaluationError) && !(error instanceof RangeError)) throw error;
    problem(file, { code: 'too_large', message: `${error.message}: nothing of it is judged` });
    return [];
  }
}

/** Addresses that are the same, of things whose names are not known, are numbered. */
function withAddresses(resources: readonly NativeResource[]): NativeResource[] {
  const counts = new Map<string, number>();
  return resources.map((resource) => {
    const { address } = resource.declared;
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count === 1
      ? resource
      : { ...resource, declared: { ...resource.declared, address: `${address}#${count}` } };
  });
}
