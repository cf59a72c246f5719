import test from 'ava';
import { publishRun } from '../../../src/store/history/publish.ts';
import { stageResults } from '../../../src/store/history/stage.ts';
import { storeTests } from '../stores.ts';
import {
  day,
  endOf,
  eventsOf,
  findingOf,
  pathOf,
  publish,
  resultOf,
  stagedRun,
  type Said,
} from './estate.ts';

const stored = storeTests(test);
const finding = { check: 'keys', resource: 'a/vm' } as const;
const said = (status: Said['status'], part: Partial<Said> = {}): Said[] => [{ ...finding, status, ...part }];

stored('what fails is opened, mended, and back again', async (t, { database }) => {
  t.like(await publish(database, { at: day(1), said: said('fail', { level: 'critical' }) }), {
    state: 'complete',
    opened: 1,
    regressed: 0,
    fixed: 0,
    stale: 0,
  });
  await publish(database, { at: day(2), said: said('fail', { level: 'critical' }) });
  t.like(await findingOf(database, finding), {
    state: 'open',
    level: 'critical',
    first_seen: day(1),
    last_seen: day(2),
    opened_at: day(1),
    state_since: day(1),
    fixed_at: null,
  });

  t.is((await publish(database, { at: day(3), said: said('pass') })).fixed, 1);
  t.like(await findingOf(database, finding), { state: 'fixed', fixed_at: day(3), last_seen: day(2) });
  t.is((await publish(database, { at: day(4), said: said('not_applicable') })).fixed, 0);

  t.is((await publish(database, { at: day(5), said: said('fail') })).regressed, 1);
  t.like(await findingOf(database, finding), {
    state: 'regressed',
    times_regressed: 1,
    first_seen: day(1),
    opened_at: day(5),
    fixed_at: null,
    level: 'high',
  });
  await publish(database, { at: day(6), said: said('fail') });
  t.is((await findingOf(database, finding)).state, 'regressed');
  t.deepEqual(await eventsOf(database, finding), ['opened', 'fixed', 'regressed']);
});

stored(
  'what is not known is stale, never fixed, and is what it was when it is known again',
  async (t, { database }) => {
    await publish(database, { at: day(1), said: said('fail') });
    t.is((await publish(database, { at: day(2), said: said('unknown') })).stale, 1);
    t.like(await findingOf(database, finding), { state: 'stale', status: 'unknown', fixed_at: null });
    t.is((await publish(database, { at: day(3), said: said('error') })).stale, 0);
    await publish(database, { at: day(4), said: said('fail') });
    t.like(await findingOf(database, finding), { state: 'open', opened_at: day(1) });

    await publish(database, { at: day(5), said: said('pass') });
    await publish(database, { at: day(6), said: said('unknown') });
    t.like(await findingOf(database, finding), { state: 'fixed', status: 'unknown' });
    await publish(database, { at: day(7), said: said('fail') });
    await publish(database, { at: day(8), said: said('unknown') });
    await publish(database, { at: day(9), said: said('fail') });
    t.like(await findingOf(database, finding), { state: 'regressed', times_regressed: 1, opened_at: day(7) });
    await publish(database, { at: day(10), said: said('unknown') });
    await publish(database, { at: day(11), said: said('pass') });
    t.is((await findingOf(database, finding)).state, 'fixed');
  },
);

stored('a resource has gone where its own source of the document is complete', async (t, { database }) => {
  const other: Said = { check: 'keys', resource: 'b/vm', status: 'fail' };
  await publish(database, { at: day(1), said: [...said('fail'), other] });

  const partial = await publish(database, {
    at: day(2),
    said: [],
    sources: { a: 'complete', b: 'partial' },
  });
  t.like(partial, { state: 'partial', fixed: 1, stale: 1 });
  t.like(await findingOf(database, finding), { state: 'fixed', status: 'gone', fixed_at: day(2) });
  t.like(await findingOf(database, other), { state: 'stale', status: 'not_seen' });
  const resources = await database.all('SELECT id, gone_at FROM resources ORDER BY id');
  t.deepEqual(
    resources.map((row) => ({ ...row })),
    [
      { id: 'a/vm', gone_at: day(2) },
      { id: 'b/vm', gone_at: null },
    ],
  );
  const row = await database.first(
    'SELECT state, finished_at, bundle_revision FROM runs WHERE created_at = $1',
    [day(2)],
  );
  t.deepEqual({ ...row }, { state: 'partial', finished_at: day(2), bundle_revision: '1.0.0' });

  await publish(database, { at: day(3), said: said('fail') });
  t.like(await findingOf(database, finding), { state: 'regressed' });
  t.like(await database.first("SELECT gone_at FROM resources WHERE id = 'a/vm'"), { gone_at: null });
});

for (const status of ['partial', 'failed'] as const) {
  stored(`a ${status} source closes nothing that it did not see`, async (t, { database }) => {
    await publish(database, { at: day(1), said: said('fail') });
    t.like(await publish(database, { at: day(2), said: [], sources: { a: status } }), { fixed: 0, stale: 1 });
    t.is((await findingOf(database, finding)).state, 'stale');
    t.like(await publish(database, { at: day(3), said: [], sources: { a: 'complete' } }), { fixed: 1 });
  });
}

stored('an account that is not asked any more has not gone', async (t, { database }) => {
  await publish(database, { at: day(1), said: said('fail') });
  await publish(database, { at: day(2), said: [], sources: { b: 'complete' } });
  t.like(await findingOf(database, finding), { state: 'stale', status: 'not_seen' });
});

stored('a source closes nothing of another', async (t, { database }) => {
  await publish(database, { source: 'one', at: day(1), said: said('fail') });
  await publish(database, { source: 'two', at: day(2), said: [], sources: { a: 'complete' } });
  t.like(await findingOf(database, finding), { state: 'open', source: 'one' });
  await publish(database, { source: 'two', at: day(3), said: said('unknown') });
  t.like(await findingOf(database, finding), { state: 'open', source: 'one' });
  // The resource is the other's now, that saw it last: it may be there where one does not see it.
  await publish(database, { source: 'one', at: day(4), said: [], sources: { a: 'complete' } });
  t.like(await findingOf(database, finding), { state: 'stale', source: 'one' });
  await publish(database, { source: 'two', at: day(5), said: said('fail') });
  t.like(await findingOf(database, finding), { state: 'open', source: 'two', first_seen: day(1) });
  await publish(database, { source: 'two', at: day(6), said: [], sources: { a: 'complete' } });
  t.like(await findingOf(database, finding), { state: 'fixed', source: 'two' });
});

stored('a check that is asked no more does not mend what it found', async (t, { database }) => {
  await publish(database, { at: day(1), said: said('fail') });
  t.is((await publish(database, { at: day(2), said: [], resources: ['a/vm'] })).stale, 1);
  t.like(await findingOf(database, finding), { state: 'stale', status: 'retired' });
  const event = await database.first<{ detail: string }>(
    "SELECT detail FROM finding_events WHERE kind = 'stale'",
  );
  t.deepEqual(JSON.parse(event?.detail ?? ''), { from: 'open', to: 'stale', status: 'retired' });
  t.is((await publish(database, { at: day(3), said: [], resources: ['a/vm'] })).stale, 0);
  const snapshot = await database.first<{ stale: number }>('SELECT stale FROM snapshots WHERE at = $1', [
    day(3),
  ]);
  t.is(snapshot?.stale, 0);
  await publish(database, { at: day(4), said: said('fail') });
  t.is((await findingOf(database, finding)).state, 'open');
});

stored('a run shows once, whoever publishes it again', async (t, { database }) => {
  let announced = 0;
  const staged = await stagedRun(database, {
    at: day(1),
    said: said('fail'),
    announce: async () => void (announced += 1),
  });
  const once = await publishRun(database, staged);
  const state = async () => ({
    findings: await database.all('SELECT * FROM findings'),
    events: await database.all('SELECT * FROM finding_events'),
    snapshots: await database.all('SELECT * FROM snapshots'),
  });
  const before = await state();

  t.deepEqual(await publishRun(database, staged), once);
  t.deepEqual(await state(), before);
  t.is(announced, 1);
  for (const table of ['staged_results', 'staged_resources', 'staged_changes', 'staged_counts']) {
    t.is((await database.all(`SELECT * FROM ${table}`)).length, 0, table);
  }
});

stored('who was superseded publishes nothing', async (t, { database }) => {
  const staged = await stagedRun(database, { at: day(1), said: said('fail') });
  t.is(await publishRun(database, { ...staged, attempt: 0 }), 'superseded');
  await database.run("UPDATE runs SET cancel_requested_by = 'ada'");
  t.is(await publishRun(database, staged), 'superseded');
  await database.run("UPDATE runs SET cancel_requested_by = NULL, state = 'failed'");
  t.is(await publishRun(database, staged), 'superseded');
  t.is((await database.all('SELECT * FROM findings')).length, 0);
  await database.run("UPDATE runs SET state = 'running'");
  t.like(await publishRun(database, staged), { opened: 1 });
});

stored('what fails in between leaves nothing behind', async (t, { database }) => {
  const staged = await stagedRun(database, { at: day(1), said: said('fail') });
  const announce = async () => {
    throw new Error('the outbox is full');
  };
  await t.throwsAsync(publishRun(database, { ...staged, announce }), { message: 'the outbox is full' });
  t.is((await database.all('SELECT * FROM findings')).length, 0);
  t.is((await database.all('SELECT * FROM staged_results')).length, 1);
  t.like(await publishRun(database, staged), { opened: 1 });
});

stored('what is not staged to its end is not published', async (t, { database }) => {
  const staged = await stagedRun(database, { at: day(1), said: said('fail') });
  const more = endOf({
    at: day(1),
    said: [...said('fail'), { check: 'keys', resource: 'a/other', status: 'fail' }],
  });
  await t.throwsAsync(publishRun(database, { ...staged, end: more }), {
    message: /2 results, and 1 are staged/,
  });
  await t.throwsAsync(publishRun(database, { ...staged, stagedBy: 2 }), {
    message: /0 are staged by attempt 2/,
  });
});

stored('an attempt begins clean, and an older one is in nobody’s way', async (t, { database }) => {
  const staged = await stagedRun(database, { at: day(1), said: said('fail') });
  async function* dying() {
    yield resultOf({ check: 'keys', resource: 'a/vm', status: 'pass' });
    throw new Error('killed');
  }
  await t.throwsAsync(stageResults(database, { id: staged.id, attempt: 1 }, dying()), { message: 'killed' });
  await t.throwsAsync(publishRun(database, staged), { message: /0 are staged/ });

  t.is(await stageResults(database, { id: staged.id, attempt: 1 }, said('fail').map(resultOf)), 1);
  t.like(await publishRun(database, staged), { opened: 1 });
});

stored('of a resource that a document names twice the worse result counts', async (t, { database }) => {
  const twice = [...said('pass'), ...said('fail'), ...said('pass')];
  t.is((await publish(database, { at: day(1), said: twice })).opened, 1);
});

stored(
  'attack paths stay as old as they are, and close when a complete run does not find them',
  async (t, { database }) => {
    const path = pathOf('p', ['a/vm', 'b/vault'], said('fail'));
    const resources = ['a/vm', 'b/vault'];
    const paths = async () =>
      (
        await database.all(
          'SELECT id, first_seen, last_seen, closed_at, closed_why FROM attack_paths ORDER BY id',
        )
      ).map((row) => ({ ...row }));
    await publish(database, { at: day(1), said: said('fail'), resources, paths: [path] });
    await publish(database, { at: day(2), said: said('fail'), resources, paths: [path] });
    const open = { id: 'p', first_seen: day(1), last_seen: day(2), closed_at: null, closed_why: null };
    t.deepEqual(await paths(), [open]);
    t.is((await findingOf(database, finding)).attack_paths, 1);
    const nodes = await database.all<{ resource_id: string }>(
      'SELECT resource_id FROM attack_path_nodes ORDER BY resource_id',
    );
    t.deepEqual(
      nodes.map(({ resource_id: id }) => id),
      path.nodes.map(({ id }) => id).toSorted(),
    );

    await publish(database, {
      at: day(3),
      said: said('fail'),
      resources,
      paths: [],
      sources: { a: 'complete', b: 'partial' },
    });
    t.deepEqual(await paths(), [open], 'a source is partial');
    await publish(database, { at: day(4), said: said('fail'), resources: ['a/vm'], paths: [] });
    t.deepEqual(await paths(), [open], 'b is not asked');
    await publish(database, { at: day(5), said: said('fail'), resources });
    t.deepEqual(await paths(), [open], 'paths are not searched');
    await publish(database, { at: day(6), said: said('fail'), resources, paths: [], undecided: 'a/vm' });
    t.deepEqual(await paths(), [open], 'its entry is undecided');
    const another = pathOf('q', resources);
    await publish(database, {
      at: day(7),
      said: said('fail'),
      resources,
      paths: [another],
      cut: 1,
    });
    t.deepEqual((await paths())[0], open, 'another way is shown in its stead');

    await publish(database, { at: day(8), said: said('fail'), resources, paths: [another] });
    t.deepEqual((await paths())[0], { ...open, closed_at: day(8), closed_why: 'not_found' });
    t.is((await findingOf(database, finding)).attack_paths, 0);
    await publish(database, { at: day(9), said: said('fail'), resources, paths: [path, another] });
    t.deepEqual((await paths())[0], { ...open, last_seen: day(9) });
    t.is((await findingOf(database, finding)).attack_paths, 1);

    const policy = { score: undefined, attackRules: [] };
    await publish(database, { at: day(10), said: said('fail'), resources, paths: [], policy });
    t.deepEqual((await paths())[0], {
      ...open,
      last_seen: day(9),
      closed_at: day(10),
      closed_why: 'retired',
    });
  },
);

stored('results by check are those of the newest run', async (t, { database }) => {
  const more: Said = { check: 'logs', resource: 'a/vm', status: 'unknown' };
  await publish(database, { at: day(1), said: [...said('fail'), more] });
  await publish(database, { at: day(2), said: [...said('pass'), { ...more, status: 'error' }] });
  const rows = await database.all(
    'SELECT check_id, passed, failed, unknown, errors FROM check_results ORDER BY check_id',
  );
  t.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { check_id: 'keys', passed: 1, failed: 0, unknown: 0, errors: 0 },
      { check_id: 'logs', passed: 0, failed: 0, unknown: 0, errors: 1 },
    ],
  );
});

stored('runs of two sources that are published at once are both whole', async (t, { database, again }) => {
  const other = await again();
  const many = [...Array(50).keys()].map((index): Said => ({
    check: 'keys',
    resource: `a/vm${index}`,
    status: 'fail',
  }));
  const [one, two] = [
    await stagedRun(database, { source: 'one', at: day(1), said: many }),
    await stagedRun(database, { source: 'two', at: day(1), said: many.toReversed() }),
  ];
  const changes = await Promise.all([publishRun(database, one), publishRun(other, two)]);
  t.is(
    changes.reduce((sum, run) => sum + (run === 'superseded' ? 0 : run.opened), 0),
    50,
  );
  t.is((await database.all('SELECT * FROM finding_events')).length, 50);
});

stored('names with NUL are stored', async (t, { database }) => {
  const odd = { check: 'keys', resource: 'a/v\0m', status: 'fail' } as const;
  await publish(database, { at: day(1), said: [odd] });
  t.is((await findingOf(database, odd)).state, 'open');
});
