import type { CloudId } from '../../collect/cloud.ts';
import type { Queries } from '../../store/database.ts';
import { cloudIn, giveUp, isSettled, partRows, type PartRow } from './parts.ts';

/** What there is to take of a run that is collected in parts. */
export interface NextPart {
  /** None where all that are left are worked on, or wait to be tried again. */
  readonly part: CloudId | undefined;
  readonly done: number;
  readonly of: number;
  /** When there may be another part to take. */
  readonly readyAt: string | undefined;
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
    readonly parts: readonly CloudId[];
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
  const free = left.find(isFree);
  const others = left.filter((row) => row !== free).map((row) => (isFree(row) ? at : row.alive_until));
  return {
    part: free && cloudIn(free.stage),
    done: rows.filter(({ state }) => state === 'done').length,
    of: rows.length,
    readyAt: others.toSorted()[0],
    isWorkedOn: left.some((row) => row.state === 'taken' && !isFree(row)),
  };
}
