import type { Queries } from '../../database.ts';
import type { StagedRun } from '../published-run.ts';

/**
 * Insists that what was staged is what the run found: what is missing would look as if it had gone.
 *
 * @throws Error
 */
export async function insistOnAll(queries: Queries, { id, stagedBy, end }: StagedRun): Promise<void> {
  const counts = await queries.all<{ kind: string; given: number }>(
    'SELECT kind, given FROM staged_counts WHERE run_id = $1 AND attempt = $2',
    [id, stagedBy],
  );
  const found = {
    results: Object.values(end.summary.status).reduce((sum, count) => sum + count, 0),
    resources: end.run.document.resources,
  };
  for (const [kind, expected] of Object.entries(found)) {
    const given = counts.find((count) => count.kind === kind)?.given ?? 0;
    if (given !== expected) {
      throw new Error(`run ${id} found ${expected} ${kind}, and ${given} are staged by attempt ${stagedBy}`);
    }
  }
  const strangers = await queries.first<{ count: number }>(
    `SELECT count(*) AS count FROM staged_results AS s
     LEFT JOIN staged_resources AS r ON r.run_id = s.run_id AND r.attempt = s.attempt AND r.key = s.resource_key
     WHERE s.run_id = $1 AND s.attempt = $2 AND r.key IS NULL`,
    [id, stagedBy],
  );
  if (strangers?.count) {
    throw new Error(`${strangers.count} results of run ${id} are about resources that are not staged`);
  }
}

/** The sources of the run's document, to be joined with. */
export async function stageSources(queries: Queries, { id, end }: StagedRun): Promise<void> {
  await queries.insertMany(
    'staged_document_sources',
    ['run_id', 'id', 'status'],
    [...new Map(end.run.sources.map((source) => [source.id, source.status]))].map(([source, status]) => [
      id,
      source,
      status,
    ]),
  );
}
