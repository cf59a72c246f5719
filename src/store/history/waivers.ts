import { randomUUID } from 'node:crypto';
import { KeelsonError } from '../../errors.ts';
import type { Waiver } from '../../generated/waivers.ts';
import type { Queries } from '../database.ts';

/** Who does something, and when, in ISO 8601. */
export interface Deed {
  readonly actor: string;
  readonly at: string;
}

/** Gives a waiver, and tells how many findings it waived. */
export async function addWaiver(
  queries: Queries,
  { check, resource, reason, owner, expires }: Waiver,
  { actor, at }: Deed,
): Promise<{ readonly id: string; readonly findings: number }> {
  if (expires < at.slice(0, 10)) {
    throw new KeelsonError('WAIVERS_INVALID', `the waiver has expired on ${expires}: give it a day to come`);
  }
  const id = randomUUID();
  await queries.insertMany(
    'waivers',
    ['id', 'check_id', 'resource', 'reason', 'owner', 'expires', 'created_by', 'created_at'],
    [[id, check, resource, reason, owner, expires, actor, at]],
  );
  return { id, findings: 0 };
}

/** Takes a waiver back; undefined where there is none. */
export async function revokeWaiver(
  queries: Queries,
  id: string,
  { actor, at }: Deed,
): Promise<number | undefined> {
  const revoked = await queries.run(
    'UPDATE waivers SET revoked_by = $1, revoked_at = $2 WHERE id = $3 AND revoked_at IS NULL',
    [actor, at, id],
  );
  return revoked === 0 ? undefined : 0;
}

/** The waivers that hold on a day, YYYY-MM-DD. */
export async function openWaivers(database: Queries, today: string): Promise<Waiver[]> {
  return database.all<Waiver>(
    `SELECT check_id AS "check", resource, reason, owner, expires FROM waivers
     WHERE revoked_at IS NULL AND expires >= $1 ORDER BY created_at, id`,
    [today],
  );
}
