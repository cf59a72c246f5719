import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test, { type ExecutionContext } from 'ava';
import { sha256 } from '../../src/files/sha256.ts';
import { isToken } from '../../src/serve/access/tokens/secret.ts';
import { canonicalJson } from '../../src/store/audit/canonical-json.ts';
import type { StoredEntry } from '../../src/store/audit/entry.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { serving } from '../serve/access/service.ts';
import { keelson } from './keelson.ts';

async function configured(t: ExecutionContext): Promise<{ config: string; store: string }> {
  const folder = await emptyFolder(t);
  const config = join(folder, 'service.yaml');
  await writeFile(
    config,
    'store: ${STORE_NAME}.db\nsources: {estate: {paths: [.]}}\naccess: {token_lifetime: 90d}\n',
  );
  return { config, store: join(folder, 'here.db') };
}

const env = { STORE_NAME: 'here' };
const run = (...args: string[]) => keelson(args, env);
const create = (config: string, ...args: string[]) =>
  run('token', 'create', '--config', config, '--role', 'admin', '--expires', '1d', ...args);

test('the first token is made on the store, counts, and is revoked', async (t) => {
  const { config, store } = await configured(t);
  t.is((await run('token', 'list', '--config', config)).stdout, 'there is no token yet\n');

  const made = await create(config, '--name', 'first');
  t.is(made.code, 0, made.stderr);
  const secret = made.stdout.trim();
  t.true(isToken(secret));
  t.regex(made.stderr, /^keelson: first may until \d{4}.* what admin may; this is shown once:\n$/);

  const database = await openStore(store);
  t.teardown(() => database.close());
  const { url } = await serving(t, { database });
  const status = async () =>
    (await fetch(`${url}/some/administer`, { headers: { authorization: `Bearer ${secret}` } })).status;
  t.is(await status(), 200);

  const scoped = ['--name', 'ci', '--account', 'one', '--account', 'two', '--tag', 'team=a=b'];
  t.is((await create(config, ...scoped)).code, 0);
  const listed = await run('token', 'list', '--config', config);
  t.regex(listed.stdout, /^counts {3}ci {2}admin \(one, two, team=a=b\) {2}until /m);
  t.false(listed.stdout.includes(secret.slice(8)));
  const json = JSON.parse((await run('token', 'list', '--config', config, '--format', 'json')).stdout) as {
    items: { name: string; created_by: string }[];
  };
  t.is(json.items.length, 2);
  t.regex(json.items[0]?.created_by ?? '', /^cli:/);

  t.is((await run('token', 'revoke', 'first', '--config', config)).code, 0);
  t.is(await status(), 401);
  t.regex((await run('token', 'revoke', 'cj', '--config', config)).stderr, /did you mean ci\?/);
});

test('a token that may not be made is said in a line', async (t) => {
  const { config } = await configured(t);
  await create(config, '--name', 'first');
  for (const [args, message] of [
    [['--name', 'first'], /^keelson: first is the name of a token: revoke that, or take another\n$/],
    [['--name', 'x', '--expires', '91d'], /--expires 91d goes beyond/],
    [['--name', 'x', '--expires', 'soon'], /--expires soon is no duration/],
    [['--name', 'X Y'], /--name X Y: a name has/],
    [['--name', 'x', '--tag', 'team'], /--tag team is not name=value/],
    [['--name', 'x', '--role', 'root'], /Allowed choices/],
  ] as const) {
    const { code, stdout, stderr } = await create(config, ...args);
    t.is(code, 2);
    t.is(stdout, '');
    t.regex(stderr, message);
    t.is(stderr.trim().split('\n').length, 1);
  }
  const unset = await keelson(['token', 'list', '--config', config]);
  t.regex(unset.stderr, /service\.yaml:1: the environment has no variable STORE_NAME/);
  t.regex((await run('token', 'list', '--config', `${config}.none`)).stderr, /cannot read the configuration/);
});

test('the audit log is exported with hashes that others can check, and verified', async (t) => {
  const { config, store } = await configured(t);
  await create(config, '--name', 'first');
  await create(config, '--name', 'second');
  const output = `${config}.ndjson`;
  t.is((await run('audit', 'export', '--config', config, '--output', output)).code, 0);
  const entries = (await readFile(output, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StoredEntry);
  t.deepEqual(
    entries.map(({ sequence, action, target }) => [sequence, action, target]),
    [
      [1, 'token.created', 'token:first'],
      [2, 'token.created', 'token:second'],
    ],
  );
  for (const { hash, ...entry } of entries) t.is(sha256(canonicalJson(entry)), hash);
  t.is((await run('audit', 'export', '--config', config, '--from', '2999-01-01')).stdout, '');
  t.regex(
    (await run('audit', 'export', '--config', config, '--from', 'soon')).stderr,
    /--from soon is no time/,
  );

  const verified = await run('audit', 'verify', '--config', config);
  t.regex(verified.stdout, /^4 entries hold; the head is 4:[0-9a-f]{64}\n$/);
  const head = verified.stdout.trim().split(' ').at(-1) ?? '';
  await create(config, '--name', 'third');
  t.is((await run('audit', 'verify', '--config', config, '--head', head)).code, 0);
  t.is((await run('audit', 'verify', '--config', config, '--head', `4:${'0'.repeat(64)}`)).code, 1);
  t.is((await run('audit', 'verify', '--config', config, '--head', 'x')).code, 2);

  const database = new DatabaseSync(store);
  database.exec("DROP TRIGGER audit_entries_stay; UPDATE audit_entries SET actor = 'x' WHERE sequence = 2");
  database.close();
  t.deepEqual(await run('audit', 'verify', '--config', config), {
    code: 1,
    stdout: '',
    stderr: 'keelson: the audit log is broken at entry 2: it was changed\n',
  });
});
