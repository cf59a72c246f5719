import { readForIntro } from './collections.ts';
import {
  broken,
  enclosed,
  expectNext,
  readName,
  readNext,
  readSign,
  skipSpace,
  type Cursor,
} from './cursor.ts';
import type { Expression, TemplatePart } from './expression.ts';
import { dedented, unescaped, withoutDoubling, withoutLeading, withoutTrailing } from './template-text.ts';
import { treeOf, type Mark, type Sequence } from './template-tree.ts';

/** How a text ends, and what its letters mean. */
interface Style {
  /** Where a stretch of text ends, at a sequence or at the end of the whole. */
  readonly next: (cursor: Cursor, from: number) => number;
  readonly decode: (text: string) => string;
}

/** Reads `"…"`. @throws BrokenSyntax */
export function readQuoted(cursor: Cursor): Expression {
  cursor.at += 1;
  const expression = readTemplate(cursor, quoted);
  if (!readSign(cursor, '"')) broken(cursor);
  return expression;
}

const quoted: Style = { next: endInQuotes, decode: unescaped };

function endInQuotes(cursor: Cursor, from: number): number {
  const { text } = cursor;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at;
    if (code === 92) at += 1;
    else if (code === 10) broken(cursor, at);
    else if (code === 36 || code === 37) {
      const length = signLength(text, at);
      if (length === 2) return at;
      at += length - 1;
    }
  }
  return broken(cursor);
}

/** 2 where a sequence begins, 3 where it stands for itself, else 1. */
function signLength(text: string, at: number): 1 | 2 | 3 {
  if (text.charCodeAt(at + 1) === 123) return 2;
  return text[at + 1] === text[at] && text.charCodeAt(at + 2) === 123 ? 3 : 1;
}

const heredocStart = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*\n/uy;

/** Reads `<<NAME`; with `<<-` the indentation that all lines have is taken away. @throws BrokenSyntax */
export function readHeredoc(cursor: Cursor): Expression {
  heredocStart.lastIndex = cursor.at;
  const [whole, dash, name = ''] = heredocStart.exec(cursor.text) ?? broken(cursor);
  cursor.at += whole.length;
  const style: Style = { next: (at, from) => endInHeredoc(at, from, name), decode: withoutDoubling };
  const expression = readTemplate(cursor, style, dash === '-');
  cursor.at = cursor.text.indexOf(name, cursor.at) + name.length;
  return expression;
}

function endInHeredoc(cursor: Cursor, from: number, name: string): number {
  const { text } = cursor;
  let lineStart = text[from - 1] === '\n';
  for (let at = from; at < text.length;) {
    const lineEnd = endOfLine(text, at);
    if (lineStart && text.slice(at, lineEnd).trim() === name) return at;
    const sequence = sequenceIn(text, at, lineEnd);
    if (sequence >= 0) return sequence;
    at = lineEnd + 1;
    lineStart = true;
  }
  return broken(cursor, from);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function sequenceIn(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 36 && code !== 37) continue;
    const length = signLength(text, at);
    if (length === 2) return at;
    at += length - 1;
  }
  return -1;
}

/** The template that a whole text is, without quotes. @throws BrokenSyntax */
export function readWholeTemplate(cursor: Cursor): Expression {
  return readTemplate(cursor, whole);
}

const whole: Style = {
  next: ({ text }, from) => {
    const sequence = sequenceIn(text, from, text.length);
    return sequence < 0 ? text.length : sequence;
  },
  decode: withoutDoubling,
};

function readTemplate(cursor: Cursor, { next, decode }: Style, isIndented = false): Expression {
  const parts: (string | Sequence)[] = [];
  let trimStart = false;
  for (;;) {
    const from = cursor.at;
    const end = next(cursor, from);
    cursor.at = end;
    const sequence = isSequence(cursor.text, end) ? readSequence(cursor) : undefined;
    const text = textBetween(decode(cursor.text.slice(from, end)), trimStart, sequence?.trimsBefore ?? false);
    if (text !== '') parts.push(text);
    if (!sequence) return templateOf(treeOf(isIndented ? dedented(parts) : parts) ?? broken(cursor));
    parts.push(sequence);
    trimStart = sequence.trimsAfter;
  }
}

function isSequence(text: string, at: number): boolean {
  const sign = text[at];
  return (sign === '$' || sign === '%') && text[at + 1] === '{';
}

function textBetween(text: string, trimStart: boolean, trimEnd: boolean): string {
  const rest = trimStart ? withoutLeading(text) : text;
  return trimEnd ? withoutTrailing(rest) : rest;
}

/** A template that is text alone is a literal; one that is an interpolation alone keeps the type of its value. */
function templateOf(parts: readonly TemplatePart[]): Expression {
  const [only] = parts;
  if (only === undefined) return { kind: 'literal', value: '' };
  if (parts.length > 1) return { kind: 'template', parts };
  if (typeof only === 'string') return { kind: 'literal', value: only };
  return only.kind === 'interpolation' ? only.expression : { kind: 'template', parts };
}

/** Reads `${…}` or `%{…}`. */
function readSequence(cursor: Cursor): Sequence {
  const isDirective = cursor.text[cursor.at] === '%';
  cursor.at += 2;
  return enclosed(cursor, true, (inner) => {
    const trimsBefore = readSign(inner, '~');
    const mark: Mark = isDirective
      ? readDirective(inner)
      : { kind: 'interpolation', expression: inner.expression(inner) };
    const trimsAfter = readNext(inner, '~}');
    if (!trimsAfter) expectNext(inner, '}');
    return { mark, trimsBefore, trimsAfter };
  });
}

function readDirective(cursor: Cursor): Mark {
  skipSpace(cursor);
  const start = cursor.at;
  const word = readName(cursor) ?? '';
  switch (word) {
    case 'if':
      return { kind: 'if', condition: cursor.expression(cursor) };
    case 'for':
      return { kind: 'for', ...readForIntro(cursor) };
    case 'else':
    case 'endif':
    case 'endfor':
      return { kind: word };
    default:
      return broken(cursor, start);
  }
}
