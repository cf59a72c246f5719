/** A number as mantissa × 10^exponent; zero has exponent 0, and no mantissa ends in a zero. */
export interface Decimal {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const shape = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/** @returns undefined when the text is not a decimal number. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = `${whole}${fraction}`;
  const significant = digits.replace(/0+$/, '');
  const mantissa = BigInt(significant || '0');
  if (mantissa === 0n) return { mantissa: 0n, exponent: 0 };
  return {
    mantissa: sign === '-' ? -mantissa : mantissa,
    exponent: Number(power) - fraction.length + digits.length - significant.length,
  };
}

/** Orders two decimals exactly, whatever their exponents are. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const leftSign = signOf(left.mantissa);
  const rightSign = signOf(right.mantissa);
  if (leftSign !== rightSign) return leftSign < rightSign ? -1 : 1;
  if (leftSign === 0) return 0;
  // Where the first digit stands decides, unless both stand at the same place.
  const places = firstPlace(left) - firstPlace(right);
  if (places !== 0) return places * leftSign < 0 ? -1 : 1;
  const exponent = Math.min(left.exponent, right.exponent);
  const difference = scaled(left, exponent) - scaled(right, exponent);
  return signOf(difference);
}

/** @returns the integer of that value; undefined when it has a fraction or is beyond 10^100000. */
export function decimalToInteger({ mantissa, exponent }: Decimal): bigint | undefined {
  if (exponent < 0 || exponent > 100_000) return undefined;
  return mantissa * 10n ** BigInt(exponent);
}

function firstPlace({ mantissa, exponent }: Decimal): number {
  return String(mantissa < 0n ? -mantissa : mantissa).length + exponent;
}

function scaled({ mantissa, exponent }: Decimal, to: number): bigint {
  return mantissa * 10n ** BigInt(exponent - to);
}

function signOf(value: bigint): number {
  if (value === 0n) return 0;
  return value < 0n ? -1 : 1;
}
