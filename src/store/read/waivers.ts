import type { Reach } from '../../serve/access/actor.ts';
import type { Queries } from '../database.ts';
import { pageOf, type Order, type Page, type PageWish } from './paging/page.ts';
import { newParameters, type Parameters } from './parameters.ts';
import { reachCondition, resourceReach } from './reach.ts';

export interface ReadWaiver {
  readonly id: string;
  readonly check: string;
  readonly resource: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly created_by: string;
  readonly created_at: string;
  readonly revoked_by: string | null;
  readonly revoked_at: string | null;
}

const columns = `w.id, w.check_id AS "check", w.resource, w.reason, w.owner, w.expires, w.created_by, w.created_at,
  w.revoked_by, w.revoked_at`;
const newest: Order = {
  columns: [
    { sql: 'w.created_at', name: 'created_at', kind: 'string' },
    { sql: 'w.id', name: 'id', kind: 'string' },
  ],
  descending: true,
};

/**
 * Waivers, newest first. Who does not reach all sees those of one resource within reach.
 *
 * @param open only those that hold on this day, YYYY-MM-DD.
 * @throws CursorRefused
 */
export async function listWaivers(
  queries: Queries,
  reach: Reach,
  open: string | undefined,
  wish: PageWish,
): Promise<Page<ReadWaiver>> {
  const parameters = newParameters();
  const where = [
    ...(open === undefined ? [] : [`w.revoked_at IS NULL AND w.expires >= ${parameters.mark(open)}`]),
    ...reachOfWaivers(reach, parameters),
  ];
  const { rows, next } = await pageOf<ReadWaiver>(queries, {
    select: columns,
    from: 'waivers w',
    where,
    parameters,
    order: newest,
    query: { list: 'waivers', open },
    ...wish,
  });
  return { items: rows, next };
}

/** The waiver with an id; undefined where there is none within reach. */
export async function waiverBy(queries: Queries, reach: Reach, id: string): Promise<ReadWaiver | undefined> {
  const parameters = newParameters();
  const where = [`w.id = ${parameters.mark(id)}`, ...reachOfWaivers(reach, parameters)];
  const row = await queries.first<ReadWaiver>(
    `SELECT ${columns} FROM waivers w WHERE ${where.join(' AND ')}`,
    parameters.values,
  );
  return row && { ...row };
}

function reachOfWaivers(reach: Reach, parameters: Parameters): string[] {
  const inReach = reachCondition(reach, resourceReach, parameters);
  if (inReach === undefined) return [];
  return [`EXISTS (SELECT 1 FROM resources r WHERE r.id = w.resource AND ${inReach})`];
}
