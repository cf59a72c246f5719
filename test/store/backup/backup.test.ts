import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import test, { type ExecutionContext } from 'ava';
import { restoreBackup } from '../../../src/store/backup/restore.ts';
import { verifyBackup } from '../../../src/store/backup/read.ts';
import { tablesOf } from '../../../src/store/backup/tables.ts';
import { writeBackup } from '../../../src/store/backup/write.ts';
import type { Database } from '../../../src/store/database.ts';
import { addComment } from '../../../src/store/history/comments.ts';
import { addWaiver } from '../../../src/store/history/waivers.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { startPostgresql } from '../../postgresql.ts';
import { day, fingerprintOf, pathOf, publish, stagedRun, type Said } from '../history/estate.ts';
import { dialects, storeTests } from '../stores.ts';

const stored = storeTests(test);
const said = (resource: string, status: Said['status']): Said => ({ check: 'keys', resource, status });
const now = new Date(day(9));

let server: Promise<string> | undefined;
const cleanings: (() => Promise<void>)[] = [];
test.after.always(async () => {
  for (const clean of cleanings.toReversed()) await clean();
});

/** An address of a store that is not there yet. */
async function newAddress(t: ExecutionContext, dialect: Database['dialect']) {
  if (dialect === 'sqlite') return { address: join(await emptyFolder(t), 'keelson.db'), schema: undefined };
  server ??= startPostgresql({ teardown: (clean) => void cleanings.push(clean) }).then((one) => one.url);
  return { address: await server, schema: `test_${randomBytes(8).toString('hex')}` };
}

async function fresh(t: ExecutionContext, dialect: Database['dialect']): Promise<Database> {
  const { address, schema } = await newAddress(t, dialect);
  const database = await openDatabase(address, { schema, connections: 2 });
  t.teardown(() => database.close());
  return database;
}

/** A store with something in each kind of column, and more rows than are read at a time. */
async function fill(database: Database): Promise<void> {
  const many = [...Array(1_200).keys()].map((index) => said(`a/${index}`, 'fail'));
  await publish(database, {
    at: day(1),
    said: [...many, said('b/雪 \u2028 "x"\n', 'fail')],
    paths: [pathOf('p', ['a/1'], [said('a/1', 'fail')])],
    governance: [{ owner: 'ada', due: { high: 3 } }],
  });
  const pieces = [...Array(40).keys()].map((piece) =>
    Buffer.concat([Buffer.from([piece, 0, 255]), randomBytes(500)]),
  );
  const run = await database.first<{ id: string }>('SELECT id FROM runs');
  await database.insertMany(
    'artifacts',
    ['run_id', 'kind', 'attempt', 'piece', 'bytes'],
    pieces.map((bytes, piece) => [run?.id ?? '', 'document', 1, piece, bytes]),
  );
  const waiver = { check: 'keys', resource: 'a/1*', reason: 'known', owner: 'ada', expires: '2027-01-01' };
  await database.transaction((queries) => addWaiver(queries, waiver, { actor: 'ada', at: day(2) }));
  const comment = { fingerprint: fingerprintOf(said('a/1', 'fail')), body: 'Seen.' };
  await database.transaction((queries) => addComment(queries, comment, { actor: 'ada', at: day(2) }));
}

async function contentOf(database: Database): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const { name, key } of await tablesOf(database, database.dialect)) {
    const rows = await database.all(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`);
    content[name] = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          value instanceof Uint8Array ? [...value] : value,
        ]),
      ),
    );
  }
  return content;
}

for (const target of dialects) {
  stored(`all of it is the same in a store of ${target}`, async (t, { database }) => {
    await fill(database);
    const file = join(await emptyFolder(t), 'keelson.backup');
    const counts = await writeBackup(database, file, now);
    t.true(counts.rows > 3_600);
    t.is((await stat(file)).mode & 0o777, 0o600);

    const other = await fresh(t, target);
    t.deepEqual(await restoreBackup(other, file), counts);
    const [before, after] = [await contentOf(database), await contentOf(other)];
    t.deepEqual(Object.keys(after).toSorted(), Object.keys(before).toSorted());
    for (const [table, rows] of Object.entries(before)) t.deepEqual(after[table], rows, table);

    // It goes on counting where it was, and lives on.
    const comment = { fingerprint: fingerprintOf(said('a/1', 'fail')), body: 'Again.' };
    t.is(await other.transaction((queries) => addComment(queries, comment, { actor: 'ada', at: day(3) })), 2);
    t.like(await publish(other, { at: day(4), said: [said('a/2', 'pass')] }), { fixed: 1_200 });
  });
}

stored(
  'what is written meanwhile is not in it, and what is staged neither',
  async (t, { database, again }) => {
    await publish(database, { at: day(1), said: [said('a/1', 'fail')] });
    await stagedRun(database, { at: day(2), said: [said('a/2', 'fail')] });
    const other = await again();
    const file = join(await emptyFolder(t), 'keelson.backup');
    const counts = await database.snapshot(async (queries) => {
      await queries.all('SELECT * FROM findings');
      await publish(other, { source: 'two', at: day(3), said: [said('b/1', 'fail')] });
      return (await queries.all('SELECT * FROM findings')).length;
    });
    t.is(counts, 1);
    await writeBackup(database, file, now);
    const text = gunzipSync(await readFile(file)).toString();
    t.notRegex(text, /staged_|history_turn|a\/2/);
  },
);

stored(
  'a store that holds something, or is of another Keelson, is left as it is',
  async (t, { database }) => {
    const file = join(await emptyFolder(t), 'keelson.backup');
    await publish(database, { at: day(1), said: [said('a/1', 'fail')] });
    await writeBackup(database, file, now);
    const before = await contentOf(database);
    await t.throwsAsync(restoreBackup(database, file), { code: 'STORE_NOT_EMPTY', message: /not empty/ });
    t.deepEqual(await contentOf(database), before);
  },
);

stored(
  'a backup of a newer Keelson is refused, one of an older is brought to today',
  async (t, { database }) => {
    const folder = await emptyFolder(t);
    const file = join(folder, 'keelson.backup');
    await publish(database, { at: day(1), said: [said('a/1', 'fail')] });
    await writeBackup(database, file, now);
    const header = await verifyBackup(file);
    const changed = async (migrations: unknown) => {
      const lines = gunzipSync(await readFile(file))
        .toString()
        .split('\n');
      const text = [JSON.stringify({ ...header, migrations }), ...lines.slice(1, -2)].join('\n');
      const end = JSON.parse(lines.at(-2) ?? '') as object;
      const sha256 = createHash('sha256').update(`${text}\n`).digest('hex');
      const other = join(folder, 'other.backup');
      await writeFile(other, gzipSync(`${text}\n${JSON.stringify({ ...end, sha256 })}\n`));
      return other;
    };
    const empty = await fresh(t, database.dialect);
    const newer = [...header.migrations, { name: '9999-later', digest: 'x' }];
    await t.throwsAsync(restoreBackup(empty, await changed(newer)), {
      code: 'BACKUP_INVALID',
      message: /newer Keelson \(9999-later\)/,
    });
    const others = header.migrations.map(({ name }) => ({ name, digest: 'x' }));
    await t.throwsAsync(restoreBackup(empty, await changed(others)), { code: 'BACKUP_INVALID' });

    // As if there had only been the first migration: the tables of the second are not in it.
    const [first] = header.migrations;
    await t.throwsAsync(restoreBackup(empty, await changed([first])), {
      code: 'BACKUP_INVALID',
      message: /has a table \w+ that the store has not/,
    });
  },
);

for (const dialect of dialects) {
  test(`${dialect}: a backup of an older Keelson is brought to today’s tables`, async (t) => {
    const [older, empty] = [await fresh(t, dialect), await fresh(t, dialect)];
    await migrate(older, 1);
    await older.insertMany('sources', ['name', 'scope', 'updated_at'], [['estate', '{}', '']]);
    const file = join(await emptyFolder(t), 'keelson.backup');
    await writeBackup(older, file, now);

    t.is((await restoreBackup(empty, file)).rows, 1);
    t.like(await publish(empty, { at: day(1), said: [said('a/1', 'fail')] }), { opened: 1 });
    const today = await fresh(t, dialect);
    await migrate(today);
    await t.throwsAsync(restoreBackup(today, file), {
      code: 'STORE_NOT_EMPTY',
      message: /tables that the backup has not/,
    });
  });
}

test('what is damaged is refused before anything is written', async (t) => {
  const folder = await emptyFolder(t);
  const database = await openStore(join(folder, 'keelson.db'));
  t.teardown(() => database.close());
  await publish(database, { at: day(1), said: [said('a/1', 'fail'), said('a/2', 'fail')] });
  const file = join(folder, 'keelson.backup');
  await writeBackup(database, file, now);
  const packed = await readFile(file);
  const text = gunzipSync(packed).toString();
  const lines = text.split('\n');
  const findings = lines.findIndex((line) => line.startsWith('{"table":"findings"'));
  const damages: Record<string, Uint8Array> = {
    'no file of gzip': Buffer.from('hello'),
    nothing: gzipSync(''),
    'something else': gzipSync('{"schema":"other"}\n'),
    'cut in the packed bytes': packed.subarray(0, packed.length - 20),
    'a bit that flipped': packed.map((byte, index) => (index === packed.length >> 1 ? byte ^ 4 : byte)),
    'cut between tables': gzipSync(lines.slice(0, findings).join('\n')),
    'cut in a table': gzipSync(lines.slice(0, findings + 2).join('\n')),
    'without its end': gzipSync(lines.slice(0, -2).join('\n')),
    'with something after it': gzipSync(`${text}{"table":"x","columns":[]}\n`),
    'with another value': gzipSync(text.replace('"a/1"', '"a/9"')),
    'with a row less': gzipSync(lines.toSpliced(findings + 1, 1).join('\n')),
    'with a row twice': gzipSync(lines.toSpliced(findings + 1, 0, lines[findings + 1] ?? '').join('\n')),
    'with a row of one value': gzipSync(lines.toSpliced(findings + 1, 1, '[1]').join('\n')),
    'with a table less': gzipSync(
      lines
        .toSpliced(
          findings,
          lines.findIndex((line, index) => index > findings && line.startsWith('{"rows"')) - findings + 1,
        )
        .join('\n'),
    ),
  };
  const target = join(folder, 'target.db');
  const empty = await openDatabase(target);
  t.teardown(() => empty.close());
  for (const [what, bytes] of Object.entries(damages)) {
    const damaged = join(folder, 'damaged.backup');
    await writeFile(damaged, bytes);
    const error = await t.throwsAsync(restoreBackup(empty, damaged), { code: 'BACKUP_INVALID' }, what);
    t.notRegex(error?.message ?? '', /\n/);
  }
  t.deepEqual(await empty.all('SELECT name FROM sqlite_master'), []);
  await t.throwsAsync(restoreBackup(empty, join(folder, 'none')), {
    code: 'BACKUP_INVALID',
    message: /ENOENT/,
  });
});

test('a backup that cannot be written leaves nothing', async (t) => {
  const folder = await emptyFolder(t);
  const database = await openStore(join(folder, 'keelson.db'));
  t.teardown(() => database.close());
  await t.throwsAsync(writeBackup(database, join(folder, 'none', 'file'), now), { code: 'OUTPUT_FAILED' });
  const bare = await openDatabase(join(folder, 'bare.db'));
  t.teardown(() => bare.close());
  await t.throwsAsync(writeBackup(bare, join(folder, 'file'), now), {
    code: 'STORE_UNAVAILABLE',
    message: /no tables of Keelson/,
  });
  t.deepEqual(
    (await readdir(folder)).filter((name) => !/\.db(-|$)/.test(name)),
    [],
  );
});
