import { formatFloat } from './float.ts';
import { isPrintable, quote, quoteCharacter } from './quote.ts';

/** An integer beyond 64 bits, which Go formats a little differently from one within. */
export class BigInteger {
  readonly value: bigint;

  constructor(value: bigint) {
    this.value = value;
  }
}

export type Argument = bigint | number | string | BigInteger;

export interface Flags {
  sharp: boolean;
  zero: boolean;
  plus: boolean;
  minus: boolean;
  space: boolean;
  width?: number | undefined;
  precision?: number | undefined;
}

/** What Go calls the type of the value. */
export function typeOf(value: Argument): string {
  if (value instanceof BigInteger) return '*big.Int';
  if (typeof value === 'bigint') return 'int64';
  return typeof value === 'number' ? 'float64' : 'string';
}

/** One value as one verb of Go's fmt package shows it. */
export function formatArgument(value: Argument, verb: string, given: Flags): string {
  if (verb === 'T') return pad(clip(typeOf(value), given), given);
  if (value instanceof BigInteger) return bigInteger(value.value, verb, given);
  // `%#v` and `%+v` ask for Go syntax and field names, of which these values have only quotes.
  const flags = verb === 'v' || verb === 'w' ? { ...given, sharp: false, plus: false } : given;
  const goSyntax = verb === 'v' && given.sharp;
  return (
    plainArgument(value, goSyntax && typeof value === 'string' ? 'q' : verb, flags) ??
    `%!${verb}(${typeOf(value)}=${plainArgument(value, 'v', flags)})`
  );
}

/** @returns undefined when the verb is none for that type. */
function plainArgument(value: Exclude<Argument, BigInteger>, verb: string, flags: Flags): string | undefined {
  if (typeof value === 'bigint') return integer(value, verb, flags);
  return typeof value === 'number' ? float(value, verb, flags) : string(value, verb, flags);
}

function pad(text: string, { width, minus, zero }: Flags): string {
  const missing = (width ?? 0) - Array.from(text).length;
  if (missing <= 0) return text;
  return minus ? text + ' '.repeat(missing) : (zero ? '0' : ' ').repeat(missing) + text;
}

function padSpaces(text: string, flags: Flags): string {
  return pad(text, { ...flags, zero: false });
}

function clip(text: string, { precision }: Flags): string {
  return precision === undefined ? text : Array.from(text).slice(0, precision).join('');
}

const bases: Readonly<Record<string, number>> = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };

function integer(value: bigint, verb: string, flags: Flags): string | undefined {
  if (verb === 'c') return pad(character(value), flags);
  if (verb === 'q') return pad(quoteCharacter(character(value), flags.plus), flags);
  if (verb === 'U') return unicode(value, flags);
  const base = bases[verb];
  if (base === undefined) return undefined;
  if (flags.precision === 0 && value === 0n) return ' '.repeat(flags.width ?? 0);
  const sign = signOf(value, flags);
  const digits = absolute(value).toString(base).padStart(leastDigits(sign, flags), '0');
  const shown = sign + prefixOf(verb, base, digits, flags) + digits;
  return padSpaces(verb === 'X' ? shown.toUpperCase() : shown, flags);
}

function leastDigits(sign: string, { precision, zero, minus, width }: Flags): number {
  if (precision !== undefined) return precision;
  return zero && !minus && width !== undefined ? width - sign.length : 0;
}

function prefixOf(verb: string, base: number, digits: string, { sharp }: Flags): string {
  if (verb === 'O') return sharp && !digits.startsWith('0') ? '0o0' : '0o';
  if (!sharp) return '';
  if (base === 8) return digits.startsWith('0') ? '' : '0';
  if (base === 2) return '0b';
  return base === 16 ? '0x' : '';
}

function signOf(value: bigint, { plus, space }: Flags): string {
  if (value < 0n) return '-';
  return plus ? '+' : space ? ' ' : '';
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function character(value: bigint): string {
  const valid = value >= 0n && value <= 0x10_ffffn && !(value >= 0xd800n && value <= 0xdfffn);
  return valid ? String.fromCodePoint(Number(value)) : '\ufffd';
}

function unicode(value: bigint, flags: Flags): string {
  const digits = BigInt.asUintN(64, value).toString(16).toUpperCase();
  const shown = `U+${digits.padStart(Math.max(flags.precision ?? 4, 4), '0')}`;
  const known = flags.sharp && value >= 0n && value <= 0x10_ffffn && isPrintable(character(value));
  return padSpaces(known ? `${shown} '${character(value)}'` : shown, flags);
}

function bigInteger(value: bigint, verb: string, flags: Flags): string {
  const base = verb === 's' ? 10 : bases[verb];
  if (base === undefined) return `%!${verb}(big.Int=${value})`;
  const sign = signOf(value, flags);
  const prefixes: Readonly<Record<string, string>> = flags.sharp ? { b: '0b', o: '0', x: '0x', X: '0X' } : {};
  const prefix = verb === 'O' ? '0o' : (prefixes[verb] ?? '');
  const plain = absolute(value).toString(base);
  const digits = (verb === 'X' ? plain.toUpperCase() : plain).padStart(flags.precision ?? 0, '0');
  const missing = (flags.width ?? 0) - sign.length - prefix.length - digits.length;
  if (missing > 0 && flags.zero && !flags.minus && flags.precision === undefined) {
    return sign + prefix + '0'.repeat(missing) + digits;
  }
  return padSpaces(sign + prefix + digits, flags);
}

const floatVerbs: Readonly<Record<string, readonly [verb: string, precision: number]>> = {
  v: ['g', -1],
  b: ['b', -1],
  g: ['g', -1],
  G: ['G', -1],
  x: ['x', -1],
  X: ['X', -1],
  f: ['f', 6],
  F: ['f', 6],
  e: ['e', 6],
  E: ['E', 6],
};

function float(value: number, verb: string, flags: Flags): string | undefined {
  const known = floatVerbs[verb];
  if (!known) return undefined;
  const precision = flags.precision ?? known[1];
  const formatted = formatFloat(value, known[0], precision);
  const signed = /^[+-]/.test(formatted) ? formatted : `+${formatted}`;
  const sign = signed.startsWith('-') ? '-' : flags.plus ? '+' : flags.space ? ' ' : '';
  const magnitude = signed.slice(1);
  if (magnitude === 'Inf' || magnitude === 'NaN') return padSpaces(sign + magnitude, flags);
  const shown = flags.sharp && verb !== 'b' ? withPoint(magnitude, verb, precision) : magnitude;
  const missing = (flags.width ?? 0) - sign.length - shown.length;
  if (sign !== '' && flags.zero && !flags.minus && missing > 0) return sign + '0'.repeat(missing) + shown;
  return pad(sign + shown, flags);
}

/** `%#g` and the like always show a point, and the zeros that `%g` leaves out. */
function withPoint(magnitude: string, verb: string, precision: number): string {
  const at = magnitude.search('xX'.includes(verb) ? /p/i : /e/i);
  const number = at < 0 ? magnitude : magnitude.slice(0, at);
  const tail = at < 0 ? '' : magnitude.slice(at);
  const wanted = 'gGxv'.includes(verb) ? (precision < 0 ? 6 : precision) : 0;
  const significant = number.replace(/[.]/g, '').replace(/^0+/, '').length;
  const pointed = number.includes('.') ? number : `${number}.`;
  const counted = significant + (number === '0' ? 1 : 0);
  return pointed + '0'.repeat(Math.max(wanted - counted, 0)) + tail;
}

function string(value: string, verb: string, flags: Flags): string | undefined {
  switch (verb) {
    case 'v':
    case 's':
      return pad(clip(value, flags), flags);
    case 'q':
      return pad(quoted(clip(value, flags), flags), flags);
    case 'x':
    case 'X':
      return pad(hexadecimal(value, verb, flags), flags);
    default:
      return undefined;
  }
}

function quoted(text: string, { sharp, plus }: Flags): string {
  // What cannot stand between backquotes: themselves, control characters but tab, and byte order marks.
  const raw = sharp && !/[`\ufeff\u007f]|[^\P{Cc}\t]/u.test(text);
  return raw ? `\`${text}\`` : quote(text, plus);
}

function hexadecimal(text: string, verb: string, { sharp, space, precision }: Flags): string {
  const bytes = [...new TextEncoder().encode(text).subarray(0, precision)];
  if (bytes.length === 0) return '';
  const mark = sharp ? '0x' : '';
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  const shown = space ? digits.map((pair) => mark + pair).join(' ') : mark + digits.join('');
  return verb === 'X' ? shown.toUpperCase() : shown;
}
