import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Queries } from '../database.ts';

export type ArtifactKind = 'document' | 'report';

/** The bytes of a kept document or report, unpacked, as they come; undefined where it is not kept. */
export async function artifactOf(
  queries: Queries,
  run: string,
  kind: ArtifactKind,
): Promise<Readable | undefined> {
  const newest = await queries.first<{ attempt: number | null }>(
    'SELECT max(attempt) AS attempt FROM artifacts WHERE run_id = $1 AND kind = $2',
    [run, kind],
  );
  const attempt = newest?.attempt ?? undefined;
  if (attempt === undefined) return undefined;
  const pieces = piecesOf(queries, run, kind, attempt);
  const first = (await pieces.next()).value as Uint8Array | undefined;
  if (first === undefined) return undefined;
  const all = Readable.from(withFirst(first, pieces), { objectMode: false });
  const unpacking = unpackerFor(first);
  if (!unpacking) return all;
  all.on('error', (error) => unpacking.destroy(error));
  return all.pipe(unpacking);
}

async function* piecesOf(
  queries: Queries,
  run: string,
  kind: ArtifactKind,
  attempt: number,
): AsyncGenerator<Uint8Array> {
  for (let piece = -1; ;) {
    const row = await queries.first<{ piece: number; bytes: Uint8Array }>(
      `SELECT piece, bytes FROM artifacts WHERE run_id = $1 AND kind = $2 AND attempt = $3 AND piece > $4
       ORDER BY piece LIMIT 1`,
      [run, kind, attempt, piece],
    );
    if (!row) return;
    piece = row.piece;
    yield row.bytes;
  }
}

async function* withFirst(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** By how packed bytes begin. */
function unpackerFor(bytes: Uint8Array): ReturnType<typeof createGunzip> | undefined {
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x1f, 0x8b)) return createGunzip();
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return createZstdDecompress();
  return undefined;
}
