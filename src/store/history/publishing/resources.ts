import type { Queries } from '../../database.ts';
import type { StagedRun } from '../published-run.ts';

const described = [
  'document_source',
  'id',
  'cloud',
  'type',
  'kind',
  'name',
  'account',
  'region',
  'tags',
  'body',
];
const replaced = ['source', ...described, 'last_seen', 'run_id'];

/**
 * Takes over the resources of a run: the source is theirs from now on. Those of the source that it did not see have gone, where the
 * document's source that they came from was asked and is complete; else they stay as they are.
 */
export async function mergeResources(
  queries: Queries,
  { id, source, stagedBy, at }: StagedRun,
): Promise<void> {
  await queries.run(
    `UPDATE resources SET gone_at = $1 WHERE source = $2 AND gone_at IS NULL
       AND document_source IN (SELECT id FROM staged_document_sources WHERE run_id = $3 AND status = 'complete')
       AND NOT EXISTS (SELECT 1 FROM staged_resources AS s WHERE s.run_id = $3 AND s.attempt = $4 AND s.key = resources.key)`,
    [at, source, id, stagedBy],
  );
  // Most are as they were: then no index is touched.
  await queries.run(
    `UPDATE resources SET last_seen = $1, run_id = s.run_id FROM staged_resources AS s
     WHERE s.run_id = $2 AND s.attempt = $3 AND s.key = resources.key AND resources.source = $4 AND resources.gone_at IS NULL
       AND ${described.map((column) => `resources.${column} = s.${column}`).join(' AND ')}`,
    [at, id, stagedBy, source],
  );
  await queries.run(
    `INSERT INTO resources (key, source, ${described.join(', ')}, first_seen, last_seen, run_id)
     SELECT s.key, $1, ${described.map((column) => `s.${column}`).join(', ')}, $2, $2, s.run_id FROM staged_resources AS s
     LEFT JOIN resources AS r ON r.key = s.key WHERE s.run_id = $3 AND s.attempt = $4 AND (r.key IS NULL OR r.run_id <> s.run_id)
     ON CONFLICT (key) DO UPDATE SET gone_at = NULL, ${replaced.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [source, at, id, stagedBy],
  );
}
