import type { ServiceConfig } from '../../generated/service.ts';
import type { Queries } from '../../store/database.ts';
import { mayShareAccounts } from './same-accounts.ts';

/**
 * Whether a run of another source is collecting from an account that this one asks too. Whoever wants to know waits for others that do:
 * of two that are taken at once, the second sees the first.
 */
export async function isAccountBusy(
  queries: Queries,
  { sources }: Pick<ServiceConfig, 'sources'>,
  name: string,
  now: Date,
): Promise<boolean> {
  const own = sources[name];
  const others = Object.entries(sources).flatMap(([other, source]) =>
    own && source && other !== name && mayShareAccounts(own, source) ? [other] : [],
  );
  if (others.length === 0) return false;
  // In one order, so that nobody waits in a circle.
  for (const held of [name, ...others].toSorted()) {
    await queries.run('UPDATE sources SET updated_at = updated_at WHERE name = $1', [held]);
  }
  const busy = await queries.all<{ source: string }>(
    `SELECT r.source FROM run_stages s JOIN runs r ON r.id = s.run_id
     WHERE r.state = 'running' AND s.stage = 'collect' AND s.state = 'taken' AND s.alive_until > $1`,
    [now.toISOString()],
  );
  return busy.some(({ source }) => others.includes(source));
}
