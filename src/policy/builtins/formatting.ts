import type { BuiltinTable } from '../engine/context.ts';
import { BigInteger, type Argument } from './go/printf-argument.ts';
import { sprintf } from './go/printf.ts';
import { arrayOperand, int64, stringOperand } from './operands.ts';
import { display } from '../engine/value/display.ts';
import { RegoNumber, type Value } from '../engine/value/model.ts';

/** Text made of values. */
export const formatting: BuiltinTable = {
  sprintf: ([format, values]) => sprintf(stringOperand(format, 1), arrayOperand(values, 2).map(argumentOf)),
};

function argumentOf(value: Value): Argument {
  if (typeof value === 'string') return value;
  return value instanceof RegoNumber ? numberArgument(value) : display(value);
}

function numberArgument(number: RegoNumber): Argument {
  if (/[.eE]/.test(number.text)) {
    const float = Number(number.text);
    return Number.isFinite(float) ? float : number.text;
  }
  return int64(number) ?? new BigInteger(BigInt(number.text));
}
