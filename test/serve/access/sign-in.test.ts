import { generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import test from 'ava';
import { browser } from './browser.ts';
import { actionsOf, tokenFor } from './service.ts';
import { signIn, upToCallback, withProvider } from './with-provider.ts';

test('a browser signs in by code flow, and is who the provider says', async (t) => {
  const served = await withProvider(t);
  const user = browser();

  const { response, url } = await signIn(user, served.url, '/some/read?x=1');

  t.is(response.status, 200, await response.clone().text());
  t.is(url.href, `${served.url}/some/read?x=1`);
  t.deepEqual(await response.json(), { name: 'user:ada@example.com' });
  t.is((await user.open(`${served.url}/some/run`)).status, 200);
  t.is((await user.open(`${served.url}/some/administer`)).status, 403);
  t.deepEqual(await actionsOf(served), ['sign-in.succeeded', 'permission.refused']);
  t.deepEqual([...user.cookies(served.url).keys()], ['keelson']);
});

test('the flow has PKCE, state and nonce of its own each time', async (t) => {
  const { url } = await withProvider(t);
  const asked = await Promise.all(
    [1, 2].map(async () => {
      const response = await fetch(`${url}/auth/login`, { redirect: 'manual' });
      return new URL(response.headers.get('location') ?? '').searchParams;
    }),
  );
  for (const name of ['state', 'nonce', 'code_challenge']) {
    t.is(asked[0]?.get(name)?.length, 43);
    t.not(asked[0]?.get(name), asked[1]?.get(name), name);
  }
  t.is(asked[0]?.get('code_challenge_method'), 'S256');
  t.is(asked[0]?.get('response_type'), 'code');
});

test('who may follows from groups, subject and e-mail that is verified, and counts at once', async (t) => {
  const served = await withProvider(t);
  const { provider, url } = served;
  const statusOf = async (account: typeof provider.account, path: string) => {
    provider.account = account;
    return (await signIn(browser(), url, path)).response.status;
  };

  t.is(await statusOf({ sub: '1', email: 'eve@example.com', email_verified: true }, '/some/administer'), 200);
  t.is(await statusOf({ sub: '2', email: 'eve@example.com', email_verified: false }, '/some/read'), 403);
  t.is(await statusOf({ sub: '3', email: 'eve@example.com' }, '/some/read'), 403);
  t.is(await statusOf({ sub: 'by-subject' }, '/some/audit'), 200);
  t.is(await statusOf({ sub: '4', groups: ['others'] }, '/some/read'), 403);
  t.is(await statusOf({ sub: '5' }, '/some/read'), 403, 'a grant that names nobody fits nobody');

  provider.account = { sub: 'ada', groups: ['security'] };
  const user = browser();
  t.is((await signIn(user, url)).response.status, 200);
  served.configure({ access: { ...served.service.config().access, grants: [] } });
  t.is((await user.open(`${url}/some/read`)).status, 403);
});

test('where a browser goes afterwards is a path of the service', async (t) => {
  const { url } = await withProvider(t);
  for (const path of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\tx',
  ]) {
    const { url: end } = await signIn(browser(), url, path);
    t.is(end.href, `${url}/`, path);
  }
});

test('a callback counts once, and only for the browser that began', async (t) => {
  const served = await withProvider(t);
  const { url } = served;
  const user = browser();
  const callback = await upToCallback(user, url);
  const cookie = user.cookies(url).get('keelson-sign-in') ?? '';

  t.is((await browser().open(callback.href)).status, 401, 'another browser without a cookie');
  const other = browser();
  await upToCallback(other, url);
  t.is((await other.open(callback.href)).status, 401, 'another browser that began one');

  t.is((await user.open(callback.href)).status, 302);
  user.set(url, 'keelson-sign-in', cookie);
  const again = await user.open(callback.href);
  t.is(again.status, 401, 'again');
  t.regex(await again.clone().text(), /what the provider said does not hold/, 'the provider is not asked');
  t.regex(again.headers.get('content-type') ?? '', /^application\/problem\+json/);
  t.true((await actionsOf(served)).includes('sign-in.failed'));
});

test('a code that was used is refused by the provider, in a sign-in of its own too', async (t) => {
  const { url } = await withProvider(t);
  const user = browser();
  const first = await upToCallback(user, url);
  t.is((await user.open(first.href)).status, 302);

  const second = await upToCallback(user, url);
  second.searchParams.set('code', first.searchParams.get('code') ?? '');
  const response = await user.open(second.href);
  t.is(response.status, 401);
  t.regex(await response.text(), /invalid_grant/);
});

const changes: Readonly<Record<string, (callback: URL) => void>> = {
  'another state': ({ searchParams }) => searchParams.set('state', 'x'.repeat(43)),
  'no state': ({ searchParams }) => searchParams.delete('state'),
  'another issuer': ({ searchParams }) => searchParams.set('iss', 'https://evil.example'),
  'no issuer': ({ searchParams }) => searchParams.delete('iss'),
  'another code': ({ searchParams }) => searchParams.set('code', 'x'),
  'no code': ({ searchParams }) => searchParams.delete('code'),
  'an error': ({ searchParams }) => searchParams.set('error', 'access_denied'),
};

for (const [title, change] of Object.entries(changes)) {
  test(`a callback with ${title} is refused`, async (t) => {
    const { url } = await withProvider(t);
    const user = browser();
    const callback = await upToCallback(user, url);
    change(callback);
    t.is((await user.open(callback.href)).status, 401);
    t.is((await user.open(`${url}/some/read`)).status, 401);
  });
}

test('an answer to another nonce is refused', async (t) => {
  const { url } = await withProvider(t);
  const user = browser();
  const begun = await user.open(`${url}/auth/login`);
  const location = new URL(begun.headers.get('location') ?? '');
  location.searchParams.set('nonce', 'another');
  const { url: callback } = await user.follow(location.href, ({ pathname }) => pathname === '/auth/callback');
  t.is((await user.open(callback.href)).status, 401);
});

test('a code for another challenge is refused', async (t) => {
  const { url } = await withProvider(t);
  const user = browser();
  const begun = await user.open(`${url}/auth/login`);
  const location = new URL(begun.headers.get('location') ?? '');
  location.searchParams.set('code_challenge', 'x'.repeat(43));
  const { url: callback } = await user.follow(location.href, ({ pathname }) => pathname === '/auth/callback');
  t.is((await user.open(callback.href)).status, 401);
});

const claimsIn = (idToken: string) =>
  JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload;
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const hourAgo = () => Math.floor(Date.now() / 1000) - 3600;

type Tampering = (
  idToken: string,
  sign: (claims: JWTPayload, options?: { alg?: string }) => Promise<string>,
) => Promise<string> | string;

const tamperings: Readonly<Record<string, Tampering>> = {
  'without an algorithm': (idToken) => `${part({ alg: 'none' })}.${idToken.split('.')[1]}.`,
  'by a shared secret': async (idToken) =>
    new SignJWT(claimsIn(idToken))
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode('secret-of-the-client-0123456789abcdef')),
  'by another key': async (idToken) => {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT(claimsIn(idToken)).setProtectedHeader({ alg: 'RS256', kid: 'first' }).sign(privateKey);
  },
  'by an algorithm that is not allowed': (idToken, sign) => sign(claimsIn(idToken), { alg: 'PS256' }),
  'with other claims': (idToken) => {
    const [header, , signature] = idToken.split('.');
    return `${header}.${part({ ...claimsIn(idToken), sub: 'eve' })}.${signature}`;
  },
  'of another issuer': (idToken, sign) => sign({ ...claimsIn(idToken), iss: 'https://evil.example' }),
  'for another audience': (idToken, sign) => sign({ ...claimsIn(idToken), aud: 'others' }),
  'that has expired': (idToken, sign) => sign({ ...claimsIn(idToken), iat: hourAgo(), exp: hourAgo() + 60 }),
  'with another nonce': (idToken, sign) => sign({ ...claimsIn(idToken), nonce: 'another' }),
  'that is none': () => 'x',
};

for (const [title, tamper] of Object.entries(tamperings)) {
  test(`an ID token ${title} is refused`, async (t) => {
    const served = await withProvider(t);
    const { provider, url } = served;
    provider.tamper = (idToken) => tamper(idToken, (claims, options) => provider.sign(claims, options));
    const user = browser();
    const { response } = await signIn(user, url);
    t.is(response.status, 401, await response.clone().text());
    t.deepEqual([...user.cookies(url).keys()], []);
    t.deepEqual(await actionsOf(served), ['sign-in.failed']);

    provider.tamper = (idToken) => provider.sign(claimsIn(idToken));
    t.is((await signIn(user, url)).response.status, 200, 'the same by its own key holds');
  });
}

test('a provider that is down is said, tokens count meanwhile, and it is asked again', async (t) => {
  const served = await withProvider(t);
  const { provider, url } = served;
  const { headers } = await tokenFor(served, 'ci', [{ role: 'viewer' }]);
  await provider.stop();

  const response = await fetch(`${url}/auth/login`, { redirect: 'manual' });
  t.is(response.status, 503);
  t.like(await response.json(), { title: 'Something that it needs is not there now', status: 503 });
  t.is(response.headers.get('retry-after'), '10');
  t.is((await fetch(`${url}/some/read`, { headers })).status, 200);

  await provider.start();
  t.is((await fetch(`${url}/auth/login`, { redirect: 'manual' })).status, 503, 'not at once');
  served.pass(6000);
  t.is((await signIn(browser(), url)).response.status, 200);
});

test('a provider that goes down while somebody signs in is said', async (t) => {
  const { provider, url } = await withProvider(t);
  const user = browser();
  const callback = await upToCallback(user, url);
  await provider.stop();
  t.is((await user.open(callback.href)).status, 503);
  await provider.start();
});

test('without a provider nobody signs in, nor by an address that takes no cookies', async (t) => {
  const served = await withProvider(t);
  served.configure({ listen: { public_url: 'http://keelson.example' } });
  const plain = await fetch(`${served.url}/auth/login`, { redirect: 'manual' });
  t.is(plain.status, 503);
  t.regex(await plain.text(), /listen\.public_url/);

  served.configure({ listen: {}, access: {} });
  t.is((await fetch(`${served.url}/auth/login`, { redirect: 'manual' })).status, 503);
});

test('sign-ins that are begun are limited', async (t) => {
  const served = await withProvider(t);
  const begin = () => fetch(`${served.url}/auth/login`, { redirect: 'manual' });
  for (let count = 0; count < 100; count += 1) t.is((await begin()).status, 302);
  const refused = await begin();
  t.is(refused.status, 429);
  t.true(Number(refused.headers.get('retry-after')) > 0);
  served.pass(601_000);
  t.is((await begin()).status, 302);
  const rows = await served.database.all('SELECT * FROM sign_ins');
  t.is(rows.length, 1, 'those whose time is up are removed');
});

test('a sign-in that takes longer than ten minutes is refused', async (t) => {
  const served = await withProvider(t);
  const user = browser();
  const callback = await upToCallback(user, served.url);
  served.pass(601_000);
  t.is((await user.open(callback.href)).status, 401);
});
