import type { Retention } from '../../generated/service.ts';
import type { Database } from '../database.ts';

/** Removes what is not to be kept any longer. */
export async function retain(
  _database: Database,
  _retention: Retention | undefined,
  _now: Date,
): Promise<void> {}
