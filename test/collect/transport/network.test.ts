import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import test from 'ava';
import type { WireRequest, WireResponse } from '../../../src/collect/transport/exchange.ts';
import { network } from '../../../src/collect/transport/network.ts';
import { validate } from '../../../src/schema/validate.ts';
import { serve } from '../../clouds/server.ts';

const request = (path: string, more: Partial<WireRequest> = {}): WireRequest => ({
  method: 'GET',
  url: `https://api.example.com${path}`,
  headers: {},
  ...more,
});

test('an endpoint gets every request as it is, and the name of the host it was for', async (t) => {
  const server = await serve(t, async () => ({ status: 201, headers: { 'x-a': 'b' }, body: '{"é":1}' }));
  const send = network({ endpoint: `${server.endpoint}/gateway/` });
  const response = await send(
    request('/v1/things?a=1&b=%2F', {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: 'evil.example.com', 'content-length': '9999' },
      body: '{"q":1}',
    }),
  );

  t.like(response, { status: 201, body: '{"é":1}' });
  t.is(response.headers['x-a'], 'b');
  t.like(server.requests[0], {
    method: 'POST',
    url: 'https://api.example.com/gateway/v1/things?a=1&b=%2F',
    body: '{"q":1}',
  });
  t.is(server.requests[0]?.headers['content-length'], '7');
});

test('a redirection is an answer, not followed to another host', async (t) => {
  const server = await serve(t, async () => ({
    status: 307,
    headers: { location: 'https://elsewhere.example.com/' },
    body: '',
  }));

  t.like(await network({ endpoint: server.endpoint })(request('/')), { status: 307 });
  t.is(server.requests.length, 1);
});

test('a compressed answer comes as its text, without headers that describe its bytes', async (t) => {
  const bytes = gzipSync('\uFEFF{"a":1}');
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bytes.byteLength, etag: 'e' });
    response.end(bytes);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  t.teardown(() => server.close());
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { body, headers } = await network({ endpoint })(request('/'));

  t.is(body, '{"a":1}');
  t.is(headers['etag'], 'e');
  t.deepEqual(
    ['content-encoding', 'content-length', 'transfer-encoding'].filter((name) => name in headers),
    [],
  );
});

test('an answer that is late is told by its host and the time it had', async (t) => {
  const server = await serve(t, async () => ({ status: 200, headers: {}, body: '' }));
  server.inject({ on: /./, effect: { delay: 2000 } });

  await t.throwsAsync(network({ endpoint: server.endpoint, timeout: 50 })(request('/')), {
    name: 'ReadError',
    code: 'timed_out',
    message: 'no answer from api.example.com within 0.05 s',
  } as never);
});

for (const cut of ['before', 'within'] as const) {
  test(`an answer cut ${cut} its body is unavailable`, async (t) => {
    const server = await serve(t, async () => ({ status: 200, headers: {}, body: 'x'.repeat(5000) }));
    server.inject({ on: /./, effect: { cut } });

    await t.throwsAsync(network({ endpoint: server.endpoint })(request('/')), {
      code: 'unavailable',
      message: /^no answer from api\.example\.com: /,
    });
  });
}

test('a server that is not there is unavailable', async (t) => {
  await t.throwsAsync(network({ endpoint: 'http://127.0.0.1:1' })(request('/')), { code: 'unavailable' });
});

test('an answer that is too large is truncated, one that just fits is not', async (t) => {
  const server = await serve(t, async () => ({ status: 200, headers: {}, body: 'x'.repeat(1000) }));
  const send = (maximumBytes: number) => network({ endpoint: server.endpoint, maximumBytes })(request('/'));

  await t.throwsAsync(send(999), { code: 'truncated', message: /larger than 999 bytes/ });
  t.is((await send(1000)).body.length, 1000);
});

test('what the caller aborts ends with the reason of the caller, before and under way', async (t) => {
  const arrived = Promise.withResolvers<void>();
  const never = Promise.withResolvers<WireResponse>();
  const server = await serve(t, async () => {
    arrived.resolve();
    return never.promise;
  });
  const send = network({ endpoint: server.endpoint });
  const controller = new AbortController();

  const underWay = send(request('/', { signal: controller.signal }));
  await arrived.promise;
  controller.abort(new Error('enough'));

  await t.throwsAsync(underWay, { message: 'enough' });
  await t.throwsAsync(send(request('/', { signal: controller.signal })), { message: 'enough' });
  t.is(server.requests.length, 1);
});

for (const [endpoint, allowed] of [
  ['https://gateway.example.com/cloud', true],
  ['http://127.0.0.1:8080', true],
  ['http://localhost', true],
  ['http://[::1]:9/', true],
  ['http://gateway.example.com', false],
  ['http://localhost.example.com', false],
  ['http://127.0.0.1@evil.example.com', false],
  ['http://localhost:80@evil.example.com', false],
  ['ftp://127.0.0.1', false],
] as const) {
  test(`the endpoint ${endpoint} is ${allowed ? 'taken' : 'refused'}`, (t) => {
    t.is(validate('config', { azure: { endpoint } }) === undefined, allowed);
  });
}
