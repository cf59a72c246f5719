import { isIPv4, isIPv6 } from './ip-syntax.ts';

/** An address as Go's net package holds it: 4 bytes, or 16 that may hold an IPv4 address. */
export interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** An address and how many of its leading bits name the network. */
export interface Network {
  readonly address: Address;
  /** Bits of the mask: an IPv4 mask may go with an address of 16 bytes. */
  readonly maskBits: 32 | 128;
  readonly ones: number;
}

const mapped = 0xffffn << 32n;

/** An address without a zone; undefined when the text is none. */
export function parseAddress(text: string): Address | undefined {
  if (isIPv4(text)) return { bits: 32, value: parseIpv4(text) };
  if (!isIPv6(text) || text.includes('%')) return undefined;
  const [head = '', tail] = withHexTail(text).split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right];
  const value = groups.reduce((sum, group) => (sum << 16n) | BigInt(Number.parseInt(group, 16)), 0n);
  return { bits: 128, value };
}

function parseIpv4(text: string): bigint {
  return text.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

/** The last 32 bits of an IPv6 address may be written as an IPv4 address. */
function withHexTail(text: string): string {
  const dotted = /[^:]*\.[^:]*$/.exec(text)?.[0];
  if (dotted === undefined) return text;
  const value = parseIpv4(dotted);
  const groups = [value >> 16n, value & 0xffffn].map((group) => group.toString(16)).join(':');
  return text.slice(0, -dotted.length) + groups;
}

/** A network in CIDR notation with its host bits cleared; undefined when the text is none. */
export function parseCidr(text: string): Network | undefined {
  const [, shown = '', length = ''] = /^([^/]*)\/(\d+)$/.exec(text) ?? [];
  const address = parseAddress(shown);
  if (!address || Number(length) > address.bits) return undefined;
  return masked({ address, maskBits: address.bits, ones: Number(length) });
}

function masked(network: Network): Network {
  const host = hostMask(network);
  const { bits, value } = network.address;
  return { ...network, address: { bits, value: value - (value & host) } };
}

/** All bits that the mask leaves to hosts. */
export function hostMask({ maskBits, ones }: Network): bigint {
  return (1n << BigInt(maskBits - ones)) - 1n;
}

/** The address of 4 bytes that it is or holds; undefined when it is another one of 16. */
export function asIpv4(address: Address): Address | undefined {
  if (address.bits === 32) return address;
  return address.value >> 32n === 0xffffn ? { bits: 32, value: address.value & 0xffff_ffffn } : undefined;
}

/** The address in 16 bytes. */
export function asIpv6({ bits, value }: Address): bigint {
  return bits === 32 ? mapped | value : value;
}

/** Go's IPNet.Contains: addresses of one family, whatever the number of bytes they are held in. */
export function contains(network: Network, address: Address): boolean {
  const own = asIpv4(network.address) ?? network.address;
  const other = asIpv4(address) ?? address;
  if (own.bits !== other.bits) return false;
  const hosts = hostMask({ ...network, address: own }) & ((1n << BigInt(own.bits)) - 1n);
  return (own.value | hosts) === (other.value | hosts);
}

/** The address as text: dotted if it is or holds an IPv4 address, else as RFC 5952 writes it. */
export function formatAddress(address: Address): string {
  const ipv4 = asIpv4(address);
  if (ipv4) return [24n, 16n, 8n, 0n].map((shift) => (ipv4.value >> shift) & 0xffn).join('.');
  const digits = address.value.toString(16).padStart(32, '0');
  const groups = (digits.match(/.{4}/g) ?? []).map((group) => group.replace(/^0{1,3}/, ''));
  return shorten(groups);
}

/** Replaces the first of the longest runs of two or more zero groups. */
function shorten(groups: readonly string[]): string {
  let best = { start: 0, length: 1 };
  for (let start = 0; start < groups.length; start += 1) {
    const end = groups.findIndex((group, at) => at >= start && group !== '0');
    const length = (end < 0 ? groups.length : end) - start;
    if (length > best.length) best = { start, length };
  }
  if (best.length < 2) return groups.join(':');
  return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.length).join(':')}`;
}

export function formatNetwork(network: Network): string {
  const ipv4 = asIpv4(network.address);
  const ones = ipv4 && network.maskBits === 128 ? network.ones - 96 : network.ones;
  return `${formatAddress(network.address)}/${ones}`;
}
