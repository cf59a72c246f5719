import type { Queries } from '../../database.ts';
import type { StagedRun } from '../published-run.ts';
import { absent, afterResult } from './life-cycle.ts';

/** Works out what becomes of the source's findings, and of what the run has results about. Nothing is changed yet. */
export async function changesOf(queries: Queries, { id, source, stagedBy }: StagedRun): Promise<void> {
  await queries.run(
    `INSERT INTO staged_changes (run_id, fingerprint, before_state, state, base_state, status, kind)
     SELECT s.run_id, s.fingerprint, f.state, ${afterResult.state}, ${afterResult.base}, s.status, ${afterResult.kind}
     FROM staged_results AS s LEFT JOIN findings AS f ON f.fingerprint = s.fingerprint
     WHERE s.run_id = $1 AND s.attempt = $2 AND (f.state IS NOT NULL OR s.status IN ('fail', 'waived'))
       AND NOT (${afterResult.saysNothing})`,
    [id, stagedBy, source],
  );
  await queries.run(
    `INSERT INTO staged_changes (run_id, fingerprint, before_state, state, base_state, status, kind)
     SELECT $1, fingerprint, before_state, state, base_state, status, ${absent.kind} FROM
       (SELECT f.fingerprint, f.state AS before_state, ${absent.state} AS state, f.base_state, ${absent.status} AS status,
          f.status AS before_status
        FROM findings AS f
        LEFT JOIN staged_results AS s ON s.run_id = $1 AND s.attempt = $2 AND s.fingerprint = f.fingerprint
        LEFT JOIN resources AS r ON r.key = f.resource_key
        LEFT JOIN staged_document_sources AS d ON d.run_id = $1 AND d.id = f.document_source
        WHERE f.source = $3 AND s.fingerprint IS NULL AND f.state <> 'fixed') AS missing
     WHERE state <> before_state OR status <> before_status`,
    [id, stagedBy, source],
  );
}
