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
  const database = await open(address, options);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

async function open(address: string, options: PostgresqlOptions | undefined): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(address)) {
    const { openPostgresql } = await import('./postgresql/open.ts');
    return openPostgresql(address, options);
  }
  const { openSqlite } = await import('./sqlite/open.ts');
  return openSqlite(address.replace(/^sqlite:/, ''));
}
