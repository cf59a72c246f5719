import type { Result } from '../../generated/report.ts';
import { levelOf, levels } from '../../report/report.ts';
import type { Database, Queries } from '../database.ts';
import type { RunChanges, StagedRun } from './published-run.ts';

/** Shows what a run staged, all at once, unless another has taken its stage since. */
export async function publishRun(database: Database, run: StagedRun): Promise<RunChanges | 'superseded'> {
  return database.transaction(async (queries) => {
    const complete = run.end.run.sources.every(({ status }) => status === 'complete');
    const state = complete ? ('complete' as const) : ('partial' as const);
    const shown = await queries.run(
      `UPDATE runs SET state = $2, stage = 'publish', finished_at = $3, error = NULL,
         bundle_revision = $5, bundle_digest = $6, document_digest = $7, sources = $8, notices = $9, summary = $10, fix_plan = $11
       WHERE id = $1 AND state = 'running' AND EXISTS (
         SELECT 1 FROM run_stages WHERE run_id = $1 AND stage = 'publish' AND attempt = $4 AND state = 'taken')`,
      [
        run.id,
        state,
        run.at,
        run.attempt,
        run.end.run.bundle.revision,
        run.end.run.bundle.digest,
        run.end.run.document.digest,
        JSON.stringify(run.end.run.sources),
        JSON.stringify(run.end.run.notices),
        JSON.stringify(run.end.summary),
        JSON.stringify(run.end.fix_plan),
      ],
    );
    if (shown === 0) return 'superseded';
    const opened = await open(queries, run);
    const fixed = complete
      ? await queries.run(
          `UPDATE findings SET state = 'fixed', fixed_at = $2, state_since = $2 WHERE source = $1 AND state = 'open' AND run_id <> $3`,
          [run.source, run.at, run.id],
        )
      : 0;
    await queries.run('DELETE FROM staged_results WHERE run_id = $1', [run.id]);
    const changes = { run: run.id, source: run.source, state, opened, regressed: 0, fixed, stale: 0 };
    await run.announce?.(queries, changes);
    return changes;
  });
}

const columns =
  `fingerprint source check_id title severity risk_area level level_rank state status resource_id resource_type
  resource_name cloud account region tags first_seen last_seen opened_at state_since times_regressed attack_paths run_id result`.split(
    /\s+/,
  );

async function open(queries: Queries, run: StagedRun): Promise<number> {
  const rows = await queries.all<{ result: string }>(
    `SELECT result FROM staged_results WHERE run_id = $1 AND attempt = $2 AND status = 'fail'`,
    [run.id, run.stagedBy],
  );
  await queries.insertMany(
    'findings',
    columns,
    rows.map(({ result: text }) => {
      const result = JSON.parse(text) as Result;
      const { id, type, name, cloud, account, region } = result.resource;
      const level = levelOf(result);
      const what = [
        result.fingerprint,
        run.source,
        result.check,
        result.title,
        result.severity,
        result.risk_area,
      ];
      const where = [id, type, name, cloud, account, region, '{}'];
      const when = [run.at, run.at, run.at, run.at];
      return [...what, level, levels.indexOf(level), 'open', 'fail', ...where, ...when, 0, 0, run.id, text];
    }),
    `(fingerprint) DO UPDATE SET state = 'open', last_seen = excluded.last_seen, run_id = excluded.run_id, result = excluded.result`,
  );
  return rows.length;
}
