import { deploymentOf, placeOf } from '../arm/evaluate/deployment.ts';
import type { Template } from '../arm/syntax/expression.ts';
import { identityPart } from '../code/token.ts';
import { newBudget } from '../evaluation/budget.ts';
import { isTraversable, type Value } from '../evaluation/value.ts';

/** A parameter file as variables: the grammar knows parameters with a type alone. */
export function asVariables(text: string): string {
  return text.replaceAll(/^([ \t]*)param(?=[ \t]+\w+[ \t]*=)/gm, '$1var');
}

/** The values that a parameter file of Bicep gives, by name in small letters. @param file parsed from `asVariables` */
export function givenIn(file: Template): Map<string, Value> {
  const outputs = file.variables;
  const { outputs: given } = deploymentOf({
    template: { ...file, outputs },
    given: new Map(),
    place: placeOf(identityPart('subscription'), identityPart('resourceGroup'), 'resourceGroup'),
    prefix: '',
    around: {
      budget: newBudget(),
      template: () => undefined,
      text: () => undefined,
      problem: () => undefined,
    },
  });
  const values = given.attribute('outputs');
  return new Map(
    [...outputs.keys()].map(
      (name) => [name.toLowerCase(), isTraversable(values) ? values.attribute(name) : undefined] as const,
    ),
  );
}
