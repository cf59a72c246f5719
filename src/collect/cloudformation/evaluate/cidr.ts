const mostBlocks = 256;

/**
 * Fn::Cidr: blocks of a network of IPv4, each of so many bits.
 *
 * @returns undefined for what is no such network, or has no room for the blocks.
 */
export function cidrs([block, count, bits = '8']: readonly (string | undefined)[]): string[] | undefined {
  const [, address = '', length = ''] = /^((?:\d{1,3}\.){3}\d{1,3})\/(\d{1,2})$/.exec(block ?? '') ?? [];
  const [many, size] = [Number(count), 2 ** Number(bits)];
  if (address === '' || !(many >= 1 && many <= mostBlocks) || !(Number(bits) >= 0 && Number(bits) <= 32)) {
    return undefined;
  }
  if (many * size > 2 ** (32 - Number(length))) return undefined;
  const start = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return Array.from({ length: many }, (_, index) => `${dotted(start + index * size)}/${32 - Number(bits)}`);
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}
