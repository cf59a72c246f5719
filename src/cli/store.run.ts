import { stat } from 'node:fs/promises';
import { exitCodes, KeelsonError } from '../errors.ts';
import { readStoreSettings } from '../serve/config/store-settings.ts';
import { restoreBackup } from '../store/backup/restore.ts';
import { writeBackup, type BackupCounts } from '../store/backup/write.ts';
import type { Database } from '../store/database.ts';
import { fileOf, openDatabase } from '../store/open-store.ts';

export interface StoreFlags {
  readonly store?: string;
  readonly config?: string;
}

/** keelson store backup: all that a store holds, in one file. */
export async function runBackup(file: string, flags: StoreFlags): Promise<number> {
  const address = await addressOf(flags);
  const own = fileOf(address);
  if (own !== undefined && !(await isFile(own))) {
    throw new KeelsonError('STORE_UNAVAILABLE', `there is no store ${own}`);
  }
  return tell('backed up', await using(address, (database) => writeBackup(database, file, new Date())));
}

/** keelson store restore: an empty store becomes what was backed up. */
export async function runRestore(file: string, flags: StoreFlags): Promise<number> {
  const address = await addressOf(flags);
  return tell('restored', await using(address, (database) => restoreBackup(database, file)));
}

async function addressOf({ store, config }: StoreFlags): Promise<string> {
  if ((store === undefined) === (config === undefined)) {
    throw new KeelsonError('USAGE', 'say which store by --store or by --config, and not by both');
  }
  return store ?? (await readStoreSettings(config ?? '')).store;
}

const isFile = (path: string) =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );

async function using<Result>(
  address: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(address);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function tell(what: string, { tables, rows }: BackupCounts): number {
  process.stderr.write(`${what}: ${rows} rows of ${tables} tables\n`);
  return exitCodes.clean;
}
