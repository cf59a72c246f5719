import { setTimeout as delay } from 'node:timers/promises';
import { KeelsonError, messageOf } from '../errors.ts';

const busy = 5; // SQLITE_BUSY

/**
 * Does work that no other process does at the same time, of those that name the same file. The lock is the operating
 * system's, taken by SQLite on an empty database: it ends with the process that holds it, however that ends.
 *
 * @param options how long to wait for others, in milliseconds.
 * @throws KeelsonError OUTPUT_FAILED when the file cannot be locked, or others hold it for longer.
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  options: { readonly patience?: number } = {},
): Promise<T> {
  using _lock = await lock(file, Date.now() + (options.patience ?? 30_000));
  return await work();
}

async function lock(file: string, until: number): Promise<Disposable> {
  const { DatabaseSync } = await import('node:sqlite');
  try {
    const database = new DatabaseSync(file, { timeout: 0 });
    try {
      while (!isLocked(database)) {
        if (Date.now() > until) throw new Error('another process holds it');
        await delay(10);
      }
    } catch (cause) {
      database.close();
      throw cause;
    }
    return database;
  } catch (cause) {
    throw new KeelsonError('OUTPUT_FAILED', `cannot lock ${file}: ${messageOf(cause)}`, { cause });
  }
}

function isLocked(database: { exec(sql: string): void }): boolean {
  try {
    // Without a journal, which would be a second file.
    database.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw error;
  }
}
