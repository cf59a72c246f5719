import test from 'ava';
import { storeTests } from '../../store/stores.ts';
import { addFindings, addSources, fingerprintOf } from './example-store.ts';
import { apiServer, ask } from './api-server.ts';

const stored = storeTests(test);

stored('what was read is not sent again', async (t, { database }) => {
  await addFindings(database, [{}]);
  const app = await apiServer(t, database);
  const { headers } = await ask(app, '/findings');
  const etag = String(headers['etag']);
  const same = await ask(app, '/findings', { headers: { 'if-none-match': etag } });
  t.is(same.status, 304);
  t.is(same.text, '');
  await addFindings(database, [{}], 1);
  t.is((await ask(app, '/findings', { headers: { 'if-none-match': etag } })).status, 200);
});

stored('a request with a key is done once, also when both come at once', async (t, { database }) => {
  await addFindings(database, [{}]);
  const app = await apiServer(t, database);
  const comment = (body: string, key: string) =>
    ask(app, `/findings/${fingerprintOf(0)}/comments`, {
      method: 'POST',
      body: { body },
      headers: { 'idempotency-key': key },
    });
  const [one, other] = await Promise.all([comment('x', 'k1'), comment('x', 'k1')]);
  t.deepEqual([one.status, other.status], [201, 201]);
  t.deepEqual(one.json, other.json);
  const reused = await comment('y', 'k1');
  t.is(reused.status, 422);
  t.is(reused.json['type'], 'https://keelson.dev/problems/key-reused');
  await comment('z', 'k2');
  const { json } = await ask<{ items: { body: string }[] }>(app, `/findings/${fingerprintOf(0)}/comments`);
  t.deepEqual(
    json.items.map(({ body }) => body),
    ['x', 'z'],
  );
  const audit = await ask<{ items: object[] }>(app, '/audit');
  t.is(audit.json.items.length, 2);
});

stored('what fails leaves neither an answer nor an entry', async (t, { database }) => {
  const app = await apiServer(t, database);
  const start = () =>
    ask(app, '/runs', { method: 'POST', body: { source: 'none' }, headers: { 'idempotency-key': 'k' } });
  t.is((await start()).status, 404);
  const counts = await database.first<{ keys: number; entries: number }>(
    'SELECT (SELECT count(*) FROM idempotency_keys) AS keys, (SELECT count(*) FROM audit_entries) AS entries',
  );
  t.deepEqual({ ...counts }, { keys: 0, entries: 0 });
});

stored('runs are started once at a time, and cancelled', async (t, { database }) => {
  await addSources(database, ['prod']);
  const app = await apiServer(t, database);
  const start = () =>
    ask<{ id: string; outcome: string }>(app, '/runs', { method: 'POST', body: { source: 'prod' } });
  const one = await start();
  t.is(one.status, 202, one.text);
  const other = await start();
  t.is(other.status, 200);
  t.deepEqual(other.json, { id: one.json.id, outcome: 'unended' });
  t.is((await ask<{ state: string }>(app, `/runs/${one.json.id}`)).json.state, 'queued');
  t.is((await ask(app, `/runs/${one.json.id}/cancel`, { method: 'POST' })).status, 202);
  t.is((await ask(app, `/runs/${one.json.id}/cancel`, { method: 'POST' })).status, 409);
  const report = await ask(app, `/runs/${one.json.id}/report`);
  t.is(report.status, 404);
  t.is(report.json['type'], 'https://keelson.dev/problems/not-kept');
});

stored('mistakes are told by their place, with what was meant', async (t, { database }) => {
  await addFindings(database, [{}]);
  const app = await apiServer(t, database);
  const unknown = await ask<{ errors: object[] }>(app, '/findings?levle=high');
  t.is(unknown.status, 400);
  t.regex(String(unknown.headers['content-type']), /^application\/problem\+json/);
  t.like(unknown.json, {
    type: 'https://keelson.dev/problems/invalid-request',
    status: 400,
    errors: [{ in: 'query', pointer: '/levle', detail: 'there is no parameter levle: did you mean level?' }],
  });
  const framework = await ask(app, '/findings?framework=eu-ai-ac');
  t.is(framework.status, 400);
  t.regex(framework.text, /did you mean eu-ai-act\?/);
  for (const [path, body, pointer] of [
    ['/waivers', { check: 'x' }, ''],
    ['/waivers', { check: 'x', resource: 'y', reason: 'z', owner: 'o', expires: 'soon' }, '/expires'],
    ['/waivers', { check: 7, resource: 'y', reason: 'z', owner: 'o', expires: '2999-01-01' }, '/check'],
  ] as const) {
    const refused = await ask(app, path, { method: 'POST', body });
    t.is(refused.status, 400, refused.text);
    t.like(refused.json, { errors: [{ in: 'body', pointer }] });
  }
  t.is((await ask(app, '/findings?limit=0')).status, 400);
  t.is((await ask(app, '/findings?control=x')).status, 400);
  t.is((await ask(app, `/findings?text=${'x'.repeat(9000)}`)).status, 414);
  t.is((await ask(app, '/nothing')).status, 404);
  t.is((await ask(app, '/findings?text=a%00b')).status, 400);
  t.is((await ask(app, '/findings?limit=1e999')).status, 400);
  const large = await ask(app, '/waivers', { method: 'POST', body: { check: 'x'.repeat(200_000) } });
  t.is(large.status, 413);
  t.notRegex(large.text, /stack|node_modules|\.ts/);
});

stored(
  'who asks too often is told when to come back, and others are not kept waiting',
  async (t, { database }) => {
    const app = await apiServer(t, database, { limits: { requestsPerMinute: 3 } });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await ask(app, '/me')).status);
    t.deepEqual(statuses, [200, 200, 200, 429]);
    const refused = await ask(app, '/me');
    t.regex(String(refused.headers['retry-after']), /^\d+$/);
    t.regex(String(refused.headers['content-type']), /^application\/problem\+json/);
    t.is((await ask(app, '/me', { headers: { 'x-name': 'token:ci' } })).status, 200);
  },
);

stored('a permission that is missing is refused', async (t, { database }) => {
  const app = await apiServer(t, database);
  const viewer = [{ role: 'viewer' as const }];
  t.is((await ask(app, '/runs', { grants: viewer, method: 'POST', body: { source: 'prod' } })).status, 403);
  t.is((await ask(app, '/audit', { grants: viewer })).status, 403);
  t.is((await ask(app, '/audit', { grants: [{ role: 'auditor' }] })).status, 200);
  t.is((await ask(app, '/findings', { grants: [] })).status, 403);
});
