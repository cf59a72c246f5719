import { isUnknown, unknownValue, wholeUnknown } from '../../code/token.ts';
import { callFunction } from '../functions/functions.ts';
import type { Expression } from '../syntax/expression.ts';
import { isTrue, keyText } from './conversion.ts';
import { evaluateFor } from './for.ts';
import { binary, unary } from './operators.ts';
import type { Scope } from './scope.ts';
import { scopeWith } from './scope.ts';
import { evaluateTemplate } from './template.ts';
import { attributeOf, elementOf } from './traversal.ts';
import { EvaluationError, equal, objectOf, type Value } from '../../evaluation/value.ts';

const splatItem = '[*]';

/**
 * The value of an expression.
 *
 * @throws EvaluationError where Terraform would refuse it, or it costs too much.
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  scope.budget.spend();
  return scope.budget.deeper(() => valueOf(expression, scope));
}

function valueOf(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'template':
      return evaluateTemplate(expression.parts, scope);
    case 'tuple':
      return expression.items.map((item) => evaluate(item.expression, scope));
    case 'object':
      return objectOf(
        expression.entries.map((entry) => [
          keyText(evaluate(entry.key, scope)),
          evaluate(entry.expression, scope),
        ]),
      );
    case 'variable':
      return variable(expression.name, scope);
    case 'attribute':
      return attributeOf(evaluate(expression.of, scope), expression.name);
    case 'index':
      return elementOf(evaluate(expression.of, scope), evaluate(expression.key, scope));
    case 'splat':
      return splat(expression, scope);
    case 'splat-item':
      return variable(splatItem, scope);
    case 'call':
      return callFunction(expression, scope);
    case 'conditional':
      return conditional(expression, scope);
    case 'binary':
      return binary(expression, scope);
    case 'unary':
      return unary(expression, scope);
    case 'for':
      return evaluateFor(expression, scope);
    case 'invalid':
    default:
      return unknownValue(expression.text || 'broken syntax');
  }
}

function variable(name: string, scope: Scope): Value {
  const value = scope.lookup(name);
  if (value === undefined) throw new EvaluationError(`there is no ${name}`);
  return value;
}

/** What is single becomes a list of one, null an empty one. */
function splat({ of, each }: Extract<Expression, { kind: 'splat' }>, scope: Scope): Value {
  const source = evaluate(of, scope);
  if (isUnknown(source)) return wholeUnknown(source);
  if (source === null) return [];
  const items = Array.isArray(source) ? source : [source];
  return items.map((item) => evaluate(each, scopeWith(scope, { [splatItem]: item })));
}

/** An unknown condition does not matter where both ways lead to the same. */
function conditional(
  { condition, yes, no }: Extract<Expression, { kind: 'conditional' }>,
  scope: Scope,
): Value {
  const test = evaluate(condition, scope);
  if (isUnknown(test)) {
    const [one, other] = [attempt(yes, scope), attempt(no, scope)];
    return one && other && equal(one.value, other.value) === true ? one.value : wholeUnknown(test);
  }
  return evaluate(isTrue(test) ? yes : no, scope);
}

function attempt(expression: Expression, scope: Scope): { value: Value } | undefined {
  try {
    return { value: evaluate(expression, scope) };
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}
