import test from 'ava';
import { currentScore, dailyTrend, timeToRemediate } from '../../../src/store/history/trends.ts';
import { storeTests } from '../stores.ts';
import { day, model, publish, type Said } from './estate.ts';

const stored = storeTests(test);
const said = (resource: string, status: Said['status'], part: Partial<Said> = {}): Said => ({
  check: 'keys',
  resource,
  status,
  ...part,
});
const morning = (number: number) => day(number).replace('T12', 'T06');

stored(
  'a day is as its last run left it, and as the day before where there was none',
  async (t, { database }) => {
    await publish(database, {
      source: 'one',
      at: morning(2),
      said: [said('a/1', 'pass'), said('a/2', 'fail')],
    });
    await publish(database, { source: 'one', at: day(2), said: [said('a/1', 'fail'), said('a/2', 'fail')] });
    await publish(database, {
      source: 'two',
      at: day(4),
      said: [said('b/1', 'fail', { level: 'critical' }), said('b/2', 'waived')],
    });
    await publish(database, {
      source: 'one',
      at: day(5),
      said: [said('a/1', 'pass'), said('a/2', 'unknown')],
    });
    const trend = await dailyTrend(database, { from: '2026-01-01', to: '2026-01-06' });

    const none = { critical: 0, high: 0, medium: 0, low: 0 };
    t.deepEqual(
      trend.map(({ day: date, score, open, sources }) => [date.slice(-2), score, open, sources]),
      [
        ['01', null, none, 0],
        ['02', 0, { ...none, high: 2 }, 1],
        ['03', 0, { ...none, high: 2 }, 1],
        // Half of one of four.
        ['04', 12.5, { ...none, high: 2, critical: 1 }, 2],
        ['05', 37.5, { ...none, critical: 1 }, 2],
        ['06', 37.5, { ...none, critical: 1 }, 2],
      ],
    );
    t.like(trend[1], { opened: 2, fixed: 0, resources: 2 });
    t.like(trend[2], { opened: 0, fixed: 0 });
    t.like(trend[4], { opened: 0, fixed: 1, stale: 1, waived: 1, resources: 4 });
    t.is(await currentScore(database), 37.5);
    t.is(await currentScore(database, ['two']), 25);
    t.is(await currentScore(database, []), null);

    // A window that begins later goes on from what was before it; one source alone is its own.
    t.deepEqual(await dailyTrend(database, { from: '2026-01-04', to: '2026-01-06' }), trend.slice(3));
    const [only] = await dailyTrend(database, { from: '2026-01-06', to: '2026-01-06', sources: ['two'] });
    t.like(only, { score: 25, sources: 1 });
    t.deepEqual(await dailyTrend(database, { from: '2026-01-06', to: '2026-01-05' }), []);
    t.deepEqual(await dailyTrend(database, { from: 'never', to: '2026-01-05' }), []);

    await database.run("UPDATE sources SET removed_at = $1 WHERE name = 'one'", [day(6)]);
    const removed = await dailyTrend(database, { from: '2026-01-05', to: '2026-01-06' });
    t.deepEqual(
      removed.map(({ sources }) => sources),
      [2, 1],
    );
    t.is(await currentScore(database), 25);
  },
);

stored('findings that are not seen count against the score as if they were open', async (t, { database }) => {
  await publish(database, { at: day(1), said: [said('a/1', 'pass'), said('b/1', 'fail')] });
  t.is(await currentScore(database), 50);
  await publish(database, {
    at: day(2),
    said: [said('a/1', 'pass')],
    sources: { a: 'complete', b: 'failed' },
  });
  t.is(await currentScore(database), 50);
  await publish(database, {
    at: day(3),
    said: [said('a/1', 'pass')],
    sources: { a: 'complete', b: 'complete' },
  });
  t.is(await currentScore(database), 100);
});

stored('without a model in the bundle there is no score', async (t, { database }) => {
  await publish(database, {
    at: day(1),
    said: [said('a/1', 'pass')],
    policy: { score: undefined, attackRules: [] },
  });
  t.is(await currentScore(database), null);
  await publish(database, {
    at: day(2),
    said: [said('a/1', 'pass')],
    policy: { score: model, attackRules: [] },
  });
  t.is(await currentScore(database), 100);
});

stored('the time to remediate is from when it opened until it was mended', async (t, { database }) => {
  const all = { sources: { a: 'complete' } } as const;
  const critical = { level: 'critical' } as const;
  await publish(database, {
    at: day(1),
    said: [said('a/1', 'fail'), said('a/2', 'fail', critical), said('a/3', 'fail')],
  });
  await publish(database, {
    at: day(3),
    said: [said('a/1', 'pass'), said('a/2', 'fail', critical), said('a/3', 'fail')],
  });
  await publish(database, { at: day(5), said: [said('a/1', 'fail'), said('a/2', 'not_applicable')], ...all });
  await publish(database, { at: day(9), said: [said('a/1', 'pass')], ...all });
  const times = await timeToRemediate(database, { from: '2026-01-01', to: '2026-01-09' });

  const seconds = 24 * 60 * 60;
  // Three has gone: that is not mending.
  t.deepEqual(times, {
    critical: { findings: 1, mean_seconds: 4 * seconds },
    high: { findings: 2, mean_seconds: 3 * seconds },
    medium: { findings: 0, mean_seconds: null },
    low: { findings: 0, mean_seconds: null },
  });
  t.deepEqual((await timeToRemediate(database, { from: '2026-01-09', to: '2026-01-09' })).high, {
    findings: 1,
    mean_seconds: 4 * seconds,
  });
});
