import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { KeelsonError, messageOf } from '../../errors.ts';
import { textLines } from '../../files/text-lines.ts';
import { isObject } from '../../report/baseline/is-object.ts';
import type { Value } from '../database.ts';
import { backupSchema, longestLine, valueOf, type Header } from './format.ts';

/** A table of a backup. Its rows are read once, before what comes after it. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** In lists. */
  readonly rows: AsyncIterable<Value[][]>;
}

export interface StoredBackup {
  readonly header: Header;
  readonly tables: AsyncIterable<StoredTable>;
}

/**
 * Reads a backup, and holds each table and the whole to its count and digest: reading throws where they are others, and where the file ends
 * before its end.
 *
 * @throws KeelsonError BACKUP_INVALID
 */
export async function readBackup(file: string): Promise<StoredBackup> {
  const lines = checkedLines(file);
  const first = await lines.next();
  const header = first?.content;
  if (!isHeader(header)) throw damaged(file, 'it does not begin as a backup of Keelson does');
  return { header, tables: tablesIn(file, lines) };
}

/** Reads all of a backup and keeps nothing: throws as reading does. */
export async function verifyBackup(file: string): Promise<Header> {
  const { header, tables } = await readBackup(file);
  for await (const { rows } of tables) {
    for await (const _ of rows);
  }
  return header;
}

interface Line {
  readonly text: string;
  readonly content: unknown;
}

interface Lines {
  /** Undefined at the end of the file. */
  next(): Promise<Line | undefined>;
  /** SHA-256 of all lines before the last one that was read. */
  digestBefore(): string;
}

async function* tablesIn(file: string, lines: Lines): AsyncGenerator<StoredTable> {
  const counts = { tables: 0, rows: 0 };
  for (;;) {
    const start = (await lines.next())?.content;
    if (isObject(start) && 'tables' in start) {
      const isSame = start['tables'] === counts.tables && start['rows'] === counts.rows;
      if (!isSame || start['sha256'] !== lines.digestBefore())
        throw damaged(file, 'it is not what was written');
      if (await lines.next()) throw damaged(file, 'something comes after its end');
      return;
    }
    if (!isTableStart(start)) throw damaged(file, 'it is cut short');
    const { table: name, columns } = start;
    const end: { rows?: number } = {};
    yield { name, columns, rows: rowsIn(file, lines, { name, columns }, end) };
    if (end.rows === undefined) throw new Error(`the rows of ${name} were not read`);
    counts.tables += 1;
    counts.rows += end.rows;
  }
}

// Rows of a list, and characters of their lines: those of documents are large.
const [mostRows, mostText] = [500, 8 * 1024 * 1024];

async function* rowsIn(
  file: string,
  lines: Lines,
  { name, columns }: Pick<StoredTable, 'name' | 'columns'>,
  end: { rows?: number },
): AsyncGenerator<Value[][]> {
  const digest = createHash('sha256');
  let [batch, size]: [Value[][], number] = [[], 0];
  for (let rows = 0; ; rows += 1) {
    const line = await lines.next();
    if (!line) throw damaged(file, `it is cut short in the table ${name}`);
    const { text, content } = line;
    if (!Array.isArray(content)) {
      if (!isObject(content) || content['rows'] !== rows || content['sha256'] !== digest.digest('hex')) {
        throw damaged(file, `the rows of ${name} are not what was written`);
      }
      if (batch.length > 0) yield batch;
      end.rows = rows;
      return;
    }
    const row = content.map(valueOf).filter((value) => value !== undefined);
    if (content.length !== columns.length || row.length !== columns.length) {
      throw damaged(file, `a row of ${name} is none`);
    }
    digest.update(`${text}\n`);
    batch.push(row);
    size += text.length;
    if (batch.length < mostRows && size < mostText) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
}

function checkedLines(file: string): Lines {
  const texts = textLines(boundedText(file));
  let before = createHash('sha256');
  let last: string | undefined;
  return {
    async next() {
      try {
        const { value, done } = await texts.next();
        if (last !== undefined) before = before.update(`${last}\n`);
        last = undefined;
        // Lines have ends: after that of the last one comes nothing.
        if (done || value === '') return undefined;
        last = value;
        return { text: value, content: JSON.parse(value) as unknown };
      } catch (cause) {
        if (cause instanceof KeelsonError) throw cause;
        throw damaged(file, messageOf(cause), cause);
      }
    },
    digestBefore: () => before.copy().digest('hex'),
  };
}

/** The text of a packed file, whose lines are no longer than they may be. */
async function* boundedText(file: string): AsyncGenerator<string> {
  const packed = createReadStream(file);
  const plain = packed.pipe(createGunzip());
  packed.on('error', (error) => plain.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let length = 0;
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      const newline = chunk.lastIndexOf(10);
      length = newline < 0 ? length + chunk.length : chunk.length - newline;
      if (length > longestLine) throw damaged(file, 'a line is longer than any can be');
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } finally {
    packed.destroy();
  }
}

function isHeader(value: unknown): value is Header {
  return (
    isObject(value) &&
    value['schema'] === backupSchema &&
    Array.isArray(value['migrations']) &&
    value['migrations'].every(
      (one: unknown) => isObject(one) && typeof one['name'] === 'string' && typeof one['digest'] === 'string',
    )
  );
}

function isTableStart(value: unknown): value is { table: string; columns: string[] } {
  return (
    isObject(value) &&
    typeof value['table'] === 'string' &&
    Array.isArray(value['columns']) &&
    value['columns'].every((column) => typeof column === 'string')
  );
}

function damaged(file: string, reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError('BACKUP_INVALID', `${file} is no backup that can be restored: ${reason}`, {
    cause,
  });
}
