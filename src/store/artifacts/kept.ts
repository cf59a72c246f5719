import type { Queries } from '../database.ts';
import { doneAttempt, stagingAttempt } from '../history/done-attempt.ts';
import type { Artifact } from './artifact.ts';
import { readArtifact } from './read.ts';

export type KeptKind = Extract<Artifact['kind'], 'document' | 'report'>;

/**
 * The document or report of a run that shows: of the attempt that did the stage. What is still being written, or was by an attempt
 * that does not count, is none.
 *
 * @returns undefined where it is not kept, or does not show yet.
 */
export async function keptArtifact(
  queries: Queries,
  run: string,
  kind: KeptKind,
): Promise<AsyncIterable<Buffer> | undefined> {
  const attempt = await attemptThatCounts(queries, run, kind);
  return attempt === undefined ? undefined : readArtifact(queries, { run, kind, attempt });
}

/** Which of the two are kept of a run and show. */
export async function keptKinds(queries: Queries, run: string): Promise<KeptKind[]> {
  const kept: KeptKind[] = [];
  for (const kind of ['document', 'report'] as const) {
    const attempt = await attemptThatCounts(queries, run, kind);
    const piece = await queries.first(
      'SELECT 1 AS one FROM artifacts WHERE run_id = $1 AND kind = $2 AND attempt = $3 LIMIT 1',
      [run, kind, attempt ?? 0],
    );
    if (attempt !== undefined && piece) kept.push(kind);
  }
  return kept;
}

async function attemptThatCounts(queries: Queries, run: string, kind: KeptKind): Promise<number | undefined> {
  const shows = await queries.first(
    `SELECT id FROM runs WHERE id = $1 AND state IN ('complete', 'partial')`,
    [run],
  );
  if (!shows) return undefined;
  return kind === 'report' ? stagingAttempt(queries, run) : doneAttempt(queries, run, 'collect');
}
