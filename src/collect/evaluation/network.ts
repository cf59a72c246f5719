import { isIPv4, isIPv6 } from 'node:net';
import { EvaluationError } from './value.ts';

/** Addresses that begin alike. */
export interface Prefix {
  /** Bits of an address: 32 or 128. */
  readonly bits: number;
  readonly length: number;
  readonly base: bigint;
}

/** @throws EvaluationError */
export function prefixOf(text: string): Prefix {
  const [address = '', size = ''] = text.split('/');
  const bits = isIPv4(address) ? 32 : isIPv6(address) ? 128 : 0;
  const length = /^\d+$/.test(size) ? Number(size) : Number.NaN;
  if (bits === 0 || !(length <= bits)) throw new EvaluationError(`${text} is no network`);
  const free = BigInt(bits - length);
  return { bits, length, base: (numberIn(address, bits) >> free) << free };
}

function numberIn(address: string, bits: number): bigint {
  const parts = bits === 32 ? address.split('.').map(Number) : groupsOf(address);
  const size = bits === 32 ? 8n : 16n;
  return parts.reduce((sum, part) => (sum << size) | BigInt(part), 0n);
}

function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const groups = (text: string) =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [groups(head), groups(tail ?? '')];
  return tail === undefined
    ? before
    : [...before, ...Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
}

export function addressText(value: bigint, bits: number): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((value >> BigInt(112 - index * 16)) & 0xffffn).toString(16),
  );
  const runs = groups.map((_, index) => groups.slice(index).findIndex((group) => group !== '0'));
  const lengths = runs.map((run, index) => (run < 0 ? groups.length - index : run));
  const longest = Math.max(...lengths);
  if (longest < 2) return groups.join(':');
  const start = lengths.indexOf(longest);
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + longest).join(':')}`;
}

/** @throws EvaluationError where the network has not so many. */
export function hostOf({ bits, length, base }: Prefix, number: bigint): string {
  const size = 1n << BigInt(bits - length);
  const offset = number < 0n ? size + number : number;
  if (offset < 0n || offset >= size) throw new EvaluationError('the network has not so many hosts');
  return addressText(base + offset, bits);
}

export function maskOf({ bits, length }: Prefix): bigint {
  return ((1n << BigInt(bits)) - 1n) ^ ((1n << BigInt(bits - length)) - 1n);
}

/** One of the networks that so many more bits make. @throws EvaluationError */
export function subnetOf({ bits, length, base }: Prefix, more: number, number: bigint): string {
  const own = length + more;
  if (!(own <= bits) || number < 0n || number >= 1n << BigInt(more)) {
    throw new EvaluationError('the network has not so many subnets');
  }
  return `${addressText(base + (number << BigInt(bits - own)), bits)}/${own}`;
}
