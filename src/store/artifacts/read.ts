import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { textLines } from '../../files/text-lines.ts';
import type { Queries } from '../database.ts';
import type { Artifact } from './artifact.ts';

/**
 * The text of what was kept with a run.
 *
 * @returns undefined when there is none.
 */
export async function readArtifact(
  queries: Queries,
  artifact: Artifact,
): Promise<AsyncIterable<Buffer> | undefined> {
  const first = await pieceOf(queries, artifact, 0);
  if (!first) return undefined;
  const unpacked = createGunzip();
  // Whoever reads is told what goes wrong; who stops reading is not the one to tell.
  pipeline(Readable.from(pieces(queries, artifact, first)), unpacked, () => undefined);
  return unpacked as AsyncIterable<Buffer>;
}

/**
 * The lines of what was kept with a run.
 *
 * @returns undefined when there is none.
 */
export async function readArtifactLines(
  queries: Queries,
  artifact: Artifact,
): Promise<AsyncIterable<string> | undefined> {
  const text = await readArtifact(queries, artifact);
  return text && textLines(decoded(text));
}

async function* decoded(text: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of text) yield decoder.decode(bytes, { stream: true });
}

async function* pieces(queries: Queries, artifact: Artifact, first: Uint8Array): AsyncGenerator<Uint8Array> {
  yield first;
  for (let number = 1; ; number += 1) {
    const bytes = await pieceOf(queries, artifact, number);
    if (!bytes) return;
    yield bytes;
  }
}

async function pieceOf(
  queries: Queries,
  { run, kind, attempt }: Artifact,
  piece: number,
): Promise<Uint8Array | undefined> {
  const row = await queries.first<{ bytes: Uint8Array }>(
    'SELECT bytes FROM artifacts WHERE run_id = $1 AND kind = $2 AND attempt = $3 AND piece = $4',
    [run, kind, attempt, piece],
  );
  return row?.bytes;
}
