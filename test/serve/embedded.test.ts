import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import anyTest, { type ExecutionContext, type TestFn } from 'ava';
import { connect } from '../../src/client/index.ts';
import type { ServiceSource } from '../../src/generated/service.ts';
import { cancelRun } from '../../src/serve/runs/cancel.ts';
import { requestRun } from '../../src/serve/runs/request.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { keelson } from '../cli/keelson.ts';
import { folderOf } from '../cli/loads.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { ended, estateIn, keptReport, onStage, openFindings, type Estate } from './estate.ts';
import { credentials, hangingSource } from './hanging.ts';
import { serviceOn, type TestService } from './parts.ts';
import { configIn, started, until, type Started } from './processes.ts';

/*
 * keelson serve on a file of SQLite, as a process of its own. The test reads and writes the same file.
 */
const test = anyTest as TestFn<Estate>;
const actor = { name: 'user:ada' };
const folder = await mkdtemp(join(tmpdir(), 'keelson-estate-'));

test.before(async (t) => {
  t.timeout(120_000);
  t.context = await estateIn(folder);
});
test.after.always(() => rm(folder, { recursive: true, force: true }));

interface Serving {
  readonly file: string;
  readonly database: Database;
  readonly service: TestService;
  readonly start: (wrap?: readonly string[]) => Promise<Started>;
  /** Asks for a run. */
  readonly request: (source: string) => Promise<string>;
}

async function serving(
  t: ExecutionContext<Estate>,
  sources: Readonly<Record<string, ServiceSource>>,
  config: object = {},
): Promise<Serving> {
  t.timeout(240_000);
  const home = await emptyFolder(t);
  const file = await configIn(home, { sources, lease: '4s', drain: '60s', ...config });
  const database = await openStore(join(home, 'keelson.db'));
  t.teardown(() => database.close());
  const service = serviceOn(database, sources);
  return {
    file,
    database,
    service,
    start: (wrap) => started(t, ['serve', '--config', file, '--insecure-local'], credentials, wrap),
    async request(source) {
      service.time = new Date().toISOString();
      const requested = await requestRun(service, { source, trigger: 'api', actor });
      if (requested.outcome !== 'queued') throw new Error(requested.outcome);
      return requested.run;
    },
  };
}

const runIn = (database: Database) => until(() => database.first<{ id: string }>('SELECT id FROM runs'));

test.serial('a capture is run at the start, and finds what a scan finds', async (t) => {
  const estate = { replay: join(import.meta.dirname, '../../examples/estate') };
  const { start, database } = await serving(t, {
    estate: { ...estate, schedule: { cron: '0 0 1 1 *', at_start: true } },
  });
  const server = await start();
  t.regex(server.said, /^keelson listens on http:\/\/127\.0\.0\.1:\d+$/);
  const health = await fetch(`${server.said.split(' ').at(-1)}/healthz`);
  t.is(health.status, 200);

  const run = await ended(database, (await runIn(database)).id);
  // The estate has what could not be read.
  t.like(run, { state: 'partial', error: null });
  t.deepEqual(await openFindings(database, 'estate'), [...t.context.findings]);

  t.deepEqual(await keptReport(database, run.id), t.context.reported);
  t.deepEqual(await server.end('SIGTERM'), { code: 0, signal: null });
  t.deepEqual(await database.all('SELECT run_id FROM staged_results'), []);
});

test.serial('a run is complete, partial or failed by what could be read', async (t) => {
  const complete = join(await folderOf(t), 'estate.ndjson');
  const [header, source = ''] = (await readFile(complete, 'utf8')).split('\n');
  const home = await emptyFolder(t);
  const written = async (name: string, lines: readonly unknown[]) => {
    const file = join(home, name);
    await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return { inventory: file };
  };
  const failing = JSON.parse(source) as { source: object };
  const problem = { collector: 'accounts', code: 'denied', message: 'may not list accounts', types: [] };
  const failed = { source: { ...failing.source, resources: 0, status: 'failed', problems: [problem] } };
  const { start, request, database } = await serving(t, {
    complete: { inventory: complete },
    partial: { inventory: t.context.document },
    unusable: { ...(await written('failed.ndjson', [JSON.parse(header ?? ''), failed])), attempts: 1 },
    empty: { ...(await written('empty.ndjson', [JSON.parse(header ?? '')])), attempts: 1 },
    absent: { replay: join(home, 'nothing') },
  });
  const runs = await Promise.all(['complete', 'partial', 'unusable', 'empty', 'absent'].map(request));
  await start();
  const rows = await Promise.all(runs.map((run) => ended(database, run)));
  const of = (name: string) => rows.find((row) => row.source === name);
  t.is(of('complete')?.state, 'complete');
  t.is(of('partial')?.state, 'partial');
  t.like(of('unusable'), {
    state: 'failed',
    error: 'nothing could be read: azure:one: may not list accounts',
  });
  t.like(of('empty'), { state: 'failed' });
  t.like(of('absent'), { state: 'failed' });
  t.regex(of('absent')?.error ?? '', /nothing is not a capture/);
});

test.serial('a run is cancelled while it is worked on', async (t) => {
  const { start, request, database, service } = await serving(t, { aws: await hangingSource(t) });
  await start();
  const run = await request('aws');
  await onStage(database, run, 'collect');
  service.time = new Date().toISOString();
  t.is(await cancelRun(service, run, actor), 'requested');
  t.like(await ended(database, run), { state: 'cancelled', error: null });
});

test.serial('a run that takes too long is ended, and has failed', async (t) => {
  const { start, request, database } = await serving(t, {
    aws: { ...(await hangingSource(t)), time_limit: '3s' },
  });
  await start();
  t.like(await ended(database, await request('aws')), {
    state: 'failed',
    error: 'it took longer than 3s (time_limit of the source)',
  });
});

test.serial('a process that is killed takes an attempt with it, and no server', async (t) => {
  const { start, request, database } = await serving(t, {
    aws: { ...(await hangingSource(t)), attempts: 2 },
  });
  const server = await start();
  const run = await request('aws');
  for (const attempt of [1, 2]) {
    await onStage(database, run, 'collect', attempt);
    process.kill(await childOf(server), 'SIGKILL');
  }
  t.like(await ended(database, run), {
    state: 'failed',
    error: 'the process that worked on it ended (SIGKILL) (tried 2 times)',
  });
  t.is((await fetch(`${server.said.split(' ').at(-1)}/healthz`)).status, 200);
});

/** The process that a server has work on a run. */
async function childOf({ child: { pid } }: Started): Promise<number> {
  return until(async () => {
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return children.trim() === '' ? undefined : Number(children.trim().split(' ')[0]);
  });
}

for (const stage of ['collect', 'graph', 'publish']) {
  test.serial(`a server that is killed while on ${stage} loses and doubles nothing`, async (t) => {
    const { start, request, database } = await serving(t, {
      estate: { inventory: t.context.document, attempts: 20 },
    });
    const server = await start();
    const run = await request('estate');
    await onStage(database, run, stage);
    if (stage === 'graph') {
      t.like(await connect(server.said.split(' ').at(-1) ?? '').getRun({ id: run }), {
        state: 'running',
        stage,
      });
    }
    await server.end('SIGKILL');
    await start();
    t.like(await ended(database, run), { state: 'partial', error: null });
    t.deepEqual(await openFindings(database, 'estate'), [...t.context.findings]);
    t.deepEqual(await keptReport(database, run), t.context.reported);
    t.deepEqual(await database.all('SELECT run_id FROM staged_results'), []);
  });
}

test.serial(
  'a server that is told to end hands back what it cannot finish, and the next goes on',
  async (t) => {
    const { start, request, database } = await serving(
      t,
      { aws: await hangingSource(t) },
      { drain: '500ms' },
    );
    const server = await start();
    const run = await request('aws');
    await onStage(database, run, 'collect');
    t.deepEqual(await server.end('SIGTERM'), { code: 0, signal: null });
    t.like(await database.first('SELECT state, tries, error FROM run_stages'), {
      state: 'failed',
      tries: 0,
      error: 'handed back',
    });
    await start();
    await onStage(database, run, 'collect', 2);
    t.like(await database.first('SELECT attempt, tries FROM run_stages'), { attempt: 2, tries: 1 });
  },
);

test.serial('a second signal ends a server at once', async (t) => {
  const { start, request, database } = await serving(t, { aws: await hangingSource(t) });
  const server = await start();
  await onStage(database, await request('aws'), 'collect');
  server.child.kill('SIGTERM');
  await until(async () => server.log.find(({ msg }) => msg === 'the service ends'));
  t.deepEqual(await server.end('SIGTERM'), { code: 130, signal: null });
});

test.serial('a configuration is read again; a broken one changes nothing', async (t) => {
  const { start, file, database } = await serving(t, { aws: await hangingSource(t) });
  const server = await start();
  await writeFile(file, 'sources:\n  aws:\n    region: x\n');
  const error = await until(async () => server.log.find(({ level }) => level === 'error'));
  t.regex(String(error['msg']), /serve\.yaml:3: .*"region".*; what was read before goes on$/);
  t.deepEqual(
    (await database.all('SELECT name FROM sources')).map((row) => ({ ...row })),
    [{ name: 'aws' }],
  );

  await writeFile(file, 'listen: { port: 1 }\nsources:\n  other:\n    replay: estate\n');
  server.child.kill('SIGHUP');
  await until(() => database.first(`SELECT name FROM sources WHERE name = 'other'`));
  await until(() => database.first(`SELECT name FROM sources WHERE name = 'aws' AND removed_at IS NOT NULL`));
  t.true(server.log.some(({ msg }) => msg === 'listen, lease, drain: changes take a restart'));
});

test.serial('when there is no room to write, nothing half shows; with room the run goes on', async (t) => {
  const { start, request, database } = await serving(t, {
    estate: { inventory: t.context.document, attempts: 20 },
  });
  const run = await request('estate');
  // No file may grow beyond 2 MiB: the store cannot take the document and the results.
  const limited = await start(['sh', '-c', `trap '' XFSZ; ulimit -f 4096; exec "$0" "$@"`]);
  await until(async () => limited.log.find((line) => /disk|full/.test(JSON.stringify(line))));
  t.like(await database.first('SELECT state FROM runs'), { state: 'running' });
  t.deepEqual(await openFindings(database, 'estate'), []);
  await limited.end('SIGKILL');

  await start();
  t.like(await ended(database, run), { state: 'partial', error: null });
  t.deepEqual(await openFindings(database, 'estate'), [...t.context.findings]);
});

test.serial('what cannot be started is said in a line', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  t.teardown(() => void taken.close());
  const { port } = taken.address() as { port: number };
  const home = await emptyFolder(t);
  const sources = { estate: { replay: 'estate' } };
  const refused = async (config: object, args: readonly string[], command = 'serve') => {
    const file = await configIn(home, { sources, ...config });
    const { code, stderr } = await keelson([command, '--config', file, ...args]);
    t.is(code, 2);
    return stderr
      .split('\n')
      .filter((line) => line.startsWith('keelson: '))
      .join('\n');
  };
  t.regex(
    await refused({ listen: { port } }, []),
    /^keelson: cannot listen on 127\.0\.0\.1:\d+: .*EADDRINUSE/,
  );
  t.regex(
    await refused({ listen: { host: '0.0.0.0', port: 0 }, access: {} }, ['--insecure-local']),
    /^keelson: --insecure-local lets everybody in, and others reach 0\.0\.0\.0: /,
  );
  t.regex(await refused({}, [], 'worker'), /^keelson: keelson worker takes PostgreSQL/);
  t.regex(await refused({ store: '/nowhere/keelson.db' }, []), /^keelson: cannot open the store/);
  t.regex((await keelson(['serve'])).stderr, /^keelson: required option '--config <file>' not specified/);
  t.regex(
    (await keelson(['worker', '--config', 'x', '--concurrency', '0'])).stderr,
    /whole number from 1 to 64/,
  );
});
