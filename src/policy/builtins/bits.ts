import { OperandError, type BuiltinTable } from '../engine/context.ts';
import { EngineError } from '../engine/failure.ts';
import { numberOf } from '../engine/value/model.ts';
import { bigIntegerOperand } from './operands.ts';

/** Bits of integers of any size, in two's complement; those in OPA's modules know 32 bits. */
export const bits: BuiltinTable = {
  'bits.and': ([left, right]) => numberOf(bigIntegerOperand(left, 1) & bigIntegerOperand(right, 2)),
  'bits.or': ([left, right]) => numberOf(bigIntegerOperand(left, 1) | bigIntegerOperand(right, 2)),
  'bits.xor': ([left, right]) => numberOf(bigIntegerOperand(left, 1) ^ bigIntegerOperand(right, 2)),
  'bits.negate': ([number]) => numberOf(~bigIntegerOperand(number, 1)),
  'bits.lsh': ([number, by]) => numberOf(bigIntegerOperand(number, 1) << places(bigIntegerOperand(by, 2))),
  'bits.rsh': ([number, by]) => numberOf(bigIntegerOperand(number, 1) >> places(bigIntegerOperand(by, 2))),
};

const most = 1_000_000n;

function places(by: bigint): bigint {
  if (by < 0n) {
    throw new OperandError('operand 2 must be an unsigned integer number but got a negative integer');
  }
  if (by > most) throw new EngineError('memory_exhausted', `bits are shifted by ${by} places`);
  return by;
}
