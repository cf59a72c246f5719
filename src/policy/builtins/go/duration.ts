import { BuiltinError } from '../../engine/context.ts';
import { quote } from './quote.ts';

const nanoseconds: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/** Units that OPA adds, in hours. */
const extended: Readonly<Record<string, number>> = { d: 24, w: 7 * 24, y: 365 * 24 };

const segment = /(\d+\.?\d*|\.\d+)([^\d.]*)/y;

/**
 * A duration such as `1h30m` or `2d` in nanoseconds.
 *
 * @throws BuiltinError with Go's message.
 */
export function parseDuration(text: string): bigint {
  const [, sign = '', body = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (body === '0') return 0n;
  let total = 0n;
  if (body === '') throw invalid(text);
  for (let at = 0; at < body.length;) {
    segment.lastIndex = at;
    const [shown, digits = '', unit = ''] = segment.exec(body) ?? [];
    if (shown === undefined) throw invalid(text);
    total += amount(text, digits, unit);
    at += shown.length;
  }
  const signed = sign === '-' ? -total : total;
  if (signed >= 2n ** 63n || signed < -(2n ** 63n)) throw invalid(text);
  return signed;
}

function amount(text: string, digits: string, unit: string): bigint {
  const hours = Object.hasOwn(extended, unit) ? extended[unit] : undefined;
  if (hours !== undefined) return scaled(String(Number(digits) * hours), nanoseconds['h'] ?? 0n);
  if (unit === '') throw new BuiltinError(`time: missing unit in duration ${quote(text)}`);
  const size = Object.hasOwn(nanoseconds, unit) ? nanoseconds[unit] : undefined;
  if (size === undefined) {
    throw new BuiltinError(`time: unknown unit ${quote(unit)} in duration ${quote(text)}`);
  }
  return scaled(digits, size);
}

function scaled(digits: string, size: bigint): bigint {
  const [whole = '', fraction = ''] = digits.split('.');
  return BigInt(whole || '0') * size + (BigInt(fraction || '0') * size) / 10n ** BigInt(fraction.length);
}

function invalid(text: string): BuiltinError {
  return new BuiltinError(`time: invalid duration ${quote(text)}`);
}
