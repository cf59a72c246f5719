import type { Graph } from '../adjacency.ts';
import { numbers, type Numbers } from './numbers.ts';

/** Memory that one search of a graph leaves to the next, so that there is nothing to clear and little to collect. */
export interface Scratch {
  /** By state and node: a number, 0 everywhere between two searches. */
  slots: Uint32Array;
  /** Numbers in a row, by what they are for. */
  readonly rows: Readonly<Record<RowName, Numbers>>;
  /** Rounds that were searched, and by place the last one that saw it. */
  round: number;
  rounds: Uint32Array;
}

const rowNames = [
  ...(['nodes', 'states', 'offsets', 'ends', 'edges', 'befores', 'taken'] as const),
  ...(['backOffsets', 'backStarts', 'waiting'] as const),
  ...(['depths', 'heads', 'queue', 'ended', 'sames'] as const),
  ...(['wayStarts', 'wayEdges', 'wayNexts'] as const),
  ...(['known', 'fresh'] as const),
];
type RowName = (typeof rowNames)[number];

const kept = new WeakMap<Graph, Scratch>();

/** Whoever takes it puts it back as they found it; who fails keeps it, and the next search has one of its own. */
export function takeScratch(graph: Graph): Scratch {
  const scratch = kept.get(graph) ?? newScratch();
  kept.delete(graph);
  return scratch;
}

export function putScratchBack(graph: Graph, scratch: Scratch): void {
  kept.set(graph, scratch);
}

function newScratch(): Scratch {
  const rows = Object.fromEntries(rowNames.map((name) => [name, numbers(0)]));
  return {
    slots: new Uint32Array(0),
    rows: rows as Record<RowName, Numbers>,
    round: 0,
    rounds: new Uint32Array(0),
  };
}

/** Slots for so many places. */
export function slotsOf(scratch: Scratch, size: number): Uint32Array {
  if (scratch.slots.length < size) scratch.slots = new Uint32Array(size);
  return scratch.slots;
}

/** An empty row. */
export function rowOf({ rows }: Scratch, name: RowName): Numbers {
  const row = rows[name];
  row.length = 0;
  return row;
}

/** Room for so many numbers, with whatever was there before. */
export function roomOf({ rows }: Scratch, name: RowName, size: number): Uint32Array {
  const row = rows[name];
  if (row.values.length < size)
    row.values = new Uint32Array(Math.max(size, Math.min(row.values.length * 2, size * 2)));
  return row.values;
}
