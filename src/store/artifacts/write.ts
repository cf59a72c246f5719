import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Database } from '../database.ts';
import { pieceBytes, type Artifact } from './artifact.ts';

/** Keeps a text with a run, packed, in pieces. What the same attempt kept before is replaced. */
export async function writeArtifact(
  database: Database,
  { run, kind, attempt }: Artifact,
  text: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  await database.run('DELETE FROM artifacts WHERE run_id = $1 AND kind = $2 AND attempt = $3', [
    run,
    kind,
    attempt,
  ]);
  let piece = 0;
  for await (const bytes of pieces(Readable.from(text).compose(createGzip({ level: 4 })))) {
    await database.insertMany(
      'artifacts',
      ['run_id', 'kind', 'attempt', 'piece', 'bytes'],
      [[run, kind, attempt, piece, bytes]],
    );
    piece += 1;
  }
}

async function* pieces(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of packed) {
    begun.push(chunk);
    length += chunk.length;
    while (length >= pieceBytes) {
      const all = Buffer.concat(begun);
      yield all.subarray(0, pieceBytes);
      begun = [all.subarray(pieceBytes)];
      length -= pieceBytes;
    }
  }
  if (length > 0) yield Buffer.concat(begun);
}
