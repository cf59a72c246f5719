import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { textOf, utf8 } from '../engine/bytes.ts';
import { integerOperand, operandTypeError, stringOperand, stringsOperand } from './operands.ts';
import { isArray, numberOf, RegoSet, type Value } from '../engine/value/model.ts';

/** Searching and splitting text. Of what OPA compiles into modules, what is wrong there is here. */
export const strings: BuiltinTable = {
  'strings.any_prefix_match': ([texts, prefixes]) => anyMatch(texts, prefixes, (a, b) => a.startsWith(b)),
  'strings.any_suffix_match': ([texts, suffixes]) => anyMatch(texts, suffixes, (a, b) => a.endsWith(b)),
  'strings.count': ([text, part]) => numberOf(count(stringOperand(text, 1), stringOperand(part, 2))),
  'strings.split_n': ([text, separator, limit]) =>
    splitSome(stringOperand(text, 1), stringOperand(separator, 2), integerOperand(limit, 3)),
  concat: ([separator, texts]) => stringsOperand(texts, 2).join(stringOperand(separator, 1)),
  indexof: ([text, part]) => numberOf(index(stringOperand(text, 1), stringOperand(part, 2))),
  replace: ([text, old, other]) =>
    replaceAll(stringOperand(text, 1), stringOperand(old, 2), stringOperand(other, 3)),
  indexof_n: ([text, part]) => indexes(stringOperand(text, 1), stringOperand(part, 2)),
};

function anyMatch(
  texts: Value | undefined,
  affixes: Value | undefined,
  matches: (text: string, affix: string) => boolean,
): boolean {
  const searched = textsOperand(texts, 1);
  const sought = textsOperand(affixes, 2);
  return searched.some((text) => sought.some((affix) => matches(text, affix)));
}

function textsOperand(value: Value | undefined, position: number): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof RegoSet || (value !== undefined && isArray(value))) {
    return stringsOperand(value, position);
  }
  throw operandTypeError(position, value ?? null, 'string', 'set', 'array');
}

function count(text: string, part: string): number {
  return part === '' ? Array.from(text).length + 1 : text.split(part).length - 1;
}

function splitSome(text: string, separator: string, limit: bigint): string[] {
  const parts = separator === '' ? Array.from(text) : text.split(separator);
  // Counting from the end, or from the start with what is left over dropped.
  if (limit < 0n) return parts.slice(Math.max(parts.length + Number(limit), 0));
  return parts.slice(0, Number(limit));
}

/** In place of nothing Go puts the other text between all bytes, those of one character too. */
function replaceAll(text: string, old: string, other: string): string {
  if (old !== '') return text.replaceAll(old, () => other);
  return `${other}${Array.from(utf8(text), (byte) => `${textOf(Uint8Array.of(byte))}${other}`).join('')}`;
}

function index(text: string, part: string): number {
  if (part === '') throw new BuiltinError('empty search character');
  const at = text.indexOf(part);
  return at <= 0 ? at : Array.from(text.slice(0, at)).length;
}

function indexes(text: string, part: string): Value[] {
  if (part === '') throw new BuiltinError('empty search character');
  const found: Value[] = [];
  const characters = Array.from(text);
  const sought = Array.from(part);
  for (let at = 0; at + sought.length <= characters.length; at += 1) {
    if (sought.every((character, offset) => characters[at + offset] === character)) found.push(numberOf(at));
  }
  return found;
}
