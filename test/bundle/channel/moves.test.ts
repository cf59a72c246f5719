import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { packBundle } from '../../../src/bundle/archive/archive.ts';
import { candidateOf, releasedCandidate } from '../../../src/bundle/channel/candidate.ts';
import { readChannel } from '../../../src/bundle/channel/channel.ts';
import { promote, publish, rollback } from '../../../src/bundle/channel/moves.ts';
import { sha256 } from '../../../src/files/sha256.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { tinyCandidate, tinyFiles } from './tiny-bundle.ts';

const change = { by: 'ann', at: new Date('2026-01-02T03:04:05Z') };

test('a released version is published with both archives, under addresses that never change and such that move', async (t) => {
  const site = await emptyFolder(t);
  const { current, history } = await publish(site, await releasedCandidate('0.3.0'), 'candidate', change);

  t.is(current.version, '0.3.0');
  t.deepEqual(history, [{ action: 'publish', version: '0.3.0', at: '2026-01-02T03:04:05.000Z', by: 'ann' }]);
  for (const kind of ['wasm', 'rego'] as const) {
    const released = await readFile(`bundles/keelson-0.3.0.${kind}.tar.gz`);
    t.is(current.artefacts[kind]?.sha256, sha256(released));
    t.deepEqual(await readFile(join(site, current.artefacts[kind]?.file ?? '')), released);
    t.deepEqual(await readFile(join(site, 'bundles/candidate', `keelson.${kind}.tar.gz`)), released);
  }
});

test('channels are promoted and rolled back, again and again, and the history tells it', async (t) => {
  const site = await emptyFolder(t);
  for (const version of ['1.0.0', '1.1.0', '2.0.0']) {
    await publish(site, await tinyCandidate(version), 'candidate', change);
    await promote(site, 'candidate', 'stable', change);
  }

  t.is((await rollback(site, 'stable', undefined, change)).current.version, '1.1.0');
  t.is((await rollback(site, 'stable', undefined, change)).current.version, '1.0.0');
  await t.throwsAsync(rollback(site, 'stable', undefined, change), {
    code: 'USAGE',
    message: 'stable had no release before 1.0.0',
  });
  t.is((await promote(site, 'candidate', 'stable', change)).current.version, '2.0.0');
  t.is((await rollback(site, 'stable', '1.1.0', change)).current.version, '1.1.0');
  t.deepEqual(
    (await readChannel(site, 'stable')).history.map(({ action, version, from }) => [action, version, from]),
    [
      ['promote', '1.0.0', 'candidate'],
      ['promote', '1.1.0', 'candidate'],
      ['promote', '2.0.0', 'candidate'],
      ['rollback', '1.1.0', undefined],
      ['rollback', '1.0.0', undefined],
      ['promote', '2.0.0', 'candidate'],
      ['rollback', '1.1.0', undefined],
    ],
  );
  t.deepEqual(
    await readFile(join(site, 'bundles/stable/keelson.rego.tar.gz')),
    await readFile(join(site, 'releases/1.1.0/keelson-1.1.0.rego.tar.gz')),
  );
});

test('publishing the same twice changes nothing; other bytes of a version are refused', async (t) => {
  const site = await emptyFolder(t);
  const before = await publish(site, await tinyCandidate('1.0.0'), 'candidate', change);

  t.deepEqual(await publish(site, await tinyCandidate('1.0.0'), 'candidate'), before);
  await t.throwsAsync(publish(site, await tinyCandidate('1.0.0', { company: {} }), 'candidate'), {
    code: 'RELEASE_EXISTS',
    message: /version 1\.0\.0 .* with other bytes/,
  });
  t.deepEqual(await readChannel(site, 'candidate'), before);
});

test('an older version is published to no channel that has a newer one', async (t) => {
  const site = await emptyFolder(t);
  await publish(site, await tinyCandidate('1.10.0'), 'stable');

  await t.throwsAsync(publish(site, await tinyCandidate('1.9.0'), 'stable'), {
    code: 'USAGE',
    message: /1\.10\.0, which is newer than 1\.9\.0; .*keelson bundle rollback stable --to 1\.9\.0/,
  });
});

test('what was damaged on the site is neither promoted nor rolled back to', async (t) => {
  const site = await emptyFolder(t);
  await publish(site, await tinyCandidate('1.0.0'), 'candidate');
  await publish(site, await tinyCandidate('2.0.0'), 'candidate');
  await writeFile(join(site, 'releases/1.0.0/keelson-1.0.0.rego.tar.gz'), 'damaged');
  await writeFile(join(site, 'releases/2.0.0/keelson-2.0.0.rego.tar.gz'), 'damaged');

  await t.throwsAsync(promote(site, 'candidate', 'stable'), { code: 'BUNDLE_DIGEST_MISMATCH' });
  await t.throwsAsync(rollback(site, 'candidate'), { code: 'BUNDLE_DIGEST_MISMATCH' });
  await t.throwsAsync(readChannel(site, 'stable'), { code: 'USAGE', message: /there are candidate/ });
  t.is((await readChannel(site, 'candidate')).current.version, '2.0.0');
});

test('archives that are damaged, or no version together, are refused', async (t) => {
  const archive = await packBundle(tinyFiles('1.0.0'));
  const other = await packBundle(tinyFiles('1.0.1'));
  const named = (...archives: Uint8Array[]) =>
    candidateOf(archives.map((bytes, index) => ({ name: `${index}.tar.gz`, archive: bytes })));

  await t.throwsAsync(named(archive.subarray(0, -20)), { code: 'BUNDLE_DAMAGED' });
  await t.throwsAsync(named(archive, archive), {
    code: 'USAGE',
    message: /1\.tar\.gz is a second rego bundle/,
  });
  await t.throwsAsync(
    named(archive, await packBundle(new Map([...tinyFiles('2.0.0'), ['policy.wasm', Buffer.of(0)]]))),
    {
      code: 'USAGE',
      message: /revision 1\.0\.0\+tiny.* of 2\.0\.0\+tiny/,
    },
  );
  await t.throwsAsync(named(await packBundle(new Map([['data.json', Buffer.from('{}')]]))), {
    code: 'BUNDLE_INVALID',
    message: /no manifest that says its revision/,
  });
  const unversioned = tinyFiles('1.0.0', undefined, { '.manifest': '{"revision": "monday"}' });
  await t.throwsAsync(named(await packBundle(unversioned)), {
    code: 'USAGE',
    message: /no semantic version/,
  });
  t.is((await named(other)).version, '1.0.1');
});

test('a bundle of data alone is for both engines', async (t) => {
  const files = tinyFiles('1.0.0');
  files.delete('company/rules.rego');
  const { archives } = await candidateOf([{ name: 'data.tar.gz', archive: await packBundle(files) }]);

  t.deepEqual([...archives.keys()], ['wasm', 'rego']);
});

test('names that are none of channels are refused before anything is written', async (t) => {
  const site = await emptyFolder(t);
  for (const name of ['../stable', 'Stable', '', 'a/b', '.']) {
    await t.throwsAsync(publish(site, await tinyCandidate('1.0.0'), name), { code: 'USAGE' }, name);
    await t.throwsAsync(promote(site, 'candidate', name), { code: 'USAGE' }, name);
    await t.throwsAsync(rollback(site, name), { code: 'USAGE' }, name);
  }
});

test('a release or a channel that is not there is told with those that are', async (t) => {
  const site = await emptyFolder(t);
  await publish(site, await tinyCandidate('1.0.0'), 'stable');

  await t.throwsAsync(rollback(site, 'stable', '../../x'), {
    message: /no release \.\.\/\.\.\/x; the last are 1\.0\.0/,
  });
  await t.throwsAsync(promote(site, 'candidate', 'stable'), {
    message: /no channel candidate; there are stable/,
  });
  await t.throwsAsync(releasedCandidate('9.9.9'), { code: 'USAGE', message: /no release 9\.9\.9 .*0\.3\.0/ });
});

test('a channel file that is damaged or leads out of the site is refused', async (t) => {
  const site = await emptyFolder(t);
  const { current } = await publish(site, await tinyCandidate('1.0.0'), 'stable');
  const file = join(site, 'channels/stable.json');
  const text = await readFile(file, 'utf8');

  await writeFile(
    file,
    text.replaceAll(current.artefacts.rego?.file ?? '', 'releases/1/../../../etc/passwd'),
  );
  await t.throwsAsync(readChannel(site, 'stable'), {
    code: 'BUNDLE_INVALID',
    message: /\/current\/artefacts/,
  });
  await writeFile(file, text.slice(0, -9));
  await t.throwsAsync(publish(site, await tinyCandidate('1.0.1'), 'stable'), { code: 'BUNDLE_INVALID' });
});
