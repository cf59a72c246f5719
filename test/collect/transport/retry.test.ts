import test from 'ava';
import { layered, type WireRequest, type WireResponse } from '../../../src/collect/transport/exchange.ts';
import { network } from '../../../src/collect/transport/network.ts';
import { ReadError } from '../../../src/collect/transport/problem.ts';
import { retry } from '../../../src/collect/transport/retry.ts';
import { serve } from '../../clouds/server.ts';

const request: WireRequest = { method: 'GET', url: 'https://api.example.com/things', headers: {} };
const answer = (status: number, headers: Record<string, string> = {}, body = ''): WireResponse => ({
  status,
  headers,
  body,
});

/** Sends through the retry layer; gives the last answer and how often it was asked. */
async function tried(answers: readonly (WireResponse | Error)[], options = {}, signal?: AbortSignal) {
  let asked = 0;
  const send = layered(
    async () => {
      const next = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      if (next instanceof Error || next === undefined) {
        throw next ?? new Error('no answer');
      }
      return next;
    },
    retry({ base: 1, attempts: 4, ...options }),
  );
  const result = await send({ ...request, ...(signal && { signal }) }).catch(
    (error: unknown) => error as Error,
  );
  return { result, asked };
}

test('what succeeds is asked once', async (t) => {
  t.is((await tried([answer(200)])).asked, 1);
});

for (const [title, refusal] of [
  ['429', answer(429)],
  [
    'an AWS throttle in the body',
    answer(400, {}, '{"__type":"ThrottlingException","message":"Rate exceeded"}'),
  ],
  ['an AWS throttle in a header', answer(400, { 'x-amzn-errortype': 'ThrottlingException:http://x' })],
  ['503', answer(503)],
  ['408', answer(408)],
] as const) {
  test(`${title} is tried again until it succeeds`, async (t) => {
    const { result, asked } = await tried([refusal, refusal, answer(200)]);

    t.like(result, { status: 200 });
    t.is(asked, 3);
  });
}

for (const [title, refusal] of [
  ['400', answer(400, {}, '{"__type":"ValidationException"}')],
  ['401', answer(401)],
  ['403, even one that speaks of throttling', answer(403, {}, 'not allowed to change Throttling settings')],
  ['404', answer(404)],
  ['501', answer(501)],
] as const) {
  test(`${title} is not tried again`, async (t) => {
    t.deepEqual(await tried([refusal]), { result: refusal, asked: 1 });
  });
}

test('what is refused to the end is handed on as it came', async (t) => {
  const last = answer(429, {}, 'still');

  t.deepEqual(await tried([last]), { result: last, asked: 4 });
});

test('no answer is tried again; to the end it is thrown', async (t) => {
  const cut = new ReadError('unavailable', 'cut');

  t.like((await tried([cut, answer(200)])).result, { status: 200 });
  t.deepEqual(await tried([cut]), { result: cut, asked: 4 });
});

test('another error is not tried again', async (t) => {
  const error = new Error('a bug');

  t.deepEqual(await tried([error]), { result: error, asked: 1 });
});

test('a provider that asks for more than the longest wait is given up at once', async (t) => {
  t.is((await tried([answer(429, { 'retry-after': '3600' })], { maximum: 1000 })).asked, 1);
});

test('the wait is as long as the provider asks', async (t) => {
  const start = performance.now();
  await tried([answer(429, { 'retry-after-ms': '120' }), answer(200)]);

  t.true(performance.now() - start >= 115);
});

test('an aborted wait ends at once', async (t) => {
  const controller = new AbortController();
  const reason = new Error('interrupted');
  setTimeout(() => controller.abort(reason), 20);
  const { result, asked } = await tried([answer(429, { 'retry-after': '30' })], {}, controller.signal);

  t.is(result, reason);
  t.is(asked, 1);
});

test('an aborted request is not tried again', async (t) => {
  const controller = new AbortController();
  controller.abort(new Error('enough'));
  const { result, asked } = await tried([controller.signal.reason as Error], {}, controller.signal);

  t.is((result as Error).message, 'enough');
  t.is(asked, 1);
});

test('a pause of nothing still backs off', async (t) => {
  const start = performance.now();
  const { asked } = await tried([answer(429, { 'retry-after': '0' })], { base: 40, attempts: 3 });

  t.is(asked, 3);
  t.true(performance.now() - start >= 55, 'at least half of 40 and of 80');
});

test('after the last of the quota the next request of the same kind waits, and no other', async (t) => {
  const times: [string, number][] = [];
  const spent = answer(200, {
    'x-ms-user-quota-remaining': '0',
    'x-ms-user-quota-resets-after': '00:00:01',
  });
  const send = layered(
    async ({ url }) => {
      times.push([url, performance.now() - start]);
      return times.length === 1 ? spent : answer(200);
    },
    retry({ base: 1 }),
  );
  const start = performance.now();
  await send({ ...request, url: 'https://a.example.com/query?page=1' });
  await Promise.all([
    send({ ...request, url: 'https://a.example.com/other' }),
    send({ ...request, url: 'https://a.example.com/query?page=2' }),
  ]);

  t.deepEqual(
    times.map(([url]) => url),
    [
      'https://a.example.com/query?page=1',
      'https://a.example.com/other',
      'https://a.example.com/query?page=2',
    ],
  );
  t.true((times[1]?.[1] ?? 0) < 500);
  t.true((times[2]?.[1] ?? 0) >= 990);
});

test('what was given up for its long pause holds up no other request', async (t) => {
  const start = performance.now();
  const send = layered(async () => answer(429, { 'retry-after': '3600' }), retry({ base: 1, maximum: 5000 }));
  await send(request);
  await send(request);

  t.true(performance.now() - start < 1000);
});

test('a real server that fails, cuts and refuses is asked until it answers', async (t) => {
  const server = await serve(t, async () => ({ status: 200, headers: {}, body: '{"ok":true}' }));
  server.inject({ on: /things/, effect: { answer: { status: 502 } } });
  server.inject({ on: /things/, effect: { cut: 'before' } });
  server.inject({ on: /things/, effect: { cut: 'within' } });
  server.inject({ on: /things/, effect: { answer: { status: 429, headers: { 'Retry-After': '0' } } } });
  const send = layered(network({ endpoint: server.endpoint }), retry({ base: 1 }));

  t.like(await send(request), { status: 200, body: '{"ok":true}' });
  t.is(server.requests.length, 5);
});
