import type { Reach } from '../../serve/access/actor.ts';
import type { Database, Queries } from '../database.ts';
import { endedOf } from '../ended.ts';
import { keptAnswer } from './kept-answers.ts';
import { allOf, newParameters } from './parameters.ts';
import { findingReach, reachCondition } from './reach.ts';

/** Results of the newest published runs by check. */
export interface CheckResults {
  readonly passed: number;
  readonly failed: number;
  readonly waived: number;
  readonly unknown: number;
  readonly errors: number;
  readonly not_applicable: number;
}

/** Of some sources, by id of the check. */
export async function checkResults(
  queries: Queries,
  sources: readonly string[],
): Promise<ReadonlyMap<string, CheckResults>> {
  if (sources.length === 0) return new Map();
  const { marks, values } = newParameters();
  const rows = await queries.all<CheckResults & { check_id: string }>(
    `SELECT c.check_id, sum(c.passed) AS passed, sum(c.failed) AS failed, sum(c.waived) AS waived, sum(c.unknown) AS unknown,
       sum(c.errors) AS errors, sum(c.not_applicable) AS not_applicable
     FROM check_results c WHERE c.source IN ${marks(sources)} GROUP BY c.check_id`,
    values,
  );
  return new Map(rows.map(({ check_id, ...counts }) => [check_id, counts]));
}

/**
 * How many findings within reach are open, by check.
 *
 * @param checks those that are asked for; without it all.
 */
export async function openByCheck(
  database: Database,
  reach: Reach,
  checks?: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return keptAnswer(database, ['open by check', reach, checks], () => countOpen(database, reach, checks));
}

async function countOpen(
  queries: Queries,
  reach: Reach,
  checks: readonly string[] | undefined,
): Promise<ReadonlyMap<string, number>> {
  const parameters = newParameters();
  const where = [
    ...(checks ? [`f.check_id IN ${parameters.marks(checks)}`] : []),
    `(${endedOf('f.state')}) = 0`,
    reachCondition(reach, findingReach, parameters) ?? '1 = 1',
  ];
  const rows = await queries.all<{ check_id: string; count: number }>(
    `SELECT f.check_id, count(*) AS count FROM findings f WHERE ${allOf(where)} GROUP BY f.check_id`,
    parameters.values,
  );
  return new Map(rows.map(({ check_id, count }) => [check_id, count]));
}
