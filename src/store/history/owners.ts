import { KeelsonError } from '../../errors.ts';
import type { Queries } from '../database.ts';
import type { Deed } from './waivers.ts';

/** Gives a finding to somebody; null leaves it to the rules. Tells whether there is such a finding. */
export async function setOwner(
  queries: Queries,
  { fingerprint, owner }: { readonly fingerprint: string; readonly owner: string | null },
  { actor, at }: Deed,
): Promise<boolean> {
  const name = owner?.replaceAll('\0', '').trim();
  if (name === '') throw new KeelsonError('USAGE', 'an owner has 1 to 200 characters');
  const set = await queries.run('UPDATE findings SET owner = $1 WHERE fingerprint = $2', [
    name ?? null,
    fingerprint,
  ]);
  if (set === 0) return false;
  await queries.insertMany(
    'finding_events',
    ['fingerprint', 'at', 'kind', 'actor', 'detail'],
    [[fingerprint, at, 'owner_set', actor, JSON.stringify({ to: name ?? null })]],
  );
  return true;
}
