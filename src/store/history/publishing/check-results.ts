import type { Queries } from '../../database.ts';
import type { StagedRun } from '../published-run.ts';

const columns = {
  passed: 'pass',
  failed: 'fail',
  waived: 'waived',
  unknown: 'unknown',
  errors: 'error',
  not_applicable: 'not_applicable',
};

/** How the results of the source's newest run stand by check. */
export async function writeCheckResults(
  queries: Queries,
  { id, source, stagedBy }: StagedRun,
): Promise<void> {
  await queries.run('DELETE FROM check_results WHERE source = $1', [source]);
  const sums = Object.values(columns).map(
    (status) => `sum(CASE WHEN status = '${status}' THEN 1 ELSE 0 END)`,
  );
  await queries.run(
    `INSERT INTO check_results (source, check_id, run_id, ${Object.keys(columns).join(', ')})
     SELECT $1, check_id, run_id, ${sums.join(', ')} FROM staged_results WHERE run_id = $2 AND attempt = $3
     GROUP BY check_id, run_id`,
    [source, id, stagedBy],
  );
}
