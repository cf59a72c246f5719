import { BuiltinError } from '../../engine/context.ts';

/** Text between actions, or the tokens of one action. */
export type Part = { readonly text: string } | { readonly tokens: readonly Token[]; readonly line: number };

export interface Token {
  readonly kind:
    'space' | 'word' | 'field' | 'variable' | 'string' | 'number' | 'character' | 'symbol' | 'dot';
  readonly text: string;
}

export function templateError(line: number, message: string): BuiltinError {
  return new BuiltinError(`template: template:${line}: ${message}`);
}

/** Cuts a template into text and actions; markers trim the text beside them, comments vanish. */
export function splitTemplate(source: string): Part[] {
  const parts: Part[] = [];
  let trimNext = false;
  for (let at = 0; at <= source.length;) {
    const open = source.indexOf('{{', at);
    const text = source.slice(at, open < 0 ? source.length : open);
    const trimsLeft = open >= 0 && /^\{\{-\s/.test(source.slice(open));
    const left = trimNext ? text.trimStart() : text;
    parts.push({ text: trimsLeft ? left.trimEnd() : left });
    if (open < 0) break;
    const line = source.slice(0, open).split('\n').length;
    const start = open + (trimsLeft ? 3 : 2);
    const comment = /^\s*\/\*[^]*?\*\/\s*?(\s-)?\}\}/.exec(source.slice(start));
    if (comment) {
      trimNext = comment[1] !== undefined;
      at = start + comment[0].length;
      continue;
    }
    const { tokens, end, trims } = readAction(source, start, line);
    parts.push({ tokens, line });
    trimNext = trims;
    at = end;
  }
  return parts;
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+?(?=\s-\}\})|\s+/y],
  ['string', /"(?:\\.|[^"\\\n])*"|`[^`]*`/y],
  ['character', /'(?:\\.|[^'\\\n])+'/y],
  ['number', /[+-]?(?:0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)/y],
  ['field', /\.[\p{L}_][\p{L}\p{Nd}_]*/uy],
  ['dot', /\./y],
  ['variable', /\$[\p{L}\p{Nd}_]*/uy],
  ['word', /[\p{L}_][\p{L}\p{Nd}_]*/uy],
  ['symbol', /:=|[=|(),]/y],
];

function readAction(source: string, start: number, line: number) {
  const tokens: Token[] = [];
  for (let at = start; ;) {
    const close = /^(?:\s-)?\}\}/.exec(source.slice(at, at + 4));
    if (close) return { tokens, end: at + close[0].length, trims: close[0].length > 2 };
    const token = readToken(source, at);
    if (!token) {
      const rest = source.slice(at);
      throw templateError(
        line,
        rest === '' ? 'unclosed action' : `unexpected ${JSON.stringify(rest[0])} in command`,
      );
    }
    tokens.push(token);
    at += token.text.length;
  }
}

function readToken(source: string, at: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}
