/** Numbers that are only ever added, without the copies and the slack of an array that doubles. */
export interface Numbers {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
}

const blockBits = 16;
const blockSize = 1 << blockBits;

type Block = Int32Array | Uint8Array | Uint16Array | Float64Array;

/** @param block the kind of array that holds them. */
export function numbersIn(block: new (size: number) => Block): Numbers {
  const blocks: Block[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length >>> blockBits === blocks.length) blocks.push(new block(blockSize));
      (blocks[length >>> blockBits] as Block)[length & (blockSize - 1)] = value;
      length += 1;
    },
    at: (index) => (blocks[index >>> blockBits] as Block)[index & (blockSize - 1)] as number,
  };
}
