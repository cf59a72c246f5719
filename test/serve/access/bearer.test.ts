import { generateKeyPair, SignJWT } from 'jose';
import test from 'ava';
import { clientSecret } from './provider.ts';
import { actionsOf, tokenFor } from './service.ts';
import { withProvider, type ServingBrowsers } from './with-provider.ts';

const ask = (url: string, jwt: string, path = '/some/read') =>
  fetch(`${url}${path}`, { headers: { authorization: `Bearer ${jwt}` } });
const seconds = (from: number) => Math.floor(Date.now() / 1000) + from;

test('a machine asks by a JWT that the provider gave it', async (t) => {
  const { provider, url, configure, service } = await withProvider(t);
  configure({
    access: {
      ...service.config().access,
      grants: [{ subject: 'keelson', role: 'viewer', accounts: ['one'] }],
    },
  });
  const answer = await fetch(`${provider.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`keelson:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'urn:keelson' }),
  });
  const { access_token: jwt } = (await answer.json()) as { access_token: string };

  const response = await ask(url, jwt);
  t.is(response.status, 200, await response.clone().text());
  t.deepEqual(await response.json(), { name: 'user:keelson' });
  t.is((await ask(url, jwt, '/some/run')).status, 403);
});

test('groups of a JWT count; changes by it need no token of a session', async (t) => {
  const { provider, url } = await withProvider(t);
  const authorization = `Bearer ${await provider.sign({ groups: ['security'] })}`;
  t.is((await fetch(`${url}/some/run`, { method: 'POST', headers: { authorization } })).status, 200);
  t.is((await ask(url, await provider.sign({ groups: 'machines' }))).status, 200);
  t.is((await ask(url, await provider.sign({ groups: [] }))).status, 403);
  t.is((await ask(url, await provider.sign({ groups: { security: true } }))).status, 403);
});

type Forge = (served: ServingBrowsers) => Promise<string>;

const forged: Readonly<Record<string, Forge>> = {
  'of another issuer': ({ provider }) => provider.sign({ iss: 'https://evil.example' }),
  'for another audience': ({ provider }) => provider.sign({ aud: 'keelson' }),
  'that has expired': ({ provider }) => provider.sign({ exp: seconds(-60) }),
  'that is not valid yet': ({ provider }) => provider.sign({ nbf: seconds(120) }),
  'without a subject': ({ provider }) => provider.sign({ sub: undefined }),
  'by another key': async ({ provider }) => {
    const { privateKey } = await generateKeyPair('RS256');
    return provider.sign({}, { key: privateKey });
  },
  'by a key that nobody knows': async ({ provider }) => {
    const { privateKey } = await generateKeyPair('RS256');
    return provider.sign({}, { key: privateKey, kid: 'unknown' });
  },
  'by an algorithm that is not allowed': ({ provider }) => provider.sign({}, { alg: 'PS256' }),
  'by a shared secret': async ({ provider }) =>
    new SignJWT({ iss: provider.issuer, aud: 'keelson-api', sub: 'machine', groups: ['machines'] })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('10m')
      .sign(new TextEncoder().encode(clientSecret)),
  'without an algorithm': async ({ provider }) => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: provider.issuer, aud: 'keelson-api', sub: 'machine', exp: seconds(60) };
    return `${part({ alg: 'none' })}.${part({ ...claims, groups: ['machines'] })}.`;
  },
  'with other claims': async ({ provider }) => {
    const [header, , signature] = (await provider.sign({})).split('.');
    const [, claims] = (await provider.sign({ groups: ['security'] })).split('.');
    return `${header}.${claims}.${signature}`;
  },
};

for (const [title, forge] of Object.entries(forged)) {
  test(`a JWT ${title} is refused`, async (t) => {
    const served = await withProvider(t);
    const jwt = await forge(served);
    const response = await ask(served.url, jwt);
    t.is(response.status, 401);
    t.is(response.headers.get('www-authenticate'), 'Bearer realm="keelson", error="invalid_token"');
    t.false((await response.text()).includes(jwt.split('.')[1] ?? ''));
    t.deepEqual(await actionsOf(served), ['token.refused']);
    t.is((await ask(served.url, await served.provider.sign({}))).status, 200);
  });
}

test('clocks may differ by half a minute', async (t) => {
  const { provider, url } = await withProvider(t);
  t.is((await ask(url, await provider.sign({ exp: seconds(-5) }))).status, 200);
});

test('a new key of the provider counts, and it is not asked for keys each time', async (t) => {
  const { provider, url, pass } = await withProvider(t);
  const first = await provider.sign({});
  t.is((await ask(url, first)).status, 200);
  await provider.rotate();
  const second = await provider.sign({});
  t.is((await ask(url, second)).status, 200);
  t.is((await ask(url, first)).status, 401, 'the old one is gone');

  await provider.rotate();
  const third = await provider.sign({});
  t.is((await ask(url, third)).status, 401, 'not again within half a minute');
  pass(31_000);
  t.is((await ask(url, third)).status, 200);
});

test('while the provider is down a JWT is neither taken nor called false', async (t) => {
  const served = await withProvider(t);
  const { provider, url } = served;
  const jwt = await provider.sign({});
  await provider.stop();
  t.is((await ask(url, jwt)).status, 503);
  await provider.start();
  served.pass(6000);
  t.is((await ask(url, jwt)).status, 200);
});

test('without a provider a JWT is nothing, and tokens are', async (t) => {
  const served = await withProvider(t);
  const { provider, url } = served;
  served.configure({ access: {} });
  t.is((await ask(url, await provider.sign({}))).status, 401);
  const { secret } = await tokenFor(served, 'ci', [{ role: 'viewer' }]);
  t.is((await ask(url, secret)).status, 200);
});
