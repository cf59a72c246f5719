import type { Queries } from '../../store/database.ts';
import { partIn, giveUp, isSettled, partRows, type PartRow } from './parts.ts';

/** What there is to take of a run that is collected in parts. */
export interface NextPart {
  /** Parts that nobody is on, in order. None where all that are left are worked on, or wait to be tried again. */
  readonly free: readonly string[];
  readonly done: number;
  readonly of: number;
  /** When the first of the others may be there to take. */
  readonly laterAt: string | undefined;
  /** Whether somebody is on a part. */
  readonly isWorkedOn: boolean;
}

/** @returns undefined where there are no parts, or all are settled: then the run is taken as a whole. */
export async function nextPart(
  queries: Queries,
  {
    run,
    parts,
    now,
    attempts,
  }: {
    readonly run: string;
    readonly parts: readonly string[];
    readonly now: Date;
    readonly attempts: number;
  },
): Promise<NextPart | undefined> {
  const at = now.toISOString();
  const rows = await partRows(queries, run, parts, at);
  const isFree = (row: PartRow) => row.alive_until <= at;
  const left: PartRow[] = [];
  for (const row of rows.filter((one) => !isSettled(one))) {
    if (isFree(row) && row.tries >= attempts) {
      await giveUp(queries, run, row.stage, row.error ?? 'the worker that was on it has gone');
    } else {
      left.push(row);
    }
  }
  if (left.length === 0) return undefined;
  const others = left.filter((row) => !isFree(row)).map((row) => row.alive_until);
  return {
    free: left.filter(isFree).flatMap(({ stage }) => partIn(stage) ?? []),
    done: rows.filter(({ state }) => state === 'done').length,
    of: rows.length,
    laterAt: others.toSorted()[0],
    isWorkedOn: left.some((row) => row.state === 'taken' && !isFree(row)),
  };
}
