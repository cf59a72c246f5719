import type { Reach } from '../../../serve/access/actor.ts';
import type { Database } from '../../database.ts';
import { reachOfPaths, withReachablePaths } from '../attack-paths/reach.ts';
import { pageOf, type Order, type Page, type PageWish } from '../paging/page.ts';
import { newParameters } from '../parameters.ts';
import { findingReach, isWithin, reachCondition } from '../reach.ts';
import { tagsIn } from '../tags/digest.ts';
import { conditionsOf, howFor, narrowest, type Condition } from './conditions.ts';
import { findingColumns, findingOf, type Finding, type FindingRow } from './finding.ts';
import type { FindingFilter, FindingSort } from './filter.ts';

export interface FindingsQuery extends PageWish {
  readonly reach: Reach;
  readonly filter: FindingFilter;
  readonly sort: FindingSort;
}

const fingerprint = { sql: 'f.fingerprint', name: 'fingerprint', kind: 'string' } as const;
const opened = { sql: 'f.opened_at', name: 'opened_at', kind: 'string' } as const;

const orders: Readonly<Record<FindingSort, Order>> = {
  worst: {
    columns: [{ sql: 'f.level_rank', name: 'level_rank', kind: 'number' }, opened, fingerprint],
  },
  newest: { columns: [opened, fingerprint], descending: true },
  oldest: { columns: [opened, fingerprint] },
  // What has no date is never due, and is not here.
  due: { columns: [{ sql: 'f.due_at', name: 'due_at', kind: 'string' }, fingerprint] },
};

/**
 * Findings within reach, a page at a time.
 *
 * @throws CursorRefused
 */
export async function listFindings(database: Database, asked: FindingsQuery): Promise<Page<Finding>> {
  const { reach, filter, sort, limit, cursor } = asked;
  const conditions = [
    ...conditionsOf(
      reach !== 'all' && filter.onAttackPath === false ? { ...filter, onAttackPath: undefined } : filter,
    ),
    ...reachConditions(reach),
    ...(filter.onAttackPath === undefined || reach === 'all'
      ? []
      : [onReachablePath(reach, filter.onAttackPath)]),
  ];
  const chosen = await chosenOf(database, conditions, sort);
  const parameters = newParameters();
  const where = conditions.map((one) => one.sql(parameters, howFor(database.dialect, one, chosen)));
  const { rows, next } = await pageOf<FindingRow>(database, {
    select: findingColumns,
    from: 'findings f',
    where: sort === 'due' ? [...where, 'f.due_at IS NOT NULL'] : where,
    parameters,
    order: orders[sort],
    query: { list: 'findings', filter, sort },
    limit,
    cursor,
  });
  // The tags that reading stands on are written when runs are published: what they are now decides.
  const seen = rows.filter(({ account, tags }) => isWithin(reach, { account, tags: tagsIn(tags) }));
  return { items: await withReachablePaths(database, reach, seen.map(findingOf)), next };
}

/** Paths beyond reach are as if they were not. */
function onReachablePath(reach: Reach, wanted: boolean): Condition {
  return {
    sql: (parameters) => {
      const where = [
        'o.fingerprint = f.fingerprint',
        'p.closed_at IS NULL',
        ...reachOfPaths(reach, parameters),
      ];
      return `${wanted ? '' : 'NOT '}EXISTS (SELECT 1 FROM attack_path_findings o
        JOIN attack_paths p ON p.source = o.source AND p.id = o.path_id WHERE ${where.join(' AND ')})`;
    },
  };
}

/** One account of somebody's is as good to read by as one that is asked for. */
function reachConditions(reach: Reach): Condition[] {
  if (reach === 'all') return [];
  const [only] = reach;
  const accounts = reach.length === 1 ? only?.accounts : undefined;
  return [
    ...(accounts ? conditionsOf({ account: accounts }) : []),
    {
      sql: (parameters, how) => {
        const columns = how === 'passed' ? { ...findingReach, account: "(f.account || '')" } : findingReach;
        return reachCondition(reach, columns, parameters) ?? '1 = 1';
      },
    },
  ];
}

async function chosenOf(
  database: Database,
  conditions: readonly Condition[],
  sort: FindingSort,
): Promise<Condition | undefined> {
  // In this order indexes of one column have their rows already; the state, which is first, says least.
  const ordered = sort === 'worst' ? conditions.findLast(({ isOrdered }) => isOrdered) : undefined;
  if (conditions.length <= 1 && sort === 'worst') return ordered;
  const probed = database.dialect === 'sqlite' ? conditions : conditions.filter(({ isListed }) => isListed);
  const chosen = await narrowest(probed, async (condition, most) => {
    const parameters = newParameters();
    const counted =
      condition.counted?.(parameters) ?? `findings f WHERE ${condition.sql(parameters, 'indexed')}`;
    const row = await database.first<{ count: number }>(
      `SELECT count(*) AS count FROM (SELECT 1 FROM ${counted} LIMIT ${most}) few`,
      parameters.values,
    );
    return row?.count ?? most;
  });
  return chosen ?? ordered;
}
