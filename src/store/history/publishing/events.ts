import type { Queries } from '../../database.ts';
import type { RunChanges, StagedRun } from '../published-run.ts';

/** An event for each change, in the order of fingerprints. */
export async function writeEvents(queries: Queries, { id, at }: StagedRun): Promise<void> {
  await queries.run(
    `INSERT INTO finding_events (fingerprint, at, kind, run_id, detail)
     SELECT fingerprint, $1, kind, run_id, '{"from":' || COALESCE('"' || before_state || '"', 'null') || ',"to":"' || state
       || '","status":"' || status || '"}'
     FROM staged_changes WHERE run_id = $2 AND kind IS NOT NULL ORDER BY fingerprint`,
    [at, id],
  );
}

type Counts = Pick<RunChanges, 'opened' | 'regressed' | 'fixed' | 'stale'>;

/** How many events of each kind are of a run. */
export async function countEvents(queries: Queries, run: string): Promise<Counts> {
  const kinds = await queries.all<{ kind: string; count: number }>(
    'SELECT kind, count(*) AS count FROM finding_events WHERE run_id = $1 GROUP BY kind',
    [run],
  );
  const countOf = (kind: string) => kinds.find((row) => row.kind === kind)?.count ?? 0;
  return {
    opened: countOf('opened'),
    regressed: countOf('regressed'),
    fixed: countOf('fixed'),
    stale: countOf('stale'),
  };
}
