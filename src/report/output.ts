import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { KeelsonError, messageOf } from '../errors.ts';
import { replaceable } from '../files/replaceable.ts';
import { writeText } from '../files/write-text.ts';

type Chunks = Iterable<string> | AsyncIterable<string>;

/**
 * Writes text to a file, or to standard output without one. A file appears whole or not at all.
 *
 * @throws KeelsonError OUTPUT_FAILED, and what the text throws while it is made.
 */
export async function writeOutput(text: Chunks, file?: string): Promise<void> {
  const failure: Failure = { failed: false, reason: undefined };
  try {
    await write(watched(text, failure), file);
  } catch (error) {
    throw failure.failed ? failure.reason : error;
  }
}

/** What the text threw, which is not the output's fault. */
interface Failure {
  failed: boolean;
  reason: unknown;
}

async function* watched(text: Chunks, failure: Failure): AsyncGenerator<string> {
  try {
    yield* text;
  } catch (error) {
    failure.failed = true;
    failure.reason = error;
    throw error;
  }
}

async function write(chunks: AsyncIterable<string>, file?: string): Promise<void> {
  if (file === undefined) {
    await toStandardOutput(chunks);
    return;
  }
  const target = await replaceable(file);
  const partial = `${target}.${randomUUID()}.partial`;
  try {
    if (target === undefined) {
      await writeFile(chunks, file, 'r+');
      return;
    }
    await writeFile(chunks, partial, 'w');
    await rename(partial, target);
  } catch (cause) {
    await rm(partial, { force: true });
    throw new KeelsonError('OUTPUT_FAILED', `cannot write ${file}: ${messageOf(cause)}`, { cause });
  }
}

async function writeFile(chunks: AsyncIterable<string>, file: string, flags: string): Promise<void> {
  const handle = await open(file, flags, 0o600);
  try {
    await writeText(handle, chunks);
  } finally {
    await handle.close();
  }
}

async function toStandardOutput(chunks: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), process.stdout, { end: false });
  } catch (cause) {
    // The reader of the pipe has gone (head, less): nothing is wrong with the scan.
    if ((cause as NodeJS.ErrnoException).code !== 'EPIPE') {
      throw new KeelsonError('OUTPUT_FAILED', `cannot write to standard output: ${messageOf(cause)}`, {
        cause,
      });
    }
  }
}
