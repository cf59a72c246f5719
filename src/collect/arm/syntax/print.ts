import { readable } from '../../code/token.ts';
import type { Expression } from './expression.ts';

/** An expression as it is written, as far as people need it to find it again. */
export function printed(expression: Expression, depth = 0): string {
  if (depth > 8) return '…';
  const inner = (part: Expression) => printed(part, depth + 1);
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string'
        ? `'${readable(expression.value).slice(0, 60)}'`
        : String(expression.value);
    case 'array':
      return '[…]';
    case 'object':
      return '{…}';
    case 'call':
      return `${expression.name}(${expression.parameters.slice(0, 8).map(inner).join(', ')})`;
    case 'symbol':
      return expression.name;
    case 'property':
      return `${inner(expression.of)}.${expression.name}`;
    case 'index':
      return `${inner(expression.of)}[${inner(expression.key)}]`;
    case 'lambda':
      return `(${expression.names.join(', ')}) => ${inner(expression.body)}`;
    case 'loop':
      return `[for ${expression.item ?? ''} in ${inner(expression.over)}: …]`;
    case 'invalid':
    default:
      return expression.text;
  }
}
