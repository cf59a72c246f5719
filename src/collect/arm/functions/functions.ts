import { unknownValue } from '../../code/token.ts';
import { EvaluationError, anyToken, type Value } from '../../evaluation/value.ts';
import type { Scope } from '../evaluate/scope.ts';
import type { Expression } from '../syntax/expression.ts';
import { collections } from './collections.ts';
import { deployments } from './deployments.ts';
import type { Functions } from './function.ts';
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
  ...deployments,
  ...ids,
  ...lambdas,
  ...logic,
  ...networks,
  ...numbers,
  ...strings,
};

type Call = Extract<Expression, { kind: 'call' }>;

export function callFunction({ name, parameters }: Call, scope: Scope): Value {
  const plain = name.toLowerCase().replace(/^(az|sys)\./, '');
  const own = scope.functions.get(plain);
  if (own) return callOwn(own, parameters, scope);
  const known = Object.hasOwn(functions, plain) ? functions[plain] : undefined;
  if (!known) return unknownValue(`${name}(…)`);
  if (known.sees === 'lazy') return known.call(parameters, scope);
  const values = parameters.map((parameter) => scope.evaluate(parameter, scope));
  const lost = known.sees === 'whole' ? anyToken(values) : undefined;
  return lost ?? scope.budget.made(known.call(values, scope));
}

/** A function of the template itself sees its parameters and nothing else. */
function callOwn(
  { parameters: names, body }: { readonly parameters: readonly string[]; readonly body: Expression },
  parameters: readonly Expression[],
  scope: Scope,
): Value {
  const values = new Map(
    names.map((name, index) => {
      const parameter = parameters[index];
      return [name.toLowerCase(), parameter ? scope.evaluate(parameter, scope) : null] as const;
    }),
  );
  const parameter = (name: string): Value => {
    if (!values.has(name.toLowerCase())) throw new EvaluationError(`there is no parameter ${name}`);
    return values.get(name.toLowerCase());
  };
  const inner: Scope = { ...scope, parameter, symbol: (name) => values.get(name.toLowerCase()) };
  return scope.evaluate(body, inner);
}
