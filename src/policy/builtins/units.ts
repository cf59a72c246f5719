import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { stringOperand } from './operands.ts';
import { numberOf, RegoNumber } from '../engine/value/model.ts';
import {
  asInteger,
  multiply,
  parseRational,
  roundTo64Bits,
  toFixed,
  type Rational,
} from '../engine/value/rational.ts';

/** Amounts with units: `10Mi`, `1.5kB`, `100m`. OPA's own messages name the builtin once more. */
export const units: BuiltinTable = {
  'units.parse': ([text]) => parseUnits(stringOperand(text, 1).replaceAll('"', '')),
  'units.parse_bytes': ([text]) => parseBytes(stringOperand(text, 1).toLowerCase().replaceAll('"', '')),
};

const whole = (value: bigint): Rational => ({ numerator: value, denominator: 1n });
const prefixes = ['k', 'm', 'g', 't', 'p', 'e'];

const decimalFactors = new Map(prefixes.map((prefix, at) => [prefix, whole(1000n ** BigInt(at + 1))]));
const binaryFactors = new Map(prefixes.map((prefix, at) => [`${prefix}i`, whole(1024n ** BigInt(at + 1))]));

/** What OPA multiplies thousandths with is the double next to 0.001. */
const milli: Rational = { numerator: 1_152_921_504_606_847n, denominator: 1n << 60n };

function parseUnits(text: string): RegoNumber {
  const { amount, unit } = split(text, {
    name: 'units.parse',
    noAmount: 'no amount provided',
  });
  const factor = unitFactor(unit);
  if (!factor) {
    const shown = unit.slice(0, 1) + unit.slice(1).toLowerCase();
    throw new BuiltinError(`units.parse: unit ${shown} not recognized`);
  }
  const number = parseRational(amount);
  if (!number) throw new BuiltinError('units.parse: could not parse amount to a number');
  const product = multiply(number, factor);
  const integer = asInteger(product);
  return integer === undefined ? new RegoNumber(toFixed(product, 10)) : numberOf(integer);
}

/** `m` is a thousandth and `M` a million; otherwise the case of letters says nothing. */
function unitFactor(unit: string): Rational | undefined {
  if (unit === '') return whole(1n);
  if (unit === 'm') return milli;
  const lower = unit.toLowerCase();
  return decimalFactors.get(lower) ?? binaryFactors.get(lower);
}

function parseBytes(text: string): RegoNumber {
  const { amount, unit } = split(text, {
    name: 'units.parse_bytes',
    noAmount: 'no byte amount provided',
  });
  const prefix = unit.endsWith('b') ? unit.slice(0, -1) : unit;
  const factor = unit === '' ? whole(1n) : (decimalFactors.get(prefix) ?? binaryFactors.get(prefix));
  if (!factor) throw new BuiltinError(`units.parse_bytes: byte unit ${unit} not recognized`);
  const number = parseRational(amount);
  if (!number) throw new BuiltinError('units.parse_bytes: could not parse byte amount to a number');
  const product = roundTo64Bits(multiply(roundTo64Bits(number), factor));
  return numberOf(product.numerator / product.denominator);
}

const exponentDigits = 6;

function split(text: string, { name, noAmount }: { name: string; noAmount: string }) {
  if (text.includes(' ')) throw new BuiltinError(`${name}: spaces not allowed in resource strings`);
  const amount = /^(?:[\d.+-]|[eE](?=[\d+-])[+-]?)*/.exec(text)?.[0] ?? '';
  if (new RegExp(`[eE][+-]?\\d{${exponentDigits + 1}}`).test(amount)) {
    throw new BuiltinError(`${name}: exponent too large`);
  }
  if (amount === '') throw new BuiltinError(`${name}: ${noAmount}`);
  return { amount, unit: text.slice(amount.length) };
}
