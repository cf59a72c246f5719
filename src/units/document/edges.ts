import { repaired } from '../json/repair.ts';
import { numbersIn, type Numbers } from './numbers.ts';

/** Edges that units need, by resource, in a few bytes each. */
export interface Edges {
  readonly outgoing: EdgeList;
  readonly incoming: EdgeList;
  kind(edge: number): number;
  /** What the edge says, as JSON text; undefined where an end is not in the document, or the text was not kept. */
  facts(edge: number): string | undefined;
  /** Where its line is in the document, when it has no facts here. */
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
const mostFacts = 16_384;

export function edgeCollector(): EdgeCollector {
  const froms = numbersIn(Int32Array);
  const tos = numbersIn(Int32Array);
  const kinds = numbersIn(Uint16Array);
  // An index into texts; where the text was not kept, or the other end is not there, one into offsets, below zero.
  const facts = numbersIn(Int32Array);
  const offsets = numbersIn(Float64Array);
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

  function listed(ends: Numbers, others: Numbers, records: number): EdgeList {
    const starts = new Uint32Array(records + 1);
    for (let edge = 0; edge < ends.length; edge += 1) {
      const end = ends.at(edge);
      if (end !== none) starts[end + 1] = (starts[end + 1] as number) + 1;
    }
    for (let record = 0; record < records; record += 1) {
      starts[record + 1] = (starts[record + 1] as number) + (starts[record] as number);
    }
    const order = new Uint32Array(starts[records] as number);
    const filled = starts.slice();
    for (let edge = 0; edge < ends.length; edge += 1) {
      const end = ends.at(edge);
      if (end !== none) {
        order[filled[end] as number] = edge;
        filled[end] = (filled[end] as number) + 1;
      }
    }
    return {
      each(record, visit) {
        const last = starts[record + 1] as number;
        for (let at = starts[record] as number; at < last; at += 1) visit(order[at] as number);
      },
      other: (edge) => others.at(edge),
    };
  }

  return {
    add(from, to, kind, offset, text) {
      froms.push(from);
      tos.push(to);
      kinds.push(kind);
      const number = from === none || to === none ? none : numberOf(text);
      facts.push(number === none ? -1 - offsets.length : number);
      if (number === none) offsets.push(offset);
    },
    collected: (records) => ({
      outgoing: listed(froms, tos, records),
      incoming: listed(tos, froms, records),
      kind: (edge) => kinds.at(edge),
      facts: (edge) => texts[facts.at(edge)],
      offset: (edge) => offsets.at(-1 - facts.at(edge)),
    }),
  };
}
