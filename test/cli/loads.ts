import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExecutionContext } from 'ava';
import { keelson, root, type Ran } from './keelson.ts';

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

/** A folder with a small document, estate.ndjson. */
export async function folderOf(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-startup-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await writeFile(
    join(folder, 'estate.ndjson'),
    document.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  return folder;
}

export interface Loads {
  readonly ran: Ran;
  /** Packages, sorted. */
  readonly packages: readonly string[];
  /** Own modules, from the package's folder. */
  readonly own: readonly string[];
}

/** Runs a command of the package in that folder, and says what it loads. */
export async function loadsOf(folder: string, args: readonly string[], home: string = root): Promise<Loads> {
  const record = join(folder, 'loads.txt');
  const hook = pathToFileURL(join(import.meta.dirname, 'record-loads.mjs')).href;
  const ran = await keelson(args, { NODE_OPTIONS: `--import=${hook}`, RECORD_LOADS: record }, home);
  const urls = (await readFile(record, 'utf8')).trim().split('\n');
  const packages = urls.flatMap((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []);
  const base = `${pathToFileURL(home).href}/`;
  return {
    ran,
    packages: [...new Set(packages)].toSorted(),
    own: urls
      .filter((url) => url.startsWith(`${base}src/`) || url.startsWith(`${base}dist/`))
      .map((url) => url.slice(base.length)),
  };
}

export const scan = (folder: string) => [
  'scan',
  '--inventory',
  join(folder, 'estate.ndjson'),
  '--output',
  join(folder, 'report.txt'),
  '--fail-on',
  'none',
  '--no-cache',
];
