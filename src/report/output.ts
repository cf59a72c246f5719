import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { KeelsonError, messageOf } from '../errors.ts';

/**
 * Writes text to a file, or to standard output without one. A file appears whole or not at all.
 *
 * @throws KeelsonError OUTPUT_FAILED
 */
export async function writeOutput(chunks: Iterable<string>, file?: string): Promise<void> {
  if (file === undefined) {
    await toStandardOutput(chunks);
    return;
  }
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(partial, { mode: 0o600 }));
    await rename(partial, file);
  } catch (cause) {
    await rm(partial, { force: true });
    throw new KeelsonError('OUTPUT_FAILED', `cannot write ${file}: ${messageOf(cause)}`, { cause });
  }
}

async function toStandardOutput(chunks: Iterable<string>): Promise<void> {
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
