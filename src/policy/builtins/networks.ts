import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { EngineError } from '../engine/failure.ts';
import { mergeNetworks } from './go/cidr-merge.ts';
import {
  asIpv4,
  contains,
  formatAddress,
  formatNetwork,
  hostMask,
  parseAddress,
  parseCidr,
  type Address,
  type Network,
} from './go/ip.ts';
import { stringOperand } from './operands.ts';
import { setOf } from '../engine/value/collections.ts';
import { isArray, numberOf, RegoObject, RegoSet, type Entry, type Value } from '../engine/value/model.ts';

/** Networks in CIDR notation; nothing here asks the network. */
export const networks: BuiltinTable = {
  'net.cidr_contains_matches': ([cidrs = null, others = null]) => containsMatches(cidrs, others),
  'net.cidr_expand': ([cidr]) => expand(cidrOperand(stringOperand(cidr, 1))),
  'net.cidr_is_valid': ([cidr]) => typeof cidr === 'string' && parseCidr(cidr) !== undefined,
  'net.cidr_merge': ([list = null]) => setOf(mergeNetworks(networksOperand(list)).map(formatNetwork)),
};

function cidrOperand(text: string): Network {
  const network = parseCidr(text);
  if (!network) throw new BuiltinError(`invalid CIDR address: ${text}`);
  return network;
}

function containsMatches(cidrs: Value, others: Value): RegoSet {
  const matches: Value[] = [];
  for (const [index, cidr] of indexed(1, cidrs)) {
    for (const [otherIndex, other] of indexed(2, others)) {
      if (holds(cidr, other)) matches.push([index, otherIndex]);
    }
  }
  return setOf(matches);
}

/** Each CIDR with what names it in the result: itself, its index, or its key. */
function indexed(position: number, value: Value): Entry[] {
  if (typeof value === 'string') return [[value, value]];
  if (isArray(value)) return value.map((item, at): Entry => [numberOf(at), cidrOf(position, item)]);
  if (value instanceof RegoSet) return value.elements.map((item): Entry => [item, cidrOf(position, item)]);
  if (value instanceof RegoObject)
    return value.entries.map(([key, item]): Entry => [key, cidrOf(position, item)]);
  return [];
}

function cidrOf(position: number, value: Value): Value {
  if (typeof value === 'string') return value;
  const first = isArray(value) ? value[0] : undefined;
  if (first !== undefined) return first;
  throw new BuiltinError(`operand ${position}: element must be string or non-empty array`);
}

function holds(cidr: Value, other: Value): boolean {
  const outer = cidrOperand(stringOperand(cidr, 1));
  const text = stringOperand(other, 1);
  const address = parseAddress(text);
  if (address) return contains(outer, address);
  const inner = parseCidr(text);
  if (!inner) {
    throw new BuiltinError(`not a valid textual representation of an IP address or CIDR: ${text}`);
  }
  if (isPlainIpv6(outer) && isPlainIpv6(inner)) {
    const hosts = hostMask(outer);
    return outer.ones <= inner.ones && (inner.address.value | hosts) === (outer.address.value | hosts);
  }
  return contains(outer, inner.address) && contains(outer, lastOf(inner));
}

function isPlainIpv6({ address, maskBits }: Network): boolean {
  return maskBits === 128 && asIpv4(address) === undefined;
}

function lastOf(network: Network): Address {
  const { bits, value } = network.address;
  return { bits, value: value | hostMask(network) };
}

const most = 1n << 24n;

function expand(network: Network): RegoSet {
  const count = hostMask(network) + 1n;
  if (count > most)
    throw new EngineError('memory_exhausted', `net.cidr_expand: the network has ${count} addresses`);
  const { bits, value } = network.address;
  return setOf(
    Array.from({ length: Number(count) }, (_, at) => formatAddress({ bits, value: value + BigInt(at) })),
  );
}

function networksOperand(value: Value): Network[] {
  const items = value instanceof RegoSet ? value.elements : value;
  if (!isArray(items)) throw new BuiltinError('operand must be an array');
  return items.map((item) => {
    if (typeof item !== 'string') throw new BuiltinError('element must be string');
    const address = parseAddress(item);
    return address ? classful(address) : cidrOperand(item);
  });
}

/** A bare IPv4 address stands for the network of its old class, as Go's IP.DefaultMask has it. */
function classful(address: Address): Network {
  const ipv4 = asIpv4(address);
  if (!ipv4) throw new BuiltinError('IPv6 invalid: needs prefix length');
  const first = Number(ipv4.value >> 24n);
  return { address, maskBits: 32, ones: first < 0x80 ? 8 : first < 0xc0 ? 16 : 24 };
}
