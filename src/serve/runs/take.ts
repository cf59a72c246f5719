import type { Queries } from '../../store/database.ts';
import { attemptsOf, leaseOf, timeLimitOf } from '../config/defaults.ts';
import type { ServiceConfig } from '../../generated/service.ts';
import { accountsInUse } from './collecting.ts';
import { later, type RunService } from './control.ts';
import { endRun } from './end-run.ts';
import { nextPart, type NextPart } from './next-part.ts';
import { partsOf, rowOf } from './parts.ts';
import type { Stage, Taken } from './stage.ts';

interface RunRow {
  readonly source: string;
  readonly stage: Stage;
  readonly started_at: string | null;
  readonly cancel_requested_by: string | null;
}

interface StageRow {
  readonly state: 'taken' | 'done' | 'failed';
  readonly tries: number;
  readonly alive_until: string;
  readonly error: string | null;
}

/**
 * Takes the stage that a run is at, with a number higher than any before. A run that is not to go on is ended here.
 *
 * @param worker who takes it, for people.
 * @returns undefined when there is nothing to take: another has it, the run has ended, or it waits for a run of another source.
 */
export async function takeStage(
  service: RunService,
  run: string,
  worker: string,
): Promise<Taken | undefined> {
  const now = service.now();
  const parts = await partsNow(service, run);
  return service.database.transaction(async (queries) => {
    const row = await lockRun(queries, run);
    if (!row) return undefined;
    if (row.stage === 'collect') {
      const next = await nextPart(queries, { run, parts, now, attempts: attemptsNow(service, row) });
      if (next) return takePart(queries, service, { run, row, worker, now }, next);
    }
    const before = await queries.first<StageRow>(
      'SELECT state, tries, alive_until, error FROM run_stages WHERE run_id = $1 AND stage = $2',
      [run, row.stage],
    );
    if (before && before.alive_until > now.toISOString() && before.state !== 'done') {
      if (before.state === 'taken' || row.cancel_requested_by === null) return undefined;
    }
    const ending = endingOf(service, row, before, now);
    if (ending) {
      await endRun(queries, run, { ...ending, at: now.toISOString() });
      service.log.warn({ run, source: row.source, error: ending.error }, `a run was ${ending.state}`);
      return undefined;
    }
    if (row.stage === 'collect' && parts.length === 0) {
      const isInUse = await accountsInUse(queries, service.config(), row.source, now);
      if (await isInUse()) {
        await queries.run('UPDATE runs SET ready_at = $2 WHERE id = $1', [run, later(now, busyPause)]);
        return undefined;
      }
    }
    return take(queries, service, { run, row, worker, now });
  });
}

/** The parts of a run that is collected: what a capture asked is in its folder. */
async function partsNow({ database, config }: RunService, run: string): Promise<readonly string[]> {
  const row = await database.first<{ source: string; stage: Stage }>(
    `SELECT source, stage FROM runs WHERE id = $1`,
    [run],
  );
  const source = row?.stage === 'collect' ? sourceIn(config().sources, row.source) : undefined;
  return source ? partsOf(source) : [];
}

const sourceIn = (sources: ServiceConfig['sources'], name: string) =>
  Object.hasOwn(sources, name) ? sources[name] : undefined;

function attemptsNow({ config }: RunService, { source }: RunRow): number {
  const asked = sourceIn(config().sources, source);
  return asked ? attemptsOf(asked) : 1;
}

/** Takes a part of a run, or says when there may be one to take. */
async function takePart(
  queries: Queries,
  service: RunService,
  taking: Taking,
  { free, done, of, laterAt, isWorkedOn }: NextPart,
): Promise<Taken | undefined> {
  const { run, row, now } = taking;
  const isCancelled = row.cancel_requested_by !== null;
  const ending =
    free.length > 0 || (isCancelled && !isWorkedOn) ? endingOf(service, row, undefined, now) : undefined;
  if (ending) {
    await endRun(queries, run, { ...ending, at: now.toISOString() });
    service.log.warn({ run, source: row.source, error: ending.error }, `a run was ${ending.state}`);
    return undefined;
  }
  const part = await firstUnused(queries, service, taking, free);
  if (part === undefined) {
    const at = free.length > 0 || laterAt === undefined ? later(now, busyPause) : laterAt;
    await queries.run('UPDATE runs SET ready_at = $2 WHERE id = $1', [run, at]);
    return undefined;
  }
  const taken = await take(queries, service, { ...taking, part: { id: part, done, of } });
  const readyAt = free.length > 1 ? now.toISOString() : laterAt;
  if (readyAt !== undefined) {
    await queries.run('UPDATE runs SET ready_at = $2 WHERE id = $1 AND ready_at > $2', [run, readyAt]);
  }
  return taken;
}

/** The first of the parts whose accounts no run of another source is collecting from. */
async function firstUnused(
  queries: Queries,
  service: RunService,
  { row, now }: Taking,
  free: readonly string[],
): Promise<string | undefined> {
  if (free.length === 0) return undefined;
  const isInUse = await accountsInUse(queries, service.config(), row.source, now);
  for (const part of free) {
    if (!(await isInUse(part))) return part;
  }
  return undefined;
}

/** How long a run waits for another to have collected from the same account before it is looked at again. */
const busyPause = 2_000;

/** The run, where it has not ended: nobody else changes it in this transaction. */
async function lockRun(queries: Queries, run: string): Promise<RunRow | undefined> {
  return queries.first<RunRow>(
    `UPDATE runs SET ready_at = ready_at WHERE id = $1 AND state IN ('queued', 'running')
     RETURNING source, stage, started_at, cancel_requested_by`,
    [run],
  );
}

function endingOf(
  { config }: RunService,
  { source, stage, started_at: startedAt, cancel_requested_by: cancelled }: RunRow,
  before: StageRow | undefined,
  now: Date,
): { state: 'failed' | 'cancelled'; error?: string } | undefined {
  if (cancelled !== null) return { state: 'cancelled' };
  const asked = sourceIn(config().sources, source);
  if (!asked) return { state: 'failed', error: `the configuration names no source ${source} any more` };
  if (before && before.tries >= attemptsOf(asked)) {
    const why = before.error ?? 'the worker that was on it has gone';
    return { state: 'failed', error: `${stage} failed ${before.tries} times: ${why}` };
  }
  if (startedAt !== null && now.getTime() - Date.parse(startedAt) > timeLimitOf(asked)) {
    return { state: 'failed', error: overtime(asked.time_limit) };
  }
  return undefined;
}

/** The error of a run that took too long. */
export function overtime(limit: string | undefined): string {
  return `it took longer than ${limit ?? '6h'} (time_limit of the source)`;
}

interface Taking {
  readonly run: string;
  readonly row: RunRow;
  readonly worker: string;
  readonly now: Date;
  readonly part?: Taken['part'];
}

async function take(
  queries: Queries,
  service: RunService,
  { run, row, worker, now, part }: Taking,
): Promise<Taken> {
  const at = now.toISOString();
  const until = later(now, leaseOf(service.config()));
  const taken = await queries.first<{ attempt: number; tries: number }>(
    `INSERT INTO run_stages (run_id, stage, state, attempt, tries, worker, taken_at, alive_until)
     VALUES ($1, $2, 'taken', 1, 1, $3, $4, $5)
     ON CONFLICT (run_id, stage) DO UPDATE SET state = 'taken', attempt = run_stages.attempt + 1,
       tries = run_stages.tries + 1, worker = excluded.worker, taken_at = excluded.taken_at,
       alive_until = excluded.alive_until, ended_at = NULL
     RETURNING attempt, tries`,
    [run, rowOf({ stage: row.stage, part }), worker, at, until],
  );
  await queries.run(
    `UPDATE runs SET state = 'running', started_at = COALESCE(started_at, $2), ready_at = $3, progress = NULL WHERE id = $1`,
    [run, at, until],
  );
  if (!taken) throw new Error(`no row of stage ${row.stage} of run ${run} came back`);
  return {
    run,
    source: row.source,
    stage: row.stage,
    ...(part && { part }),
    ...taken,
    startedAt: row.started_at ?? at,
  };
}
