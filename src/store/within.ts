import type { Database, Dialect, Queries } from './database.ts';

/** The queries of a transaction as a database, for what opens transactions of its own: they are part of this one. */
export function within(queries: Queries, dialect: Dialect): Database {
  return {
    ...queries,
    dialect,
    transaction: (work) => work(queries),
    snapshot: (work) => work(queries),
    close: () => Promise.resolve(),
  };
}
