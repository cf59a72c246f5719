import type { GraphPath } from './shortest.ts';

const smallest = 1_024;
const largest = 65_536;

/** Writes a path down: its nodes, of which there is one more than steps, and its edges. */
export type WritePath = (
  nodes: readonly number[],
  edges: readonly number[],
  steps: readonly number[],
) => GraphPath;

/** Keeps paths as numbers in a row: hundreds of thousands of them take a third of the memory that lists of their own would. */
export function newPathBook(): WritePath {
  let page = new Uint32Array(0);
  let used = 0;
  return (nodes, edges, steps) => {
    const count = steps.length;
    const size = 2 * count + 1;
    if (page.length - used < size) {
      page = new Uint32Array(Math.max(size, smallest, Math.min(largest, page.length * 2)));
      used = 0;
    }
    const start = used;
    for (let index = 0; index <= count; index += 1) page[used++] = nodes[index] as number;
    for (let index = 0; index < count; index += 1) page[used++] = edges[index] as number;
    return new WrittenPath(page, start, steps);
  };
}

class WrittenPath implements GraphPath {
  readonly steps: readonly number[];
  readonly #page: Uint32Array;
  readonly #start: number;

  constructor(page: Uint32Array, start: number, steps: readonly number[]) {
    this.#page = page;
    this.#start = start;
    this.steps = steps;
  }

  get nodes(): readonly number[] {
    return this.#numbers(this.#start, this.steps.length + 1);
  }

  get entry(): number {
    return this.#page[this.#start] as number;
  }

  get target(): number {
    return this.#page[this.#start + this.steps.length] as number;
  }

  get edges(): readonly number[] {
    return this.#numbers(this.#start + this.steps.length + 1, this.steps.length);
  }

  #numbers(start: number, count: number): number[] {
    const numbers: number[] = [];
    for (let index = start; index < start + count; index += 1) numbers.push(this.#page[index] as number);
    return numbers;
  }
}
