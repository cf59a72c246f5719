import { isUnknown, wholeUnknown } from '../../code/token.ts';
import type { Expression } from '../syntax/expression.ts';
import { isTrue, numberOf } from './conversion.ts';
import type { Scope } from './scope.ts';
import { EvaluationError, anyToken, equal, unknownAmong, type Value } from '../../evaluation/value.ts';

type Binary = Extract<Expression, { kind: 'binary' }>;

export function binary({ operator, left, right }: Binary, scope: Scope): Value {
  const [one, other] = [scope.evaluate(left, scope), scope.evaluate(right, scope)];
  switch (operator) {
    case '&&':
      return logical(one, other, false);
    case '||':
      return logical(one, other, true);
    case '==':
    case '!=':
      return compared(one, other, operator === '!=');
    default:
      return unknownAmong([one, other]) ?? arithmetic(operator, numberOf(one), numberOf(other));
  }
}

/** One side that decides needs no other. */
function logical(one: Value, other: Value, deciding: boolean): Value {
  const sides = [one, other].filter((side) => !isUnknown(side)).map(isTrue);
  return sides.includes(deciding) ? deciding : (unknownAmong([one, other]) ?? !deciding);
}

function compared(one: Value, other: Value, negated: boolean): Value {
  const result = equal(one, other);
  if (result === undefined) return anyToken([one, other]) ?? false;
  return result !== negated;
}

function arithmetic(operator: string, one: number, other: number): Value {
  switch (operator) {
    case '+':
      return one + other;
    case '-':
      return one - other;
    case '*':
      return one * other;
    case '/':
      return divided(one, other);
    case '%':
      return one % other;
    case '<':
      return one < other;
    case '>':
      return one > other;
    case '<=':
      return one <= other;
    case '>=':
      return one >= other;
    default:
      throw new EvaluationError(`there is no operator ${operator}`);
  }
}

function divided(one: number, other: number): number {
  if (other === 0) throw new EvaluationError('division by zero');
  return one / other;
}

export function unary({ operator, operand }: Extract<Expression, { kind: 'unary' }>, scope: Scope): Value {
  const value = scope.evaluate(operand, scope);
  if (isUnknown(value)) return wholeUnknown(value);
  return operator === '!' ? !isTrue(value) : -numberOf(value);
}
