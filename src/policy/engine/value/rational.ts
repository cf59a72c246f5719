import { parseDecimal } from './decimal.ts';

/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @returns undefined when the text is not a decimal number. */
export function parseRational(text: string): Rational | undefined {
  const decimal = parseDecimal(text);
  if (!decimal) return undefined;
  const { mantissa, exponent } = decimal;
  return exponent >= 0
    ? { numerator: mantissa * 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: mantissa, denominator: 10n ** BigInt(-exponent) };
}

export function multiply(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.numerator,
    denominator: left.denominator * right.denominator,
  };
}

/** The integer it is, if it is one. */
export function asInteger({ numerator, denominator }: Rational): bigint | undefined {
  return numerator % denominator === 0n ? numerator / denominator : undefined;
}

/** With that many digits after the point, halves rounded away from zero. */
export function toFixed({ numerator, denominator }: Rational, digits: number): string {
  const negative = numerator < 0n;
  const scaled = (negative ? -numerator : numerator) * 10n ** BigInt(digits);
  const rounded = (scaled * 2n + denominator) / (denominator * 2n);
  const text = String(rounded).padStart(digits + 1, '0');
  return `${negative ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The nearest number with a mantissa of 64 bits, halves to even, as Go's big.Float keeps it by default. */
export function roundTo64Bits({ numerator, denominator }: Rational): Rational {
  if (numerator === 0n) return { numerator, denominator: 1n };
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  // Scaled so that the quotient has 64 or 65 bits; then one more step makes it 64.
  let shift = bits(denominator) + 64 - bits(magnitude);
  if (quotient(magnitude, denominator, shift) >> 64n) shift -= 1;
  const scaledNumerator = shift >= 0 ? magnitude << BigInt(shift) : magnitude;
  const scaledDenominator = shift >= 0 ? denominator : denominator << BigInt(-shift);
  const whole = scaledNumerator / scaledDenominator;
  const twice = (scaledNumerator % scaledDenominator) * 2n;
  const up = twice > scaledDenominator || (twice === scaledDenominator && whole % 2n === 1n);
  const mantissa = (up ? whole + 1n : whole) * (negative ? -1n : 1n);
  return shift >= 0
    ? { numerator: mantissa, denominator: 1n << BigInt(shift) }
    : { numerator: mantissa << BigInt(-shift), denominator: 1n };
}

function quotient(numerator: bigint, denominator: bigint, shift: number): bigint {
  return shift >= 0
    ? (numerator << BigInt(shift)) / denominator
    : numerator / (denominator << BigInt(-shift));
}

function bits(value: bigint): number {
  return value.toString(16).length * 4 - Math.clz32(Number.parseInt(value.toString(16)[0] ?? '0', 16)) + 28;
}
