import test from 'ava';
import { storeTests } from '../../store/stores.ts';
import { addFindings, addPath, fingerprintOf } from './example-store.ts';
import { apiServer, ask } from './api-server.ts';

const stored = storeTests(test);

interface Listed {
  readonly items: readonly {
    readonly fingerprint: string;
    readonly level: string;
    readonly attack_paths: number;
  }[];
  readonly next: string | null;
}

const levels = ['critical', 'high', 'medium', 'low'] as const;

stored('findings are listed worst first, page by page', async (t, { database }) => {
  await addFindings(
    database,
    [...Array(23).keys()].map((index) => ({ level: levels[index % 4] ?? 'low' })),
  );
  const app = await apiServer(t, database);
  const all: string[] = [];
  for (let cursor = ''; ;) {
    const { json } = await ask<Listed>(app, `/findings?limit=5${cursor}`);
    t.true(json.items.length <= 5);
    all.push(...json.items.map(({ level }) => level));
    if (json.next === null) break;
    cursor = `&cursor=${json.next}`;
  }
  t.is(all.length, 23);
  t.deepEqual(
    all,
    all.toSorted((left, right) => levels.indexOf(left as never) - levels.indexOf(right as never)),
  );
});

stored('each filter gives what fits it, and no more', async (t, { database }) => {
  await addFindings(database, [
    { level: 'critical', account: 'a', name: 'Alpha', tags: { env: 'prod', team: 'x' }, owner: 'ada' },
    { account: 'b', name: 'beta', tags: { env: 'dev' }, due: '2020-01-01T00:00:00.000Z' },
    { account: 'b', cloud: 'azure', type: 'T2', name: 'gamma', region: 'r2', state: 'waived', paths: 1 },
    {
      check: 'other-check',
      source: 'dev',
      name: 'alphabet',
      state: 'fixed',
      opened: '2026-06-01T00:00:00.000Z',
    },
  ]);
  const app = await apiServer(t, database);
  const found = async (query: string) => {
    const { json, status, text } = await ask<Listed>(app, `/findings?${query}`);
    t.is(status, 200, text);
    const known = [0, 1, 2, 3].map(fingerprintOf);
    return json.items.map(({ fingerprint }) => known.indexOf(fingerprint)).toSorted();
  };
  const any = 'state=open&state=regressed&state=waived&state=fixed&state=stale';
  t.deepEqual(await found(''), [0, 1]);
  t.deepEqual(await found(any), [0, 1, 2, 3]);
  t.deepEqual(await found('level=critical'), [0]);
  t.deepEqual(await found(`${any}&level=critical&level=high`), [0, 1, 2, 3]);
  t.deepEqual(await found('state=waived'), [2]);
  t.deepEqual(await found(`${any}&check=other-check`), [3]);
  t.deepEqual(await found(`${any}&source=dev`), [3]);
  t.deepEqual(await found(`${any}&account=b`), [1, 2]);
  t.deepEqual(await found(`${any}&cloud=azure`), [2]);
  t.deepEqual(await found(`${any}&type=T2`), [2]);
  t.deepEqual(await found(`${any}&region=r2`), [2]);
  t.deepEqual(await found('owner=ada'), [0]);
  t.deepEqual(await found(`${any}&text=ALPHA`), [0, 3]);
  t.deepEqual(await found(`${any}&text=lpha`), []);
  t.deepEqual(await found('tag=env'), [0, 1]);
  t.deepEqual(await found('tag=env%3Dprod'), [0]);
  t.deepEqual(await found('tag=env%3Dprod&tag=team'), [0]);
  t.deepEqual(await found('tag=env%3DPROD'), []);
  t.deepEqual(await found('overdue=true'), [1]);
  t.deepEqual(await found('sort=due'), [1]);
  t.deepEqual(await found(`${any}&attack_path=true`), [2]);
  t.deepEqual(await found(`${any}&attack_path=false`), [0, 1, 3]);
  t.deepEqual(await found(`${any}&since=2026-05-01T00:00:00Z`), [3]);
  t.deepEqual(await found('resource=arn:beta'), [1]);
  t.deepEqual(await found(`${any}&sort=oldest&account=b&cloud=azure`), [2]);
  t.deepEqual(await found(`${any}&account=a&account=b&account=c`), [0, 1, 2]);
  // What findings are sorted by goes with their tags.
  await database.run("UPDATE findings SET state = 'fixed' WHERE fingerprint = $1", [fingerprintOf(0)]);
  t.deepEqual(await found('tag=env'), [1]);
  t.deepEqual(await found('state=fixed&tag=env%3Dprod'), [0]);
});

stored('a finding is read with its events and comments, and given to somebody', async (t, { database }) => {
  await addFindings(database, [{}]);
  const app = await apiServer(t, database);
  const path = `/findings/${fingerprintOf(0)}`;
  const { json: finding, headers } = await ask<{ owner: string | null; result: object }>(app, path);
  t.is(finding.owner, null);
  t.like(finding.result, { status: 'fail' });

  const commented = await ask(app, `${path}/comments`, { method: 'POST', body: { body: 'I look at it' } });
  t.is(commented.status, 201);
  const comments = await ask<{ items: object[] }>(app, `${path}/comments`);
  t.like(comments.json.items[0], { body: 'I look at it', author: 'user:ada@example.com' });

  const etag = String(headers['etag']);
  const owned = await ask(app, `${path}/owner`, {
    method: 'PUT',
    body: { owner: 'grace' },
    headers: { 'if-match': etag },
  });
  t.is(owned.status, 200, owned.text);
  t.is(owned.json['owner'], 'grace');
  const again = await ask(app, `${path}/owner`, {
    method: 'PUT',
    body: { owner: 'x' },
    headers: { 'if-match': etag },
  });
  t.is(again.status, 412);
  t.is(again.json['type'], 'https://keelson.dev/problems/has-changed');

  const events = await ask<{ items: { kind: string }[] }>(app, `${path}/events`);
  t.deepEqual(
    events.json.items.map(({ kind }) => kind),
    ['commented', 'owner_set'],
  );
  const audit = await ask<{ items: { action: string }[] }>(app, '/audit');
  t.deepEqual(
    audit.json.items.map(({ action }) => action),
    ['finding.commented', 'finding.owner_set'],
  );
});

stored('findings are exported whole, as CSV and as lines', async (t, { database }) => {
  await addFindings(
    database,
    [...Array(1203).keys()].map((index) => ({ name: index === 7 ? '=SUM(A1)' : `n${index}` })),
  );
  const app = await apiServer(t, database);
  const csv = await ask(app, '/findings/export?format=csv');
  t.is(csv.headers['content-type'], 'text/csv; charset=utf-8');
  t.is(csv.text.trimEnd().split('\r\n').length, 1204);
  t.true(csv.text.includes(",'=SUM(A1),"));
  const lines = await ask(app, '/findings/export?format=ndjson');
  const fingerprints = lines.text
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { fingerprint: string }).fingerprint);
  t.is(new Set(fingerprints).size, 1203);
});

stored('paths out of reach are not counted', async (t, { database }) => {
  await addFindings(database, [
    { account: 'a', name: 'mine', paths: 2 },
    { account: 'b', name: 'theirs', paths: 1 },
  ]);
  const seen = await addPath(database, 'own', ['mine'], [fingerprintOf(0)]);
  const hidden = await addPath(database, 'beyond', ['mine', 'theirs'], [fingerprintOf(0)]);
  const app = await apiServer(t, database);
  const grants = [{ role: 'viewer' as const, accounts: ['a'] }];

  const { json } = await ask<Listed>(app, '/findings', { grants });
  t.deepEqual(
    json.items.map(({ attack_paths: paths }) => paths),
    [1],
  );
  const paths = await ask<{ items: { id: string }[] }>(app, '/attack-paths', { grants });
  t.deepEqual(
    paths.json.items.map(({ id }) => id),
    [seen],
  );
  t.is((await ask(app, `/attack-paths/${hidden}`, { grants })).status, 404);
  t.is((await ask(app, `/attack-paths/${hidden}`)).status, 200);
  t.is((await ask(app, `/findings/${fingerprintOf(1)}`, { grants })).status, 404);
});
