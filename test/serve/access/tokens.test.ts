import { randomBytes } from 'node:crypto';
import test from 'ava';
import { isWithin } from '../../../src/serve/access/tokens/within.ts';
import { isToken, newToken, tokenPattern } from '../../../src/serve/access/tokens/secret.ts';
import type { Granted } from '../../../src/serve/access/actor.ts';
import { allEntries } from '../../../src/store/audit/read.ts';
import { storeTests } from '../../store/stores.ts';
import { actionsOf, serving, tokenFor, type Serving } from './service.ts';

const stored = storeTests(test);
const admin: Granted = { role: 'admin' };

type Headers = Record<string, string>;

const make = (url: string, headers: Headers, wish: unknown) =>
  fetch(`${url}/api/v1/tokens`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  });
const list = async (url: string, headers: Headers) =>
  ((await (await fetch(`${url}/api/v1/tokens`, { headers })).json()) as { items: { name: string }[] }).items;
const read = async ({ url }: Serving, secret: string) =>
  (await fetch(`${url}/some/read`, { headers: { authorization: `Bearer ${secret}` } })).status;

test('a token has a form that scanners find, and a checksum', (t) => {
  const tokens = [...Array(200).keys()].map(newToken);
  t.is(new Set(tokens).size, 200);
  for (const token of tokens) {
    t.regex(token, new RegExp(`^${tokenPattern.source}$`));
    t.true(isToken(token));
  }
  const [token = ''] = tokens;
  for (const other of [
    '',
    'keelson_',
    token.slice(1),
    `${token}0`,
    token.slice(0, -1),
    token.toLowerCase().toUpperCase(),
    token.replace(/^keelson_(.)/, (_, first: string) => `keelson_${first === '0' ? '1' : '0'}`),
    token.slice(0, -1) + (token.endsWith('0') ? '1' : '0'),
    `keelson_${randomBytes(24).toString('hex')}0`,
  ]) {
    t.false(isToken(other), other);
  }
});

stored('a token is shown once, kept as a digest, and counts until it is revoked', async (t, { database }) => {
  const served = await serving(t, { database });
  const { url } = served;
  const { headers } = await tokenFor(served, 'first', [admin]);

  const response = await make(url, headers, {
    name: 'ci',
    grants: [{ role: 'operator' }],
    expires_in: '10m',
  });
  t.is(response.status, 201);
  const { token: secret, id, ...rest } = (await response.json()) as Record<string, string>;
  t.like(rest, { name: 'ci', grants: [{ role: 'operator' }] as never, created_by: 'token:first' });
  t.true(isToken(secret ?? ''));
  t.is(await read(served, secret ?? ''), 200);

  await actionsOf(served);
  const kept = JSON.stringify([await database.all('SELECT * FROM tokens'), await list(url, headers)]);
  t.false(kept.includes((secret ?? '').slice(8, 40)));
  const listed = (await list(url, headers)).find(({ name }) => name === 'ci');
  t.like(listed, { revoked_at: null });
  t.regex(String(listed?.['last_used_at' as never]), /^\d{4}-/);

  const gone = await fetch(`${url}/api/v1/tokens/${id}`, { method: 'DELETE', headers });
  t.is(gone.status, 204);
  t.is(await read(served, secret ?? ''), 401);
  t.is((await fetch(`${url}/api/v1/tokens/none`, { method: 'DELETE', headers })).status, 404);
  t.deepEqual(await actionsOf(served), ['token.created', 'token.created', 'token.revoked', 'token.refused']);
});

stored('a token has an end, which is not later than is allowed', async (t, { database }) => {
  const served = await serving(t, { database, access: { token_lifetime: '30d' } });
  const { headers } = await tokenFor(served, 'first', [admin]);
  const wish = (expires_in?: string) => make(served.url, headers, { name: 'x', grants: [admin], expires_in });
  t.is((await wish()).status, 400, 'none');
  t.is((await wish('31d')).status, 403, 'longer than the token that makes it');
  t.is((await wish('30m')).status, 201);
  t.is((await wish('30m')).status, 409, 'the name is taken');

  served.pass(3_700_000);
  t.is((await wish('1m')).status, 401);
  t.deepEqual((await actionsOf(served)).at(-1), 'token.refused');
});

test('somebody who is no token may give tokens as long as is allowed', async (t) => {
  const served = await serving(t, { access: { token_lifetime: '30d' }, insecureLocal: true });
  const wish = (expires_in: string) => make(served.url, {}, { name: 'x', grants: [admin], expires_in });
  t.is((await wish('31d')).status, 422);
  t.is((await wish('30d')).status, 201);
});

test('nobody grants more than they have, or sees and revokes tokens that may more', async (t) => {
  const served = await serving(t);
  const { url } = served;
  const all = await tokenFor(served, 'all', [admin]);
  const some = await tokenFor(served, 'some', [{ role: 'admin', accounts: ['one', 'two'] }]);
  const wish = async (headers: Headers, ...grants: Granted[]) =>
    (await make(url, headers, { name: `t${randomBytes(6).toString('hex')}`, grants, expires_in: '10m' }))
      .status;

  t.is(await wish(some.headers, { role: 'viewer', accounts: ['one'] }), 201);
  t.is(await wish(some.headers, { role: 'admin', accounts: ['two', 'one'] }), 201);
  t.is(await wish(some.headers, { role: 'viewer' }), 403);
  t.is(await wish(some.headers, { role: 'viewer', accounts: ['one', 'three'] }), 403);
  t.is(await wish(some.headers, { role: 'viewer', tags: { team: 'a' } }), 403);
  t.is(await wish(some.headers, { role: 'viewer', accounts: ['one'] }, { role: 'viewer' }), 403);
  t.is(await wish(all.headers, { role: 'auditor' }), 201);

  t.false((await list(url, some.headers)).some(({ name }) => name === 'all'));
  t.true((await list(url, all.headers)).some(({ name }) => name === 'some'));
  const revoke = (headers: Headers) => fetch(`${url}/api/v1/tokens/${all.id}`, { method: 'DELETE', headers });
  t.is((await revoke(some.headers)).status, 404);
  t.is(await read(served, all.secret), 200);
});

test('what one may give follows from what one has', (t) => {
  const within = (grant: Granted, ...grants: Granted[]) => isWithin([grant], { name: 'a', grants });
  t.true(within({ role: 'viewer' }, { role: 'operator' }));
  t.true(within({ role: 'auditor' }, { role: 'admin' }));
  t.false(within({ role: 'operator' }, { role: 'viewer' }, { role: 'auditor' }));
  t.false(within({ role: 'admin' }, { role: 'operator' }, { role: 'auditor' }));
  t.true(
    within(
      { role: 'viewer', accounts: ['a', 'b'] },
      { role: 'viewer', accounts: ['a'] },
      { role: 'operator', accounts: ['b'] },
    ),
  );
  t.false(within({ role: 'viewer', accounts: ['a'] }, { role: 'viewer', accounts: ['a'], tags: { x: '1' } }));
  t.true(
    within(
      { role: 'viewer', accounts: ['a'], tags: { x: '1', y: '2' } },
      { role: 'viewer', tags: { x: '1' } },
    ),
  );
  t.false(within({ role: 'viewer', tags: { x: '2' } }, { role: 'viewer', tags: { x: '1' } }));
  t.false(within({ role: 'viewer' }));
});

for (const [title, wish] of Object.entries({
  'no grants': { name: 'x', grants: [], expires_in: '1d' },
  'no role': { name: 'x', grants: [{}], expires_in: '1d' },
  'another role': { name: 'x', grants: [{ role: 'root' }], expires_in: '1d' },
  'no accounts': { name: 'x', grants: [{ role: 'viewer', accounts: [] }], expires_in: '1d' },
  'a name with a line break': { name: 'x\ny', grants: [admin], expires_in: '1d' },
  'another duration': { name: 'x', grants: [admin], expires_in: '-1d' },
})) {
  test(`a token with ${title} is not made`, async (t) => {
    const served = await serving(t, { insecureLocal: true });
    t.is((await make(served.url, {}, wish)).status, 400);
    t.deepEqual(await served.database.all('SELECT * FROM tokens'), []);
  });
}

stored('when a token was used is written once a minute', async (t, { database }) => {
  const served = await serving(t, { database });
  const { secret } = await tokenFor(served, 'ci', [{ role: 'viewer' }]);
  const used = async () => {
    await read(served, secret);
    await actionsOf(served);
    return (await database.first<{ last_used_at: string }>('SELECT last_used_at FROM tokens'))?.last_used_at;
  };
  const first = await used();
  served.pass(50_000);
  t.is(await used(), first);
  served.pass(11_000);
  t.not(await used(), first);
});

test('the use of a token that was revoked is in the audit log by its name, once a minute', async (t) => {
  const served = await serving(t);
  const { id, secret } = await tokenFor(served, 'ci', [{ role: 'viewer' }]);
  const { headers } = await tokenFor(served, 'admin', [admin]);
  await fetch(`${served.url}/api/v1/tokens/${id}`, { method: 'DELETE', headers });
  for (let count = 0; count < 5; count += 1) t.is(await read(served, secret), 401);
  served.pass(61_000);
  t.is(await read(served, secret), 401);
  await actionsOf(served);
  const refused = (await Array.fromAsync(allEntries(served.database))).filter(
    ({ action }) => action === 'token.refused',
  );
  t.deepEqual(
    refused.map(({ actor, target, detail }) => [actor, target, detail]),
    [
      ['address:127.0.0.1', 'token:ci', '{"address":"127.0.0.1","reason":"revoked"}'],
      ['address:127.0.0.1', 'token:ci', '{"address":"127.0.0.1","omitted":4,"reason":"revoked"}'],
    ],
  );
});
