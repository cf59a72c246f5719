import test from 'ava';
import { allEntries } from '../../../src/store/audit/read.ts';
import { newToken } from '../../../src/serve/access/tokens/secret.ts';
import { browser } from './browser.ts';
import { clientSecret } from './provider.ts';
import { actionsOf, tokenFor } from './service.ts';
import { meant, sessionOf, signIn, upToCallback, withProvider } from './with-provider.ts';

/** Everything that goes in or out of a service, right and wrong, leaves no secret in what it logs, answers or keeps. */
test('no secret is in logs, errors, the audit log or the store', async (t) => {
  const served = await withProvider(t);
  const { url, provider, database } = served;
  const secrets = new Map<string, string>([['client secret', clientSecret]]);
  const errors: string[] = [];
  const failing = async (response: Response) => {
    t.true(response.status >= 400, response.url);
    errors.push(await response.text(), JSON.stringify([...response.headers]));
  };

  const ci = await tokenFor(served, 'ci', [{ role: 'admin' }]);
  secrets.set('token', ci.secret);
  const unknown = newToken();
  secrets.set('unknown token', unknown);
  await fetch(`${url}/some/read?token=${ci.secret}`, { headers: ci.headers });
  await failing(await fetch(`${url}/none?access_token=${unknown}`, { headers: ci.headers }));
  await failing(await fetch(`${url}/some/read`, { headers: { authorization: `Bearer ${unknown}` } }));
  await failing(await fetch(`${url}/some/read`, { headers: { authorization: unknown } }));
  const made = await fetch(`${url}/api/v1/tokens`, {
    method: 'POST',
    headers: { ...ci.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'made', grants: [{ role: 'viewer' }], expires_in: '1m' }),
  });
  secrets.set('made token', ((await made.json()) as { token: string }).token);

  let idToken = '';
  provider.tamper = (given) => (idToken = given);
  const user = browser();
  const callback = await upToCallback(user, url);
  for (const name of ['code', 'state']) secrets.set(name, callback.searchParams.get(name) ?? '');
  secrets.set('sign-in cookie', user.cookies(url).get('keelson-sign-in') ?? '');
  await user.open(callback.href);
  await failing(await user.open(callback.href));
  secrets.set('ID token', idToken);
  secrets.set('session cookie', user.cookies(url).get('keelson') ?? '');
  const { csrf } = await sessionOf(user, url);
  secrets.set('CSRF token', csrf);
  await failing(await user.open(`${url}/some/run`, { method: 'POST' }));
  await failing(await user.open(`${url}/some/administer`));

  provider.tamper = () => `${idToken}x`;
  const other = browser();
  const refused = await upToCallback(other, url);
  secrets.set('code of one that fails', refused.searchParams.get('code') ?? '');
  await failing(await other.open(refused.href));
  const jwt = await provider.sign({ aud: 'others' });
  secrets.set('JWT', jwt);
  await failing(await fetch(`${url}/some/read`, { headers: { authorization: `Bearer ${jwt}` } }));
  await provider.stop();
  await failing(
    await signIn(browser(), url)
      .then(({ response }) => response)
      .catch(() => fetch(`${url}/none`)),
  );
  await provider.start();
  await user.open(`${url}/auth/logout`, { method: 'POST', headers: meant(url, csrf) });

  await actionsOf(served);
  const audit = JSON.stringify(await Array.fromAsync(allEntries(database)));
  const kept = JSON.stringify(
    await Promise.all(
      ['tokens', 'sessions', 'sign_ins'].map((table) => database.all(`SELECT * FROM ${table}`)),
    ),
  );
  const places = { logs: served.logged(), errors: errors.join('\n'), audit, kept };
  t.true(served.logged().includes('/auth/callback'), 'the log is looked at');
  t.true(audit.includes('sign-in.failed'));
  for (const [name, secret] of secrets) {
    t.true(secret.length >= 20, name);
    for (const [place, text] of Object.entries(places)) t.false(text.includes(secret), `${name} in ${place}`);
  }
});
