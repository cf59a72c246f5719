import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { parseServiceConfig, readServiceConfig } from '../../src/serve/config/read.ts';
import { packageRoot } from '../../src/schema/files.ts';
import { emptyFolder } from '../files/empty-folder.ts';

const parsed = (text: string, environment: Record<string, string> = {}) =>
  parseServiceConfig(text, '/etc/keelson/serve.yaml', environment);

const one = 'sources:\n  one:\n    replay: estate\n';

const wrong: Record<string, { text: string; error: string | RegExp }> = {
  'no YAML': { text: 'sources: [', error: /^\/etc\/keelson\/serve\.yaml:1: Flow sequence/ },
  'a key twice': { text: `${one}store: a\nstore: b\n`, error: /serve\.yaml:5: Map keys must be unique/ },
  'no source': { text: 'sources: {}\n', error: /serve\.yaml:1: \/sources must NOT have fewer than 1 prop/ },
  'nothing at all': { text: '', error: /serve\.yaml:1: the document must have required property 'sources'/ },
  'a property that is not known': {
    text: `${one}sotre: keelson.db\n`,
    error:
      '/etc/keelson/serve.yaml:4: the document must NOT have additional properties ("sotre"), did you mean store?',
  },
  'one of a part': {
    text: 'sources:\n  one:\n    replay: estate\n    schedule:\n      cron: "* * * * *"\n      timezone: UTC\n',
    error: /serve\.yaml:6: \/sources\/one\/schedule must NOT .*\("timezone"\), did you mean time_zone\?$/,
  },
  'one of a cloud': {
    text: 'sources:\n  one:\n    aws:\n      region: [eu-west-1]\n',
    error: /serve\.yaml:4: \/sources\/one\/aws must NOT .*\("region"\), did you mean regions\?$/,
  },
  'a source without an input': {
    text: 'sources:\n  one:\n    priority: 1\n',
    error: /serve\.yaml:3: sources\.one says nothing to collect: name clouds and code/,
  },
  'a source with two kinds of input': {
    text: 'sources:\n  one:\n    aws: {}\n    replay: estate\n',
    error: /serve\.yaml:3: sources\.one has aws and replay: name either/,
  },
  'an account named twice': {
    text: `sources:\n  one:\n    aws:\n      accounts:\n${'        - role: arn:aws:iam::123456789012:role/a\n'.repeat(2)}`,
    error: /serve\.yaml:4: sources\.one: aws\.accounts names two roles of account 123456789012: name one/,
  },
  'no folder of code': { text: 'sources:\n  one:\n    paths: []\n', error: /sources\.one: paths names no f/ },
  'a cron expression that cannot be read': {
    text: 'sources:\n  one:\n    replay: estate\n    schedule: { cron: "61 * * * *" }\n',
    error: /serve\.yaml:4: sources\.one: this is no cron expression/,
  },
  'a cron expression that never comes': {
    text: 'sources:\n  one:\n    replay: estate\n    schedule: { cron: "0 0 30 2 *" }\n',
    error: /serve\.yaml:4: sources\.one: this is no cron expression with a time to come/,
  },
  'a time zone that is not there': {
    text: 'sources:\n  one:\n    replay: estate\n    schedule:\n      cron: "0 3 * * *"\n      time_zone: Mars/North\n',
    error: /serve\.yaml:6: sources\.one: there is no such time zone/,
  },
  'no worker on a file of SQLite': {
    text: `workers: 0\n${one}`,
    error: /serve\.yaml:1: workers: 0 leaves all work to keelson worker, which takes PostgreSQL/,
  },
  'an open host without access': {
    text: `${one}listen:\n  host: 0.0.0.0\n`,
    error: /serve\.yaml:5: others reach this host: say who may what/,
  },
  'a variable that is not there': {
    text: `${one}store: postgresql://keelson:\${PASSWORD}@db/keelson\n`,
    error: '/etc/keelson/serve.yaml:4: the environment has no variable PASSWORD',
  },
  'a duration without a unit': {
    text: 'sources:\n  one:\n    replay: estate\n    time_limit: "6"\n',
    error: /serve\.yaml:4: \/sources\/one\/time_limit must match pattern/,
  },
};

for (const [title, { text, error }] of Object.entries(wrong)) {
  test(`refused with its line: ${title}`, async (t) => {
    await t.throwsAsync(parsed(text), { code: 'CONFIG_INVALID', message: error });
  });
}

test('variables are filled in as they are, and no value is in an error', async (t) => {
  const secret = 'hunter2: "#\n - x';
  const config = await parsed(
    `${one}access:\n  oidc:\n    issuer: https://login.example.com\n    client_id: keelson\n    client_secret: \${SECRET}!$\${X}\n`,
    { SECRET: secret },
  );
  t.is(config.access?.oidc?.client_secret, `${secret}!\${X}`);

  for (const text of [
    `${one}listen:\n  port: \${SECRET}\n`,
    `${one}log: \${SECRET}\n`,
    'sources:\n  one:\n    replay: estate\n    schedule: { cron: "${SECRET}" }\n',
    'sources:\n  one:\n    replay: estate\n    schedule: { cron: "0 3 * * *", time_zone: "${SECRET}" }\n',
  ]) {
    const error = await t.throwsAsync(parsed(text, { SECRET: 'hunter2-hunter2' }), {
      code: 'CONFIG_INVALID',
    });
    t.notRegex(error?.message ?? '', /hunter2/);
  }
});

test('files are relative to the configuration, addresses are left', async (t) => {
  const config = await parsed(
    [
      'store: data/keelson.db',
      'listen: { tls: { cert: tls/cert.pem, key: /run/key.pem } }',
      'bundles: { references: [release, own.tar.gz, "oci://registry.example.com/policies"], trust: trust.yaml, data: own, waivers: w.yaml }',
      'sources:',
      '  code: { paths: [infra, /srv/app] }',
      '  estate: { replay: ../estate }',
      '  document: { inventory: estate.json }',
    ].join('\n'),
  );
  t.like(config, {
    store: '/etc/keelson/data/keelson.db',
    listen: { tls: { cert: '/etc/keelson/tls/cert.pem', key: '/run/key.pem' } },
    bundles: {
      references: ['release', '/etc/keelson/own.tar.gz', 'oci://registry.example.com/policies'],
      trust: '/etc/keelson/trust.yaml',
      data: '/etc/keelson/own',
      waivers: '/etc/keelson/w.yaml',
    },
    sources: {
      code: { paths: ['/etc/keelson/infra', '/srv/app'] },
      estate: { replay: '/etc/estate' },
      document: { inventory: '/etc/keelson/estate.json' },
    },
  });
  t.is((await parsed(one)).store, '/etc/keelson/keelson.db');
  t.is((await parsed(`store: postgresql://db/keelson\n${one}`)).store, 'postgresql://db/keelson');
});

test('a host that others reach is taken where access is said', async (t) => {
  const config = await parsed(
    `${one}listen: { host: 0.0.0.0 }\naccess: { grants: [{ group: all, role: viewer }] }\n`,
  );
  t.is(config.listen?.host, '0.0.0.0');
});

test('the configuration of the examples and that of the docs are right', async (t) => {
  const example = await readServiceConfig(join(packageRoot, 'examples', 'serve.yaml'), {});
  t.is(example.sources['estate']?.replay, join(packageRoot, 'examples', 'estate'));
  const page = await readFile(join(packageRoot, 'docs', 'service.md'), 'utf8');
  const [, text = ''] = /```yaml\n([^]*?)```/.exec(page) ?? [];
  t.like(await parsed(text, { STORE_PASSWORD: 'x' }), { workers: 0, lease: '30s' });
});

test('a file is read, and one that is not there is said in a line', async (t) => {
  const folder = await emptyFolder(t);
  const file = join(folder, 'serve.yaml');
  await t.throwsAsync(readServiceConfig(file, {}), {
    code: 'CONFIG_INVALID',
    message: /^cannot read the configuration .*ENOENT/,
  });
  await writeFile(file, one);
  t.like(await readServiceConfig(file, {}), { sources: { one: { replay: join(folder, 'estate') } } });
});
