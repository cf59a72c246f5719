import { quote } from '../go/quote.ts';
import {
  valueKinds,
  type Argument,
  type ChildValue,
  type Comments,
  type Directive,
  type Type,
  type Value,
} from './document.ts';
import { errorAt, tokenReader, type Token, type TokenKind } from './lexer.ts';

/** Reads what queries and schemas have in common; the grammar and the errors are gqlparser's. */
export interface Parser {
  /** The token that comes next. */
  readonly peek: () => Token;
  readonly next: () => Token;
  /** Comments that stand before the token that comes next. */
  readonly comment: () => Comments | undefined;
  /** The token that was read last. */
  readonly last: () => Token;
}

export function newParser(text: string): Parser {
  const read = tokenReader(text);
  let peeked: Token | undefined;
  let comment: Comments | undefined;
  let last: Token = { kind: '<Invalid>', value: '', line: 1, column: 1 };

  const peek = () => {
    if (peeked) return peeked;
    const comments: { Value: string }[] = [];
    let token = read();
    for (; token.kind === 'Comment'; token = read()) comments.push({ Value: token.value });
    if (comments.length > 0) comment = { List: comments };
    peeked = token;
    return token;
  };
  return {
    peek,
    next() {
      last = peek();
      peeked = undefined;
      comment = undefined;
      return last;
    },
    comment: () => comment,
    last: () => last,
  };
}

/** A token in messages: its kind, and its text if it has one. */
function show({ kind, value }: Token): string {
  return value === '' ? kind : `${kind} ${quote(value)}`;
}

export function unexpected(token: Token): Error {
  return errorAt(token, `Unexpected ${show(token)}`);
}

export function expect(parser: Parser, kind: TokenKind): Token {
  const token = parser.peek();
  if (token.kind === kind) return parser.next();
  throw errorAt(token, `Expected ${kind}, found ${token.kind}`);
}

/** @returns the comments before the keyword. */
export function expectKeyword(parser: Parser, value: string): Comments | undefined {
  const token = parser.peek();
  const comment = parser.comment();
  if (token.kind !== 'Name' || token.value !== value) {
    throw errorAt(token, `Expected ${quote(value)}, found ${show(token)}`);
  }
  parser.next();
  return comment;
}

export function skip(parser: Parser, kind: TokenKind): boolean {
  if (parser.peek().kind !== kind) return false;
  parser.next();
  return true;
}

export function parseName(parser: Parser): string {
  return expect(parser, 'Name').value;
}

/** What stands in brackets, maybe nothing. */
export function many<T>(parser: Parser, start: TokenKind, end: TokenKind, parse: (parser: Parser) => T): T[] {
  const items: T[] = [];
  if (!skip(parser, start)) return items;
  while (parser.peek().kind !== end) items.push(parse(parser));
  parser.next();
  return items;
}

/** What stands in brackets, at least one, if there are brackets; and the comments before the closing one. */
export function some<T>(
  parser: Parser,
  start: TokenKind,
  end: TokenKind,
  parse: (parser: Parser) => T,
): { items: T[]; comment: Comments | undefined } {
  const items: T[] = [];
  if (!skip(parser, start)) return { items, comment: undefined };
  while (parser.peek().kind !== end) items.push(parse(parser));
  if (items.length === 0) {
    throw errorAt(parser.peek(), `expected at least one definition, found ${parser.peek().kind}`);
  }
  const comment = parser.comment();
  parser.next();
  return { items, comment };
}

export function parseDirectives(parser: Parser, constant: boolean): Directive[] {
  const directives: Directive[] = [];
  while (skip(parser, '@')) {
    const name = parseName(parser);
    directives.push({ Name: name, Arguments: parseArguments(parser, constant), Location: '' });
  }
  return directives;
}

export function parseArguments(parser: Parser, constant: boolean): Argument[] {
  return some(parser, '(', ')', () => {
    parser.peek();
    const comment = parser.comment();
    const name = parseName(parser);
    expect(parser, ':');
    return { Name: name, Value: parseValueLiteral(parser, constant), Comment: comment };
  }).items;
}

export function parseType(parser: Parser): Type {
  const elem = skip(parser, '[') ? parseType(parser) : undefined;
  if (elem) expect(parser, ']');
  const named = elem ? '' : parseName(parser);
  return { NamedType: named, Elem: elem, NonNull: skip(parser, '!') };
}

export function parseVariable(parser: Parser): string {
  expect(parser, '$');
  return parseName(parser);
}

const literalKinds: Readonly<Record<TokenKind, number>> = {
  Int: valueKinds.int,
  Float: valueKinds.float,
  String: valueKinds.string,
  BlockString: valueKinds.block,
};

export function parseValueLiteral(parser: Parser, constant: boolean): Value {
  const token = parser.peek();
  const comment = parser.comment();
  const value = (Raw: string, Kind: number, Children?: ChildValue[]): Value => ({
    Raw,
    Kind,
    ...(Children && { Children }),
    ExpectedTypeHasDefault: false,
    // gqlparser keeps comments before composite values only.
    ...(Children && { Comment: comment }),
  });
  switch (token.kind) {
    case '[':
      return value(
        '',
        valueKinds.list,
        many(parser, '[', ']', () => listItem(parser, constant)),
      );
    case '{':
      return value(
        '',
        valueKinds.object,
        many(parser, '{', '}', () => objectField(parser, constant)),
      );
    case '$':
      if (constant) throw unexpected(token);
      return value(parseVariable(parser), valueKinds.variable);
    case 'Name':
      return value(parser.next().value, nameKind(token.value));
    default: {
      const kind = literalKinds[token.kind];
      if (kind === undefined) throw unexpected(token);
      return value(parser.next().value, kind);
    }
  }
}

function nameKind(name: string): number {
  if (name === 'true' || name === 'false') return valueKinds.boolean;
  return name === 'null' ? valueKinds.null : valueKinds.enum;
}

function listItem(parser: Parser, constant: boolean): ChildValue {
  return { Name: '', Value: parseValueLiteral(parser, constant) };
}

function objectField(parser: Parser, constant: boolean): ChildValue {
  parser.peek();
  const comment = parser.comment();
  const name = parseName(parser);
  expect(parser, ':');
  return { Name: name, Value: parseValueLiteral(parser, constant), Comment: comment };
}
