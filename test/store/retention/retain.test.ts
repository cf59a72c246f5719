import test from 'ava';
import fc from 'fast-check';
import type { Database } from '../../../src/store/database.ts';
import { addComment } from '../../../src/store/history/comments.ts';
import { dailyTrend, timeToRemediate } from '../../../src/store/history/trends.ts';
import { addWaiver } from '../../../src/store/history/waivers.ts';
import { retain } from '../../../src/store/retention/retain.ts';
import { day, findingOf, fingerprintOf, pathOf, publish, stagedRun, type Said } from '../history/estate.ts';
import { storeTests } from '../stores.ts';

const stored = storeTests(test);
const said = (resource: string, status: Said['status']): Said => ({ check: 'keys', resource, status });
const on = (number: number) => new Date(day(number));

stored('what was fixed or has gone is kept for a while, what is open for ever', async (t, { database }) => {
  const path = pathOf('p', ['a/1']);
  await publish(database, {
    at: day(1),
    said: [
      said('a/open', 'fail'),
      said('a/1', 'fail'),
      said('a/gone', 'fail'),
      said('b/stale', 'fail'),
      said('a/file', 'waived'),
    ],
    resources: ['a/retired'],
    paths: [path],
  });
  await publish(database, {
    at: day(2),
    said: [
      said('a/open', 'fail'),
      said('a/1', 'pass'),
      { ...said('a/retired', 'fail') },
      said('a/file', 'waived'),
    ],
    sources: { a: 'complete' },
    paths: [],
  });
  await publish(database, {
    at: day(3),
    said: [said('a/open', 'fail'), said('a/1', 'pass'), said('a/file', 'waived')],
    resources: ['a/retired'],
    sources: { a: 'complete' },
    paths: [],
  });
  const fingerprint = fingerprintOf(said('a/1', 'pass'));
  const deed = { actor: 'ada', at: day(3) };
  await database.transaction((queries) => addComment(queries, { fingerprint, body: 'Done.' }, deed));

  t.like(await retain(database, { fixed: 10 }, on(11)), { findings: 0, resources: 0, attack_paths: 0 });
  t.like(await retain(database, { fixed: 10 }, on(20)), { findings: 3, resources: 1, attack_paths: 1 });
  const left = await database.all<{ resource_id: string; state: string }>(
    'SELECT resource_id, state FROM findings ORDER BY resource_id',
  );
  t.deepEqual(
    left.map((row) => [row.resource_id, row.state]),
    [
      ['a/file', 'waived'],
      ['a/open', 'open'],
      ['b/stale', 'stale'],
    ],
  );
  t.deepEqual(await database.all('SELECT * FROM comments'), []);
  t.deepEqual(await database.all('SELECT * FROM finding_events WHERE fingerprint = $1', [fingerprint]), []);
  t.deepEqual(await database.all('SELECT * FROM attack_path_nodes'), []);
});

stored(
  'documents are kept of the newest runs, runs for days, and the newest published one for ever',
  async (t, { database }) => {
    for (const number of [1, 2, 3, 4]) {
      await publish(database, { at: day(number), said: [said('a/1', 'fail')] });
      await database.run(
        `INSERT INTO artifacts (run_id, kind, attempt, piece, bytes)
       SELECT id, 'document', 1, 0, $1 FROM runs WHERE created_at = $2`,
        [new Uint8Array([1, 2]), day(number)],
      );
    }
    const failed = await stagedRun(database, { at: day(5), said: [said('a/1', 'fail')] });
    t.like(await retain(database, { documents: 2 }, on(6)), { artifacts: 2, runs: 0, staged: 0 });
    await database.run("UPDATE runs SET state = 'failed', finished_at = $1 WHERE id = $2", [
      day(5),
      failed.id,
    ]);
    t.like(await retain(database, { documents: 2 }, on(6)), { artifacts: 0, runs: 0, staged: 4 });
    const kept = await database.all<{ created_at: string }>(
      'SELECT created_at FROM runs WHERE id IN (SELECT run_id FROM artifacts) ORDER BY created_at',
    );
    t.deepEqual(
      kept.map((row) => row.created_at),
      [day(3), day(4)],
    );

    t.like(await retain(database, { runs: 10 }, on(100)), { runs: 4 });
    const runs = await database.all<{ created_at: string }>('SELECT created_at FROM runs');
    t.deepEqual(
      runs.map((row) => row.created_at),
      [day(4)],
    );
  },
);

stored('waivers whose last day is over end', async (t, { database }) => {
  await publish(database, { at: day(1), said: [said('a/1', 'fail')] });
  const waiver = { check: 'keys', resource: '*', reason: 'known', owner: 'ada', expires: '2026-01-02' };
  await database.transaction((queries) => addWaiver(queries, waiver, { actor: 'ada', at: day(1) }));
  t.is((await retain(database, {}, on(2))).waivers, 0);
  t.is((await retain(database, {}, on(3))).waivers, 1);
  t.is((await findingOf(database, said('a/1', 'fail'))).state, 'open');
});

const snapshot = fc.record({
  source: fc.constantFrom('one', 'two', 'three'),
  hour: fc.integer({ min: 0, max: 24 * 12 }),
  open: fc.nat(20),
  opened: fc.nat(9),
  fixed: fc.nat(9),
  earned: fc.nat(100),
  seconds: fc.nat(1_000),
});

stored('trends by day are the same after compaction', async (t, { database }) => {
  const window = { from: '2026-01-01', to: '2026-01-14' };
  const trends = async () => ({
    daily: await dailyTrend(database, window),
    later: await dailyTrend(database, { ...window, from: '2026-01-06' }),
    one: await dailyTrend(database, { ...window, sources: ['one'] }),
    times: await timeToRemediate(database, window),
    some: await timeToRemediate(database, { from: '2026-01-03', to: '2026-01-07' }),
  });
  const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour, 0, 1)).toISOString();
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(snapshot, { selector: ({ source, hour }) => `${source} ${hour}`, maxLength: 60 }),
      async (all) => {
        for (const table of ['snapshots', 'sources']) await database.run(`DELETE FROM ${table}`);
        await fill(
          database,
          all.map(({ hour, ...one }) => ({ ...one, at: at(hour) })),
        );
        const before = await trends();

        const { snapshots } = await retain(database, { snapshots: 5, trends: 1_000 }, on(14));
        t.deepEqual(await trends(), before);
        const days = new Set(
          all.map(
            ({ source, hour }) => `${source} ${at(hour) < '2026-01-09' ? at(hour).slice(0, 10) : hour}`,
          ),
        );
        t.is(all.length - snapshots, days.size);
        t.is((await retain(database, { snapshots: 5, trends: 1_000 }, on(14))).snapshots, 0);
      },
    ),
    { numRuns: database.dialect === 'sqlite' ? 40 : 6 },
  );
});

stored('of old trends each source keeps how it stands', async (t, { database }) => {
  await publish(database, { source: 'one', at: day(1), said: [said('a/1', 'fail')] });
  await publish(database, { source: 'one', at: day(2), said: [said('a/1', 'fail')] });
  await publish(database, { source: 'two', at: day(3), said: [said('b/1', 'fail')] });
  t.is((await retain(database, { trends: 10 }, on(100))).snapshots, 1);
  const [last] = await dailyTrend(database, { from: '2026-04-10', to: '2026-04-10' });
  t.is(last?.open.high, 2);
});

interface Filled {
  readonly source: string;
  readonly at: string;
  readonly open: number;
  readonly opened: number;
  readonly fixed: number;
  readonly earned: number;
  readonly seconds: number;
}

async function fill(database: Database, snapshots: readonly Filled[]): Promise<void> {
  for (const name of ['one', 'two', 'three']) {
    await database.insertMany('sources', ['name', 'scope', 'updated_at'], [[name, '{}', '']]);
  }
  const rowOf = ({ source, at, open, opened, fixed, earned, seconds }: Filled, index: number) => ({
    run_id: String(index),
    source,
    at,
    score_earned: earned,
    score_possible: 100,
    score_parts: '{}',
    remediation: JSON.stringify({ high: { count: fixed, seconds } }),
    resources: open,
    open_critical: open,
    open_high: 0,
    open_medium: open,
    open_low: 1,
    waived: 0,
    stale: opened,
    overdue: 0,
    opened,
    fixed,
    regressed: 1,
    attack_paths: open,
    passed: 0,
    failed: 0,
    unknown: 0,
    errors: 0,
  });
  const rows = snapshots.map(rowOf);
  const [first] = rows;
  if (first)
    await database.insertMany(
      'snapshots',
      Object.keys(first),
      rows.map((row) => Object.values(row)),
    );
}
