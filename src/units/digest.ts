import { hash } from 'node:crypto';
import { digestBytes } from './chunk.ts';

/** What the digests of a type's units are combined with. `type` is in lower case. */
export function typeDigest(type: string): Uint8Array {
  return hash('sha256', type, 'buffer').subarray(0, digestBytes);
}

/**
 * The first half of the SHA-256 of each unit, combined with that of its type: the same text can be a unit of two
 * types, which other checks judge.
 *
 * @param spans four numbers a unit, as in a chunk.
 */
export function unitDigests(
  bytes: Uint8Array,
  spans: ArrayLike<number>,
  ofType: (index: number) => Uint8Array,
): Uint8Array {
  const count = spans.length / 4;
  const digests = new Uint8Array(count * digestBytes);
  for (let index = 0; index < count; index += 1) {
    const own = hash('sha256', bytes.subarray(spans[index * 4 + 2], spans[index * 4 + 3]), 'buffer');
    const type = ofType(index);
    for (let at = 0; at < digestBytes; at += 1) {
      digests[index * digestBytes + at] = (own[at] as number) ^ (type[at] as number);
    }
  }
  return digests;
}
