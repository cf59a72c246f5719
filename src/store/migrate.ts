import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeelsonError } from '../errors.ts';
import { packageRoot } from '../schema/files.ts';
import type { Database, Dialect, Queries } from './database.ts';

interface Migration {
  /** Counts from 1. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file. */
  readonly digest: string;
}

/**
 * Brings the tables to what this Keelson works with: the files of `migrations/` that have not been run, in order, all or
 * none. There is no way back. Two that start at once wait for each other.
 *
 * @throws KeelsonError STORE_UNAVAILABLE when a newer Keelson made the tables, or other migrations did.
 */
export async function migrate(database: Database): Promise<void> {
  const migrations = await migrationFiles(database.dialect);
  await database.transaction(async (queries) => {
    if (database.dialect === 'postgresql') await queries.all('SELECT pg_advisory_xact_lock(7346201)');
    await queries.run(
      'CREATE TABLE IF NOT EXISTS migrations (version BIGINT PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL)',
    );
    const applied = await queries.all<{ version: number; name: string; digest: string }>(
      'SELECT version, name, digest FROM migrations ORDER BY version',
    );
    refuseOthers(applied, migrations);
    for (const migration of migrations.slice(applied.length)) await apply(queries, migration);
  });
}

/** Whether the tables are those that this Keelson works with: no more and no fewer migrations have been run. */
export async function isMigrated({ first, dialect }: Pick<Database, 'first' | 'dialect'>): Promise<boolean> {
  const own = await migrationFiles(dialect);
  const applied = await first<{ count: number; digest: string }>(
    'SELECT COUNT(*) OVER () AS count, digest FROM migrations ORDER BY version DESC LIMIT 1',
  );
  return applied?.count === own.length && applied.digest === own.at(-1)?.digest;
}

function refuseOthers(applied: readonly { name: string; digest: string }[], own: readonly Migration[]): void {
  if (applied.length > own.length) {
    throw new KeelsonError(
      'STORE_UNAVAILABLE',
      `the store was made by a newer Keelson (${applied.at(-1)?.name}): use that, or a backup from before`,
    );
  }
  const other = applied.findIndex(({ digest }, index) => digest !== own[index]?.digest);
  if (other < 0) return;
  throw new KeelsonError(
    'STORE_UNAVAILABLE',
    `the store was made by another Keelson: its migration ${applied[other]?.name} is not the one that is known here`,
  );
}

async function apply(queries: Queries, { version, name, sql, digest }: Migration): Promise<void> {
  for (const statement of statementsIn(sql)) await queries.run(statement);
  await queries.run('INSERT INTO migrations (version, name, digest, applied_at) VALUES ($1, $2, $3, $4)', [
    version,
    name,
    digest,
    new Date().toISOString(),
  ]);
}

/** Statements end with a semicolon at the end of a line; comments have lines of their own. */
function statementsIn(sql: string): string[] {
  return sql
    .replaceAll(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter(Boolean);
}

// What the two write differently. Text is compared by its bytes in both.
const words: Record<Dialect, Record<string, string>> = {
  sqlite: { text: 'TEXT', bytes: 'BLOB', identity: 'INTEGER PRIMARY KEY AUTOINCREMENT' },
  postgresql: {
    text: 'TEXT COLLATE "C"',
    bytes: 'BYTEA',
    identity: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
  },
};

/** They lie beside the sources, and where build.ts puts them. */
const folder = import.meta.filename.endsWith('.ts')
  ? join(import.meta.dirname, 'migrations')
  : join(packageRoot, 'dist', 'migrations');

async function migrationFiles(dialect: Dialect): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (file, index) => {
      const text = await readFile(join(folder, file), 'utf8');
      return {
        version: index + 1,
        name: file.replace(/\.sql$/, ''),
        sql: text.replaceAll(/\{(\w+)\}/g, (whole, word: string) => words[dialect][word] ?? whole),
        digest: createHash('sha256').update(text).digest('hex'),
      };
    }),
  );
}
