import type { Database, Queries } from '../../store/database.ts';
import { attemptsOf } from '../config/defaults.ts';
import { later, type RunService } from './control.ts';
import { endRun } from './end-run.ts';
import { areSettled, giveUp, rowOf } from './parts.ts';
import { stages, type Taken } from './stage.ts';

/** Thrown where another has taken the stage, or the run has ended: nothing of it counts. */
export class Superseded extends Error {
  constructor() {
    super('another worker has taken the stage');
  }
}

/** How long the next stage of a run is left to whoever did the one before, in milliseconds. */
const goesOnWithin = 2_000;

/**
 * Ends a stage that is done: the run goes on to the next.
 *
 * @throws Superseded
 */
export async function finishStage(database: Database, taken: Taken, at: string): Promise<void> {
  const next = taken.part ? taken.stage : stages[stages.indexOf(taken.stage) + 1];
  await database.transaction(async (queries) => {
    await lock(queries, taken.run);
    const isOurs = await close(queries, taken, { state: 'done', error: null, at, until: at });
    if (!isOurs) throw new Superseded();
    if (next === undefined || (taken.part && !(await areSettled(queries, taken.run)))) return;
    await queries.run(`UPDATE runs SET stage = $2, ready_at = $3 WHERE id = $1 AND state = 'running'`, [
      taken.run,
      next,
      later(new Date(at), goesOnWithin),
    ]);
  });
}

/** Puts the row of the run first, as taking does: who comes second waits there. */
async function lock(queries: Queries, run: string): Promise<void> {
  await queries.run('UPDATE runs SET ready_at = ready_at WHERE id = $1', [run]);
}

interface Closing {
  readonly state: 'done' | 'failed';
  readonly error: string | null;
  readonly at: string;
  readonly until: string;
}

async function close(queries: Queries, taken: Taken, { state, error, at, until }: Closing): Promise<boolean> {
  const closed = await queries.run(
    `UPDATE run_stages SET state = $4, error = $5, ended_at = $6, alive_until = $7
     WHERE run_id = $1 AND stage = $2 AND attempt = $3 AND state = 'taken'`,
    [taken.run, rowOf(taken), taken.attempt, state, error, at, until],
  );
  return closed > 0;
}

const firstPause = 2_000;
const longestPause = 300_000;

/** Milliseconds until a stage is tried again. */
export const pauseAfter = (tries: number) => Math.min(firstPause * 4 ** (tries - 1), longestPause);

export interface Failure {
  /** One line. */
  readonly error: string;
  /** Whether trying again is of no use. */
  readonly isFinal: boolean;
}

/**
 * Ends an attempt that failed: the stage is tried again after a while, or the run has failed.
 *
 * @returns whether the run has.
 */
export async function failStage(
  { database, config, now }: RunService,
  taken: Taken,
  { error, isFinal }: Failure,
): Promise<boolean> {
  const source = config().sources[taken.source];
  const at = now();
  const again = later(at, pauseAfter(taken.tries));
  return database.transaction(async (queries) => {
    await lock(queries, taken.run);
    const isOurs = await close(queries, taken, {
      state: 'failed',
      error,
      at: at.toISOString(),
      until: again,
    });
    if (!isOurs) return false;
    const times = taken.tries > 1 ? ` (tried ${taken.tries} times)` : '';
    const isLast = taken.tries >= (source ? attemptsOf(source) : 0);
    if (taken.part && source && !isFinal) {
      if (isLast) await giveUp(queries, taken.run, rowOf(taken), `${error}${times}`);
      await queries.run(
        `UPDATE runs SET ready_at = CASE WHEN ready_at < $2 THEN ready_at ELSE $2 END WHERE id = $1 AND state = 'running'`,
        [taken.run, isLast ? at.toISOString() : again],
      );
      return false;
    }
    if (isFinal || isLast) {
      return endRun(queries, taken.run, { state: 'failed', error: `${error}${times}`, at: at.toISOString() });
    }
    await queries.run(`UPDATE runs SET ready_at = $2 WHERE id = $1 AND state = 'running'`, [
      taken.run,
      again,
    ]);
    return false;
  });
}

/** Hands a stage back: another may take it at once, and the attempt does not count. */
export async function handBack({ database, now }: RunService, taken: Taken): Promise<void> {
  const at = now().toISOString();
  await database.transaction(async (queries) => {
    await lock(queries, taken.run);
    const isOurs = await close(queries, taken, { state: 'failed', error: 'handed back', at, until: at });
    if (!isOurs) return;
    await queries.run('UPDATE run_stages SET tries = tries - 1 WHERE run_id = $1 AND stage = $2', [
      taken.run,
      rowOf(taken),
    ]);
    await queries.run(`UPDATE runs SET ready_at = $2 WHERE id = $1 AND state = 'running'`, [taken.run, at]);
  });
}

/** Ends a run that was to be cancelled, or took too long, while this worker was on it. */
export async function endTaken(
  { database, now }: RunService,
  taken: Taken,
  ending: { readonly state: 'failed' | 'cancelled'; readonly error?: string },
): Promise<void> {
  await database.transaction(async (queries) => {
    await lock(queries, taken.run);
    const isOurs = await queries.first(
      `SELECT attempt FROM run_stages WHERE run_id = $1 AND stage = $2 AND attempt = $3`,
      [taken.run, rowOf(taken), taken.attempt],
    );
    if (isOurs) await endRun(queries, taken.run, { ...ending, at: now().toISOString() });
  });
}
