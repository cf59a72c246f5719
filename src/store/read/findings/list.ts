import type { Reach } from '../../../serve/access/actor.ts';
import type { Database } from '../../database.ts';
import { reachOfPaths, withReachablePaths } from '../attack-paths/reach.ts';
import { pageOf, type Order, type Page, type PageWish } from '../paging/page.ts';
import { newParameters } from '../parameters.ts';
import { isWithin } from '../reach.ts';
import type { Condition } from '../paging/ways.ts';
import { conditionsOf, ranksOf, statesOf } from './conditions.ts';
import { findingColumns, findingOf, type Finding, type FindingRow } from './finding.ts';
import type { FindingFilter, FindingSort } from './filter.ts';
import { waysOf } from './ways.ts';

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
  due: { columns: [{ sql: 'f.due_at', name: 'due_at', kind: 'string' }, fingerprint] },
};

/**
 * Findings within reach, a page at a time.
 *
 * @throws CursorRefused
 */
export async function listFindings(database: Database, asked: FindingsQuery): Promise<Page<Finding>> {
  const { reach, filter, sort, limit, cursor } = asked;
  const states = statesOf(filter);
  const ranks = ranksOf(filter);
  const conditions = [
    ...conditionsOf(
      reach !== 'all' && filter.onAttackPath === false ? { ...filter, onAttackPath: undefined } : filter,
    ),
    ...states.conditions,
    ...(filter.onAttackPath === undefined || reach === 'all'
      ? []
      : [onReachablePath(reach, filter.onAttackPath)]),
    // What has no date is never due, and is not here.
    ...(sort === 'due' ? [{ sql: () => 'f.due_at IS NOT NULL' }] : []),
  ];
  const parameters = newParameters();
  const { rows, next } = await pageOf<FindingRow>(database, {
    select: findingColumns,
    from: 'findings f',
    where: [],
    ways: await waysOf(database, { conditions, ranks, sort, endings: states.endings }, reach, parameters),
    parameters,
    order: orders[sort],
    query: { list: 'findings', filter, sort },
    limit,
    cursor,
  });
  // The tags that reading stands on are written when runs are published: what they are now decides.
  const seen = rows.map(findingOf).filter(({ resource }) => isWithin(reach, resource));
  return { items: await withReachablePaths(database, reach, seen), next };
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
