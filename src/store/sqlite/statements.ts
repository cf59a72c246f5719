import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** The prepared statement of a text. */
export type Statements = (sql: string) => StatementSync;

const most = 256;

/** Keeps those used last. Parameters are written as PostgreSQL has them, $1 for ?1. */
export function statementsOf(database: DatabaseSync): Statements {
  const kept = new Map<string, StatementSync>();
  return (sql) => {
    const known = kept.get(sql);
    const statement = known ?? database.prepare(sql.replaceAll(/\$(\d+)/g, '?$1'));
    kept.delete(sql);
    kept.set(sql, statement);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    return statement;
  };
}
