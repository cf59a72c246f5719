import { Pool, types, type CustomTypesConfig, type PoolClient } from 'pg';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { Database, Queries, Value } from '../database.ts';
import { insertion } from './insert.ts';
import { statementNames, type StatementNames } from './statement-names.ts';

export interface PostgresqlOptions {
  /** Connections at most; 10 without it. */
  readonly connections?: number | undefined;
  /** Schema that tables are in; `keelson` without it. */
  readonly schema?: string | undefined;
}

/**
 * Opens a database of PostgreSQL. Its schema is made where there is none.
 *
 * @throws KeelsonError STORE_UNAVAILABLE, without the password of the address.
 */
export async function openPostgresql(
  url: string,
  { connections = 10, schema = 'keelson' }: PostgresqlOptions = {},
): Promise<Database> {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new KeelsonError('STORE_UNAVAILABLE', `${schema} cannot be the name of a schema`);
  }
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'keelson',
    connectionTimeoutMillis: 10_000,
    // Each of many queries is small: to start processes for a page takes longer than to read it.
    options: `-c search_path=${schema} -c max_parallel_workers_per_gather=0`,
    types: { getTypeParser },
  });
  // A connection that breaks while nobody uses it is replaced; who uses one is told by the query.
  pool.on('error', () => undefined);
  try {
    await pool.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  } catch (cause) {
    // Two that start at once may both make it.
    if (codeOf(cause) !== '23505') {
      await pool.end();
      throw new KeelsonError(
        'STORE_UNAVAILABLE',
        `cannot open the store ${plain(url)}: ${messageOf(cause)}`,
        {
          cause,
        },
      );
    }
  }
  return {
    dialect: 'postgresql',
    ...queriesOf(pool, statementNames()),
    transaction: (work) => repeated(() => inTransaction(pool, 'BEGIN', work)),
    snapshot: (work) => inTransaction(pool, 'BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY', work),
    close: () => pool.end(),
  };
}

/** The address without user and password. */
function plain(url: string): string {
  const { protocol, host, pathname } = URL.parse(url) ?? { protocol: 'postgresql:', host: '…', pathname: '' };
  return `${protocol}//${host}${pathname}`;
}

/** Counts and sums are numbers, as SQLite gives them. */
const getTypeParser: CustomTypesConfig['getTypeParser'] = (id, format) =>
  id === types.builtins.INT8 || id === types.builtins.NUMERIC
    ? Number
    : (types.getTypeParser(id, format) as never);

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

// Serialisation failure and deadlock: what is undone may be tried again.
const meetings = new Set<unknown>(['40001', '40P01']);
const attempts = 5;

async function repeated<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !meetings.has(codeOf(error))) throw error;
    }
  }
}

async function inTransaction<Result>(
  pool: Pool,
  begin: string,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const result = await work(queriesOf(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failed: Error) => (broken = failed));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** @param nameOf the name of a text that is prepared; all that is not in a transaction is read so. */
function queriesOf(client: Pool | PoolClient, nameOf?: StatementNames): Queries {
  const query = (sql: string, parameters: readonly unknown[] = []) => {
    const name = nameOf?.(sql);
    return client.query({ text: sql, values: [...parameters], ...(name !== undefined && { name }) });
  };
  return {
    all: async <Found extends object>(sql: string, parameters?: readonly Value[]) =>
      (await query(sql, parameters)).rows as Found[],
    first: async <Found extends object>(sql: string, parameters?: readonly Value[]) =>
      (await query(sql, parameters)).rows[0] as Found | undefined,
    run: async (sql, parameters) => (await query(sql, parameters)).rowCount ?? 0,
    insertMany: async (table, columns, rows, conflict) => {
      if (rows.length === 0) return;
      const { sql, parameters } = insertion(table, columns, rows, conflict);
      await query(sql, parameters);
    },
  };
}
