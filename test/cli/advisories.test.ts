import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelsonHere } from './in-this-thread.ts';

const record = {
  id: 'GHSA-1',
  aliases: ['CVE-2026-1'],
  modified: '2026-11-01T00:00:00Z',
  affected: [
    {
      package: { ecosystem: 'npm', name: 'openai' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.0.0' }] }],
    },
  ],
};

test('an update takes the place of what came with Keelson, and status says which is used', async (t) => {
  const folder = await emptyFolder(t);
  const env = { XDG_STATE_HOME: join(folder, 'state') };
  const before = await keelsonHere(['advisories', 'status', '--format', 'json'], env);
  t.is(before.code, 0, before.stderr);
  t.like(JSON.parse(before.stdout), { origin: 'shipped', advisories: 373 });

  await mkdir(join(folder, 'osv'));
  await writeFile(join(folder, 'osv', 'GHSA-1.json'), JSON.stringify(record));
  const update = await keelsonHere(
    ['advisories', 'update', '--from', join(folder, 'osv'), '--all-packages'],
    env,
  );
  t.is(update.code, 0, update.stderr);
  t.regex(update.stdout, /^1 advisories of 2026-11-01 written to .*advisories\.json\.gz\n$/);

  t.like(JSON.parse((await keelsonHere(['advisories', 'status', '--format', 'json'], env)).stdout), {
    origin: 'updated',
    as_of: '2026-11-01T00:00:00.000Z',
    advisories: 1,
    ecosystems: [{ ecosystem: 'npm', packages: 1, advisories: 1 }],
  });
  const page = await keelsonHere(['advisories', 'status'], env);
  t.regex(page.stdout, /^1 advisories, from the last update\nas of: {6}2026-11-01/);
  t.regex(page.stdout, /GitHub Advisory Database, .* \(CC-BY-4\.0\)/);
});

test('what cannot be had is one line, and the last update stays', async (t) => {
  const folder = await emptyFolder(t);
  const ran = await keelsonHere(['advisories', 'update', '--all-packages', '--from', 'http://example.org/'], {
    XDG_STATE_HOME: folder,
  });

  t.deepEqual(ran, {
    code: 2,
    stdout: '',
    stderr: 'keelson: advisories come from https, or http on this machine, without a password\n',
  });
});

test('a scan says how old the advisories are that it used', async (t) => {
  const folder = await emptyFolder(t);
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'mlflow', version: '2.2.0', purl: 'pkg:pypi/mlflow@2.2.0' }],
  };
  await writeFile(join(folder, 'bom.json'), JSON.stringify(bom));
  const env = { XDG_STATE_HOME: join(folder, 'state') };

  const scan = await keelsonHere(['scan', folder, '--format', 'json', '--fail-on', 'none'], env);
  t.is(scan.code, 0, scan.stderr);
  const { run } = JSON.parse(scan.stdout) as { run: { notices: string[] } };
  t.true(run.notices.some((notice) => /^advisories are of 2024-09-26, \d+ days old/.test(notice)));

  const inventory = await keelsonHere(['inventory', folder], env);
  const { components } = JSON.parse(inventory.stdout) as { components: { advisories?: string[] }[] };
  t.true((components[0]?.advisories ?? []).includes('CVE-2023-1176'));
});
