import type { Queries } from '../../database.ts';

const tables = [
  'staged_results',
  'staged_resources',
  'staged_counts',
  'staged_document_sources',
  'staged_changes',
] as const;

/** Takes away all that was staged for a run, by whatever attempt. */
export async function clearStaged(queries: Queries, run: string): Promise<void> {
  for (const table of tables) await queries.run(`DELETE FROM ${table} WHERE run_id = $1`, [run]);
}
