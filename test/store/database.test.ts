import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'ava';
import { openStore } from '../../src/store/open-store.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { storeTests } from './stores.ts';

const stored = storeTests(test);
const table = 'CREATE TABLE things (id BIGINT PRIMARY KEY, name TEXT, part DOUBLE PRECISION)';

stored('rows come back as they were given', async (t, { database }) => {
  await database.run(table);
  await database.insertMany(
    'things',
    ['id', 'name', 'part'],
    [
      [1, "O'Hara — 雪", 0.5],
      [2, null, null],
      [3, '', 2],
    ],
  );

  t.deepEqual(
    await database
      .all('SELECT * FROM things WHERE id <> $1 ORDER BY id', [3])
      .then((rows) => rows.map((row) => ({ ...row }))),
    [
      { id: 1, name: "O'Hara — 雪", part: 0.5 },
      { id: 2, name: null, part: null },
    ],
  );
  t.deepEqual(
    { ...(await database.first('SELECT count(*) AS count, sum(part) AS sum FROM things')) },
    { count: 3, sum: 2.5 },
  );
  t.is(await database.first('SELECT * FROM things WHERE id = $1', [9]), undefined);
  t.is(await database.run('UPDATE things SET name = $1 WHERE id < $2', ['x', 3]), 2);
});

stored('what meets a row that is there is dealt with as said', async (t, { database }) => {
  await database.run(table);
  await database.insertMany('things', ['id', 'name'], [[1, 'a']]);

  await database.insertMany(
    'things',
    ['id', 'name'],
    [
      [1, 'b'],
      [2, 'c'],
    ],
    '(id) DO UPDATE SET name = excluded.name',
  );
  await database.insertMany('things', ['id', 'name'], [[1, 'd']], 'DO NOTHING');

  t.deepEqual(
    (await database.all('SELECT name FROM things ORDER BY id')).map((row) => row['name']),
    ['b', 'c'],
  );
  await t.throwsAsync(database.insertMany('things', ['id'], [[1]]));
});

stored('columns without any value are null, whatever their type', async (t, { database }) => {
  await database.run(table);
  await database.insertMany(
    'things',
    ['id', 'name', 'part'],
    [
      [1, null, null],
      [2, null, null],
    ],
  );
  await database.run('CREATE TABLE empty (number BIGINT)');
  await database.insertMany('empty', ['number'], [[null], [null]]);

  t.is((await database.all('SELECT * FROM things WHERE part IS NULL AND name IS NULL')).length, 2);
  t.is((await database.all('SELECT * FROM empty')).length, 2);
});

stored(
  'a transaction is whole or not at all, and seen by others when it is whole',
  async (t, { database, again }) => {
    const other = await again();
    await database.run(table);
    const count = async () =>
      (await other.first<{ count: number }>('SELECT count(*) AS count FROM things'))?.count;

    await t.throwsAsync(
      database.transaction(async (queries) => {
        await queries.insertMany('things', ['id'], [[1]]);
        t.is(await count(), 0);
        throw new Error('changed its mind');
      }),
      { message: 'changed its mind' },
    );
    t.is(await count(), 0);

    await database.transaction((queries) => queries.insertMany('things', ['id'], [[1], [2]]));
    t.is(await count(), 2);
  },
);

stored('many that write at once wait for each other', async (t, { database, again }) => {
  const other = await again();
  await database.run(table);
  await database.insertMany('things', ['id', 'part'], [[1, 0]]);

  await Promise.all(
    [...Array(40).keys()].map((index) =>
      (index % 2 === 0 ? database : other).transaction(async (queries) => {
        const row = await queries.first<{ part: number }>(
          'UPDATE things SET part = part + 0 WHERE id = 1 RETURNING part',
        );
        await queries.run('UPDATE things SET part = $1 WHERE id = 1', [(row?.part ?? 0) + 1]);
      }),
    ),
  );

  t.is((await database.first<{ part: number }>('SELECT part FROM things'))?.part, 40);
});

stored('two that start at once make the tables once', async (t, { again }) => {
  await t.notThrowsAsync(Promise.all([again(), again(), again()]));
});

stored('text is in the order of its bytes', async (t, { database }) => {
  await database.insertMany(
    'sources',
    ['name', 'scope', 'updated_at'],
    ['é', 'b', 'A', 'a', 'B'].map((name) => [name, '{}', '']),
  );
  const names = await database.all<{ name: string }>('SELECT name FROM sources ORDER BY name');
  t.deepEqual(
    names.map(({ name }) => name),
    ['A', 'B', 'a', 'b', 'é'],
  );
});

stored('a store of a newer or of another Keelson is refused', async (t, { database, again }) => {
  await database.run("INSERT INTO migrations VALUES (999, 'later', '', '')");
  await t.throwsAsync(again(), { code: 'STORE_UNAVAILABLE', message: /newer Keelson \(later\)/ });

  await database.run('DELETE FROM migrations WHERE version = 999');
  await database.run("UPDATE migrations SET digest = 'x' WHERE version = 1");
  await t.throwsAsync(again(), { code: 'STORE_UNAVAILABLE', message: /another Keelson/ });
});

test('what cannot be opened is said in a line, without the password', async (t) => {
  const folder = await emptyFolder(t);
  await t.throwsAsync(openStore(join(folder, 'none', 'keelson.db')), { code: 'STORE_UNAVAILABLE' });
  const error = await t.throwsAsync(openStore('postgresql://me:hunter2@127.0.0.1:1/keelson'), {
    code: 'STORE_UNAVAILABLE',
  });
  t.regex(
    error?.message ?? '',
    /^cannot open the store postgresql:\/\/127\.0\.0\.1:1\/keelson: .*ECONNREFUSED/,
  );
  t.notRegex(error?.message ?? '', /hunter2/);
});

test('a process that writes for a while is waited for, and this one goes on reading', async (t) => {
  const file = join(await emptyFolder(t), 'keelson.db');
  const database = await openStore(file);
  t.teardown(() => database.close());
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');

  const written = database.run("INSERT INTO sources (name, scope, updated_at) VALUES ('a', '{}', '')");
  t.is((await database.all('SELECT * FROM sources')).length, 0);
  other.exec('ROLLBACK');
  other.close();

  t.is(await written, 1);
});
