import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { BuiltBundle } from '../../../src/bundle/build/build.ts';
import { addRelease } from '../../../src/bundle/release/add-release.ts';
import { newestRelease, readIndex, readReleased } from '../../../src/bundle/release/release.ts';

const built: BuiltBundle = {
  name: 'keelson',
  revision: '1.0.0+000000000000',
  checks: [],
  wasm: Buffer.from('the wasm artefact'),
  rego: Buffer.from('the rego artefact'),
};

async function releases(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-releases-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('a release is found again, both artefacts of it', async (t) => {
  const folder = await releases(t);
  const release = await addRelease(built, '1.0.0', folder);

  t.deepEqual((await readIndex(folder)).releases, [release]);
  t.deepEqual(Buffer.from((await newestRelease(folder)).archive), built.wasm);
  t.deepEqual(Buffer.from((await readReleased(release, 'rego', folder)).archive), built.rego);
});

test('a version is released once', async (t) => {
  const folder = await releases(t);
  await addRelease(built, '1.0.0', folder);
  const before = await readFile(join(folder, 'index.json'), 'utf8');

  await t.throwsAsync(addRelease({ ...built, wasm: Buffer.from('another') }, '1.0.0', folder), {
    code: 'RELEASE_EXISTS',
    message: /^version 1\.0\.0 was released already and cannot change; release another version$/,
  });
  t.is(await readFile(join(folder, 'index.json'), 'utf8'), before);
});

for (const name of ['keelson-1.0.0.wasm.tar.gz', 'keelson-1.0.0.rego.tar.gz']) {
  test(`a version is not released over ${name}, which no index names`, async (t) => {
    const folder = await releases(t);
    await writeFile(join(folder, name), 'what somebody may have');

    await t.throwsAsync(addRelease(built, '1.0.0', folder), {
      code: 'RELEASE_EXISTS',
      message: new RegExp(`${name.replaceAll('.', '\\.')} is there already`),
    });
    t.is(await readFile(join(folder, name), 'utf8'), 'what somebody may have');
    t.deepEqual((await readIndex(folder)).releases, []);
  });
}

test('a version that is not semantic is refused', async (t) => {
  const folder = await releases(t);

  await t.throwsAsync(addRelease(built, '1.0', folder), {
    code: 'USAGE',
    message: '1.0 is not a semantic version',
  });
});

test('a released file that was changed, or is not there, is refused', async (t) => {
  const folder = await releases(t);
  const release = await addRelease(built, '1.0.0', folder);
  await appendFile(join(folder, release.wasm.file), 'x');
  await rm(join(folder, release.rego.file));

  await t.throwsAsync(newestRelease(folder), {
    code: 'BUNDLE_DIGEST_MISMATCH',
    message: /keelson-1\.0\.0\.wasm\.tar\.gz is not the file that was released/,
  });
  await t.throwsAsync(readReleased(release, 'rego', folder), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /cannot read the bundle .*keelson-1\.0\.0\.rego\.tar\.gz/,
  });
});
