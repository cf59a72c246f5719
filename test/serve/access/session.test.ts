import test from 'ava';
import { browser } from './browser.ts';
import { actionsOf } from './service.ts';
import { meant, sessionOf, signIn, withProvider } from './with-provider.ts';

test('a session lasts as long as it is used, and not longer than is said', async (t) => {
  const served = await withProvider(t);
  const user = browser();
  const minute = 60_000;
  await signIn(user, served.url);
  const read = async () => (await user.open(`${served.url}/some/read`)).status;

  for (let hour = 0; hour < 8; hour += 1) {
    t.is(await read(), 200, `${hour}`);
    await actionsOf(served);
    served.pass(59 * minute);
  }
  t.is(await read(), 200);
  served.pass(9 * minute);
  t.is(await read(), 401, 'after eight hours');

  await signIn(user, served.url);
  served.pass(61 * minute);
  t.is(await read(), 401, 'after an hour without use');
});

test('the store has no secret of a session or a sign-in', async (t) => {
  const served = await withProvider(t);
  const user = browser();
  const begun = await user.open(`${served.url}/auth/login`);
  const asked = new URL(begun.headers.get('location') ?? '').searchParams;
  const pending = user.cookies(served.url).get('keelson-sign-in') ?? '';
  const rows = JSON.stringify(await served.database.all('SELECT * FROM sign_ins'));
  for (const secret of [pending, asked.get('state') ?? '', asked.get('nonce') ?? '']) {
    t.is(secret.length, 43);
    t.false(rows.includes(secret));
  }

  let idToken = '';
  served.provider.tamper = (given) => (idToken = given);
  await signIn(user, served.url);
  const cookie = user.cookies(served.url).get('keelson') ?? '';
  const { csrf } = await sessionOf(user, served.url);
  const kept = JSON.stringify(await served.database.all('SELECT * FROM sessions'));
  for (const secret of [cookie, csrf, idToken]) {
    t.true(secret.length >= 43);
    t.false(kept.includes(secret));
  }
});

test('signing in gives another secret, and the old one no longer counts', async (t) => {
  const { url } = await withProvider(t);
  const user = browser();
  user.set(url, 'keelson', 'x'.repeat(43));
  await signIn(user, url);
  const first = user.cookies(url).get('keelson') ?? '';
  t.not(first, 'x'.repeat(43));
  await signIn(user, url);
  t.not(user.cookies(url).get('keelson'), first);

  const old = browser();
  old.set(url, 'keelson', first);
  t.is((await old.open(`${url}/some/read`)).status, 401);
  t.is((await user.open(`${url}/some/read`)).status, 200);
});

test('a change by a session is made by a page of the service alone', async (t) => {
  const served = await withProvider(t);
  const { url } = served;
  const user = browser();
  await signIn(user, url);
  const { csrf } = await sessionOf(user, url);
  const other = browser();
  await signIn(other, url);
  const theirs = await sessionOf(other, url);
  const change = async (headers: Record<string, string>) =>
    (await user.open(`${url}/some/run`, { method: 'POST', headers })).status;

  t.is(await change(meant(url, csrf)), 200);
  t.is(await change({ origin: url, 'x-keelson-csrf': csrf }), 200);
  t.is(await change({ 'sec-fetch-site': 'same-origin', 'x-keelson-csrf': csrf }), 200);
  for (const [title, headers] of Object.entries({
    nothing: {},
    'no header': { origin: url, 'sec-fetch-site': 'same-origin' },
    'the token of another session': meant(url, theirs.csrf),
    'another token': meant(url, 'x'.repeat(43)),
    'an empty token': meant(url, ''),
    'the token alone': { 'x-keelson-csrf': csrf },
    'another site': { ...meant(url, csrf), 'sec-fetch-site': 'cross-site' },
    'the same site': { ...meant(url, csrf), 'sec-fetch-site': 'same-site' },
    'another origin': { ...meant(url, csrf), origin: 'https://evil.example' },
    'an origin that is hidden': { ...meant(url, csrf), origin: 'null' },
  })) {
    t.is(await change(headers as unknown as Record<string, string>), 403, title);
  }
  t.true((await actionsOf(served)).includes('csrf.refused'));
});

test('who signs out is signed out, here or everywhere, and at the provider', async (t) => {
  const served = await withProvider(t);
  const { url, provider } = served;
  const users = [browser(), browser(), browser()] as const;
  for (const user of users) await signIn(user, url);
  const logout = async (user: (typeof users)[0], query: string) =>
    user.open(`${url}/auth/logout${query}`, {
      method: 'POST',
      headers: meant(url, (await sessionOf(user, url)).csrf),
    });

  t.is((await users[0].open(`${url}/auth/logout`, { method: 'POST' })).status, 403, 'a forged one');
  const cookie = users[0].cookies(url).get('keelson') ?? '';
  const response = await logout(users[0], '');
  const { location } = (await response.json()) as { location: string };
  t.true(location.startsWith(`${provider.issuer}/session/end?`), location);
  t.regex(location, /id_token_hint=/);
  t.is((await users[0].open(location)).status, 200);
  users[0].set(url, 'keelson', cookie);
  t.is((await users[0].open(`${url}/some/read`)).status, 401);
  t.is((await users[1].open(`${url}/some/read`)).status, 200);

  t.is((await logout(users[1], '?everywhere')).status, 200);
  t.is((await users[2].open(`${url}/some/read`)).status, 401);
  t.is((await users[2].open(`${url}/auth/logout`, { method: 'POST' })).status, 401);
  t.is((await actionsOf(served)).filter((action) => action === 'sign-out').length, 2);
});

test('cookies are for the host alone, and for https where it is', async (t) => {
  const served = await withProvider(t);
  const plain = await fetch(`${served.url}/auth/login`, { redirect: 'manual' });
  t.regex(
    plain.headers.getSetCookie()[0] ?? '',
    /^keelson-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
  );

  served.configure({ listen: { public_url: 'https://keelson.example/posture' } });
  const secure = await fetch(`${served.url}/auth/login`, { redirect: 'manual' });
  t.regex(
    secure.headers.getSetCookie()[0] ?? '',
    /^__Host-keelson-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  const asked = new URL(secure.headers.get('location') ?? '').searchParams;
  t.is(asked.get('redirect_uri'), 'https://keelson.example/posture/auth/callback');
});

test('a session of a provider that no longer counts does not either', async (t) => {
  const served = await withProvider(t);
  const user = browser();
  await signIn(user, served.url);
  const { access } = served.service.config();
  served.configure({
    access: { ...access, oidc: { issuer: 'https://other.example', client_id: 'keelson' } },
  });
  t.is((await user.open(`${served.url}/some/read`)).status, 401);
});
