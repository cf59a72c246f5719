import { add, numbers } from './numbers.ts';
import type { NodeSet } from './pattern.ts';

/** The nodes that are in a set, in ascending order. Where four are not, they are passed over at once: most sets have few of all. */
export function membersOf(set: NodeSet): Uint32Array {
  const members = numbers(0);
  const four = set.byteOffset % 4 === 0 ? set.length >>> 2 : 0;
  const words = new Uint32Array(set.buffer, four === 0 ? 0 : set.byteOffset, four);
  for (let word = 0; word < four; word += 1) {
    if (words[word] !== 0) addFrom(word * 4, word * 4 + 4);
  }
  addFrom(four * 4, set.length);
  return members.values.subarray(0, members.length);

  function addFrom(first: number, end: number): void {
    for (let node = first; node < end; node += 1) if (set[node] === 1) add(members, node);
  }
}
