import { BuiltinError, OperandError, type BuiltinTable } from '../engine/context.ts';
import { EngineError } from '../engine/failure.ts';
import { checkNumbers } from './go/number-range.ts';
import { parseFloatText } from './go/parse-float.ts';
import {
  bigIntegerOperand,
  integerOperand,
  numberOperand,
  operandTypeError,
  stringOperand,
} from './operands.ts';
import { numberOf, RegoNumber, type Value } from '../engine/value/model.ts';

/** Numbers; those that OPA compiles into modules and gets wrong there are among them. */
export const numbers: BuiltinTable = {
  format_int: ([number, base]) => formatInteger(numberOperand(number, 1), numberOperand(base, 2)),
  to_number: ([value = null]) => toNumber(value),
  'numbers.range_step': ([from, to, step]) =>
    range(bigIntegerOperand(from, 1), bigIntegerOperand(to, 2), bigIntegerOperand(step, 3)),
  'rand.intn': ([name, limit], context) => {
    const key = stringOperand(name, 1);
    const bound = magnitude(integerOperand(limit, 2));
    if (bound === 0n) return numberOf(0);
    return context.once(`rand.intn ${key}-${bound}`, () => numberOf(below(bound, context.random)));
  },
};

const most = 10_000_000n;

function range(from: bigint, to: bigint, step: bigint): Value[] {
  if (step <= 0n) throw new BuiltinError('numbers.range_step: step must be a positive integer');
  const count = magnitude(to - from) / step + 1n;
  if (count > most) {
    throw new EngineError('memory_exhausted', `numbers.range_step: the range has ${count} numbers`);
  }
  const signed = from <= to ? step : -step;
  return Array.from({ length: Number(count) }, (_, at) => numberOf(from + BigInt(at) * signed));
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** An even choice of 0 ≤ n < bound: what would favour small numbers is drawn again. */
function below(bound: bigint, random: (length: number) => Uint8Array): bigint {
  const end = 2n ** 64n - (2n ** 64n % bound);
  for (;;) {
    const bytes = random(8);
    const drawn = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0);
    if (drawn < end) return drawn % bound;
  }
}

const bases: Readonly<Record<string, number>> = { 2: 2, 8: 8, 10: 10, 16: 16 };

function formatInteger({ text }: RegoNumber, { text: base }: RegoNumber): string {
  const radix = bases[base];
  if (radix === undefined) throw new OperandError('operand 2 must be one of {2, 8, 10, 16}');
  if (/^-?\d+$/.test(text)) return BigInt(text).toString(radix);
  // What has a fraction or an exponent goes through a double, as in OPA, and is cut towards zero.
  return BigInt(Math.trunc(Number(text))).toString(radix);
}

function toNumber(value: Value): RegoNumber {
  if (value === null) return numberOf(0);
  if (typeof value === 'boolean') return numberOf(value ? 1 : 0);
  if (value instanceof RegoNumber) return value;
  if (typeof value !== 'string') throw operandTypeError(1, value, 'null', 'boolean', 'number', 'string');
  if (/^[+-]*(inf|infinity|nan)$/i.test(value)) throw operandTypeError(1, value, 'valid number string');
  const number = parseFloatText(value);
  checkNumbers(number);
  return number;
}
