import { repaired } from '../json/repair.ts';
import { keyTable, type KeyHash } from './key-table.ts';
import { numberAt, numbersIn, type Numbers, type SharedNumbers } from './numbers.ts';

/** Edges that units need, by resource, in a few bytes each. */
export interface Edges {
  readonly outgoing: EdgeList;
  readonly incoming: EdgeList;
  kind(edge: number): number;
  /** What the edge says, as JSON text; undefined where an end is not in the document, or the text was not kept. */
  facts(edge: number): string | undefined;
  /** Where its line is in the document, when it has no facts here. */
  offset(edge: number): number;
  /** The same, for other threads. */
  readonly shared: SharedEdges;
}

/** Edges by the resource at one of their ends, in the document's order. */
export interface EdgeList {
  /** Told of each edge of a resource. */
  each(record: number, edge: (edge: number) => void): void;
  /** Resource at the other end, or -1. */
  other(edge: number): number;
}

/** Edges in memory that threads share. */
export interface SharedEdges {
  readonly outgoing: SharedList;
  readonly incoming: SharedList;
  readonly kinds: SharedNumbers;
  readonly facts: SharedNumbers;
  readonly offsets: SharedNumbers;
  readonly texts: readonly string[];
}

interface SharedList {
  /** By resource where its edges start in `order`, and one past the last. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
  readonly others: SharedNumbers;
}

/** What edges say, each distinct text once. */
export interface FactNumbers {
  /** @returns below 0 when there are so many that this one is not kept. */
  number(key: KeyHash, text: () => string): number;
  readonly texts: readonly string[];
}

export interface EdgeCollector {
  /** @param facts the number of what it says, below 0 where that is not kept. */
  add(from: number, to: number, kind: number, offset: number, facts: number): void;
  /** @param records how many resources there are. */
  collected(records: number, texts: readonly string[]): Edges;
}

const none = -1;
// Most edges say one of a few things; those that all say another are read again when they are needed.
const mostFacts = 16_384;

export function factNumbers(): FactNumbers {
  const keys = keyTable();
  const texts: string[] = [];
  return {
    texts,
    number(key, text) {
      const known = keys.find(key);
      if (known >= 0 || texts.length >= mostFacts) return known;
      const facts = text();
      texts.push(repaired(facts) ?? facts);
      return keys.add(key);
    },
  };
}

/** Numbers the texts that others have numbered for themselves. */
export function factTexts(): { readonly texts: readonly string[]; number(text: string): number } {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    number(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      if (texts.length >= mostFacts) return none;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

export function edgeCollector(): EdgeCollector {
  const froms = numbersIn(Int32Array);
  const tos = numbersIn(Int32Array);
  const kinds = numbersIn(Uint16Array);
  // An index into texts; where the text was not kept, or the other end is not there, one into offsets, below zero.
  const facts = numbersIn(Int32Array);
  const offsets = numbersIn(Float64Array);

  return {
    add(from, to, kind, offset, text) {
      const number = from === none || to === none ? none : text;
      froms.push(from);
      tos.push(to);
      kinds.push(kind);
      facts.push(number < 0 ? -1 - offsets.length : number);
      if (number < 0) offsets.push(offset);
    },
    collected: (records, texts) =>
      edgesFrom({
        outgoing: listed(froms, tos, records),
        incoming: listed(tos, froms, records),
        kinds: kinds.shared(),
        facts: facts.shared(),
        offsets: offsets.shared(),
        texts,
      }),
  };
}

/** The edges of another thread. */
export function edgesFrom(shared: SharedEdges): Edges {
  const [kind, facts] = [numberAt(shared.kinds.blocks), numberAt(shared.facts.blocks)];
  const offset = numberAt(shared.offsets.blocks);
  return {
    outgoing: edgeList(shared.outgoing),
    incoming: edgeList(shared.incoming),
    kind,
    facts: (edge) => shared.texts[facts(edge)],
    offset: (edge) => offset(-1 - facts(edge)),
    shared,
  };
}

function edgeList({ starts, order, others }: SharedList): EdgeList {
  return {
    each(record, visit) {
      const last = starts[record + 1] as number;
      for (let at = starts[record] as number; at < last; at += 1) visit(order[at] as number);
    },
    other: numberAt(others.blocks),
  };
}

function listed(ends: Numbers, others: Numbers, records: number): SharedList {
  const starts = sharedUint32(records + 1);
  for (let edge = 0; edge < ends.length; edge += 1) {
    const end = ends.at(edge);
    if (end !== none) starts[end + 1] = (starts[end + 1] as number) + 1;
  }
  for (let record = 0; record < records; record += 1) {
    starts[record + 1] = (starts[record + 1] as number) + (starts[record] as number);
  }
  const order = sharedUint32(starts[records] as number);
  const filled = starts.slice();
  for (let edge = 0; edge < ends.length; edge += 1) {
    const end = ends.at(edge);
    if (end !== none) {
      order[filled[end] as number] = edge;
      filled[end] = (filled[end] as number) + 1;
    }
  }
  return { starts, order, others: others.shared() };
}

function sharedUint32(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
}
