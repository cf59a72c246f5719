import type { AttackPath } from '../../generated/attack-path.ts';
import type { Queries, Value } from '../database.ts';
import { endedOf } from '../ended.ts';
import { tagDigest, tagsIn } from './tags/digest.ts';

const batch = 500;

/**
 * Brings what reading by tags and attack paths stands on up to date with findings, resources and paths of a source. To be called
 * in the transaction that publishes a run; done again it changes nothing. What it has not seen is out of reach of who reaches by tags.
 */
export async function indexSource(queries: Queries, source: string): Promise<void> {
  await indexTags(queries, source, findingTags);
  await indexTags(queries, source, resourceTags);
  await indexPaths(queries, source);
}

/** Tags of a table: the column that it is known by, and what its tags are sorted by, under the names that they have there. */
interface Tagged {
  readonly what: 'finding' | 'resource';
  readonly key: 'fingerprint' | 'key';
  readonly sorted: Readonly<Record<string, string>>;
}

export const findingTags: Tagged = {
  what: 'finding',
  key: 'fingerprint',
  sorted: { ended: endedOf('x.state'), level_rank: 'x.level_rank', opened_at: 'x.opened_at' },
};
export const resourceTags: Tagged = { what: 'resource', key: 'key', sorted: {} };

/** What is selected of a row (x) to take its tags apart. */
export function taggedColumns({ key, sorted }: Tagged): string {
  const others = Object.entries(sorted).map(([name, sql]) => `, ${sql} AS ${name}`);
  return `x.${key} AS id, x.tags${others.join('')}`;
}

export interface TaggedRow {
  readonly id: string;
  readonly tags: string;
  readonly [sorted: string]: Value;
}

async function indexTags(queries: Queries, source: string, tagged: Tagged): Promise<void> {
  const { what, key } = tagged;
  const changed = `SELECT ${taggedColumns(tagged)} FROM ${what}s x LEFT JOIN ${what}_tagged t ON t.${key} = x.${key}
    WHERE x.source = $1 AND x.${key} > $2 AND (t.tags IS NULL OR t.tags <> x.tags) ORDER BY x.${key} LIMIT ${batch}`;
  for (let after = ''; ;) {
    const rows = await queries.all<TaggedRow>(changed, [source, after]);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const marks = rows.map((_, index) => `$${index + 1}`).join(', ');
    const ids = rows.map(({ id }) => id);
    await queries.run(`DELETE FROM ${what}_tags WHERE ${key} IN (${marks})`, ids);
    await writeTags(queries, tagged, rows);
  }
}

/** Writes the tags of rows that have none there. */
export async function writeTags(
  queries: Queries,
  { what, key, sorted }: Tagged,
  rows: readonly TaggedRow[],
): Promise<void> {
  const names = Object.keys(sorted);
  await queries.insertMany(
    `${what}_tags`,
    [key, 'tag', ...names],
    rows.flatMap((row) => {
      const others = names.map((name) => row[name] ?? null);
      return [...digestsOf(row.tags)].map((digest) => ([row.id, digest] as Value[]).concat(others));
    }),
  );
  await queries.insertMany(
    `${what}_tagged`,
    [key, 'tags'],
    rows.map(({ id, tags }) => [id, tags]),
    `(${key}) DO UPDATE SET tags = excluded.tags`,
  );
}

function digestsOf(tags: string): Set<string> {
  return new Set(
    Object.entries(tagsIn(tags)).flatMap(([name, value]) => [tagDigest(name), tagDigest(name, value)]),
  );
}

/** The same path leads over the same resources for ever. */
async function indexPaths(queries: Queries, source: string): Promise<void> {
  for (let after = ''; ;) {
    const rows = await queries.all<{ id: string; body: string }>(
      `SELECT p.id, p.body FROM attack_paths p WHERE p.source = $1 AND p.id > $2 AND NOT EXISTS
       (SELECT 1 FROM attack_path_nodes n WHERE n.source = p.source AND n.path_id = p.id) ORDER BY p.id LIMIT ${batch}`,
      [source, after],
    );
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    await queries.insertMany(
      'attack_path_nodes',
      ['source', 'path_id', 'resource_id'],
      rows.flatMap(({ id, body }) => nodesOf(body).map((node) => [source, id, node])),
    );
  }
}

/** At least one, so that each path is known to be done: a path over nothing is in nobody's reach but of who reaches all. */
function nodesOf(body: string): string[] {
  const { nodes } = JSON.parse(body) as AttackPath;
  const ids = new Set(nodes.map(({ id }) => id));
  return ids.size === 0 ? [''] : [...ids];
}
