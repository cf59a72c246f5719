import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { validate } from '../../src/schema/validate.ts';
import { keelsonHere } from './in-this-thread.ts';
import { cacheFolder, root } from './keelson.ts';

test('policy list as JSON is the contract that other tools build on', async (t) => {
  const { stdout, code } = await keelsonHere(['policy', 'list', '--format', 'json']);
  const checks = JSON.parse(stdout) as Record<string, unknown>[];

  t.is(code, 0);
  t.true(checks.length >= 30);
  for (const check of checks) {
    t.deepEqual(Object.keys(check), [
      'id',
      'title',
      'severity',
      'risk_area',
      'types',
      'equivalents',
      'controls',
      'threats',
    ]);
  }
  t.true(checks.some(({ controls }) => (controls as string[]).includes('mcsb-v2:IM-1')));
});

test('policy list for people has each check with its controls and its names elsewhere', async (t) => {
  const { stdout } = await keelsonHere(['policy', 'list']);

  t.regex(
    stdout,
    /^high {5}identity {6}azure-ai-services-static-keys\n {9}Azure AI services refuse static keys\n {9}controls: eu-ai-act:.*\n {9}elsewhere: azpolicy:/m,
  );
  t.true(stdout.split('\n').every((line) => line.length <= 120));
});

test('policy show finds a check by its own id and by that of a peer', async (t) => {
  const own = await keelsonHere(['policy', 'show', 'azure-ai-services-static-keys', '--format', 'json']);
  const peer = await keelsonHere(['policy', 'show', 'ckv_azure_236', '--format', 'json']);

  t.is(own.code, 0);
  t.is(peer.stdout, own.stdout);
  t.like(JSON.parse(own.stdout), {
    id: 'azure-ai-services-static-keys',
    severity: 'high',
    schema: 'azure/cognitiveservices_account',
  });
  t.regex(
    (await keelsonHere(['policy', 'show', 'CKV_AZURE_236'])).stdout,
    /^Azure AI services refuse static keys\n/,
  );
});

test('the newest release has the checks of the working tree', async (t) => {
  const released = await keelsonHere(['policy', 'list', '--format', 'json']);
  const working = await keelsonHere(['policy', 'list', '--format', 'json', '--policies', 'policies']);

  t.deepEqual(
    JSON.parse(released.stdout),
    JSON.parse(working.stdout),
    'cut a release: keelson bundle build --release VERSION',
  );
});

test('inventory writes a document that fits, in both forms, and it can be judged later', async (t) => {
  const json = await keelsonHere(['inventory', '--replay', 'examples/estate']);
  const lines = await keelsonHere(['inventory', '--replay', 'examples/estate', '--format', 'ndjson']);
  const document = JSON.parse(json.stdout) as {
    resources: unknown[];
    relationships: unknown[];
    sources: unknown[];
  };

  t.is(validate('inventory', document), undefined);
  t.is(
    lines.stdout.trim().split('\n').length,
    1 + document.resources.length + document.relationships.length + document.sources.length,
  );
  t.is(
    (await keelsonHere(['inventory', '--replay', 'examples/estate'])).stdout,
    json.stdout,
    'the same bytes',
  );
});

test('help names every command and shows examples', async (t) => {
  const { stdout, code } = await keelsonHere(['--help']);

  t.is(code, 0);
  for (const command of ['scan', 'inventory', 'policy', 'bundle', 'permissions']) {
    t.regex(stdout, new RegExp(`^  ${command}\\b`, 'm'));
    t.regex((await keelsonHere([command, '--help'])).stdout, /Usage: keelson/);
  }
  t.regex(stdout, /Examples:/);
});

test('who scans accounts by their roles may take these and do nothing else', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-assume-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const config = join(folder, 'k.yaml');
  const role = 'arn:aws:iam::123456789012:role/keelson';
  const organization = 'arn:aws:iam::999988887777:role/keelson-organization';
  const roles = `accounts: [{ role: "${role}" }], organization: { role: "${organization}" }`;
  await writeFile(config, `aws: { ${roles} }\n`);
  const { stdout } = await keelsonHere(['permissions', 'aws', '--assume', '--config', config]);

  t.like(JSON.parse(stdout), { Statement: [{ Action: 'sts:AssumeRole', Resource: [role, organization] }] });
});

test('an interrupted scan ends with one line and leaves no file', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-interrupt-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const asked = Promise.withResolvers<void>();
  // Takes the request and never answers.
  const server = createServer(() => asked.resolve());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => server.closeAllConnections());
  t.teardown(() => void server.close());
  await writeFile(
    join(folder, 'k.yaml'),
    `aws: {endpoint: "http://127.0.0.1:${(server.address() as AddressInfo).port}"}\n`,
  );

  const args = [
    'scan',
    '--aws',
    '--aws-region',
    'us-east-1',
    '--config',
    join(folder, 'k.yaml'),
    '--output',
    join(folder, 'r.json'),
  ];
  const child = spawn(process.execPath, ['src/launcher.cjs', ...args], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      XDG_CACHE_HOME: cacheFolder,
      AWS_ACCESS_KEY_ID: 'TEST',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await asked.promise;
  child.kill('SIGINT');
  const [code] = (await once(child, 'close')) as [number];

  t.is(code, 130, stderr);
  t.is(stderr, 'keelson: interrupted; nothing half written is left\n');
  t.deepEqual(await readdir(folder), ['k.yaml']);
});
