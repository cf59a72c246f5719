import type { Database, Queries } from '../../src/store/database.ts';
import {
  findingTags,
  resourceTags,
  taggedColumns,
  writeTags,
  type TaggedRow,
} from '../../src/store/read/index-source.ts';
import { rowsOf, snapshotOf, sources, type Named } from './estate.ts';

const batch = 5_000;
const days = 365;

/** Fills an empty store. Indexes are made at the end: it is reading that is measured. */
export async function fill(database: Database, findings: number, today: number): Promise<void> {
  const names = Array.from({ length: sources }, (_, index) => `source-${index}`);
  await insert(
    database,
    'sources',
    names.map((name) => ({
      name,
      scope: '{"aws":{"account":"1"}}',
      updated_at: new Date(today).toISOString(),
    })),
  );
  const indexes = await indexesOf(database);
  for (const { name } of indexes) await database.run(`DROP INDEX ${name}`);
  for (let first = 0; first < findings; first += batch) {
    const length = Math.min(batch, findings - first);
    const rows = Array.from({ length }, (_, index) => rowsOf(first + index, today));
    await database.transaction(async (queries) => {
      await insert(
        queries,
        'resources',
        rows.map(({ resource }) => resource),
      );
      await insert(
        queries,
        'findings',
        rows.map(({ finding }) => finding),
      );
    });
  }
  for (const tagged of [findingTags, resourceTags]) await fillTags(database, tagged);
  for (const { sql } of indexes) await database.run(sql);
  for (let source = 0; source < sources; source += 1) {
    const rows = Array.from({ length: days }, (_, ago) => snapshotOf(source, ago, today));
    await insert(database, 'snapshots', rows);
  }
  await analyse(database);
}

/** In the order of keys, which is quicker than source by source. */
async function fillTags(database: Database, tagged: typeof findingTags): Promise<void> {
  const { what, key } = tagged;
  for (let after = ''; ;) {
    const rows = await database.all<TaggedRow>(
      `SELECT ${taggedColumns(tagged)} FROM ${what}s x WHERE x.${key} > $1 ORDER BY x.${key} LIMIT ${batch}`,
      [after],
    );
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    await database.transaction((queries) => writeTags(queries, tagged, rows));
  }
}

async function insert(queries: Queries, table: string, rows: readonly Named[]): Promise<void> {
  await queries.insertMany(
    table,
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  );
}

async function indexesOf(database: Database): Promise<{ name: string; sql: string }[]> {
  const wanted = "('findings', 'resources', 'finding_tags', 'resource_tags')";
  return database.dialect === 'sqlite'
    ? database.all(
        `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ${wanted}`,
      )
    : database.all(
        `SELECT indexname AS name, indexdef AS sql FROM pg_indexes WHERE schemaname = current_schema() AND tablename IN ${wanted}
         AND indexname NOT LIKE '%_pkey'`,
      );
}

/** PostgreSQL does it by itself after a while. */
async function analyse(database: Database): Promise<void> {
  if (database.dialect === 'postgresql') await database.run('VACUUM ANALYZE');
}
