import { userInfo } from 'node:os';
import { readStoreSettings, type StoreSettings } from '../serve/config/store-settings.ts';
import type { Database } from '../store/database.ts';
import { openStore } from '../store/open-store.ts';

/** Runs work on the store that a configuration names. */
export async function withStore<Result>(
  file: string,
  work: (database: Database, settings: StoreSettings) => Promise<Result>,
): Promise<Result> {
  const settings = await readStoreSettings(file);
  const database = await openStore(settings.store);
  try {
    return await work(database, settings);
  } finally {
    await database.close();
  }
}

/** Who runs the command, for the audit log. */
export function whoRunsThis(): string {
  try {
    return `cli:${userInfo().username}`;
  } catch {
    return 'cli:unknown';
  }
}
