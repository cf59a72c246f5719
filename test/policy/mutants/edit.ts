import { nodeOf, type Node } from '../../../src/bundle/build/reads/syntax.ts';

export const changes = [
  'operator',
  'constant',
  'expression',
  'rule',
  'negation',
  'every',
  'membership',
] as const;

/** What a mutation changes; `expression` and `rule` take away. */
export type Change = (typeof changes)[number];

/** A place in a module's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The first is 1. */
  readonly row: number;
}

/** One mutation of a module. */
export interface Edit extends Span {
  readonly change: Change;
  readonly replacement: string;
}

/** Where a node is; nothing for what the parser made up, and for what is not where it says. */
export function spanOf(text: string, node: Node): Span | undefined {
  const { row, col, text: encoded } = nodeOf(node['location']);
  if (typeof row !== 'number' || typeof col !== 'number' || typeof encoded !== 'string') return undefined;
  const own = Buffer.from(encoded, 'base64').toString('utf8');
  const from = lineStart(text, row) + col - 1;
  return text.startsWith(own, from) && own !== '' ? { from, to: from + own.length, row } : undefined;
}

function lineStart(text: string, row: number): number {
  let start = 0;
  for (let line = 1; line < row; line += 1) {
    start = text.indexOf('\n', start) + 1;
  }
  return start;
}

/** The text with the mutation in it. Rows after it stay where they are, but for `every`. */
export function applied(text: string, { from, to, replacement }: Edit): string {
  const lines = text.slice(from, to).split('\n').length - replacement.split('\n').length;
  return text.slice(0, from) + replacement + '\n'.repeat(Math.max(0, lines)) + text.slice(to);
}

/** What a mutation does, for people. */
export function described(text: string, { from, to, change, replacement }: Edit): string {
  const before = shortened(text.slice(from, to));
  if (change === 'rule') return `without the rule ${before}`;
  return change === 'expression' ? `without ${before}` : `${before} is ${shortened(replacement)}`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 87)}...` : line;
}
