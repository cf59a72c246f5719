import type { Readable } from 'node:stream';
import { open, rm } from 'node:fs/promises';

/** A file that was made to be sent: its name goes at once, its bytes when they are read. */
export async function sentFile(file: string): Promise<Readable> {
  const handle = await open(file, 'r');
  await rm(file, { force: true });
  return handle.createReadStream({ autoClose: true });
}
