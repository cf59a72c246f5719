import test from 'ava';
import { cancelRun } from '../../src/serve/runs/cancel.ts';
import { endTaken, failStage, finishStage, Superseded } from '../../src/serve/runs/finish.ts';
import { keepStage } from '../../src/serve/runs/keep.ts';
import { later } from '../../src/serve/runs/control.ts';
import { settledParts } from '../../src/serve/runs/parts.ts';
import { readyStages } from '../../src/serve/runs/ready.ts';
import { requestRun } from '../../src/serve/runs/request.ts';
import { takeStage } from '../../src/serve/runs/take.ts';
import type { ServiceSource } from '../../src/generated/service.ts';
import { storeTests } from '../store/stores.ts';
import { serviceOn } from './parts.ts';
import { actor, stateOf, taken } from './taking.ts';

const stored = storeTests(test);

const role = (account: string) => ({ role: `arn:aws:iam::${account}:role/keelson` });

stored('an account is collected by one run at a time', async (t, { database, again }) => {
  const [first, second] = ['7A1D1C3E-0001', '7a1d1c3e-0002'];
  const live: Record<string, ServiceSource> = {
    tenant: { azure: { subscriptions: [first, second] } },
    one: { azure: { subscriptions: [first.toLowerCase()] } },
    another: { azure: { subscriptions: ['7a1d1c3e-0003'] } },
    project: { gcp: { scopes: ['projects/b'] } },
    folder: { gcp: { scopes: ['folders/1'] } },
    capture: { replay: 'estate' },
  };
  const service = serviceOn(database, live);
  const runs = new Map<string, string>();
  for (const source of Object.keys(live)) {
    const requested = await requestRun(service, { source, trigger: 'api', actor });
    runs.set(source, 'run' in requested ? requested.run : '');
  }
  const take = async (source: string, by = service) => takeStage(by, runs.get(source) ?? '', 'one');
  const both = await Promise.all([take('tenant'), take('one', serviceOn(await again(), live))]);
  t.is(both.filter(Boolean).length, 1);
  const got = both.find((mine) => mine !== undefined);
  const waiting = got?.source === 'tenant' ? 'one' : 'tenant';
  t.truthy(await take('another'));
  t.truthy(await take('project'));
  t.is(await take('folder'), undefined);
  t.truthy(await take('capture'));

  // Evaluating asks no cloud.
  if (got) await finishStage(database, got, service.time);
  t.is(await take('folder'), undefined);
  service.time = later(service.now(), 2_000);
  t.true((await readyStages(database, service.now(), 10)).some(({ source }) => source === waiting));
  t.truthy(await take(waiting));
});

stored('clouds of a source are collected each under its own number, then joined', async (t, { database }) => {
  const service = serviceOn(database, {
    both: { aws: {}, gcp: { scopes: ['projects/a'] }, attempts: 2 },
    beside: { gcp: { scopes: ['projects/a'] } },
  });
  const requested = await requestRun(service, { source: 'both', trigger: 'api', actor });
  const run = 'run' in requested ? requested.run : '';
  const isReady = async () => (await readyStages(database, service.now(), 10)).length === 1;

  const silent = await taken(service, run, 'silent');
  t.like(silent, { stage: 'collect', attempt: 1, part: { id: 'aws', done: 0, of: 2 } });
  t.true(await isReady());
  const gcp = await taken(service, run, 'two');
  t.like(gcp, { attempt: 1, part: { id: 'gcp', done: 0, of: 2 } });
  t.is(await takeStage(service, run, 'three'), undefined);
  t.false(await isReady());

  // Another takes the part of who is silent, and it does no harm.
  service.time = later(service.now(), 20_000);
  t.is(await keepStage(service, gcp, { resources: 1 }), 'go on');
  service.time = later(service.now(), 20_000);
  t.true(await isReady());
  const aws = await taken(service, run, 'three');
  t.like(aws, { attempt: 2, tries: 2, part: { id: 'aws' } });
  await t.throwsAsync(finishStage(database, silent, service.time), { instanceOf: Superseded });
  await finishStage(database, aws, service.time);
  t.is(await takeStage(service, run, 'three'), undefined);

  // What fails is tried again alone, and given up alone.
  t.false(await failStage(service, gcp, { error: 'killed', isFinal: false }));
  t.is(await takeStage(service, run, 'three'), undefined);
  service.time = later(service.now(), 2_000);
  t.true(await isReady());
  const other = await requestRun(service, { source: 'beside', trigger: 'api', actor });
  const again = await taken(service, run);
  t.like(again, { tries: 2, part: { id: 'gcp', done: 1, of: 2 } });
  t.is(await takeStage(service, 'run' in other ? other.run : '', 'other'), undefined);
  t.false(await failStage(service, again, { error: 'killed', isFinal: false }));
  t.deepEqual(
    (await settledParts(database, run)).map(({ part, isDone, error }) => [part, isDone, error]).toSorted(),
    [
      ['aws', true, null],
      ['gcp', false, 'killed (tried 2 times)'],
    ],
  );
  const whole = await taken(service, run);
  t.is(whole.part, undefined);
  await finishStage(database, whole, service.time);
  t.like(await takeStage(service, run, 'one'), { stage: 'evaluate' });
});

stored('accounts of a source are jobs of their own, and none waits for another', async (t, { database }) => {
  const [first, second] = ['111122223333', '444455556666'];
  const service = serviceOn(database, {
    all: { aws: { accounts: [role(first), role(second)] } },
    one: { aws: { accounts: [{ role: `arn:aws:iam::${first}:role/other` }] } },
    elsewhere: { aws: { accounts: [role(first)], regions: ['eu-west-1'] } },
    own: { aws: {} },
  });
  const runs = new Map<string, string>();
  for (const source of ['all', 'one', 'own']) {
    const requested = await requestRun(service, { source, trigger: 'api', actor });
    runs.set(source, 'run' in requested ? requested.run : '');
  }
  const take = async (source: string) => takeStage(service, runs.get(source) ?? '', 'one');

  const one = await take('one');
  t.like(one, { part: undefined });
  // Not its first account, which another is on.
  const other = await take('all');
  t.like(other, { part: { id: `aws/${second}`, done: 0, of: 2 } });
  t.is(await take('all'), undefined);
  // Nobody knows which account the credentials are of.
  t.is(await take('own'), undefined);
  if (one) await finishStage(database, one, service.time);
  t.like(await take('all'), { part: { id: `aws/${first}` } });
  if (other) await finishStage(database, other, service.time);
  t.deepEqual(
    (await settledParts(database, runs.get('all') ?? ''))
      .map(({ part, isDone }) => [part, isDone])
      .toSorted(),
    [
      [`aws/${first}`, false],
      [`aws/${second}`, true],
    ],
  );
});

stored('a run whose clouds were its parts goes on so when accounts are', async (t, { database }) => {
  const service = serviceOn(database, { both: { aws: {}, gcp: {} } });
  const requested = await requestRun(service, { source: 'both', trigger: 'api', actor });
  const run = 'run' in requested ? requested.run : '';
  const aws = await taken(service, run);
  t.like(aws, { part: { id: 'aws', of: 2 } });
  service.settings = {
    sources: { both: { aws: { accounts: [role('111122223333'), role('444455556666')] }, gcp: {} } },
  };
  t.like(await taken(service, run), { part: { id: 'gcp', of: 2 } });
  await finishStage(database, aws, service.time);
  t.is(await takeStage(service, run, 'one'), undefined);
});

stored('a run is cancelled while parts of it are collected', async (t, { database }) => {
  const service = serviceOn(database, { both: { aws: {}, azure: {} } });
  const requested = await requestRun(service, { source: 'both', trigger: 'api', actor });
  const run = 'run' in requested ? requested.run : '';
  const parts = [await taken(service, run), await taken(service, run)];
  t.is(await cancelRun(service, run, actor), 'requested');
  for (const part of parts) t.is(await keepStage(service, part, undefined), 'cancel');
  for (const part of parts) await endTaken(service, part, { state: 'cancelled' });
  t.like(await stateOf(database, run), { state: 'cancelled' });
  for (const part of parts) t.is(await keepStage(service, part, undefined), 'lost');
});
