import type { ServiceSource } from '../../generated/service.ts';
import type { Service } from '../service.ts';

/** Writes down which sources the configuration names. Those it does not name any more keep their history. */
export async function writeSources({
  database,
  config,
  now,
}: Pick<Service, 'database' | 'config' | 'now'>): Promise<void> {
  const at = now().toISOString();
  const named = Object.entries(config().sources).flatMap(([name, source]) =>
    source ? [{ name, source }] : [],
  );
  await database.transaction(async (queries) => {
    const known = await queries.all<{ name: string; removed_at: string | null }>(
      'SELECT name, removed_at FROM sources',
    );
    await queries.insertMany(
      'sources',
      ['name', 'scope', 'schedule', 'updated_at', 'removed_at'],
      named.map(({ name, source }) => [
        name,
        JSON.stringify(scopeOf(source)),
        source.schedule ? JSON.stringify(source.schedule) : null,
        at,
        null,
      ]),
      '(name) DO UPDATE SET scope = excluded.scope, schedule = excluded.schedule, updated_at = excluded.updated_at, removed_at = NULL',
    );
    const names = new Set(named.map(({ name }) => name));
    for (const { name, removed_at: removedAt } of known) {
      if (names.has(name) || removedAt !== null) continue;
      await queries.run('UPDATE sources SET removed_at = $2, schedule = NULL WHERE name = $1', [name, at]);
    }
  });
}

/** What is asked. An endpoint is of the network, and may hold what is secret; external ids are for who takes the role. */
function scopeOf({ azure, aws, gcp, paths, replay, inventory }: ServiceSource): object {
  const plain = (cloud: object | undefined) =>
    cloud && Object.fromEntries(Object.entries(cloud).filter(([key]) => key !== 'endpoint'));
  const accounts = aws?.accounts?.map(({ role }) => ({ role }));
  const organization = aws?.organization && { role: aws.organization.role };
  return {
    azure: plain(azure),
    aws: plain(aws && { ...aws, ...(accounts && { accounts }), ...(organization && { organization }) }),
    gcp: plain(gcp),
    paths,
    replay,
    inventory,
  };
}
