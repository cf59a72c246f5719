import { add, numbers } from './numbers.ts';
import type { NodeSet } from './pattern.ts';

/** The nodes that are in a set, in ascending order. Where sixteen are not, they are passed over at once: most sets have few of all. */
export function membersOf(set: NodeSet): Uint32Array {
  const members = numbers(0);
  const sixteens = set.byteOffset % 4 === 0 ? set.length >>> 4 : 0;
  const words = new Uint32Array(set.buffer, sixteens === 0 ? 0 : set.byteOffset, sixteens * 4);
  for (let word = 0; word < words.length; word += 4) {
    const first = (words[word] as number) | (words[word + 1] as number);
    if ((first | (words[word + 2] as number) | (words[word + 3] as number)) !== 0) {
      addFrom(word * 4, word * 4 + 16);
    }
  }
  addFrom(sixteens * 16, set.length);
  return members.values.subarray(0, members.length);

  function addFrom(first: number, end: number): void {
    for (let node = first; node < end; node += 1) if (set[node] === 1) add(members, node);
  }
}
