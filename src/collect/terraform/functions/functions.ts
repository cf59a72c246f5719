import { unknownValue } from '../../code/token.ts';
import type { Scope } from '../evaluate/scope.ts';
import { EvaluationError, anyToken, unknownAmong, type Value } from '../../evaluation/value.ts';
import type { Expression } from '../syntax/expression.ts';
import { collections } from './collections.ts';
import { conversions } from './conversions.ts';
import { encodings } from './encodings.ts';
import { files } from './files.ts';
import type { Functions } from './function.ts';
import { listOf } from './parameters.ts';
import { hashes } from './hashes.ts';
import { networks } from './networks.ts';
import { numbers } from './numbers.ts';
import { setFunctions } from './sets.ts';
import { strings } from './strings.ts';
import { times } from './times.ts';

/** All functions by name. Those that are not here, and those of providers, give what is unknown. */
export const functions: Functions = {
  ...collections,
  ...conversions,
  ...encodings,
  ...files,
  ...hashes,
  ...networks,
  ...numbers,
  ...setFunctions,
  ...strings,
  ...times,
};

type Call = Extract<Expression, { kind: 'call' }>;

/** Calls a function. `try` and `can` alone see the errors of their parameters. */
export function callFunction(call: Call, scope: Scope): Value {
  const name = call.name.replace(/^core::/, '');
  if (name === 'try') return firstThatWorks(call, scope);
  if (name === 'can') return works(call, scope);
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  const parameters = parametersOf(call, scope);
  if (!known || typeof parameters === 'string') {
    return typeof parameters === 'string' ? parameters : unknownValue(`${call.name}(…)`);
  }
  const lost = known.sees === 'whole' ? anyToken(parameters) : undefined;
  return lost ?? scope.budget.made(known.call(parameters, scope));
}

/** The parameters, the last spread where it ends with `...`; a token where that one is unknown. */
function parametersOf({ parameters, expanded }: Call, scope: Scope): readonly Value[] | string {
  const values = parameters.map((parameter) => scope.evaluate(parameter, scope));
  if (!expanded) return values;
  const last = values.at(-1);
  return unknownAmong([last]) ?? [...values.slice(0, -1), ...listOf(last)];
}

function firstThatWorks({ parameters }: Call, scope: Scope): Value {
  for (const parameter of parameters) {
    try {
      return scope.evaluate(parameter, scope);
    } catch (error) {
      if (!(error instanceof EvaluationError) || scope.budget.exhausted) throw error;
    }
  }
  throw new EvaluationError('nothing that try is given works');
}

function works({ parameters: [parameter] }: Call, scope: Scope): Value {
  if (!parameter) return false;
  try {
    return unknownAmong([scope.evaluate(parameter, scope)]) ?? true;
  } catch (error) {
    if (!(error instanceof EvaluationError) || scope.budget.exhausted) throw error;
    return false;
  }
}
