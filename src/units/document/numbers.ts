/** Numbers in memory that threads share. */
export interface SharedNumbers {
  readonly blocks: readonly Block[];
  readonly length: number;
}

/** Numbers that are only ever added, without the copies and the slack of an array that doubles. */
export interface Numbers {
  readonly length: number;
  push(value: number): void;
  readonly at: (index: number) => number;
  /** Those that are there now, for other threads. */
  shared(): SharedNumbers;
}

const blockBits = 16;
const blockSize = 1 << blockBits;

type Block = Int32Array | Uint16Array | Float64Array;

type BlockOf = {
  new (buffer: SharedArrayBuffer): Block;
  readonly BYTES_PER_ELEMENT: number;
};

/** @param block the kind of array that holds them. */
export function numbersIn(block: BlockOf): Numbers {
  const blocks: Block[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length >>> blockBits === blocks.length) {
        blocks.push(new block(new SharedArrayBuffer(blockSize * block.BYTES_PER_ELEMENT)));
      }
      (blocks[length >>> blockBits] as Block)[length & (blockSize - 1)] = value;
      length += 1;
    },
    at: numberAt(blocks),
    shared: () => ({ blocks, length }),
  };
}

/** The numbers of a list by their index. */
export function numberAt(blocks: readonly Block[]): (index: number) => number {
  return (index) => (blocks[index >>> blockBits] as Block)[index & (blockSize - 1)] as number;
}
