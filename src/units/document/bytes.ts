import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { KeelsonError, messageOf } from '../../errors.ts';

/** The newline-delimited form of a document, in memory or in a file too large for it. */
export interface DocumentBytes {
  /** Names it in errors. */
  readonly name: string;
  /** All of it in order, in pieces of whole lines. A piece is not to be kept: the next one may overwrite it. */
  pieces(): Generator<Piece>;
  /** The bytes from one offset to another, or fewer where it has no more. To be used before the next call. */
  range(from: number, to: number): Buffer;
  /** Bytes from an offset on, at least to the end of the line. To be used before the next call. */
  at(offset: number): { readonly bytes: Buffer; readonly start: number };
  /** Whether it was written to since it was opened. */
  changed(): boolean;
  close(): void;
}

/** A document in a file. */
export interface FileBytes extends DocumentBytes {
  /** Bytes it had when it was opened. */
  readonly size: number;
  /** What another thread of this process reads the same by, as long as it is open. */
  readonly shared: SharedFile;
}

export interface SharedFile {
  readonly name: string;
  /** Of the process, not of a thread: who opened the file again could get another one. */
  readonly descriptor: number;
  readonly size: bigint;
  readonly modified: bigint;
}

export interface Piece {
  readonly bytes: Buffer;
  /** Where `bytes` lies in the document. */
  readonly offset: number;
}

export function inMemory(name: string, bytes: Buffer): DocumentBytes {
  return {
    name,
    *pieces() {
      yield { bytes, offset: 0 };
    },
    range: (from, to) => bytes.subarray(from, to),
    at: (start) => ({ bytes, start }),
    changed: () => false,
    close: () => undefined,
  };
}

export interface FileOptions {
  /** How much is read at a time; a longer line is read whole. */
  readonly pieceBytes?: number;
}

const usualPieceBytes = 1024 * 1024;
/** Bytes of a line that is still read. */
export const longestLine = 64 * 1024 * 1024;
const lineFeed = 0x0a;

/**
 * Opens a file.
 *
 * @throws KeelsonError DOCUMENT_INVALID when it cannot be read.
 */
export function inFile(file: string, options: FileOptions = {}): FileBytes {
  const descriptor = opened(file);
  const { size, mtimeNs } = fstatSync(descriptor, { bigint: true });
  return fileFrom({ name: file, descriptor, size, modified: mtimeNs }, options);
}

/** A file that is open already, in this thread or another. */
export function fileFrom(shared: SharedFile, { pieceBytes = usualPieceBytes }: FileOptions = {}): FileBytes {
  const { name, descriptor, size, modified } = shared;
  return {
    name,
    size: Number(size),
    shared,
    pieces: () => piecesOf(descriptor, name, pieceBytes),
    range: rangeReader(descriptor, name),
    at: blockReader(descriptor, name),
    changed() {
      const now = fstatSync(descriptor, { bigint: true });
      return now.size !== size || now.mtimeNs !== modified;
    },
    close: () => closeSync(descriptor),
  };
}

function opened(file: string): number {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!fstatSync(descriptor).isFile()) {
      closeSync(descriptor);
      throw new Error('it is not a file');
    }
    return descriptor;
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function unreadable(file: string, cause: unknown): KeelsonError {
  return new KeelsonError('DOCUMENT_INVALID', `cannot read the inventory ${file}: ${messageOf(cause)}`, {
    cause,
  });
}

function* piecesOf(descriptor: number, file: string, pieceBytes: number): Generator<Piece> {
  let buffer = Buffer.allocUnsafeSlow(pieceBytes);
  let offset = 0;
  let filled = 0;
  for (;;) {
    const read = readInto(descriptor, file, buffer, filled, offset + filled);
    filled += read;
    if (read === 0) {
      if (filled > 0) yield { bytes: buffer.subarray(0, filled), offset };
      return;
    }
    const end = buffer.subarray(0, filled).lastIndexOf(lineFeed) + 1;
    if (end > 0) {
      yield { bytes: buffer.subarray(0, end), offset };
      buffer.copyWithin(0, end, filled);
      offset += end;
      filled -= end;
    } else if (filled === buffer.length) {
      buffer = enlarged(buffer, file);
    }
  }
}

function enlarged(buffer: Buffer, file: string): Buffer<ArrayBuffer> {
  if (buffer.length >= longestLine) {
    throw new KeelsonError('DOCUMENT_INVALID', `${file} has a line of more than ${longestLine} bytes`);
  }
  return Buffer.concat([buffer], Math.min(buffer.length * 4, longestLine));
}

function readInto(descriptor: number, file: string, buffer: Buffer, from: number, position: number): number {
  try {
    return readSync(descriptor, buffer, from, buffer.length - from, position);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function rangeReader(descriptor: number, file: string): DocumentBytes['range'] {
  let buffer = Buffer.alloc(0);
  return (from, to) => {
    if (to - from > buffer.length) buffer = Buffer.allocUnsafeSlow(to - from);
    const wanted = buffer.subarray(0, to - from);
    let filled = 0;
    for (;;) {
      const read = readInto(descriptor, file, wanted, filled, from + filled);
      filled += read;
      if (read === 0 || filled === wanted.length) return wanted.subarray(0, filled);
    }
  };
}

const blockBytes = 8 * 1024;
const keptBlocks = 512;

/** Neighbours lie anywhere, but often near each other: blocks are kept until another takes their place. */
function blockReader(descriptor: number, file: string): DocumentBytes['at'] {
  const blocks: { number: number; room: Buffer; bytes: Buffer }[] = [];
  return (offset) => {
    const number = Math.floor(offset / blockBytes);
    const slot = number % keptBlocks;
    let block = blocks[slot];
    if (block?.number !== number) {
      // Room is used again: to have so much of it and to throw it away would cost more than to read.
      const room = block?.room ?? Buffer.allocUnsafeSlow(blockBytes);
      block = { number, room, bytes: read(room, number * blockBytes) };
      blocks[slot] = block;
    }
    const start = offset - number * blockBytes;
    if (block.bytes.includes(lineFeed, start)) return { bytes: block.bytes, start };
    return { bytes: wholeLine(offset), start: 0 };
  };

  function read(room: Buffer, position: number): Buffer {
    return room.subarray(0, readInto(descriptor, file, room, 0, position));
  }

  function wholeLine(offset: number): Buffer {
    for (let size = blockBytes; ; size *= 4) {
      const bytes = read(Buffer.allocUnsafeSlow(size), offset);
      if (bytes.includes(lineFeed) || bytes.length < size) return bytes;
      if (size > longestLine) {
        throw new KeelsonError('DOCUMENT_INVALID', `${file} has a line of more than ${longestLine} bytes`);
      }
    }
  }
}
