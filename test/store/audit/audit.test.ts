import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import test from 'ava';
import { audit } from '../../../src/store/audit/append.ts';
import { canonicalJson } from '../../../src/store/audit/canonical-json.ts';
import { hashOf, type StoredEntry } from '../../../src/store/audit/entry.ts';
import { pruneAudit } from '../../../src/store/audit/prune.ts';
import { allEntries, auditEntries } from '../../../src/store/audit/read.ts';
import { verifyAudit } from '../../../src/store/audit/verify.ts';
import type { Database } from '../../../src/store/database.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { storeTests } from '../stores.ts';

const stored = storeTests(test);
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T06:00:00.000Z`;

async function filled(database: Database, count = 6): Promise<void> {
  for (let day = 1; day <= count; day += 1) {
    await audit(database, {
      actor: 'user:ada@example.com',
      action: 'run.started',
      target: `run:${day}`,
      detail: { source: 'estate', nested: { b: [1, null, 'ü'], a: true } },
      at: at(day),
    });
  }
}

stored('entries make one chain, which holds', async (t, { database }) => {
  t.deepEqual(await verifyAudit(database), { entries: 0, head: { sequence: 0, hash: '' } });
  await filled(database);
  await audit(database, { actor: 'token:ci', action: 'token.used', target: 'token:ci', at: at(7) });

  const entries = await Array.fromAsync(allEntries(database));
  t.deepEqual(
    entries.map(({ sequence }) => sequence),
    [1, 2, 3, 4, 5, 6, 7],
  );
  t.is(entries[0]?.previous, '');
  t.is(entries[0]?.detail, '{"nested":{"a":true,"b":[1,null,"ü"]},"source":"estate"}');
  t.is(entries[6]?.detail, null);
  t.deepEqual(await verifyAudit(database), {
    entries: 7,
    head: { sequence: 7, hash: entries[6]?.hash ?? '' },
  });
  t.deepEqual(
    (await auditEntries(database, 2, 2, { from: at(3), until: at(6) })).map(({ sequence }) => sequence),
    [3, 4],
  );
  t.is((await auditEntries(database, 0, 9, { actor: 'token:ci', action: 'token.used' })).length, 1);
});

stored('an entry of what is undone is undone, and leaves no gap', async (t, { database }) => {
  await filled(database, 2);
  await t.throwsAsync(
    database.transaction(async (queries) => {
      await audit(queries, { actor: 'a', action: 'b', target: 'c', at: at(3) });
      throw new Error('changed its mind');
    }),
    { message: 'changed its mind' },
  );
  await filled(database, 1);
  t.like(await verifyAudit(database), { entries: 3, head: { sequence: 3 }, broken: undefined });
});

stored('many that add entries at once keep one chain', async (t, { database, again }) => {
  const others = [database, await again(), await again()];
  await Promise.all(
    [...Array(60).keys()].map((index) =>
      audit(others[index % 3] ?? database, {
        actor: `token:${index}`,
        action: 'tried',
        target: 'all',
        at: at(1),
      }),
    ),
  );
  t.like(await verifyAudit(database), { entries: 60, head: { sequence: 60 }, broken: undefined });
  t.is(new Set((await Array.fromAsync(allEntries(database))).map(({ actor }) => actor)).size, 60);
});

stored('what no text can hold is replaced, and what is long is cut', async (t, { database }) => {
  await audit(database, {
    actor: `a\u0000b\n\uD800${'x'.repeat(1000)}`,
    action: 'tried',
    target: '\uDC00',
    detail: { name: 'a\u0000\uD800', long: undefined },
    at: at(1),
  });
  await audit(database, {
    actor: 'a',
    action: 'b',
    target: 'c',
    detail: { long: 'x'.repeat(20_000) },
    at: at(1),
  });
  const [first, second] = await Array.fromAsync(allEntries(database));
  t.is(first?.actor.length, 512);
  t.true(first?.actor.startsWith('a\uFFFDb\uFFFD\uFFFDx'));
  t.is(first?.detail, '{"name":"a\\u0000\\ud800"}');
  t.is(second?.detail, '{"omitted":"20011 characters"}');
  t.is((await verifyAudit(database)).broken, undefined);
});

stored('the database itself refuses to change or remove entries', async (t, { database }) => {
  await filled(database);
  for (const sql of [
    "UPDATE audit_entries SET actor = 'somebody' WHERE sequence = 2",
    'DELETE FROM audit_entries WHERE sequence = 6',
    'DELETE FROM audit_entries',
  ]) {
    await t.throwsAsync(database.run(sql), { message: /audit log/ }, sql);
  }
  if (database.dialect === 'postgresql') await t.throwsAsync(database.run('TRUNCATE audit_entries'));
  t.like(await verifyAudit(database), { entries: 6, broken: undefined });
});

stored('retention leaves a chain that holds, and no other way to remove', async (t, { database }) => {
  await filled(database, 9);
  const { head } = await verifyAudit(database);

  t.is(await pruneAudit(database, at(4), at(20)), 3);
  t.like(await verifyAudit(database, head), { entries: 7, head: { sequence: 10 }, broken: undefined });
  t.is(await pruneAudit(database, at(4), at(21)), 0);
  t.is(await pruneAudit(database, at(8), at(21)), 4);
  t.like(await verifyAudit(database, head), { entries: 4, broken: undefined });

  for (const sql of [
    'DELETE FROM audit_entries WHERE sequence = 8',
    'DELETE FROM audit_checkpoints',
    "UPDATE audit_checkpoints SET hash = 'x'",
  ]) {
    await t.throwsAsync(database.run(sql), { message: /audit log/ }, sql);
  }
  t.is(await pruneAudit(database, at(30), at(30)), 4);
  t.like(await verifyAudit(database), { entries: 1, broken: undefined });
});

stored('a checkpoint that nothing states does not hide what it removes', async (t, { database }) => {
  await filled(database);
  const third = (await auditEntries(database, 2, 1))[0];
  await database.run('INSERT INTO audit_checkpoints VALUES (3, $1, $2)', [third?.hash ?? '', at(9)]);
  await database.run('DELETE FROM audit_entries WHERE sequence <= 3');
  t.deepEqual((await verifyAudit(database)).broken, {
    sequence: 3,
    reason: 'no entry states that those up to here were removed',
  });
});

/** As one who has the database to themselves: without triggers. */
const withoutTriggers = {
  sqlite: [
    'DROP TRIGGER audit_entries_stay',
    'DROP TRIGGER audit_entries_last',
    'DROP TRIGGER audit_checkpoints_stay',
    'DROP TRIGGER audit_checkpoints_last',
  ],
  postgresql: [
    'ALTER TABLE audit_entries DISABLE TRIGGER USER',
    'ALTER TABLE audit_checkpoints DISABLE TRIGGER USER',
  ],
};

const tamperings: Readonly<Record<string, readonly [at: number, ...sql: string[]]>> = {
  'another time': [3, "UPDATE audit_entries SET at = '2026-11-03T06:00:00.001Z' WHERE sequence = 3"],
  'another actor': [3, "UPDATE audit_entries SET actor = 'token:ci' WHERE sequence = 3"],
  'another action': [3, "UPDATE audit_entries SET action = 'run.ended' WHERE sequence = 3"],
  'another target': [3, "UPDATE audit_entries SET target = 'run:4' WHERE sequence = 3"],
  'another detail': [3, `UPDATE audit_entries SET detail = '{"source":"other"}' WHERE sequence = 3`],
  'a detail written otherwise': [3, "UPDATE audit_entries SET detail = detail || ' ' WHERE sequence = 3"],
  'no detail': [3, 'UPDATE audit_entries SET detail = NULL WHERE sequence = 3'],
  'another hash': [3, "UPDATE audit_entries SET hash = 'x' WHERE sequence = 3"],
  'another hash of the last': [6, "UPDATE audit_entries SET hash = 'x' WHERE sequence = 6"],
  'another previous': [3, "UPDATE audit_entries SET previous = 'x' WHERE sequence = 3"],
  'another number': [6, 'UPDATE audit_entries SET sequence = 7 WHERE sequence = 6'],
  'the first removed': [1, 'DELETE FROM audit_entries WHERE sequence = 1'],
  'one removed': [3, 'DELETE FROM audit_entries WHERE sequence = 3'],
  'the last removed': [6, 'DELETE FROM audit_entries WHERE sequence = 6'],
  'all removed': [1, 'DELETE FROM audit_entries'],
  'two in the other order': [
    3,
    'UPDATE audit_entries SET sequence = 99 WHERE sequence = 3',
    'UPDATE audit_entries SET sequence = 3 WHERE sequence = 4',
    'UPDATE audit_entries SET sequence = 4 WHERE sequence = 99',
  ],
  'one put in': [
    4,
    'UPDATE audit_entries SET sequence = sequence + 100 WHERE sequence > 3',
    "INSERT INTO audit_entries SELECT 4, at, 'user:eve', action, target, detail, hash, 'x' FROM audit_entries WHERE sequence = 3",
    'UPDATE audit_entries SET sequence = sequence - 99 WHERE sequence > 100',
  ],
  'one put at the end': [
    7,
    "INSERT INTO audit_entries SELECT 7, at, 'user:eve', action, target, detail, hash, 'x' FROM audit_entries WHERE sequence = 6",
  ],
  'no head': [6, 'DELETE FROM audit_head'],
};

for (const [title, [where, ...statements]] of Object.entries(tamperings)) {
  stored(`${title} is found`, async (t, { database }) => {
    await filled(database);
    for (const sql of [...withoutTriggers[database.dialect], ...statements]) await database.run(sql);
    t.is((await verifyAudit(database)).broken?.sequence, where);
  });
}

stored('a chain made anew is found by a head that was noted before', async (t, { database }) => {
  await filled(database);
  const { head } = await verifyAudit(database);
  for (const sql of withoutTriggers[database.dialect]) await database.run(sql);
  let previous = '';
  for (const entry of await Array.fromAsync(allEntries(database))) {
    const changed: StoredEntry = { ...entry, actor: 'user:eve', previous };
    previous = hashOf(changed);
    await database.run('UPDATE audit_entries SET actor = $1, previous = $2, hash = $3 WHERE sequence = $4', [
      'user:eve',
      changed.previous,
      previous,
      entry.sequence,
    ]);
  }
  await database.run('UPDATE audit_head SET hash = $1', [previous]);

  t.is((await verifyAudit(database)).broken, undefined);
  t.deepEqual((await verifyAudit(database, head)).broken, {
    sequence: 6,
    reason: 'it is not the entry that was noted before',
  });
  t.is((await verifyAudit(database, { sequence: 9, hash: 'x' })).broken?.sequence, 7);
});

test('what another process adds to a file goes into the same chain', async (t) => {
  const file = join(await emptyFolder(t), 'keelson.db');
  const database = await openStore(file);
  t.teardown(() => database.close());
  await filled(database, 1);
  const other = new DatabaseSync(file);
  other.exec("INSERT INTO audit_entries VALUES (2, '', '', '', '', NULL, '', '')");
  other.close();
  // The head knows nothing of it: the next one cannot be added silently.
  await t.throwsAsync(filled(database, 1));
  t.is((await verifyAudit(database)).broken?.sequence, 2);
});

test('JSON is canonical as RFC 8785 says', (t) => {
  t.is(
    canonicalJson({
      '\u20ac': 1,
      '\r': 2,
      '\u{1F600}': 3,
      '1': [undefined, { b: 1, a: undefined }],
      ö: 1e21,
    }),
    '{"\\r":2,"1":[null,{"b":1}],"ö":1e+21,"€":1,"😀":3}',
  );
  t.is(canonicalJson(null), 'null');
});
