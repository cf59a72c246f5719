import type { GraphPath } from './shortest.ts';

/** Paths in a row, each made when it is asked for: hundreds of thousands of lists of their own would take much memory and time. */
export interface PathList extends Iterable<GraphPath> {
  readonly length: number;
  /** The path at a place; there has to be one. */
  at(index: number): GraphPath;
}

/** Paths that are still being found. */
export interface GrowingPaths extends PathList {
  /** Writes a path at a place: at the end, or instead of one that is there. There is one node more than steps. */
  write(index: number, nodes: readonly number[], edges: readonly number[], steps: readonly number[]): void;
  /** Takes the last one away. */
  pop(): void;
}

export function newPathList(): GrowingPaths {
  return new Paths();
}

class Paths implements GrowingPaths {
  length = 0;
  /** Nodes and edges of each path. */
  private all = new Uint32Array(1024);
  private used = 0;
  /** By path: where it begins in these, and its steps. */
  private readonly starts: number[] = [];
  private readonly stepsOf: (readonly number[])[] = [];

  at(index: number): GraphPath {
    return new ListedPath(this.all, this.starts[index] as number, this.stepsOf[index] as readonly number[]);
  }

  *[Symbol.iterator](): Generator<GraphPath> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }

  write(index: number, nodes: readonly number[], edges: readonly number[], steps: readonly number[]): void {
    const count = steps.length;
    let { all, used } = this;
    if (used + 2 * count + 1 > all.length) all = this.grown(2 * count + 1);
    this.starts[index] = used;
    this.stepsOf[index] = steps;
    if (index === this.length) this.length += 1;
    for (let place = 0; place <= count; place += 1) all[used++] = nodes[place] as number;
    for (let place = 0; place < count; place += 1) all[used++] = edges[place] as number;
    this.used = used;
  }

  pop(): void {
    this.length -= 1;
  }

  private grown(more: number): Uint32Array<ArrayBuffer> {
    const all = new Uint32Array(Math.max(this.all.length * 2, this.used + more));
    all.set(this.all);
    this.all = all;
    return all;
  }
}

class ListedPath implements GraphPath {
  readonly steps: readonly number[];
  readonly #all: Uint32Array;
  readonly #start: number;

  constructor(all: Uint32Array, start: number, steps: readonly number[]) {
    this.#all = all;
    this.#start = start;
    this.steps = steps;
  }

  get nodes(): readonly number[] {
    return this.#numbers(this.#start, this.steps.length + 1);
  }

  get entry(): number {
    return this.#all[this.#start] as number;
  }

  get target(): number {
    return this.#all[this.#start + this.steps.length] as number;
  }

  get edges(): readonly number[] {
    return this.#numbers(this.#start + this.steps.length + 1, this.steps.length);
  }

  #numbers(start: number, count: number): number[] {
    const list: number[] = [];
    for (let index = start; index < start + count; index += 1) list.push(this.#all[index] as number);
    return list;
  }
}
