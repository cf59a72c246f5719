import type { Reach } from '../../serve/access/actor.ts';
import type { Database, Queries } from '../database.ts';
import { keptAnswer } from './kept-answers.ts';
import { newParameters } from './parameters.ts';
import { findingReach, reachCondition, resourceReach } from './reach.ts';

export interface ReadSource {
  readonly name: string;
  /** As configured, without anything secret; null where not all of the source is within reach. */
  readonly scope: unknown;
  readonly schedule: unknown;
  readonly removed_at: string | null;
  /** Whether all that is known of it is within reach: else its documents and reports show part of it. */
  readonly whole: boolean;
}

interface SourceRow {
  readonly name: string;
  readonly scope: string;
  readonly schedule: string | null;
  readonly removed_at: string | null;
}

/**
 * The sources that have something within reach, by name. Who reaches all sees those too that have nothing yet.
 */
export async function readSources(database: Database, reach: Reach): Promise<readonly ReadSource[]> {
  return keptAnswer(database, ['sources', reach], () => sourcesWithin(database, reach));
}

async function sourcesWithin(queries: Queries, reach: Reach): Promise<readonly ReadSource[]> {
  const rows = await queries.all<SourceRow>(
    'SELECT name, scope, schedule, removed_at FROM sources ORDER BY name',
  );
  const read: ReadSource[] = [];
  for (const row of rows) {
    const how = await reachOfSource(queries, reach, row.name);
    if (how === 'nothing') continue;
    const whole = how === 'all';
    read.push({
      name: row.name,
      scope: whole ? (JSON.parse(row.scope) as unknown) : null,
      schedule: row.schedule === null ? null : (JSON.parse(row.schedule) as unknown),
      removed_at: row.removed_at,
      whole,
    });
  }
  return read;
}

/** How much of a source somebody reaches, by the resources and findings that are known of it. */
export async function reachOfSource(
  queries: Queries,
  reach: Reach,
  source: string,
): Promise<'all' | 'part' | 'nothing'> {
  if (reach === 'all') return 'all';
  const within = await has(queries, source, (condition) => condition, reach);
  if (!within) return 'nothing';
  const beyond = await has(queries, source, (condition) => `NOT (${condition})`, reach);
  return beyond ? 'part' : 'all';
}

async function has(
  queries: Queries,
  source: string,
  asked: (condition: string) => string,
  reach: Reach,
): Promise<boolean> {
  for (const [table, name, columns] of [
    ['resources', 'r', resourceReach],
    ['findings', 'f', findingReach],
  ] as const) {
    const parameters = newParameters();
    const own = parameters.mark(source);
    const condition = asked(reachCondition(reach, columns, parameters) ?? '1 = 1');
    const row = await queries.first(
      `SELECT 1 AS one FROM ${table} ${name} WHERE ${name}.source = ${own} AND ${condition} LIMIT 1`,
      parameters.values,
    );
    if (row) return true;
  }
  return false;
}

/** Whether there is such a source at all. */
export async function isSource(queries: Queries, name: string): Promise<boolean> {
  return (await queries.first('SELECT 1 AS one FROM sources WHERE name = $1', [name])) !== undefined;
}
