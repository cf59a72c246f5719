import { readArtifact } from '../../../store/artifacts/read.ts';
import { publishRun } from '../../../store/history/publish.ts';
import { stagingAttempt } from '../../../store/history/done-attempt.ts';
import { announceTo } from '../../sinks/announce.ts';
import { Superseded } from '../finish.ts';
import type { StageContext } from './context.ts';
import type { KeptEnd } from './kept-end.ts';

/**
 * Shows what a run found, all at once.
 *
 * @throws Superseded when another has taken the stage.
 */
export async function publishStage({ database, taken, config, now }: StageContext): Promise<void> {
  const { run: id, source, attempt } = taken;
  const stagedBy = await stagingAttempt(database, id);
  if (stagedBy === undefined) throw new Error('graph of the run is not done');
  const changes = await publishRun(database, {
    id,
    source,
    attempt,
    stagedBy,
    ...(await endOf(database, id, stagedBy)),
    governance: config.governance ?? [],
    at: now().toISOString(),
    announce: announceTo(config, now),
  });
  if (changes === 'superseded') throw new Superseded();
  await letGo(database, id, stagedBy);
}

async function endOf(database: Parameters<typeof readArtifact>[0], run: string, attempt: number) {
  const text = await readArtifact(database, { run, kind: 'end', attempt });
  if (!text) throw new Error('the end of the report has gone from the store');
  const pieces = await Array.fromAsync(text);
  return JSON.parse(Buffer.concat(pieces).toString('utf8')) as KeptEnd;
}

/** What stages kept for each other, and attempts that do not count. */
async function letGo(
  database: Parameters<typeof publishRun>[0],
  run: string,
  stagedBy: number,
): Promise<void> {
  await database.run(
    `DELETE FROM artifacts WHERE run_id = $1 AND (kind IN ('answers', 'end') OR kind LIKE 'document/%' OR kind LIKE 'exchanges/%' OR (kind = 'report' AND attempt <> $2)
       OR (kind = 'document' AND attempt <> (SELECT attempt FROM run_stages WHERE run_id = $1 AND stage = 'collect')))`,
    [run, stagedBy],
  );
}
