import { KeelsonError } from '../../errors.ts';
import type { Queries } from '../database.ts';
import { takeTurn } from './turn.ts';
import type { Deed } from './waivers.ts';

const longest = 200;

/**
 * Gives a finding to somebody, whatever the rules say; null leaves it to the rules again, which say with the next run whose it is.
 *
 * @param queries of a transaction.
 * @returns whether there is such a finding.
 * @throws KeelsonError USAGE when the name is empty or longer than 200 characters.
 */
export async function setOwner(
  queries: Queries,
  { fingerprint, owner }: { readonly fingerprint: string; readonly owner: string | null },
  { actor, at }: Deed,
): Promise<boolean> {
  const name = owner?.replaceAll('\0', '').trim();
  if (name === '' || (name?.length ?? 0) > longest) {
    throw new KeelsonError('USAGE', `an owner has 1 to ${longest} characters`);
  }
  await takeTurn(queries);
  const before = await queries.first<{ owner: string | null }>(
    'SELECT owner FROM findings WHERE fingerprint = $1',
    [fingerprint],
  );
  if (!before) return false;
  await queries.run('UPDATE findings SET owner = $1, owner_set_by = $2 WHERE fingerprint = $3', [
    name ?? null,
    name === undefined ? null : actor,
    fingerprint,
  ]);
  await queries.insertMany(
    'finding_events',
    ['fingerprint', 'at', 'kind', 'actor', 'detail'],
    [[fingerprint, at, 'owner_set', actor, JSON.stringify({ from: before.owner, to: name ?? null })]],
  );
  return true;
}
