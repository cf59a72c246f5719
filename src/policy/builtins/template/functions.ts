import { textOf, utf8 } from '../../engine/bytes.ts';
import { BuiltinError } from '../../engine/context.ts';
import { sprintf } from '../go/printf.ts';
import { isPrintable } from '../go/quote.ts';
import { escapeQuery } from '../go/query.ts';
import { lookup } from '../../engine/value/collections.ts';
import { isArray, RegoNumber, RegoObject } from '../../engine/value/model.ts';
import { compareText } from '../../engine/value/order.ts';
import { argumentOf, goType, isTrue, printed, textIn, type Runtime } from './values.ts';

type Function = (values: readonly Runtime[]) => Runtime;

/** The functions every template of Go has, but `and` and `or`, which do not evaluate all they are given. */
export const functions: ReadonlyMap<string, Function> = new Map<string, Function>([
  ['not', ([value]) => !isTrue(value)],
  ['len', ([value]) => BigInt(lengthOf(value))],
  ['index', ([value, ...keys]) => keys.reduce<Runtime>(element, value)],
  ['slice', ([value, ...limits]) => slice(value, limits)],
  ['print', (values) => print(values)],
  ['println', (values) => `${values.map(printed).join(' ')}\n`],
  ['printf', ([format, ...values]) => sprintf(textIn(format) ?? '', values.map(argumentOf))],
  ['html', (values) => escapeHtml(print(values))],
  ['js', (values) => escapeScript(print(values))],
  ['urlquery', (values) => escapeQuery(print(values))],
  ['eq', ([value, ...others]) => others.some((other) => same(value, other))],
  ['ne', ([left, right]) => !same(left, right)],
  ['lt', ([left, right]) => order(left, right) < 0],
  ['le', ([left, right]) => order(left, right) <= 0],
  ['gt', ([left, right]) => order(left, right) > 0],
  ['ge', ([left, right]) => order(left, right) >= 0],
]);

export const functionNames: ReadonlySet<string> = new Set([...functions.keys(), 'and', 'or', 'call']);

function lengthOf(value: Runtime): number {
  const text = textIn(value);
  if (text !== undefined) return utf8(text).length;
  if (value instanceof RegoObject) return value.entries.length;
  if (Array.isArray(value)) return value.length;
  throw new BuiltinError(`error calling len: len of type ${goType(value)}`);
}

function element(value: Runtime, key: Runtime): Runtime {
  if (value instanceof RegoObject) return lookup(value, textIn(key) ?? '');
  if (typeof key !== 'bigint')
    throw new BuiltinError(`error calling index: cannot index slice/array with type ${goType(key)}`);
  const list = isList(value) ? value : utf8(textIn(value) ?? '');
  if (key < 0n || key >= BigInt(list.length))
    throw new BuiltinError(`error calling index: index out of range: ${key}`);
  const found = list[Number(key)];
  return typeof found === 'number' ? BigInt(found) : found;
}

function isList(value: Runtime): value is readonly Exclude<Runtime, bigint | number | undefined>[] {
  return Array.isArray(value);
}

function slice(value: Runtime, limits: readonly Runtime[]): Runtime {
  const [from = 0n, to] = limits;
  const bounds = [from, to].map((limit) => (typeof limit === 'bigint' ? Number(limit) : undefined));
  const length = lengthOf(value);
  if (bounds.some((bound) => bound !== undefined && (bound < 0 || bound > length))) {
    throw new BuiltinError(`error calling slice: index out of range: ${printed(to ?? from)}`);
  }
  const text = textIn(value);
  if (text !== undefined) return textOf(utf8(text).subarray(...bounds));
  return isList(value) ? value.slice(...bounds) : undefined;
}

/** Go puts spaces between values of which neither is a text. */
function print(values: readonly Runtime[]): string {
  return values
    .map((value, at) => {
      const spaced = at > 0 && textIn(value) === undefined && textIn(values[at - 1]) === undefined;
      return (spaced ? ' ' : '') + printed(value);
    })
    .join('');
}

function escapeHtml(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '"': '&#34;',
    "'": '&#39;',
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '\0': '\ufffd',
  };
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/["'&<>\u0000]/g, (character) => escapes[character] ?? character);
}

function escapeScript(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    "'": String.raw`\'`,
    '"': String.raw`\"`,
    '<': String.raw`\u003C`,
    '>': String.raw`\u003E`,
    '&': String.raw`\u0026`,
    '=': String.raw`\u003D`,
  };
  return Array.from(text, (character) => {
    const known = escapes[character];
    if (known !== undefined) return known;
    if (isPrintable(character)) return character;
    const point = character.codePointAt(0) ?? 0;
    return `\\u${point.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join('');
}

function kindOf(value: Runtime): string {
  if (textIn(value) !== undefined) return 'string';
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean')
    return typeof value;
  if (value === null || value === undefined) return 'nil';
  throw new BuiltinError(`error calling eq: non-comparable type ${printed(value)}: ${goType(value)}`);
}

function same(left: Runtime, right: Runtime): boolean {
  const [a, b] = [kindOf(left), kindOf(right)];
  if (a !== b && a !== 'nil' && b !== 'nil')
    throw new BuiltinError('error calling eq: incompatible types for comparison');
  return a === b && (a === 'string' ? textIn(left) === textIn(right) : a === 'nil' || left === right);
}

function order(left: Runtime, right: Runtime): number {
  const [a, b] = [textIn(left), textIn(right)];
  if (a !== undefined && b !== undefined) return compareText(a, b);
  const numeric = (value: Runtime) => typeof value === 'bigint' || typeof value === 'number';
  if (!numeric(left) || typeof left !== typeof right) {
    throw new BuiltinError('error calling lt: incompatible types for comparison');
  }
  return left === right ? 0 : (left as number) < (right as number) ? -1 : 1;
}

/** Whether something can be ranged over. */
export function rangeOf(value: Runtime): [Runtime, Runtime][] {
  if (value instanceof RegoObject) return value.entries.map(([key, item]) => [key, item]);
  if (isList(value)) return value.map((item, at) => [BigInt(at), item]);
  if (typeof value === 'bigint')
    return Array.from({ length: Number(value) }, (_, at) => [BigInt(at), BigInt(at)]);
  if (value === undefined || value === null) return [];
  if (value instanceof RegoNumber || !isArray(value as never)) {
    throw new BuiltinError(`range can't iterate over ${printed(value)}`);
  }
  return [];
}
