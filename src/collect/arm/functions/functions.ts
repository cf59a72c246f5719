import { hasToken, unknownValue } from '../../code/token.ts';
import { EvaluationError, type Value } from '../../evaluation/value.ts';
import { factsOf } from '../evaluate/facts.ts';
import type { BoundFunction, Scope } from '../evaluate/scope.ts';
import { derived } from '../evaluate/unknown.ts';
import type { CallExpression, Expression } from '../syntax/expression.ts';
import { collections } from './collections.ts';
import { dates } from './dates.ts';
import { deployments } from './deployments.ts';
import { files } from './files.ts';
import type { Functions, TemplateFunction } from './function.ts';
import { ids } from './ids.ts';
import { lambdas } from './lambdas.ts';
import { logic } from './logic.ts';
import { networks } from './networks.ts';
import { numbers } from './numbers.ts';
import { strings } from './strings.ts';

/**
 * All functions, by name in small letters. Others give what is unknown.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions
 */
export const functions: Functions = {
  ...collections,
  ...dates,
  ...deployments,
  ...files,
  ...ids,
  ...lambdas,
  ...logic,
  ...networks,
  ...numbers,
  ...strings,
};

export function callFunction({ name, parameters, place }: CallExpression, scope: Scope): Value {
  const plain = name.toLowerCase().replace(/^(az|sys)\./, '');
  const own = scope.functionOf(plain);
  if (own) return callOwn(own, parameters, scope);
  const known = Object.hasOwn(functions, plain) ? functions[plain] : undefined;
  // Also what is asked of a resource: account.listKeys(), vault.getSecret('name').
  if (!known) return unknownValue(`${name}(…)`);
  if (known.sees === 'lazy') return known.call(parameters, scope);
  const values = parameters.map((parameter) => scope.evaluate(parameter, scope));
  const { weight, holds } = factsOf(values);
  // Most functions look at all of what they are given.
  scope.budget.spend(weight >> 3);
  return holds !== 'nothing' && isLost(known, values)
    ? derived(name, values, known.text)
    : known.call(values, scope, place);
}

function isLost({ sees }: TemplateFunction, values: readonly Value[]): boolean {
  if (sees === 'surface') return values.some((value) => typeof value === 'string' && hasToken(value));
  return sees === 'whole';
}

/** A function of the template itself sees its parameters, and what is around it where it was written. */
function callOwn(
  { parameters: names, body, home }: BoundFunction,
  parameters: readonly Expression[],
  scope: Scope,
): Value {
  const values = new Map(
    names.map((name, index) => {
      const parameter = parameters[index];
      return [name.toLowerCase(), parameter ? scope.evaluate(parameter, scope) : null] as const;
    }),
  );
  const inner: Scope = {
    ...home,
    parameter: (name) => {
      if (!values.has(name.toLowerCase())) throw new EvaluationError(`there is no parameter ${name}`);
      return values.get(name.toLowerCase());
    },
    symbol: (name, place) =>
      values.has(name.toLowerCase()) ? values.get(name.toLowerCase()) : home.symbol(name, place),
  };
  return scope.evaluate(body, inner);
}
