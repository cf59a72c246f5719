import type { DocumentBytes } from '../document/bytes.ts';
import type { EdgeNeeds } from '../document/edge-needs.ts';
import { factNumbers } from '../document/edges.ts';
import type { LineRange } from '../document/line-ranges.ts';
import { eachLine, endLine, readLine } from '../document/lines.ts';
import { nameReader } from '../document/name-reader.ts';
import { relationshipReader } from '../document/relationship-reader.ts';
import type { ResourceIndex } from '../document/resource-index.ts';
import { typeNumbers } from '../document/type-numbers.ts';
import { MalformedJson, skipValue } from '../json/skip.ts';

/** The resources of some lines. */
export interface FoundResources {
  readonly highs: Int32Array;
  readonly lows: Int32Array;
  readonly offsets: Float64Array;
  /** By resource the index of its type in `names`. */
  readonly types: Uint16Array;
  readonly names: readonly string[];
  /** Lines that hold sources. */
  readonly sources: readonly string[];
  /** Past the line of the last resource; 0 when there is none. */
  readonly end: number;
}

/** The relationships of some lines that units need. */
export interface FoundRelationships {
  /** Of how many; the others are not needed. */
  readonly count: number;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly kinds: Uint16Array;
  readonly offsets: Float64Array;
  /** The index of what it says in `texts`; below 0 where that was not kept. */
  readonly facts: Int32Array;
  readonly texts: readonly string[];
}

/** What is known when all resources were found. */
export interface KnownResources {
  readonly resources: ResourceIndex;
  readonly types: readonly string[];
}

/**
 * Finds the resources of lines that come before relationships.
 *
 * @throws MalformedJson for whatever is not as it should be.
 */
export function resourcesIn(document: DocumentBytes, range: LineRange): FoundResources {
  const names = nameReader();
  const types = typeNumbers();
  const highs: number[] = [];
  const lows: number[] = [];
  const offsets: number[] = [];
  const typesOf: number[] = [];
  const sources: string[] = [];
  let last = 0;
  eachLineOf(document, range, (bytes, start, end) => {
    const { kind, value } = readLine(bytes, start);
    if (kind === 'resource') {
      typesOf.push(types.number(names.read(bytes, value)));
      highs.push(names.key.high);
      lows.push(names.key.low);
      offsets.push(range.from + value);
      last = range.from + end;
      return;
    }
    if (kind === 'relationship') throw new MalformedJson('a relationship comes before a resource');
    endLine(bytes, skipValue(bytes, value), end);
    if (kind === 'source') sources.push(bytes.toString('utf8', start, end));
  });

  return {
    highs: Int32Array.from(highs),
    lows: Int32Array.from(lows),
    offsets: Float64Array.from(offsets),
    types: Uint16Array.from(typesOf),
    names: types.names,
    sources,
    end: last,
  };
}

/**
 * Finds the relationships of lines that come after all resources.
 *
 * @throws MalformedJson for whatever is not as it should be.
 */
export function relationshipsIn(
  document: DocumentBytes,
  { resources, types, needs }: KnownResources & { readonly needs: EdgeNeeds },
  range: LineRange,
): FoundRelationships {
  const froms: number[] = [];
  const tos: number[] = [];
  const kinds: number[] = [];
  const offsets: number[] = [];
  const facts: number[] = [];
  const texts = factNumbers();
  const read = relationshipReader({
    resources,
    types,
    needs,
    facts: texts,
    edges: {
      add(from, to, kind, offset, fact) {
        froms.push(from);
        tos.push(to);
        kinds.push(kind);
        offsets.push(offset);
        facts.push(fact);
      },
    },
  });
  let count = 0;
  eachLineOf(document, range, (bytes, start, end) => {
    const { kind, value } = readLine(bytes, start);
    if (kind === 'relationship') {
      count += 1;
      read(bytes, value, end, range.from + value);
    } else if (kind === 'component') endLine(bytes, skipValue(bytes, value), end);
    else throw new MalformedJson(`a ${kind} comes after relationships`);
  });
  return {
    count,
    froms: Int32Array.from(froms),
    tos: Int32Array.from(tos),
    kinds: Uint16Array.from(kinds),
    offsets: Float64Array.from(offsets),
    facts: Int32Array.from(facts),
    texts: texts.texts,
  };
}

function eachLineOf(
  document: DocumentBytes,
  { from, to }: LineRange,
  line: (bytes: Buffer, start: number, end: number) => void,
): void {
  const bytes = document.range(from, to);
  if (bytes.length < to - from) throw new MalformedJson('the document ends');
  eachLine({ bytes, offset: from }, 0, (start, end) => line(bytes, start, end));
}
