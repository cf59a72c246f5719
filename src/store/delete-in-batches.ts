import type { Database, Value } from './database.ts';

/** Rows that fit a condition. */
export interface Doomed {
  readonly table: string;
  /** Columns of its primary key. */
  readonly key: readonly string[];
  readonly where: string;
  readonly parameters: readonly Value[];
}

/** Deletes rows, some in a transaction, so that nobody waits long. Tells how many there were. */
export async function deleteInBatches(
  database: Database,
  { table, key, where, parameters }: Doomed,
  batch = 5_000,
): Promise<number> {
  const columns = key.join(', ');
  const sql = `DELETE FROM ${table} WHERE (${columns}) IN (SELECT ${columns} FROM ${table} WHERE ${where} LIMIT ${batch})`;
  for (let all = 0; ;) {
    const deleted = await database.run(sql, parameters);
    all += deleted;
    if (deleted < batch) return all;
  }
}
