import type { ServiceConfig, ServiceSource } from '../../generated/service.ts';
import type { Queries } from '../../store/database.ts';
import { partIn, partOf } from './parts.ts';
import { mayShareAccounts } from './same-accounts.ts';

/** Whether runs of other sources are collecting from accounts that a source asks too, or a part of it. */
export type InUse = (part?: string) => Promise<boolean>;

/**
 * What runs of other sources are collecting from that a source asks too. Whoever wants to know waits for others that do: of two that are
 * taken at once, the second sees the first.
 */
export async function accountsInUse(
  queries: Queries,
  { sources }: Pick<ServiceConfig, 'sources'>,
  name: string,
  now: Date,
): Promise<InUse> {
  const whole = sources[name];
  const others = Object.entries(sources).flatMap(([other, source]) =>
    whole && source && other !== name && mayShareAccounts(whole, source) ? [other] : [],
  );
  if (!whole || others.length === 0) return async () => false;
  // In one order, so that nobody waits in a circle.
  for (const held of [name, ...others].toSorted()) {
    await queries.run('UPDATE sources SET updated_at = updated_at WHERE name = $1', [held]);
  }
  const busy = await queries.all<{ source: string; stage: string }>(
    `SELECT r.source, s.stage FROM run_stages s JOIN runs r ON r.id = s.run_id
     WHERE r.state = 'running' AND r.stage = 'collect' AND s.state = 'taken' AND s.alive_until > $1`,
    [now.toISOString()],
  );
  const used: ServiceSource[] = [];
  for (const { source, stage } of busy) {
    const asked = others.includes(source) ? sources[source] : undefined;
    if (asked) used.push(await narrowed(asked, partIn(stage)));
  }
  return async (part) => {
    const own = await narrowed(whole, part);
    return used.some((other) => mayShareAccounts(own, other));
  };
}

async function narrowed(source: ServiceSource, part: string | undefined): Promise<ServiceSource> {
  return part === undefined ? source : partOf(source, part);
}
