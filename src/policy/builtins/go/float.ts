/** Decimal digits d1 d2 d3 … of 0.d1d2d3… × 10^point; no digits for zero. */
interface Digits {
  readonly digits: string;
  readonly point: number;
}

/**
 * A double as Go's strconv.FormatFloat writes it.
 *
 * @param verb `e`, `f`, `g`, `x` or `b`, or one of them in upper case.
 * @param precision digits after the point, for `g` significant digits; -1 for as few as name that double alone.
 */
export function formatFloat(value: number, verb: string, precision: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return sign + formatMagnitude(Math.abs(value), verb, precision);
}

function formatMagnitude(value: number, verb: string, precision: number): string {
  switch (verb) {
    case 'b':
      return binary(value);
    case 'x':
      return hexadecimal(value, precision);
    case 'X':
      return hexadecimal(value, precision).toUpperCase();
    case 'e':
    case 'E':
      return exponential(
        rounded(value, precision < 0 ? undefined : { significant: precision + 1 }),
        verb,
        precision,
      );
    case 'f':
      return fixed(rounded(value, precision < 0 ? undefined : { fraction: precision }), precision);
    default:
      return general(value, verb, precision);
  }
}

function general(value: number, verb: string, precision: number): string {
  const shortest = precision < 0;
  const significant = precision === 0 ? 1 : precision;
  const number = rounded(value, shortest ? undefined : { significant });
  const count = number.digits.length;
  const enough = shortest ? 6 : significant > count && count >= number.point ? count : significant;
  const exponent = number.point - 1;
  if (exponent < -4 || exponent >= enough) {
    return exponential(number, verb === 'G' ? 'E' : 'e', Math.max(count - 1, 0));
  }
  return fixed(number, Math.max(count - number.point, 0));
}

function exponential({ digits, point }: Digits, letter: string, precision: number): string {
  const places = precision < 0 ? Math.max(digits.length - 1, 0) : precision;
  const shown = digits.padEnd(places + 1, '0');
  const exponent = digits === '' ? 0 : point - 1;
  const fraction = places > 0 ? `.${shown.slice(1)}` : '';
  const size = String(Math.abs(exponent)).padStart(2, '0');
  return `${shown[0]}${fraction}${letter}${exponent < 0 ? '-' : '+'}${size}`;
}

function fixed({ digits, point }: Digits, precision: number): string {
  const places = precision < 0 ? Math.max(digits.length - point, 0) : precision;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  if (places === 0) return whole;
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return `${whole}.${fraction.padEnd(places, '0').slice(0, places)}`;
}

/** The digits of a double, exactly and then rounded half to even; without a limit the fewest that name it. */
function rounded(value: number, limit?: { significant: number } | { fraction: number }): Digits {
  if (value === 0) return { digits: '', point: 0 };
  const number = limit ? exact(value) : shortestDigits(value);
  if (!limit) return number;
  const keep = 'significant' in limit ? limit.significant : number.point + limit.fraction;
  return roundTo(number, keep);
}

function shortestDigits(value: number): Digits {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

function exact(value: number): Digits {
  const { mantissa, exponent } = parts(value);
  // m × 2^-k is m × 5^k × 10^-k.
  const integer = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent);
  const text = String(integer);
  const point = text.length + Math.min(exponent, 0);
  return { digits: text.replace(/0+$/, ''), point };
}

function roundTo({ digits, point }: Digits, keep: number): Digits {
  if (keep < 0) return { digits: '', point: 0 };
  if (digits.length <= keep) return { digits, point };
  const kept = digits.slice(0, keep);
  const rest = digits.slice(keep);
  const odd = keep > 0 && Number(kept.at(-1)) % 2 === 1;
  const up = rest[0] !== undefined && (rest > '5' || (rest === '5' && odd));
  if (!up) return trimmed(kept, point);
  const raised = String(BigInt(kept || '0') + 1n).padStart(keep, '0');
  return trimmed(raised, point + (raised.length - keep));
}

function trimmed(digits: string, point: number): Digits {
  const left = digits.replace(/0+$/, '');
  return left === '' ? { digits: '', point: 0 } : { digits: left, point };
}

const view = new DataView(new ArrayBuffer(8));

/** Mantissa and power of two of a positive double. */
function parts(value: number): { mantissa: bigint; exponent: number } {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const raised = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xf_ffff_ffff_ffffn;
  return raised === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | (1n << 52n), exponent: raised - 1075 };
}

function binary(value: number): string {
  const { mantissa, exponent } = parts(value);
  return `${mantissa}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

function hexadecimal(value: number, precision: number): string {
  let { mantissa, exponent } = value === 0 ? { mantissa: 0n, exponent: -52 } : parts(value);
  while (mantissa !== 0n && mantissa < 1n << 52n) {
    mantissa <<= 1n;
    exponent -= 1;
  }
  if (precision >= 0 && precision < 13) {
    const unit = 1n << BigInt(52 - precision * 4);
    const rest = mantissa % unit;
    mantissa -= rest;
    if (rest * 2n > unit || (rest * 2n === unit && (mantissa / unit) % 2n === 1n)) mantissa += unit;
    if (mantissa >> 53n) {
      mantissa >>= 1n;
      exponent += 1;
    }
  }
  const digits = (mantissa & ((1n << 52n) - 1n)).toString(16).padStart(13, '0');
  const fraction =
    precision < 0 ? digits.replace(/0+$/, '') : digits.padEnd(precision, '0').slice(0, precision);
  const power = exponent + 52;
  const size = String(Math.abs(power)).padStart(2, '0');
  return `0x${mantissa >> 52n}${fraction && `.${fraction}`}p${power < 0 ? '-' : '+'}${size}`;
}
