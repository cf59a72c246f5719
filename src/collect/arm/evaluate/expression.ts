import type { Place } from '../../../generated/inventory.ts';
import { isUnknown, unknownValue, wholeUnknown } from '../../code/token.ts';
import { EvaluationError, objectOf, type Value } from '../../evaluation/value.ts';
import { callFunction } from '../functions/functions.ts';
import type { Expression, Loop } from '../syntax/expression.ts';
import { printed } from '../syntax/print.ts';
import { textOf } from './conversion.ts';
import { elementOf, propertyOf } from './element.ts';
import { factsOf, TooLargeError } from './facts.ts';
import type { Scope } from './scope.ts';
import { shortened } from './unknown.ts';

/** A copy loop makes no more than this, as Azure has it. */
const mostTurns = 800;

/**
 * The value of an expression of a template.
 *
 * @throws EvaluationError where Resource Manager would refuse it, or it costs too much.
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  scope.budget.spend();
  const value = scope.budget.deeper(() => valueOf(expression, scope));
  // Also refuses what would be too large.
  scope.budget.spend(factsOf(value).weight >> 8);
  return value;
}

function valueOf(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'array':
      return expression.items.map((item) => safely(item.value, scope));
    case 'object':
      return objectOf(
        expression.entries.map(
          (entry) => [textOf(evaluate(entry.key, scope)), safely(entry.value, scope)] as const,
        ),
      );
    case 'call':
      return callFunction(expression, scope);
    case 'symbol': {
      const value = scope.symbol(expression.name, expression.place);
      if (value === undefined) {
        scope.problem(
          'invalid',
          `there is no ${expression.name}: what depends on it is unknown`,
          expression.place,
        );
        throw new EvaluationError(`there is no ${expression.name}`);
      }
      return value;
    }
    case 'property':
      return propertyOf(evaluate(expression.of, scope), expression.name, expression.safe);
    case 'index':
      return elementOf(evaluate(expression.of, scope), evaluate(expression.key, scope), expression.safe);
    case 'loop':
      return loop(expression, scope);
    case 'lambda':
      throw new EvaluationError('a lambda is no value');
    case 'invalid':
    default:
      scope.problem('invalid', `this is no expression: ${expression.text}`, expression.place);
      return unknownValue(expression.text || 'broken syntax');
  }
}

/** What is wrong with one property makes that property unknown, not all of them. */
export function safely(expression: Expression, scope: Scope): Value {
  try {
    return evaluate(expression, scope);
  } catch (error) {
    if (!(error instanceof EvaluationError) || scope.budget.exhausted) throw error;
    if (error instanceof TooLargeError) scope.problem('too_large', `${error.message}: that is unknown`);
    return unknownValue(shortened(printed(expression)));
  }
}

function loop(expression: Loop, scope: Scope): Value {
  const { over, condition, body } = expression;
  const turns = turnsOf(evaluate(over, scope), expression, scope);
  if (typeof turns === 'string') return turns;
  const values: Value[] = [];
  for (const turn of turns) {
    const included = condition ? evaluate(condition, turn) : true;
    if (isUnknown(included)) return wholeUnknown(included);
    if (included !== false) values.push(evaluate(body, turn));
  }
  return values;
}

type LoopNames = Pick<Loop, 'item' | 'index' | 'name'> & {
  readonly ofResource?: boolean;
  /** Where it stands. */
  readonly place?: Place;
};

/** The scopes of the turns of a loop; a token where how many there are is unknown. */
export function turnsOf(over: Value, names: LoopNames, scope: Scope): readonly Scope[] | string {
  if (isUnknown(over)) return wholeUnknown(over);
  const list: readonly Value[] | undefined = Array.isArray(over) ? (over as Value[]) : undefined;
  const count = list?.length ?? (typeof over === 'number' ? over : Number.NaN);
  if (!Number.isInteger(count) || count < 0) throw new EvaluationError('a loop goes over a list or a number');
  if (count > mostTurns) {
    scope.problem(
      'too_large',
      `a loop makes ${count}: Azure makes no more than ${mostTurns}, what it makes is unknown`,
      names.place,
    );
    return unknownValue(`${count} copies`);
  }
  return Array.from({ length: count }, (_, turn) => turnScope(list ? list[turn] : turn, turn, names, scope));
}

/** The scope of one turn. */
export function turnScope(
  value: Value,
  position: Value,
  { item, index, name, ofResource = false }: LoopNames,
  scope: Scope,
): Scope {
  return {
    ...scope,
    loops: [...scope.loops, { name, index: position, ofResource }],
    symbol: (symbol, place) =>
      symbol === item ? value : symbol === index ? position : scope.symbol(symbol, place),
  };
}
