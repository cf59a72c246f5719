import { BuiltinError } from '../../engine/context.ts';
import type { Position } from './document.ts';

/** What a token is: a punctuator by itself, or one of these names. */
export type TokenKind = string;

export interface Token extends Position {
  readonly kind: TokenKind;
  /** Empty for punctuators and the end. */
  readonly value: string;
}

/** An error at a place in GraphQL text, in OPA's words. */
export function errorAt({ line, column }: Position, message: string): BuiltinError {
  return new BuiltinError(`${message} in GraphQL string at location ${line}:${column}`);
}

const patterns = {
  ignored: /(?:[\s,\ufeff]|\r\n?)*/y,
  punctuator: /\.\.\.|[!$&():=@[\]{|}]/y,
  name: /[_A-Za-z][_0-9A-Za-z]*/y,
  number: /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y,
  block: /"""((?:\\"""|[^"]|"(?!""))*)"""/y,
  opening: /"""/y,
  string: /"((?:\\.|[^"\\\n\r])*)"/y,
  comment: /#[^\n\r]*/y,
};

/**
 * Reads tokens one after the other; comments are tokens, commas and spaces are not. What is no token is of kind
 * `<Invalid>`. Texts stand where what is in quotes starts, and blocks in the line in which they end.
 */
export function tokenReader(text: string): () => Token {
  let at = 0;
  let line = 1;
  let lineStart = 0;

  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const advance = (length: number) => {
    for (const end = at + length; at < end; at += 1) {
      if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) {
        line += 1;
        lineStart = at + 1;
      }
    }
  };
  const place = (position: number) => ({ line, column: characters(text, lineStart, position) + 1 });
  return () => {
    advance(match(patterns.ignored)?.[0].length ?? 0);
    const start = at;
    if (at >= text.length) return { kind: '<EOF>', value: '', ...place(start) };
    const { kind, value, length, skipped } = readToken(match) ?? invalid(text.slice(at));
    advance(length);
    return { kind, value, ...place(start + skipped) };
  };
}

/** Characters between two places, negative when the second comes first. */
function characters(text: string, from: number, to: number): number {
  return from <= to ? Array.from(text.slice(from, to)).length : -Array.from(text.slice(to, from)).length;
}

interface Read {
  readonly kind: TokenKind;
  readonly value: string;
  readonly length: number;
  /** How far into the token its place is. */
  readonly skipped: number;
}

type Match = (pattern: RegExp) => RegExpExecArray | null;

function readToken(match: Match): Read | undefined {
  const punctuator = match(patterns.punctuator)?.[0];
  if (punctuator !== undefined) return { kind: punctuator, value: '', length: punctuator.length, skipped: 0 };
  const name = match(patterns.name)?.[0];
  if (name !== undefined) return { kind: 'Name', value: name, length: name.length, skipped: 0 };
  const comment = match(patterns.comment)?.[0];
  if (comment !== undefined) return { kind: 'Comment', value: comment, length: comment.length, skipped: 0 };
  const number = match(patterns.number);
  if (!number) return readText(match);
  const kind = number[1] === undefined && number[2] === undefined ? 'Int' : 'Float';
  return { kind, value: number[0], length: number[0].length, skipped: 0 };
}

function readText(match: Match): Read | undefined {
  const block = match(patterns.block);
  if (block) {
    const raw = (block[1] ?? '').replaceAll(String.raw`\"""`, '"""').replaceAll(/\r\n?/g, '\n');
    return { kind: 'BlockString', value: blockValue(raw), length: block[0].length, skipped: 3 };
  }
  const string = match(patterns.opening) ? null : match(patterns.string);
  const value = string && unescape(string[1] ?? '');
  return value === undefined || !string
    ? undefined
    : { kind: 'String', value: value ?? '', length: string[0].length, skipped: 1 };
}

/** A text that does not end is invalid where the line, or for a block everything, ends. */
function invalid(rest: string): Read {
  const length = rest.startsWith('"""') ? rest.length : rest.startsWith('"') ? rest.search(/[\n\r]|$/) : 0;
  return { kind: '<Invalid>', value: '', length, skipped: length };
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** @returns undefined when an escape is not one. */
function unescape(raw: string): string | undefined {
  let broken = false;
  const text = raw.replaceAll(/\\(u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|.)/gs, (_, escape: string) => {
    const digits = /^u\{?([0-9a-fA-F]+)/.exec(escape)?.[1];
    const point = digits === undefined ? -1 : Number.parseInt(digits, 16);
    if (point >= 0 && point <= 0x10_ffff) return String.fromCodePoint(point);
    const known = escapes[escape] ?? (/["\\/]/.test(escape) ? escape : undefined);
    broken ||= known === undefined;
    return known ?? '';
  });
  return broken ? undefined : text;
}

/** BlockStringValue of the specification, as gqlparser computes it: the first line counts as well. */
function blockValue(raw: string): string {
  const lines = raw.split('\n');
  const indents = lines.filter((line) => /[^ \t]/.test(line)).map((line) => line.search(/[^ \t]/));
  const indent = Math.min(...indents);
  const cut = lines.map((line, at) => (at === 0 || !Number.isFinite(indent) ? line : line.slice(indent)));
  while (cut.length > 0 && !/[^ \t]/.test(cut[0] ?? '')) cut.shift();
  while (cut.length > 0 && !/[^ \t]/.test(cut.at(-1) ?? '')) cut.pop();
  return cut.join('\n');
}
