import test from 'ava';
import { serving, tokenFor } from './service.ts';

const ask = (host: string, headers: Record<string, string> = {}, method: 'GET' | 'POST' = 'POST') =>
  ({ method, url: '/some/administer', headers: { host, ...headers } }) as const;

test('--insecure-local lets in who asks from this machine by its name', async (t) => {
  const { app } = await serving(t, { insecureLocal: true });
  const statusOf = async (...[host, headers, method]: Parameters<typeof ask>) =>
    (await app.inject(ask(host, headers, method))).statusCode;

  t.is(await statusOf('localhost:8484'), 200);
  t.is(await statusOf('127.0.0.1:8484'), 200);
  t.is(await statusOf('[::1]:8484'), 200);
  const own = { origin: 'http://localhost:8484', 'sec-fetch-site': 'same-origin' };
  t.is(await statusOf('localhost:8484', own), 200);
  t.is(await statusOf('localhost:8484', { 'sec-fetch-site': 'none' }, 'GET'), 200);

  for (const [title, host, headers] of [
    ['a name that leads here', 'evil.example:8484', {}],
    ['a name that looks like this machine', 'localhost.evil.example', {}],
    ['a name that others can have', '127.0.0.1.nip.io:8484', {}],
    ['another site', 'localhost:8484', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another site without an origin', 'localhost:8484', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', 'localhost:8484', { origin: 'http://localhost:3000' }],
    ['the same site', 'localhost:8484', { 'sec-fetch-site': 'same-site' }],
    ['a file', 'localhost:8484', { origin: 'null' }],
    ['a proxy', 'localhost:8484', { 'x-forwarded-for': '192.0.2.1' }],
    ['a proxy of another kind', 'localhost:8484', { forwarded: 'for=192.0.2.1' }],
  ] as const) {
    t.is(await statusOf(host, headers), 403, title);
    t.is(await statusOf(host, headers, 'GET'), 403, title);
  }
});

test('--insecure-local asks for who another machine is', async (t) => {
  const { app } = await serving(t, { insecureLocal: true });
  const response = await app.inject({ ...ask('localhost:8484'), remoteAddress: '192.0.2.1' });
  t.is(response.statusCode, 403);
});

test('--insecure-local is refused where others can ask', async (t) => {
  for (const host of ['0.0.0.0', '::', '192.0.2.1', 'keelson.example']) {
    await t.throwsAsync(serving(t, { insecureLocal: true, listen: { host } }), {
      code: 'USAGE',
      message: /listen on 127\.0\.0\.1/,
    });
  }
  for (const host of ['localhost', '::1', '127.0.0.2']) {
    await t.notThrowsAsync(serving(t, { insecureLocal: true, listen: { host } }));
  }
});

test('a token counts as itself beside --insecure-local', async (t) => {
  const served = await serving(t, { insecureLocal: true });
  const { headers } = await tokenFor(served, 'ci', [{ role: 'viewer' }]);
  t.is((await fetch(`${served.url}/some/administer`, { headers })).status, 403);
  t.is(
    (await fetch(`${served.url}/some/administer`, { headers: { authorization: 'Bearer x' } })).status,
    401,
  );
});

test('without it nobody is let in', async (t) => {
  const { app } = await serving(t);
  t.is((await app.inject(ask('localhost:8484'))).statusCode, 401);
});
