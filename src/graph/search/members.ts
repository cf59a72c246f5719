import { add, numbers } from './numbers.ts';
import type { NodeSet } from './pattern.ts';

const known = new WeakMap<NodeSet, Uint32Array>();

/** The nodes that are or may be in a set, in ascending order. Whoever has asked changes the set no more. */
export function membersOf(set: NodeSet): Uint32Array {
  const members = known.get(set) ?? membersIn(set);
  known.set(set, members);
  return members;
}

/** Those below a number. */
export function membersBelow(set: NodeSet, end: number): Uint32Array {
  const members = membersOf(set);
  let count = members.length;
  while (count > 0 && (members[count - 1] as number) >= end) count -= 1;
  return members.subarray(0, count);
}

/** Where 32 are not, they are passed over at once: most sets have few of all. */
function membersIn(set: NodeSet): Uint32Array {
  const members = numbers(0);
  const blocks = set.byteOffset % 4 === 0 ? set.length >>> 5 : 0;
  const words = new Int32Array(set.buffer, blocks === 0 ? 0 : set.byteOffset, blocks * 8);
  for (let word = 0; word < words.length; word += 8) {
    const first = (words[word] as number) | (words[word + 1] as number);
    const second = (words[word + 2] as number) | (words[word + 3] as number);
    const third = (words[word + 4] as number) | (words[word + 5] as number);
    const fourth = (words[word + 6] as number) | (words[word + 7] as number);
    if ((first | second | third | fourth) !== 0) addFrom(word * 4, word * 4 + 32);
  }
  addFrom(blocks * 32, set.length);
  return members.values.slice(0, members.length);

  function addFrom(first: number, end: number): void {
    for (let node = first; node < end; node += 1) if (set[node] !== 0) add(members, node);
  }
}
