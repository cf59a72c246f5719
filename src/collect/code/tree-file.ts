import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { messageOf } from '../../errors.ts';
import { CodeProblem, type TreeFile } from './format.ts';

const headSize = 4096;
// A file may have become a link, or a pipe that nobody writes to, since its folder was read.
const safely = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
/** Larger texts are no code that somebody wrote. In bytes. */
export const largestText = 16 * 1024 * 1024;

/** A file of which nothing is asked before somebody does. */
export function treeFile(path: string, location: string): TreeFile {
  let head: Promise<string> | undefined;
  let size: number | undefined;
  const self: TreeFile = {
    path,
    location,
    get size() {
      return (size ??= lstatSync(location, { throwIfNoEntry: false })?.size ?? 0);
    },
    head: () => (head ??= readHead(location)),
    text: (limit = largestText) => readText(path, location, self.size, limit),
    textNow: () => readTextNow(path, location, self.size),
  };
  return self;
}

async function readHead(location: string): Promise<string> {
  return (await readStart(location, headSize)).toString('utf8');
}

/**
 * The first bytes of a file.
 *
 * @param limit in bytes
 * @throws CodeProblem unreadable: also links and what is no regular file
 */
export async function readStart(location: string, limit: number): Promise<Buffer> {
  return reading(location, (handle) => readUpTo(handle, limit));
}

async function readText(path: string, location: string, size: number, limit: number): Promise<string> {
  if (size > limit) throw tooLarge(path, size, limit);
  return decoded(path, await readStart(location, limit + 1), limit);
}

function readTextNow(path: string, location: string, size: number): string {
  if (size > largestText) throw tooLarge(path, size, largestText);
  let handle: number | undefined;
  try {
    handle = openSync(location, safely);
    if (!fstatSync(handle).isFile()) throw new Error('it is no regular file');
    return decoded(path, readFileSync(handle), largestText);
  } catch (cause) {
    if (cause instanceof CodeProblem) throw cause;
    throw new CodeProblem({ code: 'unreadable', message: messageOf(cause) }, { cause });
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
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

async function reading<T>(location: string, read: (handle: FileHandle) => Promise<T>): Promise<T> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(location, safely);
    if (!(await handle.stat()).isFile()) throw new Error('it is no regular file');
    return await read(handle);
  } catch (cause) {
    throw new CodeProblem({ code: 'unreadable', message: messageOf(cause) }, { cause });
  } finally {
    await handle?.close();
  }
}

async function readUpTo(handle: FileHandle, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < limit) {
    const size = Math.min(limit - length, 65_536);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(size), 0, size);
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}
