import { KeelsonError } from '../../errors.ts';
import type { UnitShape } from '../../policy/unit-shape.ts';
import { digestBytes, type UnitChunk, type UnitSource } from '../chunk.ts';
import { inFile, type DocumentBytes, type Piece } from '../document/bytes.ts';
import { eachLine } from '../document/lines.ts';
import { covers } from './covers.ts';
import { separator, type UnitsTrailer } from './format.ts';
import { invalidStored, storedHeader } from './header.ts';

const [space, openBrace] = [0x20, 0x7b];

/**
 * The units of a file that was written before.
 *
 * @param shapes what policies are going to read, by native type in lower case.
 * @throws KeelsonError DOCUMENT_INVALID when the file holds no units, less than it says, or units that were cut to less
 * than the policies read.
 */
export function storedUnits(file: string, shapes: ReadonlyMap<string, UnitShape>): UnitSource {
  const document = inFile(file);
  try {
    return unitsIn(document, shapes);
  } catch (error) {
    document.close();
    throw error;
  }
}

function unitsIn(document: DocumentBytes, shapes: ReadonlyMap<string, UnitShape>): UnitSource {
  const header = storedHeader(document);
  const types = header.types.map(({ type }) => type);
  const wanted = new Uint8Array(types.map((type) => (shapes.has(type) ? 1 : 0)));
  for (const { type, shape } of header.types) {
    const read = shapes.get(type);
    if (read && !(shape && covers(shape, read))) {
      throw new KeelsonError(
        'DOCUMENT_INVALID',
        `${document.name} holds ${shape ? `units of ${type} cut to less than this bundle reads` : `no units of ${type}, which this bundle judges`}; write them again from the inventory with keelson inventory --units`,
      );
    }
  }
  return {
    facts: header.facts,
    types,
    async *chunks() {
      const progress: Progress = { lines: 0, header: true, units: 0, whole: false };
      for (const piece of document.pieces()) {
        const chunk = chunkOf(piece, document.name, wanted, progress);
        if (chunk.count > 0) yield chunk;
      }
      if (!progress.whole) throw invalidStored(document.name, 'it ends before its last line');
    },
    close: () => Promise.resolve(document.close()),
  };
}

interface Progress {
  lines: number;
  /** Whether the header is still to come. */
  header: boolean;
  units: number;
  /** Whether the last line has been read, and tells as many units as there were. */
  whole: boolean;
}

function chunkOf(piece: Piece, file: string, wanted: Uint8Array, progress: Progress): UnitChunk {
  // The piece is overwritten by the next one, while units still wait for their answers.
  const bytes = new Uint8Array(piece.bytes);
  const types: number[] = [];
  const spans: number[] = [];
  const digests = new Uint8Array((bytes.length >> 5) * digestBytes);
  progress.lines = eachLine(piece, progress.lines, (start, end, number) => {
    const where = `${file}:${number}`;
    if (progress.header) {
      progress.header = false;
      return;
    }
    if (progress.whole) throw invalidStored(where, 'there is more after its last line');
    if (bytes[start] === openBrace) {
      const { units } = progress;
      if (trailerOf(piece.bytes.toString('utf8', start, end)) !== units) {
        throw invalidStored(where, `its last line does not tell the ${units} units before it`);
      }
      progress.whole = true;
      return;
    }
    progress.units += 1;
    const typeEnd = bytes.indexOf(space, start + digestBytes * 2 + 1);
    const split = bytes.indexOf(separator, typeEnd);
    const type = decimal(bytes, start + digestBytes * 2 + 1, typeEnd);
    if (
      bytes[start + digestBytes * 2] !== space ||
      typeEnd < 0 ||
      split < 0 ||
      split > end ||
      !(type < wanted.length)
    ) {
      throw invalidStored(where, 'this line is not one of a unit');
    }
    if (wanted[type] !== 1) return;
    if (!readHex(bytes, start, digests, types.length * digestBytes)) {
      throw invalidStored(where, 'this line begins with no digest');
    }
    types.push(type);
    spans.push(typeEnd + 1, split, split + 1, end);
  });
  return {
    bytes,
    count: types.length,
    types: Uint16Array.from(types),
    spans: Uint32Array.from(spans),
    digests,
  };
}

function trailerOf(line: string): number {
  try {
    return (JSON.parse(line) as Partial<UnitsTrailer>).units ?? -1;
  } catch {
    return -1;
  }
}

/** NaN for what is no number, and for one that no index is as large as. */
function decimal(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 5) return NaN;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const figure = (bytes[at] as number) - 0x30;
    if (figure < 0 || figure > 9) return NaN;
    value = value * 10 + figure;
  }
  return value;
}

/** Whether there were that many digits. */
function readHex(bytes: Uint8Array, start: number, into: Uint8Array, at: number): boolean {
  for (let index = 0; index < digestBytes; index += 1) {
    const high = digit(bytes[start + index * 2] as number);
    const low = digit(bytes[start + index * 2 + 1] as number);
    if (high < 0 || low < 0) return false;
    into[at + index] = (high << 4) | low;
  }
  return true;
}

function digit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1;
}
