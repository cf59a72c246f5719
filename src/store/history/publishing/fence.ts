import type { Queries } from '../../database.ts';
import type { RunChanges, StagedRun } from '../published-run.ts';
import { countEvents } from './events.ts';

export type Ended = RunChanges['state'] | 'superseded' | 'published';

/**
 * Ends the run, where it is still running and the stage is still the attempt's. The rows are held until the transaction ends: who wants to
 * cancel the run or take the stage waits, and finds it ended.
 */
export async function endRun(queries: Queries, { id, source, attempt, end, at }: StagedRun): Promise<Ended> {
  const held = await queries.run(
    "UPDATE run_stages SET attempt = attempt WHERE run_id = $1 AND stage = 'publish' AND attempt = $2",
    [id, attempt],
  );
  if (held === 0) return 'superseded';
  const { run, summary } = end;
  const state = run.sources.every(({ status }) => status === 'complete') ? 'complete' : 'partial';
  const ended = await queries.run(
    `UPDATE runs SET state = $1, finished_at = $2, bundle_revision = $3, bundle_digest = $4, document_digest = $5, sources = $6,
       notices = $7, summary = $8, fix_plan = $9
     WHERE id = $10 AND source = $11 AND state = 'running' AND cancel_requested_by IS NULL`,
    [
      state,
      at,
      run.bundle.revision,
      run.bundle.digest,
      run.document.digest,
      ...[run.sources, run.notices, summary, end.fix_plan].map((part) => JSON.stringify(part)),
      id,
      source,
    ],
  );
  if (ended > 0) return state;
  const before = await queries.first(
    "SELECT id FROM runs WHERE id = $1 AND state IN ('complete', 'partial')",
    [id],
  );
  return before ? 'published' : 'superseded';
}

/** What a run changed that had been published before. */
export async function publishedBefore(queries: Queries, { id, source }: StagedRun): Promise<RunChanges> {
  const run = await queries.first<{ state: RunChanges['state'] }>('SELECT state FROM runs WHERE id = $1', [
    id,
  ]);
  return { run: id, source, state: run?.state ?? 'partial', ...(await countEvents(queries, id)) };
}
