import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { integerOperand, operandTypeError, stringOperand, stringsOperand } from './operands.ts';
import { isArray, numberOf, RegoSet, type Value } from '../engine/value/model.ts';

/** Searching and splitting text; what OPA compiles into modules is not here. */
export const strings: BuiltinTable = {
  'strings.any_prefix_match': ([texts, prefixes]) => anyMatch(texts, prefixes, (a, b) => a.startsWith(b)),
  'strings.any_suffix_match': ([texts, suffixes]) => anyMatch(texts, suffixes, (a, b) => a.endsWith(b)),
  'strings.count': ([text, part]) => numberOf(count(stringOperand(text, 1), stringOperand(part, 2))),
  'strings.split_n': ([text, separator, limit]) =>
    splitSome(stringOperand(text, 1), stringOperand(separator, 2), integerOperand(limit, 3)),
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
