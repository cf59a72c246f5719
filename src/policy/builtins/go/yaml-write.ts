import { isArray, RegoNumber, RegoObject, type Entry, type Value } from '../../engine/value/model.ts';
import { formatFloat } from './float.ts';
import { resolveScalar } from './yaml-scalar.ts';

/** YAML text as go-yaml v3 writes it with two spaces: block style, keys in its own order. */
export function writeYaml(value: Value): string {
  return `${block(value, 0)}\n`;
}

/** A value that starts where the cursor is; lines after the first are indented. */
function block(value: Value, indent: number): string {
  const space = ' '.repeat(indent);
  if (isArray(value) && value.length > 0) {
    return value.map((item) => `- ${block(item, indent + 2)}`).join(`\n${space}`);
  }
  if (value instanceof RegoObject && value.entries.length > 0) {
    return value.entries
      .toSorted(([left], [right]) => naturalOrder(textOf(left), textOf(right)))
      .map((entry) => pair(entry, indent))
      .join(`\n${space}`);
  }
  return scalar(value, indent);
}

function pair([key, value]: Entry, indent: number): string {
  const text = textOf(key);
  if (text.includes('\n')) {
    return `? ${string(text, indent + 2)}\n${' '.repeat(indent)}: ${block(value, indent + 2)}`;
  }
  const name = string(text, indent);
  const nested =
    (isArray(value) && value.length > 0) || (value instanceof RegoObject && value.entries.length > 0);
  if (!nested) return `${name}: ${scalar(value, indent + 2)}`;
  return `${name}:\n${' '.repeat(indent + 2)}${block(value, indent + 2)}`;
}

function textOf(key: Value): string {
  return typeof key === 'string' ? key : '';
}

function scalar(value: Value, indent: number): string {
  if (typeof value === 'string') return string(value, indent);
  if (value instanceof RegoNumber) return number(value.text);
  if (value === null || typeof value === 'boolean') return String(value);
  return isArray(value) ? '[]' : '{}';
}

function number(text: string): string {
  const resolved = resolveScalar(text);
  if (resolved.kind === 'integer') return String(resolved.value);
  return formatFloat(Number(text), 'g', -1);
}

const oldBooleans = /^(?:y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF)$/;
const base60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
// What go-yaml shows as it is; the rest is escaped, characters beyond the basic plane among it.
const unprintable = /[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u;
const indicators = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[-?:](?:\s|$))|:(?:\s|$)|\s#/;

function string(text: string, indent: number): string {
  const ambiguous = resolveScalar(text).kind !== 'string' || oldBooleans.test(text) || base60.test(text);
  const special = unprintable.test(text);
  if (text.includes('\n')) return special || /[ ]\n/.test(text) ? doubleQuoted(text) : literal(text, indent);
  if (ambiguous || special) return doubleQuoted(text);
  const plain = !indicators.test(text) && text.trim() === text;
  return plain ? text : `'${text.replaceAll("'", "''")}'`;
}

function literal(text: string, indent: number): string {
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const chomping = text.endsWith('\n') ? (/(?:^|\n)\n$/.test(text) ? '+' : '') : '-';
  const lines = text.replace(/\n$/, '').split('\n');
  const space = ' '.repeat(Math.max(indent, 2));
  return `|${hint}${chomping}\n${lines.map((line) => (line === '' ? '' : space + line)).join('\n')}`;
}

const escapes: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\u0085': '\\N',
  '\u00a0': '\\_',
  '\u2028': '\\L',
  '\u2029': '\\P',
};

function doubleQuoted(text: string): string {
  const shown = Array.from(text, (character) => {
    const short = escapes[character];
    if (short !== undefined && (unprintable.test(character) || /["\\\n]/.test(character))) return short;
    return unprintable.test(character) ? numeric(character) : character;
  });
  return `"${shown.join('')}"`;
}

function numeric(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const digits = point.toString(16).toUpperCase();
  if (point <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return point <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}

const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;

/** go-yaml's order of keys: numbers inside them count as numbers, and letters come after other characters. */
function naturalOrder(left: string, right: string): number {
  const [a, b] = [Array.from(left), Array.from(right)];
  let afterDigit = false;
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [x = '', y = ''] = [a[at], b[at]];
    if (x === y) {
      afterDigit = digit.test(x);
      continue;
    }
    const [xLetter, yLetter] = [letter.test(x), letter.test(y)];
    if (xLetter && yLetter) return points(x, y);
    if (xLetter || yLetter) return xLetter === afterDigit ? -1 : 1;
    return compareDigits(a, b, at) || points(x, y);
  }
  return a.length - b.length;
}

function compareDigits(a: readonly string[], b: readonly string[], at: number): number {
  const [x, y] = [runFrom(a, at), runFrom(b, at)];
  // Zeros after other digits are part of that number, not in front of one.
  const before = /[1-9]\d*$/.test(a.slice(0, at).join('')) && (a[at] === '0' || b[at] === '0') ? '1' : '';
  const difference = BigInt(before + x || '0') - BigInt(before + y || '0');
  return difference === 0n ? x.length - y.length : difference < 0n ? -1 : 1;
}

function runFrom(characters: readonly string[], at: number): string {
  return /^[0-9]*/.exec(characters.slice(at).join(''))?.[0] ?? '';
}

function points(left: string, right: string): number {
  return (left.codePointAt(0) ?? 0) - (right.codePointAt(0) ?? 0);
}
