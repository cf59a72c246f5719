/** What a plain scalar is to go-yaml v3: YAML 1.2, with binary, octal and underscored integers of YAML 1.1. */
export type Scalar =
  | { readonly kind: 'null' | 'true' | 'false' | 'string' | 'timestamp' | 'merge' | 'nan' }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number };

const words = new Map<string, Scalar>([
  ...['true', 'True', 'TRUE'].map((text) => [text, { kind: 'true' }] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, { kind: 'false' }] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, { kind: 'null' }] as const),
  ...['.nan', '.NaN', '.NAN'].map((text) => [text, { kind: 'nan' }] as const),
  ...['.inf', '.Inf', '.INF'].flatMap((text) => [
    [text, { kind: 'float', value: Infinity }] as const,
    [`+${text}`, { kind: 'float', value: Infinity }] as const,
    [`-${text}`, { kind: 'float', value: -Infinity }] as const,
  ]),
  ['<<', { kind: 'merge' }],
]);

const timestamp =
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?)?$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

export function resolveScalar(text: string): Scalar {
  const word = words.get(text);
  if (word) return word;
  if (timestamp.test(text)) return { kind: 'timestamp' };
  if (!/^[-+.0-9]/.test(text)) return { kind: 'string' };
  const plain = text.startsWith('.') ? text : text.replaceAll('_', '');
  const value = integerOf(plain);
  if (value !== undefined) return { kind: 'integer', value };
  return float.test(plain) ? { kind: 'float', value: Number(plain) } : { kind: 'string' };
}

/** An integer of 64 bits, signed, or unsigned when it is positive. */
function integerOf(text: string): bigint | undefined {
  const [, sign = '', digits = ''] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  const magnitude = magnitudeOf(digits.toLowerCase());
  if (magnitude === undefined) return undefined;
  if (sign === '-') return magnitude <= 2n ** 63n ? -magnitude : undefined;
  return magnitude < (sign === '+' ? 2n ** 63n : 2n ** 64n) ? magnitude : undefined;
}

function magnitudeOf(digits: string): bigint | undefined {
  if (/^0x[0-9a-f]+$|^0o[0-7]+$|^0b[01]+$/.test(digits)) return BigInt(digits);
  if (/^0[0-7]+$/.test(digits)) return BigInt(`0o${digits.slice(1)}`);
  return /^(?:0|[1-9][0-9]*)$/.test(digits) ? BigInt(digits) : undefined;
}
