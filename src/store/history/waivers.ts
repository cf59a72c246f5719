import { randomUUID } from 'node:crypto';
import { KeelsonError } from '../../errors.ts';
import type { Waiver } from '../../generated/waivers.ts';
import { checkedWaivers } from '../../policy/waivers.ts';
import type { Queries } from '../database.ts';
import { takeTurn } from './turn.ts';
import { applyWaivers, endWaivers } from './waived-findings.ts';

/** Who does something, and when, in ISO 8601. */
export interface Deed {
  readonly actor: string;
  readonly at: string;
}

/**
 * The waivers of the service that hold on a day, for runs beside those of files.
 *
 * @param today YYYY-MM-DD.
 */
export async function openWaivers(database: Queries, today: string): Promise<Waiver[]> {
  return database.all<Waiver>(
    `SELECT check_id AS "check", resource, reason, owner, expires FROM waivers
     WHERE revoked_at IS NULL AND expires >= $1 ORDER BY created_at, id`,
    [today],
  );
}

/**
 * Gives a waiver. The findings that fit are waived at once, not only with the next run.
 *
 * @param queries of a transaction.
 * @returns its id, and how many findings it waived.
 * @throws KeelsonError WAIVERS_INVALID
 */
export async function addWaiver(
  queries: Queries,
  waiver: Waiver,
  { actor, at }: Deed,
): Promise<{ readonly id: string; readonly findings: number }> {
  checkedWaivers([waiver], 'the waiver');
  const { check, resource, reason, owner, expires } = waiver;
  if (expires < at.slice(0, 10)) {
    throw new KeelsonError('WAIVERS_INVALID', `the waiver has expired on ${expires}: give it a day to come`);
  }
  await takeTurn(queries);
  const id = randomUUID();
  await queries.insertMany(
    'waivers',
    ['id', 'check_id', 'resource', 'reason', 'owner', 'expires', 'created_by', 'created_at'],
    [[id, check, resource, reason, owner, expires, actor, at]],
  );
  return { id, findings: await applyWaivers(queries, { at, actor, check }) };
}

/**
 * Takes a waiver back. What it waived is again what it was, unless another waiver holds for it.
 *
 * @param queries of a transaction.
 * @returns how many findings count again; undefined where there is no such waiver that was not revoked.
 */
export async function revokeWaiver(
  queries: Queries,
  id: string,
  { actor, at }: Deed,
): Promise<number | undefined> {
  await takeTurn(queries);
  const revoked = await queries.run(
    'UPDATE waivers SET revoked_by = $1, revoked_at = $2 WHERE id = $3 AND revoked_at IS NULL',
    [actor, at, id],
  );
  return revoked === 0 ? undefined : endWaivers(queries, { at, actor });
}

/**
 * Ends the waivers whose last day is over: what they waived is again what it was. Runs do that too.
 *
 * @param queries of a transaction.
 */
export async function expireWaivers(queries: Queries, at: string): Promise<number> {
  await takeTurn(queries);
  return endWaivers(queries, { at });
}
