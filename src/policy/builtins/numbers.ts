import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { EngineError } from '../engine/failure.ts';
import { bigIntegerOperand, integerOperand, stringOperand } from './operands.ts';
import { numberOf, type Value } from '../engine/value/model.ts';

export const numbers: BuiltinTable = {
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
