import { hasToken } from '../../code/token.ts';
import { every, not, some, type Truth } from '../../truth.ts';
import { parse, type Expression } from './condition-syntax.ts';

/** A name of which the rest may be anything: of an object somewhere in a bucket. */
export interface Name {
  readonly text: string;
  readonly isWhole: boolean;
}

/** What conditions see of a request; what is absent is not known. */
export interface Attributes {
  readonly service?: string;
  readonly type?: string;
  readonly name?: Name;
  readonly now?: Date | undefined;
}

/**
 * Whether a condition holds. Names, types and services of resources, and the time, are understood where they are compared with
 * texts; tags, days of weeks, addresses and levels of access are not known here.
 * https://cloud.google.com/iam/docs/conditions-overview
 */
export function holds(condition: string, attributes: Attributes): Truth {
  if (hasToken(condition)) return undefined;
  const expression = parse(condition);
  return expression && truthOf(expression, attributes);
}

function truthOf(expression: Expression, attributes: Attributes): Truth {
  switch (expression.kind) {
    case 'truth':
      return expression.value;
    case 'not':
      return not(truthOf(expression.inner, attributes));
    case 'or':
      return some([truthOf(expression.left, attributes), truthOf(expression.right, attributes)]);
    case 'and':
      return every([truthOf(expression.left, attributes), truthOf(expression.right, attributes)]);
    case 'comparison':
      return compared(expression, attributes);
    case 'call':
      return called(expression, attributes);
    case 'name':
    case 'text':
      break;
  }
  return undefined;
}

function compared(
  { operator, left, right }: Extract<Expression, { kind: 'comparison' }>,
  attributes: Attributes,
): Truth {
  const [first, second] = [timeOf(left, attributes), timeOf(right, attributes)];
  if (first !== undefined && second !== undefined) return orders[operator]?.(first - second);
  const [one, other] = [nameOf(left, attributes), nameOf(right, attributes)];
  const same = one && other && isSame(one, other);
  if (operator === '==') return same;
  return operator === '!=' ? not(same) : undefined;
}

const orders: Readonly<Record<string, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
  '==': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
};

function called({ name, on, inputs }: Extract<Expression, { kind: 'call' }>, attributes: Attributes): Truth {
  const own = on && nameOf(on, attributes);
  const input = inputs[0]?.kind === 'text' && inputs.length === 1 ? inputs[0].value : undefined;
  if (!own || input === undefined) return undefined;
  if (name === 'startsWith') return startsWith(own, input);
  return name === 'endsWith' && own.isWhole ? own.text.endsWith(input) : undefined;
}

function startsWith({ text, isWhole }: Name, beginning: string): Truth {
  if (text.startsWith(beginning)) return true;
  return !isWhole && beginning.startsWith(text) ? undefined : false;
}

function isSame(one: Name, other: Name): Truth {
  if (one.isWhole && other.isWhole) return one.text === other.text;
  const [open, whole] = one.isWhole ? [other, one] : [one, other];
  return whole.text.startsWith(open.text) ? undefined : false;
}

function nameOf(expression: Expression, { service, type, name }: Attributes): Name | undefined {
  if (expression.kind === 'text') return { text: expression.value, isWhole: true };
  if (expression.kind !== 'name') return undefined;
  if (expression.name === 'resource.name') return name;
  const text = { 'resource.type': type, 'resource.service': service }[expression.name];
  return text === undefined ? undefined : { text, isWhole: true };
}

function timeOf(expression: Expression, { now }: Attributes): number | undefined {
  if (expression.kind === 'name' && expression.name === 'request.time') return now?.getTime();
  if (expression.kind !== 'call' || expression.name !== 'timestamp') return undefined;
  const [input] = expression.inputs;
  const time = input?.kind === 'text' ? Date.parse(input.value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
