import type { Condition, Resources, Scalar } from '../../../generated/query.ts';
import type { Cursor } from './cursor.ts';

const operators: ReadonlySet<string> = new Set([
  '=',
  '!=',
  '>',
  '<',
  'contains',
  'before',
  'exists',
  'missing',
]);

/** What `where` says: insights, `not` insights, and conditions on paths, joined by `and`. */
export function conditionsAt(cursor: Cursor): Pick<Resources, 'where' | 'has' | 'lacks'> {
  const where: Record<string, Condition> = {};
  const has: string[] = [];
  const lacks: string[] = [];
  do {
    const isNot = cursor.takes('not');
    const name = cursor.word('an insight or a path');
    if (isNot) lacks.push(name);
    else if (operators.has(cursor.next().value)) where[name] = comparisonAt(cursor);
    else has.push(name);
  } while (cursor.takes('and'));
  return {
    ...(Object.keys(where).length > 0 && { where }),
    ...(has.length > 0 && { has }),
    ...(lacks.length > 0 && { lacks }),
  };
}

function comparisonAt(cursor: Cursor): Condition {
  const operator = cursor.take().value;
  switch (operator) {
    case 'exists':
      return { exists: true };
    case 'missing':
      return { exists: false };
    case '!=':
      return { not: valuesAt(cursor) };
    case '>':
      return { above: cursor.number() };
    case '<':
      return { below: cursor.number() };
    case 'contains':
      return { contains: cursor.text('a text') };
    case 'before':
      return { before: cursor.text('a date, or today') };
    default:
      return valuesAt(cursor);
  }
}

function valuesAt(cursor: Cursor): Scalar | [Scalar, ...Scalar[]] {
  const first = cursor.scalar();
  const others: Scalar[] = [];
  while (cursor.takes(',')) others.push(cursor.scalar());
  return others.length === 0 ? first : [first, ...others];
}
