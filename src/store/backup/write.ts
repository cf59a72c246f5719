import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { KeelsonError, messageOf } from '../../errors.ts';
import { version } from '../../version.ts';
import type { Database, Reading, Row, Value } from '../database.ts';
import { appliedIn, refuseUnknown } from '../migrate.ts';
import {
  backupSchema,
  written,
  type BackupEnd,
  type Header,
  type TableEnd,
  type TableStart,
} from './format.ts';
import { tablesOf, type Table } from './tables.ts';

/** What a backup holds. */
export interface BackupCounts {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes all that a store holds into a file, as it stood at one time: nobody waits for it, and nothing that is written meanwhile is in it.
 * The file appears whole or not at all, and is readable by its owner only.
 *
 * @throws KeelsonError STORE_UNAVAILABLE, OUTPUT_FAILED
 */
export async function writeBackup(database: Database, file: string, now: Date): Promise<BackupCounts> {
  const counts = { tables: 0, rows: 0 };
  const partial = `${file}.${randomUUID()}.partial`;
  await database.snapshot(async (queries) => {
    const migrations = await migrationsOf(queries);
    await refuseUnknown(migrations, database.dialect);
    const tables = await tablesOf(queries, database.dialect);
    const header: Header = {
      schema: backupSchema,
      keelson: version,
      created_at: now.toISOString(),
      migrations: migrations.map(({ name, digest }) => ({ name, digest })),
    };
    try {
      await pipeline(
        Readable.from(linesOf(queries, header, tables, counts)),
        createGzip(),
        createWriteStream(partial, { flags: 'wx', mode: 0o600 }),
      );
      await settle(partial);
      await rename(partial, file);
    } catch (cause) {
      await rm(partial, { force: true });
      if (cause instanceof KeelsonError || !isOfFile(cause)) throw cause;
      throw new KeelsonError('OUTPUT_FAILED', `cannot write ${file}: ${messageOf(cause)}`, { cause });
    }
  });
  return counts;
}

async function migrationsOf(queries: Reading) {
  try {
    return await appliedIn(queries);
  } catch (cause) {
    throw new KeelsonError('STORE_UNAVAILABLE', 'there are no tables of Keelson in the store', { cause });
  }
}

const isOfFile = (error: unknown) => error instanceof Error && 'syscall' in error;

/** A backup that a power failure takes away was none. */
async function settle(file: string): Promise<void> {
  await using handle = await open(file, 'r+');
  await handle.sync();
}

async function* linesOf(
  queries: Reading,
  header: Header,
  tables: readonly Table[],
  counts: { tables: number; rows: number },
): AsyncGenerator<string> {
  const all = createHash('sha256');
  const line = (content: Header | TableStart | TableEnd | BackupEnd) => `${JSON.stringify(content)}\n`;
  const told = (text: string) => {
    all.update(text);
    return text;
  };
  yield told(line(header));
  for (const table of tables) {
    const columns = table.columns.map(({ name }) => name);
    const own = createHash('sha256');
    let rows = 0;
    yield told(line({ table: table.name, columns }));
    for await (const page of pagesOf(queries, table)) {
      const text = page
        .map((row) => `${JSON.stringify(columns.map((name) => written(row[name] ?? null)))}\n`)
        .join('');
      own.update(text);
      rows += page.length;
      yield told(text);
    }
    yield told(line({ rows, sha256: own.digest('hex') }));
    counts.tables += 1;
    counts.rows += rows;
  }
  yield line({ ...counts, sha256: all.digest('hex') });
}

/** Rows in the order of the primary key. Those with bytes may have a mebibyte each. */
async function* pagesOf(queries: Reading, { name, columns, key }: Table): AsyncGenerator<Row[]> {
  const length = columns.some(({ isBytes }) => isBytes) ? 16 : 500;
  const selected = columns.map((column) => column.name).join(', ');
  const order = (key.length > 0 ? key : columns.map((column) => column.name)).join(', ');
  const marks = key.map((_, index) => `$${index + 1}`).join(', ');
  let last: Value[] | undefined;
  for (let read = 0; ; read += length) {
    const after = last ? `WHERE (${key.join(', ')}) > (${marks})` : '';
    const skipped = key.length === 0 ? `OFFSET ${read}` : '';
    const page = await queries.all(
      `SELECT ${selected} FROM ${name} ${after} ORDER BY ${order} LIMIT ${length} ${skipped}`,
      last ?? [],
    );
    if (page.length > 0) yield page;
    if (page.length < length) return;
    const end = page.at(-1);
    if (key.length > 0) last = key.map((column) => end?.[column] ?? null);
  }
}
