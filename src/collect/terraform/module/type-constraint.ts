import { isTrue, numberOf, textOfValue } from '../evaluate/conversion.ts';
import { isUnknown } from '../../code/token.ts';
import type { Scope } from '../evaluate/scope.ts';
import { EvaluationError, isObject, isTraversable, objectOf, type Value } from '../../evaluation/value.ts';
import { setFrom } from '../functions/conversions.ts';
import type { Expression } from '../syntax/expression.ts';

/**
 * A value as the type constraint of a variable makes it: texts become numbers and truth values and the other way, lists sets,
 * and optional attributes of objects get their defaults.
 *
 * @throws EvaluationError where Terraform would refuse the value.
 */
export function convert(value: Value, type: Expression | undefined, scope: Scope): Value {
  scope.budget.spend();
  if (type === undefined || value === null || isUnknown(value)) return value;
  if (type.kind === 'variable' || (type.kind === 'literal' && typeof type.value === 'string')) {
    return primitive(value, type.kind === 'variable' ? type.name : String(type.value));
  }
  if (type.kind !== 'call') return value;
  const [inner] = type.parameters;
  const plain = isTraversable(value) ? value.plain() : value;
  switch (type.name) {
    case 'list':
      return Array.isArray(plain) ? plain.map((item: Value) => convert(item, inner, scope)) : plain;
    case 'set':
      return Array.isArray(plain) ? setFrom(plain.map((item: Value) => convert(item, inner, scope))) : plain;
    case 'map':
      return isObject(plain)
        ? objectOf(Object.entries(plain).map(([name, item]) => [name, convert(item, inner, scope)] as const))
        : plain;
    case 'tuple':
      return tuple(plain, inner, scope);
    case 'object':
      return inner?.kind === 'object' && isObject(plain) ? object(plain, inner, scope) : plain;
    case 'optional':
      return convert(value, inner, scope);
    default:
      return value;
  }
}

function primitive(value: Value, name: string): Value {
  if (isTraversable(value) || typeof value === 'object') return value;
  switch (name) {
    case 'string':
      return textOfValue(value);
    case 'number':
      return numberOf(value);
    case 'bool':
      return isTrue(value);
    default:
      return value;
  }
}

function tuple(value: Value, types: Expression | undefined, scope: Scope): Value {
  if (!Array.isArray(value) || types?.kind !== 'tuple') return value;
  return value.map((item: Value, index) => convert(item, types.items[index]?.expression, scope));
}

function object(
  value: Readonly<Record<string, Value>>,
  { entries }: Extract<Expression, { kind: 'object' }>,
  scope: Scope,
): Value {
  const pairs = entries.flatMap(({ key, expression }) => {
    const name = key.kind === 'literal' ? String(key.value) : '';
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    const [inner, fallback] =
      expression.kind === 'call' && expression.name === 'optional' ? expression.parameters : [expression];
    if (given !== undefined && given !== null) return [[name, convert(given, inner, scope)] as const];
    if (!inner || expression.kind !== 'call' || expression.name !== 'optional') {
      if (given === null) return [[name, null] as const];
      throw new EvaluationError(`the attribute ${name} is required`);
    }
    return [[name, fallback ? convert(scope.evaluate(fallback, scope), inner, scope) : null] as const];
  });
  return objectOf(pairs);
}
