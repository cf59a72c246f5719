import { deploymentOf, type Given } from '../arm/evaluate/deployment.ts';
import { nestedOf } from '../arm/evaluate/nested.ts';
import { placeOf } from '../arm/evaluate/place.ts';
import type { Surroundings } from '../arm/evaluate/surroundings.ts';
import type { ParameterValues } from '../arm/parameters.ts';
import { identityPart } from '../code/token.ts';
import { isTraversable } from '../evaluation/value.ts';
import type { BicepFile } from './template.ts';

/**
 * The values that a parameter file gives.
 *
 * @param base values of the file that it goes on from
 */
export function valuesGiven(
  { template, given }: BicepFile,
  around: Surroundings,
  base: ParameterValues = new Map(),
): ParameterValues {
  const nobody: Given = () => undefined;
  const { outputs } = deploymentOf({
    template: {
      ...template,
      parameters: new Map(),
      variables: new Map([...template.variables, ...given]),
      outputs: given,
    },
    given: nobody,
    target: placeOf('resourceGroup'),
    prefix: '',
    name: () => identityPart('deployment'),
    around,
    nested: nestedOf(around, [template.file]),
  });
  const own = [...given.keys()].map((name) => {
    const value = outputs.attribute(name);
    return [name.toLowerCase(), isTraversable(value) ? value.plain() : value] as const;
  });
  return new Map([...base, ...own]);
}
