import { KeelsonError, messageOf } from '../../errors.ts';
import type { Database, Queries } from '../database.ts';
import { appliedIn, migrate, refuseUnknown } from '../migrate.ts';
import type { Header } from './format.ts';
import { readBackup, verifyBackup, type StoredTable } from './read.ts';
import { tablesOf, type Table } from './tables.ts';
import type { BackupCounts } from './write.ts';

/**
 * Fills an empty store with a backup of either kind of store. All of the file is verified before anything is written, and it is filled whole
 * or not at all. A backup of an older Keelson is brought to today's tables then.
 *
 * @param database as `openDatabase` gives it; it need not have tables.
 * @throws KeelsonError BACKUP_INVALID, STORE_NOT_EMPTY, STORE_UNAVAILABLE
 */
export async function restoreBackup(database: Database, file: string): Promise<BackupCounts> {
  const header = await verifyBackup(file);
  await refuseNewer(database, header, file);
  await migrate(database, header.migrations.length);
  await refuseNewerTables(database, header);
  const counts = await database.transaction((queries) => fill(queries, database, file));
  await migrate(database);
  return counts;
}

async function refuseNewer(database: Database, { migrations, keelson }: Header, file: string): Promise<void> {
  try {
    await refuseUnknown(migrations, database.dialect);
  } catch (cause) {
    throw new KeelsonError(
      'BACKUP_INVALID',
      `${file} is of Keelson ${keelson}, whose store this one does not know: ${messageOf(cause)}`,
      { cause },
    );
  }
}

async function refuseNewerTables(database: Database, { migrations }: Header): Promise<void> {
  const applied = await appliedIn(database);
  if (applied.length === migrations.length) return;
  throw new KeelsonError(
    'STORE_NOT_EMPTY',
    'the store has tables that the backup has not: restore into one without tables, which are brought to today’s then',
  );
}

async function fill(queries: Queries, { dialect }: Database, file: string): Promise<BackupCounts> {
  const tables = await tablesOf(queries, dialect);
  for (const { name } of tables) await refuseFilled(queries, name);
  const counts = { tables: 0, rows: 0 };
  const { tables: stored } = await readBackup(file);
  for await (const given of stored) {
    counts.tables += 1;
    counts.rows += await fillTable(queries, tableFor(given, tables, file), given);
  }
  if (counts.tables !== tables.length) {
    throw new KeelsonError(
      'BACKUP_INVALID',
      `${file} has ${counts.tables} tables, and the store ${tables.length}`,
    );
  }
  if (dialect === 'postgresql') await goOnCounting(queries, tables);
  return counts;
}

async function refuseFilled(queries: Queries, table: string): Promise<void> {
  if ((await queries.first(`SELECT 1 AS one FROM ${table} LIMIT 1`)) === undefined) return;
  throw new KeelsonError(
    'STORE_NOT_EMPTY',
    `the store is not empty (${table}): a backup is restored into an empty one`,
  );
}

/** Its name and columns become SQL: only those that the store has. */
function tableFor({ name, columns }: StoredTable, tables: readonly Table[], file: string): Table {
  const table = tables.find((known) => known.name === name);
  const known = table?.columns.map((column) => column.name) ?? [];
  if (table && known.length === columns.length && columns.every((column) => known.includes(column)))
    return table;
  throw new KeelsonError(
    'BACKUP_INVALID',
    `${file} has a table ${name} that the store has not as it is there`,
  );
}

async function fillTable(queries: Queries, table: Table, { columns, rows }: StoredTable): Promise<number> {
  let filled = 0;
  for await (const batch of rows) {
    await queries.insertMany(table.name, columns, batch);
    filled += batch.length;
  }
  return filled;
}

/** Rows that come later get numbers after those that were restored. */
async function goOnCounting(queries: Queries, tables: readonly Table[]): Promise<void> {
  for (const { name, columns } of tables) {
    for (const column of columns.filter(({ isIdentity }) => isIdentity)) {
      await queries.all(
        `SELECT setval(pg_get_serial_sequence($1, $2), COALESCE((SELECT max(${column.name}) FROM ${name}), 0) + 1, false)`,
        [name, column.name],
      );
    }
  }
}
