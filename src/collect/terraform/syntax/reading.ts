import { literal } from '../../code/token.ts';
import type { Expression } from './expression.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import type { PlaceOf } from '../../syntax/places.ts';

/** What nodes are read with. */
export interface Reading {
  readonly text: string;
  readonly place: PlaceOf;
  readonly expressionOf: (node: SyntaxNode, reading: Reading) => Expression;
}

export function textOf({ start, end }: SyntaxNode, { text }: Reading): string {
  return literal(text.slice(start, end));
}
