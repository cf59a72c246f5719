import test from 'ava';
import { cancelRun, endCancelled } from '../../src/serve/runs/cancel.ts';
import { endTaken, failStage, finishStage, handBack, Superseded } from '../../src/serve/runs/finish.ts';
import { keepStage } from '../../src/serve/runs/keep.ts';
import { later } from '../../src/serve/runs/control.ts';
import { readyStages } from '../../src/serve/runs/ready.ts';
import { requestRun } from '../../src/serve/runs/request.ts';
import { takeStage } from '../../src/serve/runs/take.ts';
import { readArtifact } from '../../src/store/artifacts/read.ts';
import { writeArtifact } from '../../src/store/artifacts/write.ts';
import { storeTests } from '../store/stores.ts';
import { serviceOn } from './parts.ts';
import { actor, queued, sources, stateOf, taken } from './taking.ts';

const stored = storeTests(test);

stored('a source has one run at a time, and no other source waits for it', async (t, { database, again }) => {
  const service = serviceOn(database, sources);
  const other = serviceOn(await again(), sources);
  const asked = await Promise.all(
    [service, other, service, other].map((one) =>
      requestRun(one, { source: 'estate', trigger: 'api', actor }),
    ),
  );
  t.deepEqual(asked.map(({ outcome }) => outcome).toSorted(), ['queued', 'unended', 'unended', 'unended']);
  t.is(new Set(asked.map((one) => 'run' in one && one.run)).size, 1);
  t.is((await requestRun(service, { source: 'other', trigger: 'api', actor })).outcome, 'queued');
  t.deepEqual(await requestRun(service, { source: 'toString', trigger: 'api', actor }), {
    outcome: 'unknown',
  });
});

stored('a run goes from stage to stage, each under a number', async (t, { database }) => {
  const { service, run } = await queued(database);
  const startedAt = service.time;
  for (const stage of ['collect', 'evaluate', 'graph', 'publish']) {
    const [ready] = await readyStages(database, service.now(), 10);
    t.like(ready, { run, source: 'estate', stage });
    const mine = await taken(service, run);
    t.like(mine, { stage, attempt: 1, tries: 1, startedAt });
    t.deepEqual(await readyStages(database, service.now(), 10), []);
    await finishStage(database, mine, service.time);
    // For a while the next is left to who did this one.
    t.deepEqual(await readyStages(database, service.now(), 10), []);
    service.time = later(service.now(), 2_000);
  }
});

stored('of many workers one takes a stage', async (t, { database, again }) => {
  const { service, run } = await queued(database);
  const other = serviceOn(await again(), sources);
  const all = await Promise.all(
    [...Array(12).keys()].map((index) => takeStage(index % 2 ? service : other, run, `worker ${index}`)),
  );
  t.is(all.filter(Boolean).length, 1);
});

stored(
  'a stage whose worker is silent is taken by another, and the first can do no harm',
  async (t, { database }) => {
    const { service, run } = await queued(database);
    const first = await taken(service, run, 'first');
    service.time = '2026-11-20T10:00:20.000Z';
    t.is(await keepStage(service, first, { resources: 3 }), 'go on');
    service.time = '2026-11-20T10:00:45.000Z';
    t.is(await takeStage(service, run, 'second'), undefined);

    service.time = '2026-11-20T10:00:50.000Z';
    t.is((await readyStages(database, service.now(), 10)).length, 1);
    const second = await taken(service, run, 'second');
    t.like(second, { stage: 'collect', attempt: 2, tries: 2 });

    t.is(await keepStage(service, first, undefined), 'lost');
    await t.throwsAsync(finishStage(database, first, service.time), { instanceOf: Superseded });
    t.false(await failStage(service, first, { error: 'x', isFinal: true }));
    await handBack(service, first);
    await endTaken(service, first, { state: 'cancelled' });
    t.like(await stateOf(database, run), { state: 'running', error: null });

    await finishStage(database, second, service.time);
    t.like(await taken(service, run), { stage: 'evaluate', attempt: 1 });
  },
);

stored('what fails is tried again after a while, until the attempts are used up', async (t, { database }) => {
  const { service, run } = await queued(database);
  for (const [tries, time] of [
    [1, '2026-11-20T10:00:02.000Z'],
    [2, '2026-11-20T10:00:10.000Z'],
  ] as const) {
    const mine = await taken(service, run);
    t.is(mine.tries, tries);
    t.false(await failStage(service, mine, { error: 'no answer', isFinal: false }));
    t.is(await takeStage(service, run, 'early'), undefined);
    t.deepEqual(await readyStages(database, service.now(), 10), []);
    service.time = time;
    t.is((await readyStages(database, service.now(), 10)).length, 1);
  }
  t.true(await failStage(service, await taken(service, run), { error: 'no answer', isFinal: false }));
  t.deepEqual({ ...(await stateOf(database, run)) }, { state: 'failed', error: 'no answer (tried 3 times)' });
  t.is((await requestRun(service, { source: 'estate', trigger: 'api', actor })).outcome, 'queued');
});

stored('what cannot get better is not tried again', async (t, { database }) => {
  const { service, run } = await queued(database);
  t.true(await failStage(service, await taken(service, run), { error: 'no capture', isFinal: true }));
  t.deepEqual({ ...(await stateOf(database, run)) }, { state: 'failed', error: 'no capture' });
});

stored('a stage that kills its workers makes the run fail', async (t, { database }) => {
  const { service, run } = await queued(database);
  for (const minute of ['00', '01', '02']) {
    service.time = `2026-11-20T10:${minute}:00.000Z`;
    await taken(service, run);
  }
  service.time = '2026-11-20T10:03:00.000Z';
  t.is(await takeStage(service, run, 'next'), undefined);
  t.deepEqual(
    { ...(await stateOf(database, run)) },
    {
      state: 'failed',
      error: 'collect failed 3 times: the worker that was on it has gone',
    },
  );
});

stored('what is handed back counts as no attempt, and is there at once', async (t, { database }) => {
  const { service, run } = await queued(database);
  for (let attempt = 1; attempt < 8; attempt += 1) {
    const mine = await taken(service, run);
    t.like(mine, { attempt, tries: 1 });
    await handBack(service, mine);
  }
  t.like(await stateOf(database, run), { state: 'running' });
});

stored('a run that takes too long fails', async (t, { database }) => {
  const { service, run } = await queued(database);
  await finishStage(database, await taken(service, run), service.time);
  service.time = '2026-11-20T12:00:00.001Z';
  t.is(await takeStage(service, run, 'one'), undefined);
  t.deepEqual(
    { ...(await stateOf(database, run)) },
    {
      state: 'failed',
      error: 'it took longer than 2h (time_limit of the source)',
    },
  );
});

stored('a run of a source that is not configured any more fails', async (t, { database }) => {
  const { service, run } = await queued(database);
  service.settings = { sources: { other: { replay: 'other' } } };
  t.is(await takeStage(service, run, 'one'), undefined);
  t.like(await stateOf(database, run), {
    state: 'failed',
    error: 'the configuration names no source estate any more',
  });
});

stored(
  'a run is cancelled at once where nobody works on it, else its worker is told',
  async (t, { database }) => {
    const { service, run } = await queued(database);
    t.is(await cancelRun(service, run, actor), 'cancelled');
    t.is(await cancelRun(service, run, actor), 'ended');
    t.is(await cancelRun(service, 'none', actor), 'unknown');
    t.is(await takeStage(service, run, 'one'), undefined);

    const { run: next } = await queued(database);
    const mine = await taken(service, next);
    t.is(await cancelRun(service, next, actor), 'requested');
    t.is(await keepStage(service, mine, undefined), 'cancel');
    await endTaken(service, mine, { state: 'cancelled' });
    t.like(await stateOf(database, next), { state: 'cancelled' });
    await t.throwsAsync(finishStage(database, mine, service.time), { instanceOf: Superseded });

    const { run: last } = await queued(database);
    const lost = await taken(service, last);
    t.is(await cancelRun(service, last, actor), 'requested');
    service.time = '2026-11-20T11:00:00.000Z';
    t.is(await takeStage(service, last, 'other'), undefined);
    t.like(await stateOf(database, last), { state: 'cancelled' });
    t.is(await keepStage(service, lost, undefined), 'lost');
  },
);

stored('a run is cancelled whose worker has gone, though nobody takes it', async (t, { database }) => {
  const { service, run } = await queued(database);
  await taken(service, run);
  t.is(await cancelRun(service, run, actor), 'requested');
  await endCancelled(service);
  t.like(await stateOf(database, run), { state: 'running' });
  service.time = '2026-11-20T10:00:30.000Z';
  await endCancelled(service);
  t.like(await stateOf(database, run), { state: 'cancelled' });
});

stored('a run that ends without a result lets go of what it kept', async (t, { database }) => {
  const { service, run } = await queued(database);
  const mine = await taken(service, run);
  const kept = { run, kind: 'document', attempt: mine.attempt } as const;
  await writeArtifact(database, kept, ['text']);
  await failStage(service, mine, { error: 'x', isFinal: true });
  t.is(await readArtifact(database, kept), undefined);
});

stored('what is kept comes back as it was, in pieces of a mebibyte', async (t, { database }) => {
  const { run } = await queued(database);
  const kept = { run, kind: 'report', attempt: 1 } as const;
  // What cannot be packed much, so that there are several pieces.
  const { randomBytes } = await import('node:crypto');
  const lines = [...Array(30).keys()].map(() => `${randomBytes(60_000).toString('base64')} — ü\n`);
  await writeArtifact(database, kept, ['of an attempt before\n']);
  await writeArtifact(database, kept, lines);

  const rows = await database.all<{ bytes: Uint8Array }>('SELECT bytes FROM artifacts ORDER BY piece');
  t.true(rows.length > 1);
  t.true(rows.every(({ bytes }) => bytes.length <= 1024 * 1024));
  const read = await readArtifact(database, kept);
  t.is(Buffer.concat(await Array.fromAsync(read ?? [])).toString('utf8'), lines.join(''));
  t.is(await readArtifact(database, { ...kept, attempt: 2 }), undefined);

  // Who stops reading leaves nothing that fails.
  const small = { ...kept, attempt: 3 };
  await writeArtifact(database, small, ['small']);
  for await (const bytes of (await readArtifact(database, small)) ?? []) {
    t.is(String(bytes), 'small');
    break;
  }
  await database.run(`UPDATE artifacts SET bytes = $1 WHERE piece = 1`, [randomBytes(1000)]);
  // Which of the two it is hangs on the bytes before.
  const failed = await t.throwsAsync<NodeJS.ErrnoException>(
    Array.fromAsync((await readArtifact(database, kept)) ?? []),
  );
  t.regex(failed?.code ?? '', /^Z_(DATA|BUF)_ERROR$/);
});

stored(
  'of ten thousand queued runs those with the highest priority go first, then the oldest',
  async (t, { database }) => {
    const names = [...Array(10_000).keys()].map((index) => `source-${index}`);
    const service = serviceOn(
      database,
      Object.fromEntries(names.map((name) => [name, { replay: 'estate' }])),
    );
    await database.insertMany(
      'sources',
      ['name', 'scope', 'updated_at'],
      names.map((name) => [name, '{}', '']),
    );
    await database.insertMany(
      'runs',
      [
        'id',
        'source',
        'trigger_kind',
        'requested_by',
        'state',
        'stage',
        'priority',
        'ready_at',
        'created_at',
      ],
      names.map((name, index) => [
        `run-${index}`,
        name,
        'api',
        'user:ada',
        'queued',
        'collect',
        index % 1000 === 7 ? 5 : 0,
        '2026-11-20T09:00:00.000Z',
        `2026-11-20T08:00:${String(index % 60).padStart(2, '0')}.000Z`,
      ]),
    );
    const first = await readyStages(database, service.now(), 11);
    t.true(first.slice(0, 10).every(({ priority }) => priority === 5));
    t.is(first[10]?.run, 'run-0');
    t.is((await takeStage(service, first[0]?.run ?? '', 'one'))?.stage, 'collect');
  },
);
