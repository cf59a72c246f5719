import test from 'ava';
import type { Sink } from '../../../src/generated/service.ts';
import type { WebhookMessage } from '../../../src/generated/webhook.ts';
import { requestAgain } from '../../../src/serve/sinks/outbox/dead.ts';
import { takeNext } from '../../../src/serve/sinks/outbox/take.ts';
import { settleSent } from '../../../src/serve/sinks/outbox/settle.ts';
import { deadDeliveries, sinkStatus } from '../../../src/serve/sinks/sink-status.ts';
import { listen, type Seen } from '../../bundle/transfer/listen.ts';
import { storeTests } from '../../store/stores.ts';
import { configOf, publish } from './published.ts';
import { deliveries, serviceOf, settled, statusOf, until } from './service.ts';

const onStores = storeTests(test);
const secrets: [string] = [`whsec_${Buffer.alloc(32, 7).toString('base64')}`];
const webhook = (host: string, more: Partial<Extract<Sink, { kind: 'webhook' }>> = {}): Sink => ({
  kind: 'webhook',
  url: `http://${host}/`,
  secrets,
  ...more,
});
const messages = (seen: readonly Seen[]) =>
  seen.map(({ body }) => JSON.parse(body.toString()) as WebhookMessage);
const told = (seen: readonly Seen[]) =>
  messages(seen).map(({ run, findings }) => [
    run.id,
    ...findings.map((one) => `${one.resource.name} ${one.change}`),
  ]);

onStores('several servers send what waits once and in order', async (t, { database, again }) => {
  const server = await listen(t, (_, response) => void setTimeout(() => response.writeHead(200).end(), 5));
  const config = configOf({ hook: webhook(server.host) });
  for (let index = 1; index <= 8; index += 1) {
    await publish(database, config, { id: `run-${index}` }, [{ name: `bucket-${index}`, change: 'opened' }]);
  }
  deliveries(t, serviceOf(database, config).service);
  deliveries(t, serviceOf(await again(), config).service);
  const status = await settled(database, 'hook');

  t.is(status.sent, 8);
  t.deepEqual(
    messages(server.seen).map(({ run }) => run.id),
    Array.from({ length: 8 }, (_, index) => `run-${index + 1}`),
  );
});

onStores(
  'what a server that died had taken is sent by another, and what it says later counts no more',
  async (t, { database }) => {
    const server = await listen(t, (_, response) => response.writeHead(200).end());
    const config = configOf({ hook: webhook(server.host) });
    await publish(database, config, { id: 'run-1' }, [{ name: 'one', change: 'opened' }]);
    const long = new Date(Date.now() - 3_600_000);
    await database.run('UPDATE deliveries SET next_try_at = $1', [long.toISOString()]);
    const taken = await takeNext(database, 'hook', 'server that dies', long);
    t.truthy(taken);
    t.is(await takeNext(database, 'hook', 'another', long), undefined, 'it is left alone meanwhile');

    const retaken = await takeNext(database, 'hook', 'another', new Date());
    t.is(retaken?.id, taken?.id);
    t.is(retaken?.failures, 1, 'who died has failed');
    if (taken) await settleSent(database, taken, new Date());
    t.is((await sinkStatus(database))[0]?.waiting, 1, 'the first one has lost it');

    await database.run('UPDATE deliveries SET leased_until = $1', [long.toISOString()]);
    deliveries(t, serviceOf(database, config).service);
    t.is((await settled(database, 'hook')).sent, 1);
    t.is(server.seen.length, 1);
  },
);

onStores(
  'a delivery that is given up is seen, holds up none after it, and comes when it is asked for',
  async (t, { database }) => {
    let broken = true;
    const server = await listen(t, ({ body }, response) => {
      const isFirst = body.includes('"run-1"');
      response.writeHead(broken && isFirst ? 503 : 200).end('<b>busy\nnow</b>');
    });
    const config = configOf({ hook: webhook(server.host, { attempts: 3 }) });
    await publish(database, config, { id: 'run-1' }, [{ name: 'one', change: 'opened' }]);
    await publish(database, config, { id: 'run-2' }, [{ name: 'two', change: 'opened' }]);
    deliveries(t, serviceOf(database, config).service);
    const status = await settled(database, 'hook');

    t.is(status.dead, 1);
    t.is(status.sent, 1);
    t.deepEqual(
      messages(server.seen).map(({ run }) => run.id),
      ['run-1', 'run-1', 'run-1', 'run-2'],
    );
    const [dead] = await deadDeliveries(database, 'hook');
    t.is(dead?.run_id, 'run-1');
    t.regex(dead?.error ?? '', /answered 503 \(<b>busy now<\/b>\)/);

    broken = false;
    t.is(await requestAgain(database, 'hook', new Date(), 'another'), 0);
    t.is(await requestAgain(database, 'hook', new Date(), dead?.id), 1);
    await until(async () => (await statusOf(database, 'hook'))?.sent === 2);
    t.is(messages(server.seen).at(-1)?.run.id, 'run-1');
    t.is((await statusOf(database, 'hook'))?.dead, 0);
  },
);

onStores(
  'content that is refused is given up at once; redirects and other addresses are not followed',
  async (t, { database }) => {
    const elsewhere = await listen(t, (_, response) => response.writeHead(200).end());
    const server = await listen(t, ({ target }, response) => {
      if (target === '/refuses') response.writeHead(422).end();
      else response.writeHead(307, { location: `http://${elsewhere.host}/` }).end();
    });
    const config = configOf({
      refuses: webhook(server.host, { url: `http://${server.host}/refuses` }),
      redirects: webhook(server.host, { attempts: 2 }),
      plain: webhook(server.host, { url: 'http://receiver.example/hook', attempts: 1 }),
    });
    await publish(database, config, { id: 'run-1' }, [{ name: 'one', change: 'opened' }]);
    deliveries(t, serviceOf(database, config).service);
    const [refuses, redirects, plain] = [
      await settled(database, 'refuses'),
      await settled(database, 'redirects'),
      await settled(database, 'plain'),
    ];

    t.deepEqual([refuses.failed, redirects.failed, plain.failed], [1, 2, 1]);
    t.regex(redirects.last_error ?? '', /redirects, which is not followed/);
    t.regex(plain.last_error ?? '', /must be https/);
    t.is(elsewhere.seen.length, 0);
  },
);

onStores(
  'a sink that never answers holds up no other, and not the stop of the service',
  async (t, { database }) => {
    const silent = await listen(t, () => undefined);
    const server = await listen(t, (_, response) => response.writeHead(200).end());
    const config = configOf({ silent: webhook(silent.host), hook: webhook(server.host) });
    for (const id of ['run-1', 'run-2'])
      await publish(database, config, { id }, [{ name: id, change: 'opened' }]);
    const running = deliveries(t, serviceOf(database, config).service, { grace: 50 });
    await until(() => silent.seen.length === 1);

    t.is((await settled(database, 'hook')).sent, 2);
    await running.close();
    const status = await statusOf(database, 'silent');
    t.is(status?.waiting, 2);
    t.is(status?.failed, 0, 'a stop is no failure');
  },
);

onStores('a receiver is left alone for as long as it asks', async (t, { database }) => {
  const server = await listen(t, (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end());
  const config = configOf({ hook: webhook(server.host) });
  await publish(database, config, { id: 'run-1' }, [{ name: 'one', change: 'opened' }]);
  deliveries(t, serviceOf(database, config).service);
  await until(async () => (await statusOf(database, 'hook'))?.failed === 1);
  const next = Date.parse((await statusOf(database, 'hook'))?.next_try_at ?? '') - Date.now();

  t.true(next > 6_000_000 && next <= 7_200_000, `${next}`);
});

onStores('an answer without end is read to its bound', async (t, { database }) => {
  let open = true;
  const server = await listen(t, (_, response) => {
    response.writeHead(422);
    response.once('close', () => (open = false));
    const more = () => {
      if (response.destroyed) return;
      if (response.write(Buffer.alloc(64 * 1024, 'x'))) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  });
  const config = configOf({ hook: webhook(server.host) });
  await publish(database, config, { id: 'run-1' }, [{ name: 'one', change: 'opened' }]);
  deliveries(t, serviceOf(database, config).service);
  const status = await settled(database, 'hook');

  t.is(status.dead, 1);
  t.regex(status.last_error ?? '', /answered 422 \(x{200}\)$/);
  await until(() => !open);
  t.pass('and then left');
});

onStores('an answer that does not come in time is a failure', async (t, { database }) => {
  const server = await listen(t, (_, response) => {
    if (server.seen.length > 1) response.writeHead(200).end();
  });
  const config = configOf({ hook: webhook(server.host, { time_limit: '100ms' }) });
  await publish(database, config, { id: 'run-1' }, [{ name: 'one', change: 'opened' }]);
  deliveries(t, serviceOf(database, config).service);
  const status = await settled(database, 'hook');

  t.is(status.sent, 1);
  t.regex(status.last_error ?? '', /did not answer within 100 ms/);
});

onStores('the oldest of too many become one that says what changed since', async (t, { database }) => {
  const server = await listen(t, (_, response) => response.writeHead(200).end());
  const config = configOf({ hook: webhook(server.host, { waiting: 4 }) });
  const first = '2026-01-01T00:00:00.000Z';
  await publish(database, config, { id: 'run-1', at: first }, [
    { name: 'one', change: 'opened' },
    { name: 'other', change: 'opened' },
  ]);
  await publish(database, config, { id: 'run-2' }, [{ name: 'one', change: 'fixed' }]);
  await publish(database, config, { id: 'code-1', source: 'code' }, [{ name: 'file', change: 'opened' }]);
  for (let index = 3; index <= 6; index += 1) {
    await publish(database, config, { id: `run-${index}` }, [{ name: `bucket-${index}`, change: 'opened' }]);
    t.true(((await statusOf(database, 'hook'))?.waiting ?? 0) <= 5);
  }
  deliveries(t, serviceOf(database, config).service);
  await settled(database, 'hook');

  const sent = messages(server.seen);
  t.true(sent.length < 7, 'some were put together');
  t.is(
    sent.reduce((sum, { run }) => sum + run.runs, 0),
    7,
    'and none was lost',
  );
  t.is(sent[0]?.since, first);
  t.deepEqual(
    told(server.seen)
      .flatMap(([, ...findings]) => findings)
      .toSorted(),
    [
      'bucket-3 opened',
      'bucket-4 opened',
      'bucket-5 opened',
      'bucket-6 opened',
      'file opened',
      'one fixed',
      'other opened',
    ],
    'each finding once, as it is last',
  );
});

onStores(
  'a sink gets what its filters let through, and all where it asks for that',
  async (t, { database }) => {
    const server = await listen(t, (_, response) => response.writeHead(200).end());
    const at = (path: string) => ({ url: `http://${server.host}/${path}` });
    const config = configOf({
      worst: webhook(server.host, { ...at('worst'), levels: ['critical'], accounts: ['1'] }),
      fixed: webhook(server.host, { ...at('fixed'), changes: ['fixed'] }),
      code: webhook(server.host, { ...at('code'), sources: ['code'] }),
      all: webhook(server.host, { ...at('all'), all: true }),
    });
    await publish(database, config, { id: 'run-1' }, [
      { name: 'one', change: 'opened', level: 'critical', account: '1' },
      { name: 'two', change: 'opened', level: 'critical', account: '2' },
      { name: 'three', change: 'opened', level: 'low', account: '1' },
    ]);
    await publish(database, config, { id: 'run-2' }, [
      { name: 'three', change: 'fixed', level: 'low', account: '1' },
    ]);
    await publish(database, config, { id: 'run-3' }, []);
    deliveries(t, serviceOf(database, config).service);
    for (const sink of ['worst', 'fixed', 'all']) await settled(database, sink);

    const of = (path: string) => told(server.seen.filter(({ target }) => target === `/${path}`));
    t.deepEqual(of('worst'), [['run-1', 'one opened']]);
    t.deepEqual(of('fixed'), [['run-2', 'three fixed']]);
    t.deepEqual(of('code'), []);
    t.is(await statusOf(database, 'code'), undefined);
    const unchanged = ['one unchanged', 'two unchanged'];
    const [first, second, third] = of('all');
    t.deepEqual(first, ['run-1', 'one opened', 'two opened', 'three opened']);
    t.deepEqual([second?.slice(0, 2), second?.slice(2).toSorted()], [['run-2', 'three fixed'], unchanged]);
    t.deepEqual([third?.[0], third?.slice(1).toSorted()], ['run-3', unchanged]);
  },
);

onStores('a run that is not published is not announced', async (t, { database }) => {
  const config = configOf({ hook: webhook('127.0.0.1:1') });
  await publish(database, config, { id: 'run-1' }, [{ name: 'one', change: 'opened' }]);
  await t.throwsAsync(publish(database, config, { id: 'run-1' }, [{ name: 'two', change: 'opened' }]));

  t.is((await statusOf(database, 'hook'))?.waiting, 1);
});
