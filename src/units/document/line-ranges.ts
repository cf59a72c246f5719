import { MalformedJson } from '../json/skip.ts';
import { longestLine, type FileBytes } from './bytes.ts';
import { readLine } from './lines.ts';

/** Bytes of a document that are whole lines. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

const lineFeed = 0x0a;

/**
 * The lines between two offsets, where lines start, in ranges of about so many bytes.
 *
 * @throws MalformedJson when a line is so long that it is to be read with care.
 */
export function* lineRanges(
  document: FileBytes,
  { from, to }: LineRange,
  bytes: number,
): Generator<LineRange> {
  let start = from;
  while (start < to) {
    const end = start + bytes >= to ? to : Math.min(nextLine(document, start + bytes - 1), to);
    if (end - start > longestLine) throw new MalformedJson('a line is long');
    yield { from: start, to: end };
    start = end;
  }
}

/** Where the line starts that comes after the one at an offset; the document's end when that is the last. */
export function nextLine(document: FileBytes, offset: number): number {
  const { bytes, start } = document.at(offset);
  const feed = bytes.indexOf(lineFeed, start);
  return feed < 0 ? document.size : offset + feed + 1 - start;
}

/**
 * Where relationships begin in a document whose lines are in their order: as many looks at lines as halve it.
 *
 * @param from where a line starts, at the earliest that of the first relationship.
 * @throws MalformedJson when one of those lines is none of an inventory.
 */
export function startOfRelationships(document: FileBytes, from: number): number {
  let [low, high] = [from, document.size];
  while (low < high) {
    const middle = nextLine(document, Math.floor((low + high) / 2));
    const looked = middle < high ? middle : low;
    if (isAfterResources(document, looked)) high = looked;
    else low = nextLine(document, looked);
  }
  return low;
}

function isAfterResources(document: FileBytes, offset: number): boolean {
  const { bytes, start } = document.at(offset);
  const { kind } = readLine(bytes, start);
  return kind === 'relationship' || kind === 'component';
}
