import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { captureTo } from '../../../src/collect/transport/capture.ts';
import { declaredOnly } from '../../../src/collect/transport/declared.ts';
import { layered, type WireRequest } from '../../../src/collect/transport/exchange.ts';
import { mapLimit } from '../../../src/collect/transport/limit.ts';
import { network } from '../../../src/collect/transport/network.ts';
import { replayFrom } from '../../../src/collect/transport/replay.ts';
import { serve } from '../../clouds/server.ts';

async function folder(t: ExecutionContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'keelson-capture-'));
  t.teardown(() => rm(path, { recursive: true, force: true }));
  return path;
}

const get = (url: string, more: Partial<WireRequest> = {}): WireRequest => ({
  method: 'GET',
  url,
  headers: { authorization: 'Bearer secret-token' },
  ...more,
});
const headers = {
  'content-type': 'application/json',
  'set-cookie': 'session=1',
  'x-request-id': 'r',
  'x-ms-user-quota-remaining': '14',
};

test('an answer comes back from a capture as it was, without who asked', async (t) => {
  const path = await folder(t);
  const server = await serve(t, async () => ({ status: 200, headers, body: '{"a":[1,2]}' }));
  const send = layered(network({ endpoint: server.endpoint }), captureTo(path));
  await send(get('https://api.example.com/v1/things?b=2&a=1'));
  const replay = await replayFrom(path);

  t.like(await replay(get('https://api.example.com/v1/things?a=1&b=2')), {
    status: 200,
    body: '{"a":[1,2]}',
  });
  const file = (await readdir(path, { recursive: true })).find((name) => name.endsWith('.json'));
  const text = await readFile(join(path, file ?? ''), 'utf8');
  t.deepEqual(
    Object.keys(
      (JSON.parse(text) as { exchanges: [{ response: { headers: object } }] }).exchanges[0].response.headers,
    ).toSorted(),
    ['content-type', 'x-ms-user-quota-remaining'],
  );
  t.false(text.includes('secret-token'));
  t.is(server.requests[0]?.headers['x-forwarded-host'], 'api.example.com');
});

test('requests differ by operation and body, not by the order of keys', async (t) => {
  const path = await folder(t);
  const server = await serve(t, async ({ body }) => ({ status: 200, headers: {}, body: `{"echo":${body}}` }));
  const send = layered(network({ endpoint: server.endpoint }), captureTo(path));
  const post = (operation: string, body: string) =>
    get('https://config.example.com/', { method: 'POST', headers: { 'x-amz-target': operation }, body });
  await send(post('A.List', '{"x":1,"y":2}'));
  await send(post('A.List', '{"x":2}'));
  await send(post('A.Get', '{"x":1}'));
  const replay = await replayFrom(path);

  t.like(await replay(post('A.List', '{"y":2,"x":1}')), { body: '{"echo":{"x":1,"y":2}}' });
  t.like(await replay(post('A.Get', '{"x":1}')), { body: '{"echo":{"x":1}}' });
  await t.throwsAsync(replay(post('A.Get', '{"x":2}')), {
    code: 'not_captured',
    message: /has no answer to POST https:\/\/config\.example\.com\/ \(A\.Get\)/,
  });
});

test('a file that is no capture is refused by name', async (t) => {
  const path = await folder(t);
  await writeFile(join(path, 'x.json'), '[]');

  await t.throwsAsync(replayFrom(path), {
    code: 'CAPTURE_INVALID',
    message: /x\.json is not a file of exchanges: the document must be object/,
  });
  await t.throwsAsync(replayFrom(join(path, 'none')), {
    code: 'CAPTURE_INVALID',
    message: /cannot read the capture/,
  });
});

test('a request that nobody declared is not sent', async (t) => {
  const server = await serve(t, async () => ({ status: 200, headers: {}, body: '' }));
  const calls = [
    { request: 'GET api.{}.example.com/v1/{}/things', permissions: ['things.list'] },
    { request: 'POST config.example.com/#A.List', permissions: ['a'] },
  ];
  const send = layered(network({ endpoint: server.endpoint }), declaredOnly(calls));

  t.is((await send(get('https://api.eu.example.com/V1/x/Things?page=2'))).status, 200);
  await t.throwsAsync(send(get('https://api.eu.example.com/v1/x/y/things')), { code: 'UNDECLARED_REQUEST' });
  await t.throwsAsync(
    send(get('https://config.example.com/', { method: 'POST', headers: { 'x-amz-target': 'A.Delete' } })),
    {
      code: 'UNDECLARED_REQUEST',
      message: /POST config\.example\.com\/#A\.Delete is declared by no collector/,
    },
  );
  t.is(server.requests.length, 1);
});

test('an answer that is late, cut or too large is an error of its own', async (t) => {
  const server = await serve(t, async () => ({ status: 200, headers: {}, body: 'x'.repeat(5000) }));
  server.inject({ on: /late/, times: 9, effect: { delay: 2000 } });
  server.inject({ on: /cut/, times: 9, effect: { cut: 'within' } });
  const send = network({ endpoint: server.endpoint, timeout: 100 });
  const small = network({ endpoint: server.endpoint, maximumBytes: 1000 });

  await t.throwsAsync(send(get('https://api.example.com/late')), {
    code: 'timed_out',
    message: 'no answer from api.example.com within 0.1 s',
  });
  await t.throwsAsync(small(get('https://api.example.com/large')), { code: 'truncated' });
  await t.throwsAsync(network({ endpoint: server.endpoint })(get('https://api.example.com/cut')), {
    code: 'unavailable',
  });
  await t.throwsAsync(
    send(get('https://api.example.com/late', { signal: AbortSignal.abort(new Error('enough')) })),
    { message: 'enough' },
  );
});

test('work is done at most so many at once, and its results come in order', async (t) => {
  let running = 0;
  let most = 0;
  const results = await mapLimit([5, 1, 4, 2, 3], 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, item * 3));
    running -= 1;
    return item * 10;
  });

  t.deepEqual(results, [50, 10, 40, 20, 30]);
  t.is(most, 2);
});
