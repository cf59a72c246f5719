import type { CloudId } from '../../collect/cloud.ts';
import type { ServiceConfig, ServiceSource } from '../../generated/service.ts';
import type { Queries } from '../../store/database.ts';
import { cloudIn, partOf } from './parts.ts';
import { mayShareAccounts } from './same-accounts.ts';

/**
 * Whether a run of another source is collecting from an account that this one asks too. Whoever wants to know waits for others that do:
 * of two that are taken at once, the second sees the first.
 *
 * @param part the cloud that alone is to be collected.
 */
export async function isAccountBusy(
  queries: Queries,
  { sources }: Pick<ServiceConfig, 'sources'>,
  name: string,
  now: Date,
  part?: CloudId,
): Promise<boolean> {
  const whole = sources[name];
  const own = whole && part ? partOf(whole, part) : whole;
  const meets = (source: ServiceSource) => own !== undefined && mayShareAccounts(own, source);
  const others = Object.entries(sources).flatMap(([other, source]) =>
    source && other !== name && meets(source) ? [other] : [],
  );
  if (others.length === 0) return false;
  // In one order, so that nobody waits in a circle.
  for (const held of [name, ...others].toSorted()) {
    await queries.run('UPDATE sources SET updated_at = updated_at WHERE name = $1', [held]);
  }
  const busy = await queries.all<{ source: string; stage: string }>(
    `SELECT r.source, s.stage FROM run_stages s JOIN runs r ON r.id = s.run_id
     WHERE r.state = 'running' AND r.stage = 'collect' AND s.state = 'taken' AND s.alive_until > $1`,
    [now.toISOString()],
  );
  return busy.some(({ source, stage }) => {
    const cloud = cloudIn(stage);
    const asked = others.includes(source) ? sources[source] : undefined;
    return asked !== undefined && meets(cloud ? partOf(asked, cloud) : asked);
  });
}
