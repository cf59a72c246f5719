import type { Queries } from '../../../store/database.ts';
import type { Filters } from '../filters.ts';
import { resultOf, type ChangedFinding } from '../outgoing/finding.ts';
import type { Result } from '../../../generated/report.ts';

/** As many as GitHub shows of an analysis. */
export const mostResults = 5000;

/**
 * What is open in the code of a source, the worst first. What is stale because nobody could look is still there: an alert that
 * is left out is closed.
 */
export async function openInCode(queries: Queries, source: string, { fits }: Filters): Promise<Result[]> {
  const results: Result[] = [];
  let after = { level_rank: -1, fingerprint: '' };
  while (results.length <= mostResults) {
    const found = await queries.all<ChangedFinding>(
      `SELECT findings.*, 0 AS event, 'unchanged' AS change, state_since AS changed_at FROM findings
       WHERE source = $1 AND (state IN ('open', 'regressed', 'waived') OR (state = 'stale' AND status <> 'gone'))
         AND (level_rank > $2 OR (level_rank = $2 AND fingerprint > $3))
       ORDER BY level_rank, fingerprint LIMIT 500`,
      [source, after.level_rank, after.fingerprint],
    );
    for (const finding of found) {
      if (!fits(finding)) continue;
      const result = resultOf(finding);
      if (result.resource.file !== undefined) results.push(result);
    }
    const last = found.at(-1);
    if (!last || found.length < 500) break;
    after = last;
  }
  return results;
}
