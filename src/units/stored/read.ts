import { KeelsonError, messageOf } from '../../errors.ts';
import type { UnitShape } from '../../policy/unit-shape.ts';
import { digestBytes, type UnitChunk, type UnitSource } from '../chunk.ts';
import { inFile, type DocumentBytes, type Piece } from '../document/bytes.ts';
import { eachLine } from '../document/lines.ts';
import { covers } from './covers.ts';
import { separator, unitsSchema, type UnitsHeader, type UnitsTrailer } from './format.ts';

const [space, lineFeed, openBrace] = [0x20, 0x0a, 0x7b];

/**
 * The units of a file that was written before.
 *
 * @param shapes what policies are going to read, by native type in lower case.
 * @throws KeelsonError DOCUMENT_INVALID when the file holds no units, less than it says, or units that were cut to less
 * than the policies read.
 */
export function storedUnits(file: string, shapes: ReadonlyMap<string, UnitShape>): UnitSource {
  const document = inFile(file);
  const header = headerOf(document);
  const types = header.types.map(({ type }) => type);
  const wanted = new Uint8Array(types.map((type) => (shapes.has(type) ? 1 : 0)));
  for (const { type, shape } of header.types) {
    const read = shapes.get(type);
    if (read && !covers(shape, read)) {
      throw new KeelsonError(
        'DOCUMENT_INVALID',
        `${file} holds units of ${type} cut to less than this bundle reads; write them again from the inventory with keelson inventory --units`,
      );
    }
  }
  return {
    facts: header.facts,
    types,
    async *chunks() {
      const progress: Progress = { line: 0, units: 0, whole: false };
      for (const piece of document.pieces()) {
        const chunk = chunkOf(piece, file, wanted, progress);
        if (chunk.count > 0) yield chunk;
      }
      if (!progress.whole) throw invalid(file, 'it ends before its last line');
    },
    close: () => Promise.resolve(document.close()),
  };
}

interface Progress {
  line: number;
  units: number;
  /** Whether the last line has been read, and tells as many units as there were. */
  whole: boolean;
}

function invalid(where: string, reason: string): KeelsonError {
  return new KeelsonError('DOCUMENT_INVALID', `${where} is no file of stored units: ${reason}`);
}

function headerOf(document: DocumentBytes): UnitsHeader {
  const { bytes, start } = document.at(0);
  const end = bytes.indexOf(lineFeed, start);
  let header: Partial<UnitsHeader> | null;
  try {
    header = JSON.parse(
      bytes.toString('utf8', start, end < 0 ? bytes.length : end),
    ) as Partial<UnitsHeader> | null;
  } catch (cause) {
    throw invalid(document.name, messageOf(cause));
  }
  if (header?.schema !== unitsSchema || !header.facts || !Array.isArray(header.types)) {
    throw invalid(document.name, `its first line is not of ${unitsSchema}`);
  }
  return header as UnitsHeader;
}

function chunkOf(piece: Piece, file: string, wanted: Uint8Array, progress: Progress): UnitChunk {
  // The piece is overwritten by the next one, while units still wait for their answers.
  const bytes = new Uint8Array(piece.bytes);
  const types: number[] = [];
  const spans: number[] = [];
  const digests = new Uint8Array((bytes.length >> 5) * digestBytes);
  eachLine(piece, (start, end) => {
    progress.line += 1;
    if (progress.line === 1) return;
    if (progress.whole) throw invalid(`${file}:${progress.line}`, 'there is more after its last line');
    if (bytes[start] === openBrace) {
      progress.whole = trailerOf(piece.bytes.toString('utf8', start, end)) === progress.units;
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
      throw invalid(`${file}:${progress.line}`, 'this line is not one of a unit');
    }
    if (wanted[type] !== 1) return;
    readHex(bytes, start, digests, types.length * digestBytes);
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
    return (JSON.parse(line) as UnitsTrailer).units;
  } catch {
    return -1;
  }
}

function decimal(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + (bytes[at] as number) - 0x30;
  return end > start ? value : NaN;
}

function readHex(bytes: Uint8Array, start: number, into: Uint8Array, at: number): void {
  for (let index = 0; index < digestBytes; index += 1) {
    into[at + index] =
      (digit(bytes[start + index * 2] as number) << 4) | digit(bytes[start + index * 2 + 1] as number);
  }
}

function digit(byte: number): number {
  return byte <= 0x39 ? byte - 0x30 : byte - 0x57;
}
