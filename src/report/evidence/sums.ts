import { sha256 } from '../../files/sha256.ts';
import { compare } from '../../inventory/order.ts';

/** Digests of files in hex, as `sha256sum` of GNU writes and checks them, by name. */
export function sumsOf(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .toSorted(([left], [right]) => compare(left, right))
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .join('');
}

/**
 * What such a text says, by name.
 *
 * @throws Error naming the line that is none
 */
export function readSums(text: string): Map<string, string> {
  const sums = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('it was cut off: its last line has no end');
  for (const [index, line] of lines.entries()) {
    const [, digest, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (digest === undefined || name === undefined)
      throw new Error(`line ${index + 1} is no digest of a file`);
    if (sums.has(name)) throw new Error(`line ${index + 1} names ${name} again`);
    sums.set(name, digest);
  }
  return sums;
}
