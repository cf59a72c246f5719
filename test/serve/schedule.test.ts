import test from 'ava';
import type { Schedule } from '../../src/generated/service.ts';
import { runAtStart, runSchedule, setSchedule } from '../../src/serve/schedule/schedule.ts';
import { delayOf, timeAfter } from '../../src/serve/schedule/times.ts';
import { writeSources } from '../../src/serve/runs/sources.ts';
import type { Database } from '../../src/store/database.ts';
import { storeTests } from '../store/stores.ts';
import { serviceOn, type TestService } from './parts.ts';

const stored = storeTests(test);
const hourly = (schedule: Partial<Schedule> = {}) => ({
  estate: { replay: 'estate', schedule: { cron: '0 * * * *', ...schedule } },
});

async function started(database: Database, schedule?: Partial<Schedule>): Promise<TestService> {
  const service = serviceOn(database, hourly(schedule));
  await writeSources(service);
  await setSchedule(service);
  return service;
}

/** Lets a time come, and ends the run that was asked for, if there is one. */
async function at(service: TestService, time: string): Promise<number> {
  service.time = time;
  await runSchedule(service);
  return service.database.run(`UPDATE runs SET state = 'complete' WHERE state = 'queued'`);
}

stored('a run is asked for when it is due, and once', async (t, { database }) => {
  const service = await started(database);
  t.is(await at(service, '2026-11-20T10:59:59.999Z'), 0);
  t.is(await at(service, '2026-11-20T11:00:00.000Z'), 1);
  t.is(await at(service, '2026-11-20T11:00:00.500Z'), 0);
  t.is(await at(service, '2026-11-20T12:00:00.200Z'), 1);
  t.like(await database.first('SELECT trigger_kind, requested_by FROM runs'), {
    trigger_kind: 'schedule',
    requested_by: 'system:schedule',
  });
});

stored('when the clock jumps forward there is one run, and the schedule goes on', async (t, { database }) => {
  const service = await started(database);
  t.is(await at(service, '2026-11-23T04:30:00.000Z'), 1);
  t.is(await at(service, '2026-11-23T04:59:59.000Z'), 0);
  t.is(await at(service, '2026-11-23T05:00:00.000Z'), 1);
});

stored('when the clock is set back the schedule goes on from there', async (t, { database }) => {
  const service = await started(database);
  t.is(await at(service, '2026-11-20T11:00:00.000Z'), 1);
  t.is(await at(service, '2026-11-20T08:30:00.000Z'), 0);
  t.is(await at(service, '2026-11-20T08:59:59.000Z'), 0);
  t.is(await at(service, '2026-11-20T09:00:00.000Z'), 1);
  t.is(await at(service, '2026-11-20T10:00:00.000Z'), 1);
});

stored('a clock that is set back by some seconds asks for nothing twice', async (t, { database }) => {
  const service = await started(database);
  t.is(await at(service, '2026-11-20T11:00:00.000Z'), 1);
  t.is(await at(service, '2026-11-20T10:59:30.000Z'), 0);
  t.is(await at(service, '2026-11-20T11:00:00.000Z'), 0);
  t.is(await at(service, '2026-11-20T12:00:00.000Z'), 1);
});

stored('what is due while a run has not ended is left out and counted', async (t, { database }) => {
  const service = await started(database);
  service.time = '2026-11-20T11:00:00.000Z';
  await runSchedule(service);
  service.time = '2026-11-20T12:00:00.000Z';
  await runSchedule(service);

  t.is((await database.all('SELECT id FROM runs')).length, 1);
  t.like(await database.first('SELECT skipped FROM sources'), { skipped: 1 });
});

stored('of several servers one asks', async (t, { database, again }) => {
  const first = await started(database);
  const others = [await again(), await again()].map((other) => serviceOn(other, hourly()));
  for (let hour = 11; hour < 19; hour += 1) {
    for (const service of [first, ...others]) service.time = `2026-11-20T${hour}:00:00.000Z`;
    await Promise.all([first, ...others].map((service) => runSchedule(service)));
    await database.run(`UPDATE runs SET state = 'complete' WHERE state = 'queued'`);
  }
  t.is((await database.all('SELECT id FROM runs')).length, 8);
  t.like(await database.first('SELECT skipped FROM sources'), { skipped: 0 });
});

stored('a schedule that changes starts anew, one that goes asks for nothing', async (t, { database }) => {
  const service = await started(database);
  service.settings = { sources: hourly({ cron: '30 * * * *' }) };
  await setSchedule(service);
  t.is(await at(service, '2026-11-20T10:30:00.000Z'), 1);
  t.is(await at(service, '2026-11-20T11:00:00.000Z'), 0);

  service.settings = { sources: { other: { replay: 'estate' } } };
  await writeSources(service);
  await setSchedule(service);
  t.is(await at(service, '2026-11-20T12:30:00.000Z'), 0);
  t.deepEqual(await database.all('SELECT name FROM timers'), []);
  t.like(await database.first(`SELECT removed_at FROM sources WHERE name = 'estate'`), {
    removed_at: '2026-11-20T11:00:00.000Z',
  });
});

stored('a source without a run gets one at the start, where it is to', async (t, { database }) => {
  const service = await started(database, { at_start: true });
  await runAtStart(service);
  await database.run(`UPDATE runs SET state = 'failed'`);
  await runAtStart(service);
  const runs = await database.all('SELECT source, trigger_kind FROM runs');
  t.deepEqual(
    runs.map((row) => ({ ...row })),
    [{ source: 'estate', trigger_kind: 'start' }],
  );
});

test('times follow the time zone through its changes', (t) => {
  const schedule = { cron: '30 2 * * *', time_zone: 'Europe/Berlin' };
  const after = (time: string) => timeAfter('estate', schedule, new Date(time))?.toISOString();
  t.is(after('2026-11-20T00:00:00Z'), '2026-11-20T01:30:00.000Z');
  t.is(after('2026-07-20T00:00:00Z'), '2026-07-20T00:30:00.000Z');
  // 02:30 is not there on the day when clocks go forward, so it is when they do; and it is there twice when they go back.
  t.is(after('2026-03-29T00:00:00Z'), '2026-03-29T01:00:00.000Z');
  t.is(after('2026-10-25T00:00:00Z'), '2026-10-25T00:30:00.000Z');
  t.is(after('2026-10-25T00:30:00Z'), '2026-10-26T01:30:00.000Z');
});

test('a delay is the same each time, differs by source, and stays within the jitter', (t) => {
  const schedule = { cron: '0 3 * * *', jitter: '10m' };
  const delays = [...Array(200).keys()].map((index) => delayOf(`source-${index}`, schedule));
  t.true(delays.every((delay) => delay >= 0 && delay < 600_000));
  t.true(new Set(delays).size > 190);
  t.is(delayOf('source-7', schedule), delays[7] ?? -1);
  const time = timeAfter('source-7', schedule, new Date('2026-11-20T00:00:00Z'));
  t.is(time?.getTime(), Date.parse('2026-11-20T03:00:00Z') + (delays[7] ?? 0));
  // Not again before the next day, however late in the delay it is asked.
  t.is(timeAfter('source-7', schedule, time as Date)?.getTime(), (time as Date).getTime() + 86_400_000);
});
