import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import type { PostgresqlOptions } from './postgresql/open.ts';

/**
 * Opens the store that an address names, with its tables as this Keelson has them: postgresql://… or postgres://…, else a
 * file of SQLite. What is not needed of the two is not loaded.
 *
 * @throws KeelsonError STORE_UNAVAILABLE
 */
export async function openStore(address: string, options?: PostgresqlOptions): Promise<Database> {
  const database = await openDatabase(address, options);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** Opens what an address names as it is: without tables where it has none. */
export async function openDatabase(address: string, options?: PostgresqlOptions): Promise<Database> {
  if (fileOf(address) === undefined) {
    const { openPostgresql } = await import('./postgresql/open.ts');
    return openPostgresql(address, options);
  }
  const { openSqlite } = await import('./sqlite/open.ts');
  return openSqlite(fileOf(address) ?? address);
}

/** The file of SQLite that an address names; undefined where it is of PostgreSQL. */
export function fileOf(address: string): string | undefined {
  return /^postgres(ql)?:\/\//.test(address) ? undefined : address.replace(/^sqlite:/, '');
}
