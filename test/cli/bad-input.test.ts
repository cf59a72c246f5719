import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { keelson } from './keelson.ts';

async function folderWith(t: ExecutionContext, files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-cli-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const manifest = (scope: object) =>
  JSON.stringify({ schema: 'keelson.capture/v1', captured_at: '2026-11-20T06:00:00Z', scope });
const header = {
  tool: { name: 'keelson', version: '0' },
  collected_at: '2026-11-20T06:00:00Z',
  sources: [],
  resources: [],
  relationships: [],
  components: [],
};

/** Each: what the user does, files of a folder DIR, arguments, exit code, the one line. */
const cases: readonly [string, Record<string, string>, string[], number, RegExp][] = [
  [
    'an unknown option',
    {},
    ['scan', '--replay', 'examples/estate', '--fial-on', 'high'],
    2,
    /unknown option '--fial-on' \(Did you mean --fail-on\?\)/,
  ],
  ['an unknown command', {}, ['scna'], 2, /unknown command 'scna' \(Did you mean scan\?\)/],
  [
    'a level that does not exist',
    {},
    ['scan', '--fail-on', 'hihg'],
    2,
    /'hihg' is invalid\. Allowed choices are critical, high, medium, low, none/,
  ],
  ['nothing to collect', {}, ['scan', '--config', 'DIR/empty.yaml'], 2, /nothing to collect: name code/],
  ['a folder that is no capture', {}, ['scan', '--replay', 'DIR'], 2, /DIR is not a capture: ENOENT/],
  [
    'a capture of another version',
    { 'capture.json': '{"schema":"keelson.capture/v9","captured_at":"2026-11-20T06:00:00Z","scope":{}}' },
    ['scan', '--replay', 'DIR'],
    2,
    /DIR\/capture\.json: \/schema must be equal to constant \("keelson\.capture\/v1"\)/,
  ],
  [
    'a malformed exchange',
    { 'capture.json': manifest({}), 'a.json': '{"exchanges":[{"request":{"method":"GET"}}]}' },
    ['scan', '--replay', 'DIR'],
    2,
    /DIR\/a\.json is not a file of exchanges: \/exchanges\/0 must have required property/,
  ],
  [
    'a truncated exchange file',
    { 'capture.json': manifest({}), 'a.json': '{"exchanges":[' },
    ['scan', '--replay', 'DIR'],
    2,
    /DIR\/a\.json is not JSON/,
  ],
  [
    'an inventory that is not there',
    {},
    ['scan', '--inventory', 'DIR/none.json'],
    2,
    /cannot read the inventory DIR\/none\.json: ENOENT/,
  ],
  [
    'an inventory of another version',
    { 'a.json': JSON.stringify({ ...header, schema: 'keelson.inventory/v9' }) },
    ['scan', '--inventory', 'DIR/a.json'],
    2,
    /is an inventory of version "keelson\.inventory\/v9"; this Keelson reads keelson\.inventory\/v1/,
  ],
  [
    'something that is no inventory',
    { 'a.json': '{"hello": 1}' },
    ['scan', '--inventory', 'DIR/a.json'],
    2,
    /DIR\/a\.json is no inventory/,
  ],
  [
    'an inventory that does not fit',
    { 'a.json': JSON.stringify({ ...header, schema: 'keelson.inventory/v1', resources: [{ id: 'x' }] }) },
    ['scan', '--inventory', 'DIR/a.json'],
    2,
    /DIR\/a\.json: \/resources\/0 must have required property 'cloud'/,
  ],
  [
    'a bundle that is none',
    { 'b.tar.gz': 'hello' },
    ['scan', '--replay', 'examples/estate', '--bundle', 'DIR/b.tar.gz'],
    4,
    /DIR\/b\.tar\.gz is not a bundle: it is not a gzipped tar/,
  ],
  [
    'a configuration with a wrong key',
    { 'k.yaml': 'aws:\n  regions: [us-east-1]\n  regoins: [x]\n' },
    ['scan', '--config', 'DIR/k.yaml'],
    2,
    /DIR\/k\.yaml:2: \/aws must NOT have additional properties \("regoins"\)/,
  ],
  [
    'a configuration that is not YAML',
    { 'k.yaml': 'aws:\n  regions: [us-east-1\n' },
    ['scan', '--config', 'DIR/k.yaml'],
    2,
    /DIR\/k\.yaml:\d+: /,
  ],
  [
    'an endpoint that would leak tokens',
    { 'k.yaml': 'aws:\n  endpoint: http://gateway.example.com\n' },
    ['scan', '--config', 'DIR/k.yaml'],
    2,
    /DIR\/k\.yaml:2: \/aws\/endpoint must match pattern/,
  ],
  [
    'waivers without an owner',
    { 'w.yaml': 'waivers:\n  - {check: a, resource: b, reason: c, expires: 2027-01-01}\n' },
    ['scan', '--replay', 'examples/estate', '--waivers', 'DIR/w.yaml'],
    2,
    /DIR\/w\.yaml: \/waivers\/0 must have required property 'owner'/,
  ],
  [
    'a capture into a folder that holds something',
    {},
    ['inventory', '--aws', '--capture', 'DIR'],
    2,
    /DIR is not empty: a capture needs a folder of its own/,
  ],
  [
    'an output that cannot be written',
    {},
    ['inventory', '--replay', 'examples/estate', '--output', 'DIR/none/report.json'],
    2,
    /cannot write DIR\/none\/report\.json: ENOENT/,
  ],
  [
    'a check that does not exist',
    {},
    ['policy', 'show', 'aws-bedrock-agent-guardrial'],
    2,
    /there is no check aws-bedrock-agent-guardrial \(did you mean aws-bedrock-agent-guardrail\?\)/,
  ],
  [
    'policies that are not there',
    {},
    ['policy', 'test', 'DIR/none'],
    2,
    /cannot read policies from DIR\/none: ENOENT/,
  ],
  [
    'a replay and a cloud at once',
    {},
    ['scan', '--replay', 'examples/estate', '--aws'],
    2,
    /option '--replay <dir>' cannot be used with option '--aws'/,
  ],
];

for (const [title, files, args, code, line] of cases) {
  test(`${title}: one line, exit code ${code}`, async (t) => {
    const folder = await folderWith(t, { 'empty.yaml': '', ...files });

    const ran = await keelson(args.map((word) => word.replace('DIR', folder)));
    const stderr = ran.stderr.replaceAll(folder, 'DIR');

    t.is(ran.code, code, stderr);
    t.regex(stderr, line);
    t.regex(stderr, /^keelson: [^\n]+\n$/, 'one line');
    t.is(ran.stdout, '');
    t.deepEqual(
      (await readdir(folder)).toSorted(),
      Object.keys({ 'empty.yaml': '', ...files }).toSorted(),
      'nothing half written',
    );
  });
}

// The credential chains of the SDKs, told to ask nobody on a network.
const noCredentials = {
  HOME: '/nowhere',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/nowhere',
  AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
  AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
  METADATA_SERVER_DETECTION: 'none',
  CLOUDSDK_CONFIG: '/nowhere',
};

for (const cloud of ['azure', 'aws', 'gcp']) {
  test(`${cloud}: without credentials a source is failed, never empty: one line, exit code 3`, async (t) => {
    const ran = await keelson(['scan', `--${cloud}`, '--format', 'json'], noCredentials);

    t.is(ran.code, 3, ran.stderr);
    t.regex(ran.stderr, new RegExp(`^keelson: ${cloud}:[^\\n]* failed: [^\\n]*credentials[^\\n]*\\n$`, 'i'));
    const report = JSON.parse(ran.stdout) as {
      run: { sources: { status: string; problems: { code: string }[] }[] };
    };
    t.deepEqual(
      report.run.sources.map(({ status, problems }) => [status, problems[0]?.code]),
      [['failed', 'no_credentials']],
    );
  });
}
