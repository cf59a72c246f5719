import type { Queries } from '../../../store/database.ts';
import { doneAttempt } from '../../../store/history/done-attempt.ts';
import type { Stage } from '../stage.ts';

/** The attempt of an earlier stage of a run that did it: what that kept is what counts. */
export async function attemptOf(queries: Queries, run: string, stage: Stage): Promise<number> {
  const attempt = await doneAttempt(queries, run, stage);
  if (attempt === undefined) throw new Error(`${stage} of the run is not done`);
  return attempt;
}
