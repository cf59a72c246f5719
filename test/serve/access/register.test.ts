import Fastify from 'fastify';
import test from 'ava';
import { registerAccess } from '../../../src/serve/access/register.ts';
import { routesOf } from '../../../src/serve/access/declared-routes.ts';
import { newToken } from '../../../src/serve/access/tokens/secret.ts';
import { actionsOf, serving, tokenFor } from './service.ts';

test('a route that declares no permission is refused when it is registered', async (t) => {
  const { service } = await serving(t);
  const app = Fastify();
  t.teardown(() => app.close());
  await registerAccess(app, service);
  const answer = () => 'x';
  t.throws(() => app.get('/a', answer), {
    message: 'GET /a declares no permission: give it config: {permission}',
  });
  t.throws(() => app.get('/a', { config: { open: true } }, answer), { message: /may not be open/ });
  t.throws(() => app.get('/healthz', { config: { open: true, permission: 'read' } }, answer), {
    message: /cannot be both/,
  });
  t.notThrows(() => app.get('/a', { config: { permission: 'read' } }, answer));
  await t.throwsAsync(
    async () => {
      await app.register(async (inner) => void inner.post('/b', answer));
      await app.ready();
    },
    { message: /POST \/b declares no permission/ },
  );
});

test('a route that was registered before is closed', async (t) => {
  const served = await serving(t);
  const app = Fastify();
  t.teardown(() => app.close());
  app.get('/early', () => 'x');
  await registerAccess(app, served.service);
  const { headers } = await tokenFor(served, 'admin', [{ role: 'admin' }]);
  t.is((await app.inject({ url: '/early' })).statusCode, 401);
  t.is((await app.inject({ url: '/early', headers })).statusCode, 403);
});

test('health and signing in alone are open', async (t) => {
  const { app } = await serving(t);
  const open = routesOf(app).filter(({ permission }) => permission === undefined);
  t.deepEqual([...new Set(open.map(({ url }) => url))].toSorted(), [
    '/auth/callback',
    '/auth/login',
    '/auth/logout',
    '/healthz',
  ]);
});

test('what is not there is told to who is known alone', async (t) => {
  const served = await serving(t);
  const { headers } = await tokenFor(served, 'ci', [{ role: 'viewer' }]);
  for (const path of ['/none', '/some/none', '/api/v1/none', '/healthz/x']) {
    t.is((await fetch(`${served.url}${path}`)).status, 401, path);
    t.is((await fetch(`${served.url}${path}`, { headers })).status, 404, path);
  }
  t.is((await fetch(`${served.url}/healthz`)).status, 200);
});

test('refusals are problems, with what HTTP asks for', async (t) => {
  const served = await serving(t);
  const { headers } = await tokenFor(served, 'ci', [{ role: 'viewer' }]);
  const nobody = await fetch(`${served.url}/some/read`);
  t.is(nobody.headers.get('www-authenticate'), 'Bearer realm="keelson"');
  t.regex(nobody.headers.get('content-type') ?? '', /^application\/problem\+json/);
  t.deepEqual(await nobody.json(), {
    type: 'https://keelson.dev/problems/not-signed-in',
    title: 'Nobody is signed in',
    status: 401,
    detail: 'say who you are: a token, or sign in',
  });
  const refused = await fetch(`${served.url}/some/run`, { headers });
  t.is(refused.status, 403);
  t.is(refused.headers.get('www-authenticate'), 'Bearer realm="keelson", error="insufficient_scope"');
  t.like(await refused.json(), { status: 403, detail: 'token:ci may not run here' });
  for (const authorization of [
    '',
    'Bearer',
    'Basic YTpi',
    'Bearer a b',
    'Bearer a, Bearer b',
    `Bearer ${newToken()}`,
  ]) {
    const response = await fetch(`${served.url}/some/read`, { headers: { authorization } });
    t.is(response.status, 401, authorization);
    t.is(response.headers.get('www-authenticate'), 'Bearer realm="keelson", error="invalid_token"');
  }
});

test('browsers are told to load nothing from elsewhere, and to keep nothing', async (t) => {
  const served = await serving(t);
  for (const path of ['/healthz', '/some/read', '/none']) {
    const { headers } = await fetch(`${served.url}${path}`);
    const csp = headers.get('content-security-policy') ?? '';
    t.regex(csp, /^default-src 'none'/, path);
    t.regex(csp, /frame-ancestors 'none'/);
    t.notRegex(csp, /unsafe|\*|http|data:/);
    t.is(headers.get('x-frame-options'), 'DENY');
    t.is(headers.get('x-content-type-options'), 'nosniff');
    t.is(headers.get('referrer-policy'), 'no-referrer');
    t.is(headers.get('cache-control'), 'no-store');
    t.is(headers.get('strict-transport-security'), null);
  }
  const secure = await serving(t, { listen: { public_url: 'https://keelson.example' } });
  const { headers } = await fetch(`${secure.url}/healthz`);
  t.is(headers.get('strict-transport-security'), 'max-age=63072000');
});

test('a credential that no longer counts makes nobody wait, however often it comes', async (t) => {
  const served = await serving(t);
  const { headers } = await tokenFor(served, 'ci', [{ role: 'viewer' }]);
  const session = { cookie: `keelson=${'x'.repeat(43)}` };
  for (let count = 0; count < 40; count += 1) {
    t.is((await fetch(`${served.url}/some/read`, { headers: session })).status, 401);
  }
  t.is((await fetch(`${served.url}/some/read`, { headers })).status, 200);
});

test('many credentials that do not count make an address wait, and nobody else', async (t) => {
  const served = await serving(t);
  const { headers } = await tokenFor(served, 'ci', [{ role: 'viewer' }]);
  const later = await tokenFor(served, 'later', [{ role: 'viewer' }]);
  const ask = async (authorization: string, remoteAddress = '192.0.2.1') =>
    served.app.inject({ url: '/some/read', headers: { authorization }, remoteAddress });
  t.is((await ask(headers.authorization)).statusCode, 200);
  for (let count = 0; count < 20; count += 1) t.is((await ask(`Bearer ${newToken()}`)).statusCode, 401);

  const refused = await ask(`Bearer ${newToken()}`);
  t.is(refused.statusCode, 429);
  t.true(Number(refused.headers['retry-after']) > 0);
  t.is((await ask(later.headers.authorization)).statusCode, 429, 'not even by guessing right');
  t.is((await ask(headers.authorization)).statusCode, 200, 'one that counted before');
  t.is((await ask(later.headers.authorization, '192.0.2.2')).statusCode, 200, 'elsewhere');
  t.is((await served.app.inject({ url: '/healthz', remoteAddress: '192.0.2.1' })).statusCode, 200);
  t.is((await served.app.inject({ url: '/some/read', remoteAddress: '192.0.2.1' })).statusCode, 401);

  served.pass(601_000);
  t.is((await ask(later.headers.authorization)).statusCode, 200);
  t.deepEqual(
    (await actionsOf(served)).filter((action) => action === 'token.refused'),
    ['token.refused'],
    'those that are alike are one entry',
  );
});
