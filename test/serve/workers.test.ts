import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import anyTest, { type ExecutionContext, type TestFn } from 'ava';
import { Client } from 'pg';
import type { ServiceSource } from '../../src/generated/service.ts';
import { cancelRun } from '../../src/serve/runs/cancel.ts';
import { requestRun } from '../../src/serve/runs/request.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { folderOf } from '../cli/loads.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { startPostgresql, type PostgresqlServer } from '../postgresql.ts';
import { ended, estateIn, keptReport, onStage, openFindings, type Estate } from './estate.ts';
import { credentials, hangingSource } from './hanging.ts';
import { serviceOn, type TestService } from './parts.ts';
import { configIn, newDatabase, started, until, type Started } from './processes.ts';

/*
 * keelson serve and keelson worker on a PostgreSQL of the test's own, each as a process of its own.
 */
interface Shared extends Estate {
  readonly postgresql: PostgresqlServer;
}
const test = anyTest as TestFn<Shared>;
const actor = { name: 'user:ada' };
const folder = await mkdtemp(join(tmpdir(), 'keelson-estate-'));
const cleanings: (() => Promise<void> | void)[] = [];

test.before(async (t) => {
  t.timeout(120_000);
  const postgresql = await startPostgresql({ teardown: (clean) => void cleanings.push(clean) });
  t.context = { ...(await estateIn(folder)), postgresql };
});
test.after.always(async () => {
  for (const clean of cleanings) await clean();
  await rm(folder, { recursive: true, force: true });
});

interface Working {
  readonly url: string;
  readonly database: Database;
  readonly service: TestService;
  readonly serve: () => Promise<Started>;
  readonly worker: (concurrency?: number) => Promise<Started>;
  readonly request: (source: string) => Promise<string>;
}

let databases = 0;

async function working(
  t: ExecutionContext<Shared>,
  sources: Readonly<Record<string, ServiceSource>>,
  config: object = {},
): Promise<Working> {
  t.timeout(240_000);
  const url = await newDatabase(t.context.postgresql.url, `test_${(databases += 1)}`);
  const settings = { store: url, sources, workers: 0, lease: '4s', drain: '60s', ...config };
  const file = await configIn(await emptyFolder(t), settings);
  const database = await openStore(url, { connections: 2 });
  t.teardown(() => database.close());
  const service = serviceOn(database, sources);
  return {
    url,
    database,
    service,
    serve: () => started(t, ['serve', '--config', file, '--insecure-local'], credentials),
    worker: (concurrency = 1) =>
      started(t, ['worker', '--config', file, '--concurrency', String(concurrency)], credentials),
    async request(source) {
      service.time = new Date().toISOString();
      const requested = await requestRun(service, { source, trigger: 'api', actor });
      if (requested.outcome !== 'queued') throw new Error(requested.outcome);
      return requested.run;
    },
  };
}

test.serial('two workers share the runs of several sources, and each run shows once', async (t) => {
  const complete = join(await folderOf(t), 'estate.ndjson');
  const names = [...Array(6).keys()].map((index) => `source-${index}`);
  const { serve, worker, request, database } = await working(t, {
    estate: { inventory: t.context.document },
    ...Object.fromEntries(names.map((name) => [name, { inventory: complete }])),
  });
  const [server, ...workers] = await Promise.all([serve(), worker(2), worker(2)]);
  const runs = await Promise.all(['estate', ...names].map(request));
  const rows = await Promise.all(runs.map((run) => ended(database, run)));

  t.deepEqual(
    rows.map(({ state }) => state),
    ['partial', ...names.map(() => 'complete')],
  );
  t.deepEqual(await openFindings(database, 'estate'), [...t.context.findings]);
  t.deepEqual(
    (await database.all<{ n: number }>('SELECT COUNT(*) AS n FROM run_stages WHERE attempt = 1'))[0]?.n,
    28,
  );
  const used = await database.all('SELECT DISTINCT worker FROM run_stages');
  t.is(used.length, 2);
  for (const one of [server, ...workers]) t.deepEqual(await one.end('SIGTERM'), { code: 0, signal: null });
});

test.serial('two servers ask for each run once', async (t) => {
  const complete = join(await folderOf(t), 'estate.ndjson');
  const { serve, database } = await working(t, {
    often: { inventory: complete, schedule: { cron: '*/2 * * * * *' } },
  });
  const began = Date.now();
  await Promise.all([serve(), serve()]);
  // What is due is asked for at once by both, and ended here so that little is left out.
  const times = new Set<string>();
  await until(async () => {
    for (const { next_at: time } of await database.all<{ next_at: string }>(
      'SELECT next_at FROM timers WHERE fired_at IS NOT NULL',
    )) {
      times.add(time);
    }
    await database.run(`UPDATE runs SET state = 'complete' WHERE state = 'queued'`);
    return times.size >= 4 ? true : undefined;
  });
  const [asked] = await database.all<{ skipped: number; runs: number }>(
    'SELECT skipped, (SELECT COUNT(*) FROM runs) AS runs FROM sources',
  );
  const tick = (time: number) => Math.floor(time / 2000);
  const due = tick(Date.now()) - tick(began);
  const all = (asked?.runs ?? 0) + (asked?.skipped ?? 0);
  t.true(all >= 3 && all <= due, `${all} of ${due}`);
});

for (const stage of ['evaluate', 'graph', 'publish'] as const) {
  test.serial(`a worker that is killed while on ${stage} is stood in for by another`, async (t) => {
    const { worker, request, database } = await working(t, {
      estate: { inventory: t.context.document, attempts: 20 },
    });
    const first = await worker();
    const run = await request('estate');
    await onStage(database, run, stage);
    await first.end('SIGKILL');
    await worker();
    t.like(await ended(database, run), { state: 'partial', error: null });
    t.deepEqual(await openFindings(database, 'estate'), [...t.context.findings]);
    t.deepEqual(await keptReport(database, run), t.context.reported);
    t.deepEqual(await database.all('SELECT run_id FROM staged_results'), []);
    // What was done before is not done again.
    const repeated = await database.all<{ stage: string }>('SELECT stage FROM run_stages WHERE attempt > 1');
    t.deepEqual(
      repeated.map((row) => row.stage).filter((one) => one !== 'publish'),
      stage === 'publish' ? [] : [stage],
    );
  });
}

test.serial('a worker that is told to end hands back what it cannot finish', async (t) => {
  const { worker, request, database } = await working(t, { aws: await hangingSource(t) }, { drain: '500ms' });
  const first = await worker();
  const run = await request('aws');
  await onStage(database, run, 'collect');
  t.deepEqual(await first.end('SIGTERM'), { code: 0, signal: null });
  t.like(await database.first('SELECT state, tries FROM run_stages'), { state: 'failed', tries: 0 });
  await worker();
  await onStage(database, run, 'collect', 2);
});

test.serial('a run is cancelled while a worker is on it', async (t) => {
  const { worker, request, database, service } = await working(t, { aws: await hangingSource(t) });
  await worker();
  const run = await request('aws');
  await onStage(database, run, 'collect');
  service.time = new Date().toISOString();
  t.is(await cancelRun(service, run, actor), 'requested');
  t.like(await ended(database, run), { state: 'cancelled' });
});

test.serial('what has failed is a dead letter, and can be asked for again', async (t) => {
  const { worker, request, database, url } = await working(t, { absent: { replay: '/nowhere' } });
  await worker();
  const run = await request('absent');
  t.like(await ended(database, run), { state: 'failed' });
  const client = new Client({ connectionString: url });
  await client.connect();
  t.teardown(() => client.end());
  const dead = await until(async () => {
    const { rows } = await client.query<{ data: object }>(
      `SELECT data FROM keelson_jobs.job WHERE name = 'stages-dead'`,
    );
    return rows[0];
  });
  t.deepEqual(dead.data, { run, source: 'absent', stage: 'collect' });
  t.like(await ended(database, await request('absent')), { state: 'failed' });
});

test.serial('ten thousand queued runs are worked on by priority, and none is sent twice', async (t) => {
  const names = [...Array(9_999).keys()].map((index) => `source-${index}`);
  const complete = join(await folderOf(t), 'estate.ndjson');
  const { serve, worker, database, request, url } = await working(t, {
    ...Object.fromEntries(names.map((name) => [name, { inventory: complete }])),
    urgent: { inventory: complete, priority: 10 },
  });
  await database.insertMany(
    'sources',
    ['name', 'scope', 'updated_at'],
    names.map((name) => [name, '{}', '']),
  );
  await database.insertMany(
    'runs',
    ['id', 'source', 'trigger_kind', 'requested_by', 'state', 'stage', 'ready_at', 'created_at'],
    names.map((name, index) => [
      `run-${index}`,
      name,
      'api',
      'user:ada',
      'queued',
      'collect',
      '2026-11-20T09:00:00.000Z',
      new Date(Date.parse('2026-11-20T08:00:00.000Z') + index).toISOString(),
    ]),
  );
  await serve();
  const client = new Client({ connectionString: url });
  await client.connect();
  t.teardown(() => client.end());
  const waiting = async () => {
    const { rows } = await client.query<{ n: string; runs: string }>(
      `SELECT COUNT(*) AS n, COUNT(DISTINCT data->>'run') AS runs FROM keelson_jobs.job WHERE name = 'stages' AND state = 'created'`,
    );
    return { jobs: Number(rows[0]?.n), runs: Number(rows[0]?.runs) };
  };
  await until(async () => ((await waiting()).runs === 9_999 ? true : undefined));
  // Once more after the lease: what waits is there once.
  const sent = await database.first<{ at: string }>(`SELECT MIN(ready_at) AS at FROM runs`);
  await until(async () => {
    const again = await database.first<{ at: string }>(`SELECT MIN(ready_at) AS at FROM runs`);
    return (again?.at ?? '') > (sent?.at ?? '') ? true : undefined;
  });
  t.deepEqual(await waiting(), { jobs: 9_999, runs: 9_999 });

  const urgent = await request('urgent');
  await until(async () => ((await waiting()).runs === 10_000 ? true : undefined));
  await worker();
  t.like(await ended(database, urgent), { state: 'complete' });
  const before = await database.all(`SELECT id FROM runs WHERE state = 'complete'`);
  t.true(before.length < 5);
});

test.serial('PostgreSQL is killed and comes back while runs are worked on', async (t) => {
  const { serve, worker, request, database } = await working(t, {
    estate: { inventory: t.context.document, attempts: 20 },
  });
  await Promise.all([serve(), worker()]);
  for (const stage of ['collect', 'evaluate']) {
    const run = await request('estate');
    await onStage(database, run, stage);
    await t.context.postgresql.kill();
    await t.context.postgresql.start();
    t.like(await ended(database, run), { state: 'partial', error: null });
    t.deepEqual(await openFindings(database, 'estate'), [...t.context.findings]);
  }
});
