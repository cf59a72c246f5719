import { isUnknown, isWholeToken, wholeUnknown } from '../../code/token.ts';
import { EvaluationError, unknownAmong, type Value } from '../../evaluation/value.ts';
import { booleanOf, numberOf } from '../evaluate/conversion.ts';
import type { Scope } from '../evaluate/scope.ts';
import { derived, same } from '../evaluate/unknown.ts';
import type { Expression } from '../syntax/expression.ts';
import { lazy, parts, whole, type Functions } from './function.ts';

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical */
export const logic: Functions = {
  and: lazy((parameters, scope) => logical(parameters, scope, false)),
  or: lazy((parameters, scope) => logical(parameters, scope, true)),
  // Bicep's way to leave a type unchecked.
  any: parts(([value]) => value),
  fail: parts(() => {
    throw new EvaluationError('the template fails here');
  }),
  not: whole(([value]) => !booleanOf(value)),
  if: lazy(conditional),
  bool: whole(([value]) => booleanOf(value)),
  true: parts(() => true),
  false: parts(() => false),
  null: parts(() => null),
  equals: parts((all) => same(all[0], all[1]) ?? derived('equals', all, false)),
  // The operators =~ and !~ of Bicep go without case.
  equalscaseless: whole(([left, right]) => String(left).toLowerCase() === String(right).toLowerCase()),
  less: whole((all) => compare(all) < 0),
  lessorequals: whole((all) => compare(all) <= 0),
  greater: whole((all) => compare(all) > 0),
  greaterorequals: whole((all) => compare(all) >= 0),
  coalesce: lazy((parameters, scope) => {
    for (const parameter of parameters) {
      const value = scope.evaluate(parameter, scope);
      // A text of which a part is known is one.
      if (isUnknown(value) && isWholeToken(value)) return value;
      if (value !== null) return value;
    }
    return null;
  }),
};

function compare([left, right]: readonly Value[]): number {
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0;
  return numberOf(left) - numberOf(right);
}

function logical(parameters: readonly Expression[], scope: Scope, deciding: boolean): Value {
  const unknown: Value[] = [];
  for (const parameter of parameters) {
    const value = scope.evaluate(parameter, scope);
    if (isUnknown(value)) unknown.push(value);
    else if (booleanOf(value) === deciding) return deciding;
  }
  return unknownAmong(unknown) ?? !deciding;
}

/** The way that is not taken is not evaluated. An unknown condition does not matter where both lead to the same. */
function conditional([condition, yes, no]: readonly Expression[], scope: Scope): Value {
  if (!condition || !yes || !no) throw new EvaluationError('if needs a condition and two values');
  const test = scope.evaluate(condition, scope);
  if (!isUnknown(test)) return scope.evaluate(booleanOf(test) ? yes : no, scope);
  const [one, other] = [yes, no].map((way) => attempt(way, scope));
  return one && other && same(one.value, other.value) === true ? one.value : wholeUnknown(test);
}

function attempt(expression: Expression, scope: Scope): { value: Value } | undefined {
  try {
    return { value: scope.evaluate(expression, scope) };
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}
