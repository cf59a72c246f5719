import { BuiltinError } from '../../engine/context.ts';
import { parseDecimal } from '../../engine/value/decimal.ts';
import { isArray, RegoNumber, RegoObject, type Value } from '../../engine/value/model.ts';

/** OPA's limit on the binary exponent of a number. */
const mostExponent = 100_000;

/**
 * Refuses numbers that OPA does not evaluate, in a value that was read from JSON: those with an exponent out of range.
 *
 * @throws BuiltinError with OPA's message.
 */
export function checkNumbers(value: Value): void {
  if (value instanceof RegoNumber) checkNumber(value);
  else if (isArray(value)) value.forEach(checkNumbers);
  else if (value instanceof RegoObject) value.entries.forEach(([, item]) => checkNumbers(item));
}

function checkNumber({ text }: RegoNumber): void {
  if (!/[eE]/.test(text)) return;
  const { mantissa, exponent } = parseDecimal(text) ?? { mantissa: 0n, exponent: 0 };
  if (mantissa === 0n) return;
  const digits = String(mantissa < 0n ? -mantissa : mantissa);
  const shown = digits.slice(0, 17);
  const magnitude = Math.log2(Number(shown)) + (digits.length - shown.length + exponent) * Math.log2(10);
  if (Math.abs(Math.floor(magnitude) + 1) > mostExponent) {
    throw new BuiltinError('invalid number: number too big');
  }
}
