import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { Database, Queries, Reading, Value } from '../database.ts';
import { inTurn } from './in-turn.ts';
import { statementsOf, type Statements } from './statements.ts';

/**
 * Opens a file of SQLite, which is made where there is none: one connection that reads and one that writes, so that reading
 * never waits. Other processes may have it open too.
 *
 * @throws KeelsonError STORE_UNAVAILABLE
 */
export function openSqlite(file: string): Database {
  const writer = connection(file);
  const reader = connection(file);
  const turn = inTurn();
  const [reading, writing] = [statementsOf(reader), statementsOf(writer)];

  async function transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    return turn(async () => {
      await begin(writer);
      try {
        const result = await work(queriesOf(writing));
        writer.exec('COMMIT');
        return result;
      } catch (error) {
        if (writer.isTransaction) writer.exec('ROLLBACK');
        throw error;
      }
    });
  }

  return {
    dialect: 'sqlite',
    ...readingBy(reading),
    run: (sql, parameters) => transaction((queries) => queries.run(sql, parameters)),
    insertMany: (...rows) => transaction((queries) => queries.insertMany(...rows)),
    transaction,
    snapshot: (work) => snapshot(file, work),
    close: () =>
      turn(async () => {
        reader.close();
        writer.close();
      }),
  };
}

async function snapshot<Result>(file: string, work: (queries: Reading) => Promise<Result>): Promise<Result> {
  const own = connection(file);
  try {
    own.exec('BEGIN');
    return await work(readingBy(statementsOf(own)));
  } finally {
    own.close();
  }
}

function connection(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file);
    // Waiting here would hold the whole process: begin() waits instead. The cache is of 64 MiB: runs are published at random places.
    database.exec(
      'PRAGMA busy_timeout = 20; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536',
    );
    setJournal(database);
    return database;
  } catch (cause) {
    throw new KeelsonError('STORE_UNAVAILABLE', `cannot open the store ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

/** The mode is kept in the file; another process that is just setting it does no harm. */
function setJournal(database: DatabaseSync): void {
  try {
    database.exec('PRAGMA journal_mode = WAL');
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

const longestWait = 60_000;

/** Waits for another process that writes, without holding this one. */
async function begin(writer: DatabaseSync): Promise<void> {
  const end = Date.now() + longestWait;
  for (let pause = 5; ; pause = Math.min(pause * 2, 250)) {
    try {
      writer.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > end) {
        throw new KeelsonError(
          'STORE_UNAVAILABLE',
          `another process has been writing to the store for ${longestWait / 1000} s`,
          { cause: error },
        );
      }
    }
    await wait(pause);
  }
}

const busyCodes = new Set([5, 6, 261, 262, 517]);

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && busyCodes.has(Number(error.errcode));
}

function readingBy(statements: Statements): Reading {
  return {
    all: async <Found extends object>(sql: string, parameters: readonly Value[] = []) =>
      statements(sql).all(...bound(parameters)) as Found[],
    first: async <Found extends object>(sql: string, parameters: readonly Value[] = []) =>
      statements(sql).get(...bound(parameters)) as Found | undefined,
  };
}

function queriesOf(statements: Statements): Queries {
  return {
    ...readingBy(statements),
    run: async (sql, parameters = []) => Number(statements(sql).run(...bound(parameters)).changes),
    insertMany: async (table, columns, rows, conflict) => {
      const statement = statements(insertText(table, columns, conflict));
      for (const row of rows) statement.run(...bound(row));
    },
  };
}

function insertText(table: string, columns: readonly string[], conflict: string | undefined): string {
  const marks = columns.map(() => '?').join(', ');
  const end = conflict === undefined ? '' : ` ON CONFLICT ${conflict}`;
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})${end}`;
}

const bound = (values: readonly Value[]) => values as readonly SQLInputValue[];
