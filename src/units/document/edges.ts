import { repaired } from '../json/repair.ts';

/** Edges that units need, by resource, in a few bytes each. */
export interface Edges {
  readonly outgoing: EdgeList;
  readonly incoming: EdgeList;
  kind(edge: number): number;
  /** What the edge says, as JSON text; undefined where it was not kept and is to be read again. */
  facts(edge: number): string | undefined;
  /** Where its line is in the document. */
  offset(edge: number): number;
}

/** Edges by the resource at one of their ends, in the document's order. */
export interface EdgeList {
  /** Told of each edge of a resource. */
  each(record: number, edge: (edge: number) => void): void;
  /** Resource at the other end, or -1. */
  other(edge: number): number;
}

export interface EdgeCollector {
  add(from: number, to: number, kind: number, offset: number, facts: string): void;
  /** @param records how many resources there are. */
  collected(records: number): Edges;
}

const none = -1;
// Most edges say one of a few things; those that all say another are read again when they are needed.
const mostFacts = 65_536;

export function edgeCollector(): EdgeCollector {
  let size = 1024;
  let froms = new Int32Array(size);
  let tos = new Int32Array(size);
  let kinds = new Uint16Array(size);
  let offsets = new Float64Array(size);
  let facts = new Int32Array(size);
  let count = 0;
  const texts: string[] = [];
  const numbers = new Map<string, number>();

  function numberOf(text: string): number {
    let number = numbers.get(text);
    if (number === undefined) {
      if (texts.length >= mostFacts) return none;
      number = texts.push(repaired(text) ?? text) - 1;
      numbers.set(text, number);
    }
    return number;
  }

  function grow(): void {
    size *= 2;
    froms = extended(froms, new Int32Array(size));
    tos = extended(tos, new Int32Array(size));
    kinds = extended(kinds, new Uint16Array(size));
    offsets = extended(offsets, new Float64Array(size));
    facts = extended(facts, new Int32Array(size));
  }

  function listed(ends: Int32Array, others: Int32Array, records: number): EdgeList {
    const starts = new Uint32Array(records + 1);
    for (let edge = 0; edge < count; edge += 1) {
      const end = ends[edge] as number;
      if (end !== none) starts[end + 1] = (starts[end + 1] as number) + 1;
    }
    for (let record = 0; record < records; record += 1) {
      starts[record + 1] = (starts[record + 1] as number) + (starts[record] as number);
    }
    const filled = starts.slice();
    const order = new Uint32Array(starts[records] as number);
    for (let edge = 0; edge < count; edge += 1) {
      const end = ends[edge] as number;
      if (end !== none) {
        order[filled[end] as number] = edge;
        filled[end] = (filled[end] as number) + 1;
      }
    }
    return {
      each(record, visit) {
        const last = starts[record + 1] as number;
        for (let at = starts[record] as number; at < last; at += 1) {
          visit(order[at] as number);
        }
      },
      other: (edge) => others[edge] as number,
    };
  }

  return {
    add(from, to, kind, offset, text) {
      if (count === size) grow();
      froms[count] = from;
      tos[count] = to;
      kinds[count] = kind;
      offsets[count] = offset;
      facts[count] = numberOf(text);
      count += 1;
    },
    collected: (records) => ({
      outgoing: listed(froms, tos, records),
      incoming: listed(tos, froms, records),
      kind: (edge) => kinds[edge] as number,
      facts: (edge) => texts[facts[edge] as number],
      offset: (edge) => offsets[edge] as number,
    }),
  };
}

function extended<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
