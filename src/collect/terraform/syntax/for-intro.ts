import type { ForExpression } from './expression.ts';
import { named, type SyntaxNode } from '../../syntax/node.ts';
import { textOf, type Reading } from './reading.ts';

/** `for k, v in collection`, of expressions and of directives in templates. */
export function forIntro(
  node: SyntaxNode,
  reading: Reading,
): Pick<ForExpression, 'keyName' | 'valueName' | 'collection'> {
  const parts = named(node);
  const names = parts.filter(({ type }) => type === 'identifier').map((part) => textOf(part, reading));
  const collection = parts.find(({ type }) => type === 'expression');
  return {
    keyName: names.length > 1 ? names[0] : undefined,
    valueName: names.at(-1) ?? '',
    collection: collection
      ? reading.expressionOf(collection, reading)
      : { kind: 'invalid', text: textOf(node, reading) },
  };
}
