import type { Queries } from '../database.ts';

/**
 * Waits until nobody else changes the history, and holds that until the transaction ends: runs of two sources may be about the same
 * resource, and what people do may meet a run that is just published.
 */
export async function takeTurn(queries: Queries): Promise<void> {
  await queries.run('UPDATE history_turn SET turns = turns + 1 WHERE id = 1');
}
