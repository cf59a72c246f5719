import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { captureTo } from '../../../src/collect/transport/capture.ts';
import { layered, type WireRequest } from '../../../src/collect/transport/exchange.ts';
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

for (const [title, content, message] of [
  ['no JSON', '{"exchanges": [', /x\.json is not JSON: /],
  ['another document', '[]', /x\.json is not a file of exchanges: the document must be object/],
  [
    'an exchange without answer',
    '{"exchanges":[{"request":{"method":"GET","url":"https://a/"}}]}',
    /x\.json .*\/exchanges\/0 must have required property 'response'/,
  ],
  [
    'an exchange of no URL',
    '{"exchanges":[{"request":{"method":"GET","url":"https://"},"response":{"status":200,"headers":{},"body":""}}]}',
    /x\.json: https:\/\/ is not a URL/,
  ],
] as const) {
  test(`a file of a capture that is ${title} is refused by name`, async (t) => {
    const path = await folder(t);
    await writeFile(join(path, 'x.json'), content);

    await t.throwsAsync(replayFrom(path), { code: 'CAPTURE_INVALID', message });
  });
}

test('a folder that is not there is no capture', async (t) => {
  await t.throwsAsync(replayFrom(join(await folder(t), 'none')), {
    code: 'CAPTURE_INVALID',
    message: /cannot read the capture/,
  });
});

test('page tokens differ by case, paths do not', async (t) => {
  const path = await folder(t);
  const server = await serve(t, async ({ url }) => ({ status: 200, headers: {}, body: url }));
  const send = layered(network({ endpoint: server.endpoint }), captureTo(path));
  await send(get('https://api.example.com/Things?token=aB'));
  await send(get('https://api.example.com/Things?token=Ab'));
  const replay = await replayFrom(path);

  t.is(
    (await replay(get('https://api.example.com/things?token=aB'))).body,
    'https://api.example.com/Things?token=aB',
  );
  t.is(
    (await replay(get('https://api.example.com/things?token=Ab'))).body,
    'https://api.example.com/Things?token=Ab',
  );
  await t.throwsAsync(replay(get('https://api.example.com/things')), { code: 'not_captured' });
});

for (const body of [
  '',
  'plain text',
  '"a string"',
  '5',
  'null',
  '[]',
  '{"a":{"b":[null]}}',
  '<a>é</a>',
  '{broken',
]) {
  test(`a refusal with the body ${body || 'of nothing'} comes back as it was`, async (t) => {
    const path = await folder(t);
    const server = await serve(t, async () => ({
      status: 403,
      headers: { 'retry-after': '7', 'content-type': 'x/y' },
      body,
    }));
    const request = get('https://api.example.com/', { method: 'POST', body: '"q"' });
    await layered(network({ endpoint: server.endpoint }), captureTo(path))(request);

    t.deepEqual(await (await replayFrom(path))(request), {
      status: 403,
      headers: { 'retry-after': '7', 'content-type': 'x/y' },
      body,
    });
  });
}

test('one request asked many times at once leaves one whole file, that only its owner may change', async (t) => {
  const path = await folder(t);
  let count = 0;
  const send = layered(async () => {
    count += 1;
    return { status: 200, headers: {}, body: JSON.stringify({ pad: 'x'.repeat(count * 50_000) }) };
  }, captureTo(path));
  await Promise.all(Array.from({ length: 12 }, () => send(get('https://api.example.com/things'))));
  const files = await readdir(path, { recursive: true });

  t.deepEqual(files.map((file) => file.replace(/-[0-9a-f]{12}/, '')).toSorted(), [
    'api.example.com',
    join('api.example.com', 'things.json'),
  ]);
  await t.notThrowsAsync(replayFrom(path));
  const { mode } = await stat(join(path, files.find((file) => file.endsWith('.json')) ?? ''));
  t.is(mode & 0o133, 0, 'neither executable nor open to writing by others');
});

test('what no answer came to is not in the capture', async (t) => {
  const path = await folder(t);
  const server = await serve(t, async () => ({ status: 200, headers: {}, body: '{}' }));
  server.inject({ on: /./, effect: { cut: 'before' } });
  const send = layered(network({ endpoint: server.endpoint }), captureTo(path));
  await t.throwsAsync(send(get('https://api.example.com/things')), { code: 'unavailable' });

  await t.throwsAsync((await replayFrom(path))(get('https://api.example.com/things')), {
    code: 'not_captured',
  });
});

test('a capture that cannot be written is said', async (t) => {
  const path = await folder(t);
  await writeFile(join(path, 'file'), '');
  const send = layered(async () => ({ status: 200, headers: {}, body: '' }), captureTo(join(path, 'file')));

  await t.throwsAsync(send(get('https://api.example.com/')), { code: 'OUTPUT_FAILED' });
});
