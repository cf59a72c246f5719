import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { keelson, root, type Ran } from './keelson.ts';

/*
 * A command loads what it uses and nothing else: most of the time of a small scan would be loading. What a command
 * needs more than this is imported where it is needed.
 */

const document = [
  {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '0.1.0' },
    collected_at: '2026-11-20T06:00:00Z',
  },
  {
    source: { id: 'azure:one', cloud: 'azure', scope: 'one', status: 'complete', resources: 1, problems: [] },
  },
  {
    resource: {
      id: '/subscriptions/one/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/a',
      cloud: 'azure',
      type: 'Microsoft.CognitiveServices/accounts',
      kind: 'ai-service',
      name: 'a',
      account: 'one',
      region: 'westeurope',
      group: 'g',
      tags: {},
      origin: { kind: 'live', source: 'azure:one' },
      properties: { disableLocalAuth: false },
      unknown: [],
      defaults: [],
    },
  },
];

async function folderOf(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-startup-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await writeFile(
    join(folder, 'estate.ndjson'),
    document.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  return folder;
}

interface Loads {
  readonly ran: Ran;
  /** Packages, sorted. */
  readonly packages: readonly string[];
  /** Own modules, from the project's folder. */
  readonly own: readonly string[];
}

async function loadsOf(folder: string, args: readonly string[]): Promise<Loads> {
  const record = join(folder, 'loads.txt');
  const hook = pathToFileURL(join(import.meta.dirname, 'record-loads.mjs')).href;
  const ran = await keelson(args, { NODE_OPTIONS: `--import=${hook}`, RECORD_LOADS: record });
  const urls = (await readFile(record, 'utf8')).trim().split('\n');
  const packages = urls.flatMap((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []);
  const base = `${pathToFileURL(root).href}/`;
  return {
    ran,
    packages: [...new Set(packages)].toSorted(),
    own: urls.filter((url) => url.startsWith(`${base}src/`)).map((url) => url.slice(base.length)),
  };
}

const scan = (folder: string) => [
  'scan',
  '--inventory',
  join(folder, 'estate.ndjson'),
  '--output',
  join(folder, 'report.txt'),
  '--fail-on',
  'none',
  '--no-cache',
];

test('a scan of a document loads two packages, and nothing that collects or builds', async (t) => {
  const folder = await folderOf(t);

  const { ran, packages, own } = await loadsOf(folder, scan(folder));

  t.deepEqual(ran, { code: 0, stdout: '', stderr: '' });
  t.regex(await readFile(join(folder, 'report.txt'), 'utf8'), /1 resources?, \d+ checks/);
  t.deepEqual(packages, ['@noble/hashes', 'commander']);
  t.deepEqual(
    own.filter((file) =>
      /^src\/(collect\/|policy\/cache\/|bundle\/(build|opa|add-release|lint\/|reads\/))/.test(file),
    ),
    [],
  );
  t.deepEqual(own.filter((file) => file.startsWith('src/generated/')).toSorted(), [
    'src/generated/validators/ajv_dist_runtime_ucs2length.js',
    'src/generated/validators/ajv_formats_dist_formats.js',
    'src/generated/validators/bundle-index.js',
    'src/generated/validators/inventory.js',
    'src/generated/validators/report.js',
  ]);
});

test('a scan with a configuration loads what reads it', async (t) => {
  const folder = await folderOf(t);
  const config = join(folder, 'keelson.yaml');
  await writeFile(config, 'fail_on: none\n');

  const { ran, packages } = await loadsOf(folder, [...scan(folder), '--config', config]);

  t.is(ran.code, 0, ran.stderr);
  t.deepEqual(packages, ['@noble/hashes', 'commander', 'yaml']);
});

test('help loads the command line alone', async (t) => {
  const folder = await folderOf(t);

  const { ran, packages, own } = await loadsOf(folder, ['--help']);

  t.is(ran.code, 0, ran.stderr);
  t.deepEqual(packages, ['commander']);
  t.deepEqual(
    own.filter(
      (file) => !/^src\/(launcher\.cjs|errors\.ts|version\.ts|cli\/|files\/|schema\/files)/.test(file),
    ),
    [],
  );
  t.deepEqual(
    own.filter((file) => file.endsWith('.run.ts')),
    [],
  );
});

test('compiled code is kept in a cache folder that is there, and a run does without where it cannot be', async (t) => {
  const folder = await folderOf(t);
  const kept = join(folder, 'cache');
  await mkdir(join(kept, 'keelson'), { recursive: true });

  const first = await keelson(['--version'], { XDG_CACHE_HOME: kept });
  t.is(first.code, 0, first.stderr);
  t.true((await readdir(join(kept, 'keelson', 'compiled'), { recursive: true })).length > 1);

  const file = join(folder, 'file');
  await writeFile(file, '');
  t.deepEqual(await keelson(['--version'], { XDG_CACHE_HOME: file }), first);
});
