import { asIpv4, asIpv6, hostMask, type Network } from './ip.ts';

/** Addresses in 16 bytes, both ends included. */
interface Range {
  readonly first: bigint;
  readonly last: bigint;
  /** The network it came from, as long as it was not merged with another. */
  readonly network?: Network;
}

const firstIpv4 = 0xffffn << 32n;

/** The fewest networks that hold the addresses of all these. */
export function mergeNetworks(networks: readonly Network[]): Network[] {
  const ranges = networks
    .map(rangeOf)
    .sort((left, right) => order(left.last, right.last) || order(left.first, right.first));
  for (let at = ranges.length - 1; at > 0; at -= 1) {
    const [before, here] = [ranges[at - 1], ranges[at]];
    if (before && here && previous(here.first) <= before.last) {
      const first = before.first < here.first ? before.first : here.first;
      ranges.splice(at - 1, 2, { first, last: here.last });
    }
  }
  return ranges.flatMap((range) => (range.network ? [range.network] : networksOf(range)));
}

function order(left: bigint, right: bigint): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function rangeOf(network: Network): Range {
  const host = hostMask(network);
  const address = asIpv6(asIpv4(network.address) ?? network.address);
  const first = address - (address & host);
  return { first, last: first | host, network };
}

// The first address of each family has none before it.
function previous(address: bigint): bigint {
  return address === 0n || address === firstIpv4 ? address : address - 1n;
}

function networksOf({ first, last }: Range): Network[] {
  const bits = first >> 32n === 0xffffn ? 32 : 128;
  const networks: Network[] = [];
  for (let start = first; start <= last;) {
    let size = 0;
    while (size < bits && start % (2n << BigInt(size)) === 0n && start + (2n << BigInt(size)) - 1n <= last)
      size += 1;
    networks.push({ address: { bits: 128, value: start }, maskBits: bits, ones: bits - size });
    start += 1n << BigInt(size);
  }
  return networks;
}
