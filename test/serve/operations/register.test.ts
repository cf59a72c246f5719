import { Writable } from 'node:stream';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import test, { type ExecutionContext } from 'ava';
import type { ServiceConfig } from '../../../src/generated/service.ts';
import { loggerOf } from '../../../src/serve/operations/logger.ts';
import { registerOperations, type OperationsOptions } from '../../../src/serve/operations/register.ts';
import { secretsIn } from '../../../src/serve/operations/secrets.ts';
import type { Service } from '../../../src/serve/service.ts';
import type { Database } from '../../../src/store/database.ts';
import { storeTests } from '../../store/stores.ts';
import { startPostgresql } from '../../postgresql.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { emptyStore } from '../sinks/service.ts';
import { configOf, publish } from '../sinks/published.ts';
import { readBy } from '../../report/readers/readers.ts';

const onStores = storeTests(test);
const secret = 'a-secret-that-is-known';
const config: ServiceConfig = configOf(
  { search: { kind: 'elastic', url: 'https://search.example', index: 'keelson', api_key: secret } },
  {
    access: { oidc: { issuer: 'https://id.example', client_id: 'keelson', client_secret: 'another-secret' } },
  },
);

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Of text that Prometheus' own parser takes. */
function samplesOf(text: string): Sample[] {
  return [...text.matchAll(/^([a-z_]+)(?:\{(.*)\})? (\S+)$/gm)].map(([, name = '', labels = '', value]) => ({
    name,
    labels: Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, is]) => [label, is])),
    value: Number(value),
  }));
}

interface Served {
  readonly app: FastifyInstance;
  readonly lines: () => Record<string, unknown>[];
}

async function served(
  t: ExecutionContext,
  database: Database,
  options?: OperationsOptions,
  closing: () => Promise<void> = () => Promise.resolve(),
): Promise<Served> {
  let text = '';
  const destination = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  const log = loggerOf('info', destination, () => secretsIn(config));
  const service: Service = { database, config: () => config, log, now: () => new Date() };
  const base: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance: base,
    logController: new LogController({ disableRequestLogging: true }),
  });
  registerOperations(app, service, options);
  app.get<{ Params: { id: string } }>('/things/:id', ({ params, log: own }) => {
    own.info({ token: 'given', header: { authorization: 'Bearer x' }, note: `with ${secret}` }, 'handled');
    if (params.id === 'broken') throw new Error(`broken by ${secret}`);
    return params;
  });
  app.addHook('preClose', closing);
  await app.ready();
  t.teardown(() => app.close());
  const lines = () =>
    text
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { app, lines };
}

onStores('a service whose store answers and has its tables is ready', async (t, { database }) => {
  const { app } = await served(t, database, { checks: { queue: () => true } });
  const ready = await app.inject('/readyz');

  t.is((await app.inject('/healthz')).statusCode, 200);
  t.is(ready.statusCode, 200);
  t.deepEqual(ready.json(), {
    status: 'ready',
    checks: { store: 'ok', migrations: 'ok', queue: 'ok', accepting: 'ok' },
  });
});

onStores(
  'tables of another Keelson, or a queue that is dead, make it not ready, and it says no more',
  async (t, { database }) => {
    const { app } = await served(t, database, { checks: { queue: () => Promise.reject(new Error(secret)) } });
    await database.run(
      `INSERT INTO migrations (version, name, digest, applied_at) VALUES (999, '9', '9', '9')`,
    );
    const ready = await app.inject('/readyz');

    t.is(ready.statusCode, 503);
    t.deepEqual(ready.json(), {
      status: 'not_ready',
      checks: { store: 'ok', migrations: 'failed', queue: 'failed', accepting: 'ok' },
    });
  },
);

test('a store that is away makes it not ready and its metrics say so; when it is back it is ready again', async (t) => {
  const server = await startPostgresql(t);
  const database = await openStore(server.url, { schema: 'away' });
  const { app } = await served(t, database);
  t.is((await app.inject('/readyz')).statusCode, 200);

  await server.kill();
  t.is((await app.inject('/readyz')).statusCode, 503);
  t.is((await app.inject('/healthz')).statusCode, 200, 'the process is alive');
  t.regex((await app.inject('/metrics')).body, /^keelson_store_up 0$/m);

  await server.start();
  t.is((await app.inject('/readyz')).statusCode, 200);
  t.regex((await app.inject('/metrics')).body, /^keelson_store_up 1$/m);
  await app.close();
  await database.close();
});

test('a service that is about to stop is not ready', async (t) => {
  let address = '';
  let during: number | undefined;
  const { app } = await served(t, await emptyStore(t), undefined, async () => {
    during = (await fetch(`${address}/readyz`)).status;
  });
  address = await app.listen({ port: 0, host: '127.0.0.1' });
  t.is((await fetch(`${address}/readyz`)).status, 200);
  await app.close();

  t.is(during, 503);
});

test('a request has one line in the log: its id, its route and nothing of its address', async (t) => {
  const { app, lines } = await served(t, await emptyStore(t));
  const answer = await app.inject({
    url: '/things/of-somebody?token=hidden',
    headers: { 'x-request-id': 'from-the-caller-1' },
  });
  await app.inject({ url: '/nowhere/of-somebody', headers: { 'x-request-id': 'bad id\n' } });
  await app.inject('/things/broken');

  t.is(answer.headers['x-request-id'], 'from-the-caller-1');
  const requests = lines().filter(({ msg }) => msg === 'request');
  t.deepEqual(
    requests.map(({ level, method, route, status }) => [level, method, route, status]),
    [
      ['info', 'GET', '/things/:id', 200],
      ['info', 'GET', '(none)', 404],
      ['error', 'GET', '/things/:id', 500],
    ],
  );
  t.is(requests[0]?.['request'], 'from-the-caller-1');
  t.regex(String(requests[1]?.['request']), /^[0-9a-f-]{36}$/);
  const text = JSON.stringify(lines());
  t.notRegex(text, /of-somebody|hidden|Bearer x|given|a-secret-that-is-known/);
  t.regex(text, /with \[redacted\]/);
});

onStores('metrics are what Prometheus reads, by bounded labels', async (t, { database }) => {
  const { app } = await served(t, database);
  await publish(database, config, { id: 'run-1' }, [
    { name: 'bucket-of-somebody', change: 'opened', level: 'critical' },
    { name: 'two', change: 'fixed' },
  ]);
  await publish(database, config, { id: 'run-2', state: 'partial' }, [{ name: 'three', change: 'opened' }]);
  for (let index = 0; index < 300; index += 1) {
    await publish(
      database,
      {},
      { id: `of-${index}`, source: `source-${String(index).padStart(3, '0')}` },
      [],
    );
  }
  await app.inject('/things/1?x=1');
  await app.inject('/things/2');
  await app.inject('/nowhere-of-somebody');
  const answer = await app.inject('/metrics');

  t.regex(String(answer.headers['content-type']), /^text\/plain; version=0\.0\.4/);
  const read = await readBy<{ families: Record<string, unknown>; problems: { Metric: string }[] | null }>(
    t,
    'metrics',
    // The reader tells what it has read in JSON, which has neither infinity nor NaN.
    answer.body.replaceAll(/^.*(le="\+Inf"| (Nan|NaN)$).*\n/gm, ''),
  );
  t.deepEqual(read?.problems?.filter(({ Metric: metric }) => metric.startsWith('keelson_')) ?? [], []);
  const samples = samplesOf(answer.body);
  const value = (name: string, labels: Record<string, string> = {}) =>
    samples.find(
      (one) => one.name === name && Object.entries(labels).every(([label, is]) => one.labels[label] === is),
    )?.value;
  t.is(value('keelson_runs', { source: 'estate', state: 'complete' }), 1);
  t.is(value('keelson_runs', { source: 'estate', state: 'partial' }), 1);
  t.is(value('keelson_runs', { source: '(others)' }), 101);
  t.is(value('keelson_findings', { state: 'open', level: 'critical' }), 1);
  t.is(value('keelson_deliveries_waiting', { sink: 'search' }), 2);
  t.is(value('keelson_http_request_duration_seconds_count', { route: '/things/:id', status: '200' }), 2);
  t.is(value('keelson_http_request_duration_seconds_count', { route: '(none)' }), 1);
  t.is(value('keelson_store_up'), 1);
  t.is(value('keelson_runs_queued'), 0);
  t.not(value('nodejs_eventloop_lag_seconds'), undefined);
  t.true(new Set(samples.map(({ labels }) => labels['source'])).size <= 202);
  t.notRegex(answer.body, /of-somebody|search\.example|a-secret/);
});
