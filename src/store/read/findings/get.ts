import type { Result } from '../../../generated/report.ts';
import type { Reach } from '../../../serve/access/actor.ts';
import type { Queries } from '../../database.ts';
import { withReachablePaths } from '../attack-paths/reach.ts';
import { isWithin } from '../reach.ts';
import { tagsIn } from '../tags/digest.ts';
import { findingColumns, findingOf, type FindingRow, type WholeFinding } from './finding.ts';

/** The finding with a fingerprint; undefined where there is none within reach. */
export async function findingBy(
  queries: Queries,
  reach: Reach,
  fingerprint: string,
): Promise<WholeFinding | undefined> {
  const row = await queries.first<FindingRow & { result: string }>(
    `SELECT ${findingColumns}, f.result FROM findings f WHERE f.fingerprint = $1`,
    [fingerprint],
  );
  if (!row || !isWithin(reach, { account: row.account, tags: tagsIn(row.tags) })) return undefined;
  const [finding = findingOf(row)] = await withReachablePaths(queries, reach, [findingOf(row)]);
  return { ...finding, result: JSON.parse(row.result) as Result };
}
