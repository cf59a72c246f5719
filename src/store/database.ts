/** A value of a parameter or column. Times are ISO 8601 in UTC with milliseconds, documents JSON text, truths 0 and 1. */
export type Value = string | number | null | Uint8Array;

/** Named by columns; counts and identities are numbers. */
export type Row = Readonly<Record<string, Value>>;

export interface Queries {
  /** All rows of a query. Parameters are $1, $2, … and are never part of its text. */
  all<Found extends object = Row>(sql: string, parameters?: readonly Value[]): Promise<Found[]>;
  /** The first row, or undefined. */
  first<Found extends object = Row>(sql: string, parameters?: readonly Value[]): Promise<Found | undefined>;
  /** Runs a statement, and tells how many rows it changed. */
  run(sql: string, parameters?: readonly Value[]): Promise<number>;
  /** Inserts rows, each a list in the order of the columns. `conflict` is what follows ON CONFLICT. */
  insertMany(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Value[])[],
    conflict?: string,
  ): Promise<void>;
}

/**
 * Where the service keeps what it knows: one SQL for SQLite and PostgreSQL. Statements outside a transaction are one each.
 * Within `transaction` nothing but the queries it hands over may be used: others wait for it to end.
 */
export interface Database extends Queries {
  readonly dialect: Dialect;
  /** Runs work whole or not at all; what it throws undoes it. Work that meets another's in PostgreSQL is run again. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Reads all as it stood at one time, whatever is written meanwhile; nobody waits for it. */
  snapshot<Result>(work: (queries: Reading) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export type Reading = Pick<Queries, 'all' | 'first'>;

export type Dialect = 'sqlite' | 'postgresql';
