import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { findingsOf } from '../../../src/collect/advisories/match.ts';
import { gather } from '../../../src/collect/advisories/osv/gather.ts';
import {
  currentAdvisories,
  keepAdvisories,
  newestAdvisories,
  packedAdvisories,
  shippedFile,
} from '../../../src/collect/advisories/stored.ts';
import { fetchAdvisories } from '../../../src/collect/advisories/update/update.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

const fixtures = join(process.env['KEELSON_FIXTURES'] ?? '../shared/fixtures', 'osv');

const updated = (asOf: string) => gather([{ ecosystem: 'PyPI', packages: ['torch'] }]).result(asOf);

test('what came with Keelson is used until an update is newer', async (t) => {
  const folder = join(await emptyFolder(t), 'advisories');
  t.is((await newestAdvisories(folder)).stored?.origin, 'shipped');

  await keepAdvisories(updated('2020-01-01T00:00:00Z'), folder);
  t.is((await newestAdvisories(folder)).stored?.origin, 'shipped');

  await keepAdvisories(updated('2026-11-01T00:00:00Z'), folder);
  const { stored, notices } = await newestAdvisories(folder);
  t.is(stored?.origin, 'updated');
  t.deepEqual(notices, []);
});

test('scans are told how old the advisories are', async (t) => {
  const folder = join(await emptyFolder(t), 'advisories');
  const now = new Date('2026-11-26T12:00:00Z');

  const { data, notices } = await currentAdvisories(now, folder);
  t.is(data?.origin, 'shipped');
  t.regex(
    notices[0] ?? '',
    /^advisories are of 2024-09-26, 790 days old \(those that came with Keelson\); keelson advisories update renews them$/,
  );

  await keepAdvisories(updated('2026-11-25T00:00:00Z'), folder);
  t.regex((await currentAdvisories(now, folder)).notices[0] ?? '', /, 1 day old \(from the last update\)/);
});

test('an update that is damaged, or that others could have written, is not used and told', async (t) => {
  const folder = join(await emptyFolder(t), 'advisories');
  await mkdir(folder, { mode: 0o700 });
  const file = join(folder, 'advisories.json.gz');

  for (const content of ['no gzip', await packedAdvisories({ schema: 'other' } as never)]) {
    await writeFile(file, content);
    const { stored, notices } = await newestAdvisories(folder);
    t.is(stored?.origin, 'shipped');
    t.regex(notices[0] ?? '', /^advisories are not used: .*advisories\.json\.gz holds no advisories: /);
  }
  if (process.platform !== 'win32') {
    await keepAdvisories(updated('2026-11-25T00:00:00Z'), folder);
    await chmod(folder, 0o777);
    t.regex((await newestAdvisories(folder)).notices[0] ?? '', /others can write it/);
  }
});

test('what comes with Keelson knows old versions of AI packages', async (t) => {
  const { data } = await currentAdvisories(new Date(), join(await emptyFolder(t), 'none'));
  const of = (name: string, version: string) =>
    data && findingsOf({ ecosystem: 'PyPI', name }, version, data)?.map(({ id, fixed }) => [id, fixed]);

  t.true((of('tensorflow', '2.4.0')?.length ?? 0) > 100);
  t.like(of('mlflow', '2.2.0'), [['CVE-2023-1176', '2.2.2']]);
  t.deepEqual(of('gradio', '4.19.2'), []);
  t.is(of('openai', '1.0.0'), undefined, 'the data do not speak about it');
});

test('what comes with Keelson is made of the records, byte for byte', async (t) => {
  if (!existsSync(fixtures)) {
    t.log(`skipped: ${fixtures} is not there`);
    t.pass();
    return;
  }
  const content = await fetchAdvisories({
    from: fixtures,
    folder: await emptyFolder(t),
    signal: new AbortController().signal,
    now: () => new Date(),
  });

  t.is(content.advisories.length, 373);
  t.is(Buffer.compare(await packedAdvisories(content), await readFile(shippedFile)), 0);
});

test('real advisories hit the versions that they list, and none above their fix', async (t) => {
  const folder = join(await emptyFolder(t), 'none');
  const { data } = await currentAdvisories(new Date(), folder);
  const { stored } = await newestAdvisories(folder);
  const missed: string[] = [];
  for (const { id, affected } of stored?.content.advisories ?? []) {
    for (const { ecosystem, package: name, ranges = [], versions = [] } of affected) {
      const fixes = ranges.flat().flatMap(({ fixed }) => fixed ?? []);
      const ids = (version: string) =>
        (data && findingsOf({ ecosystem, name }, version, data))?.flatMap((found) => [
          found.id,
          ...found.aliases,
        ]) ?? [];
      for (const fixed of fixes)
        if (ids(fixed).includes(id) && !versions.includes(fixed) && fixes.length === 1)
          missed.push(`${id} ${name} ${fixed}`);
      for (const version of versions)
        if (!ids(version).includes(id)) missed.push(`${id} ${name} ${version} listed`);
    }
  }
  t.deepEqual(missed, []);
});
