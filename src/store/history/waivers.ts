import type { Waiver } from '../../generated/waivers.ts';
import type { Queries } from '../database.ts';

/** Waivers of the store that hold on a day, YYYY-MM-DD. */
export async function openWaivers(queries: Queries, today: string): Promise<Waiver[]> {
  return queries.all<Waiver>(
    'SELECT check_id AS "check", resource, reason, owner, expires FROM waivers WHERE revoked_at IS NULL AND expires >= $1',
    [today],
  );
}
