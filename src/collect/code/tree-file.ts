import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { messageOf } from '../../errors.ts';
import { CodeProblem, type TreeFile } from './format.ts';

const headSize = 4096;
const smallestChunk = 1024;
const largestChunk = 65_536;
// A file may have become a link, or a pipe that nobody writes to, since its folder was read.
const safely = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
/** Larger texts are no code that somebody wrote. In bytes. */
export const largestText = 16 * 1024 * 1024;

/** Room for the texts of small files, which several readers ask for, one after another. In bytes. */
export interface KeptTexts {
  left: number;
}

export function keptTexts(): KeptTexts {
  return { left: largestText };
}

/** Longer ones are asked for by fewer readers. In bytes. */
const longestKept = 65_536;

/** A file of which nothing is asked before somebody does. */
export function treeFile(path: string, location: string, kept: KeptTexts = { left: 0 }): TreeFile {
  let head: string | undefined;
  let size: number | undefined;
  let known: string | undefined;
  const read = (limit: number) => {
    if (known !== undefined && self.size <= limit) return known;
    const text = readText(path, location, self.size, limit);
    if (self.size <= Math.min(longestKept, kept.left)) {
      known = text;
      kept.left -= self.size;
    }
    return text;
  };
  const self: TreeFile = {
    path,
    location,
    get size() {
      return (size ??= lstatSync(location, { throwIfNoEntry: false })?.size ?? 0);
    },
    head: async () => (head ??= readHead(location)),
    text: async (limit = largestText) => read(limit),
    textNow: () => read(largestText),
  };
  return self;
}

function readHead(location: string): string {
  return startOf(location, headSize).toString('utf8');
}

/**
 * The first bytes of a file.
 *
 * @param limit in bytes
 * @throws CodeProblem unreadable: also links and what is no regular file
 */
export async function readStart(location: string, limit: number): Promise<Buffer> {
  return startOf(location, limit);
}

function startOf(location: string, limit: number): Buffer {
  let handle: number | undefined;
  try {
    handle = openSync(location, safely);
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw new Error('it is no regular file');
    return upTo(handle, stats.size, limit);
  } catch (cause) {
    throw new CodeProblem({ code: 'unreadable', message: messageOf(cause) }, { cause });
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** @param size as the file system has it, which the file may outgrow */
function upTo(handle: number, size: number, limit: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < limit) {
    // One byte more shows where it ends.
    const expected = Math.max(size - length + 1, smallestChunk);
    const chunk = Buffer.allocUnsafe(Math.min(limit - length, expected, largestChunk));
    const read = readSync(handle, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

// At once: for the small files that code is, waiting for each takes longer than reading it.
function readText(path: string, location: string, size: number, limit: number): string {
  if (size > limit) throw tooLarge(path, size, limit);
  return decoded(path, startOf(location, limit + 1), limit);
}

function decoded(path: string, bytes: Buffer, limit: number): string {
  // It may have grown since.
  if (bytes.length > limit) throw tooLarge(path, bytes.length, limit);
  if (!isUtf8(bytes)) {
    throw new CodeProblem({ code: 'invalid', message: `${path} is not UTF-8: save it in that encoding` });
  }
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function tooLarge(path: string, size: number, limit: number): CodeProblem {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  return new CodeProblem({
    code: 'too_large',
    message: `${path} has ${megabytes(size)}: files of more than ${megabytes(limit)} are not read`,
  });
}
