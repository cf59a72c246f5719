import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { unpackBundle } from '../../src/bundle/archive/archive.ts';
import { readChecks, type Check } from '../../src/bundle/build/annotations.ts';
import { readIndex, releaseFolder } from '../../src/bundle/release/release.ts';
import { cloudIds, loadCloud } from '../../src/collect/clouds.ts';

/* What the metadata and the tests of every shipped check owe. */

const checks = await readChecks('policies');

/** Ids of the checks of a released bundle. */
async function releasedIds(file: string): Promise<string[]> {
  const files = await unpackBundle(await readFile(join(releaseFolder, file)), file);
  const data = JSON.parse(Buffer.from(files.get('data.json') ?? []).toString()) as {
    keelson: { checks: { id: string; aliases?: string[] }[] };
  };
  return data.keelson.checks.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
}

test('an id that was released is an id for ever, or an alias', async (t) => {
  const now = new Set(checks.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const { releases } = await readIndex();

  t.true(releases.length > 0);
  for (const { version, rego } of releases) {
    const lost = (await releasedIds(rego.file)).filter((id) => !now.has(id));
    t.deepEqual(lost, [], `${version} had these: give the check that asks it now the alias, or deprecate it`);
  }
});

test('every check of a cloud judges what a collector reads', async (t) => {
  const clouds = await Promise.all(cloudIds.map(loadCloud));
  const read = new Set(clouds.flatMap(({ collectors }) => collectors.flatMap(({ produces }) => produces)));

  t.deepEqual(
    checks
      .filter(({ file }) => !file.startsWith('checks/code/'))
      .flatMap(({ id, types }) => types.filter((type) => !read.has(type)).map((type) => `${id}: ${type}`)),
    [],
  );
});

test('every check names a threat', (t) => {
  t.deepEqual(
    checks.filter(({ threats }) => threats.length === 0).map(({ id }) => id),
    [],
  );
});

test('every check links to a page of the provider', (t) => {
  const without = checks.filter(({ references }) => !references.some((ref) => ref.startsWith('https://')));

  t.deepEqual(
    without.map(({ id }) => id),
    [],
  );
});

// What the names of tests say.
const kinds: Readonly<Record<string, RegExp>> = {
  good: /good|compliant|pass/,
  bad: /bad|not_good|fail/,
  missing: /missing|nothing|without|not_known|not_good/,
  unknown: /unknown|not_known|nothing|shape|missing/,
};

async function kindsWithout({ file }: Check): Promise<string[]> {
  const text = await readFile(join('policies', file.replace(/\.rego$/, '_test.rego')), 'utf8');
  const names = [...text.matchAll(/^test_(\w+)/gm)].map(([, name = '']) => name);
  const missing = Object.keys(kinds).filter((kind) => !names.some((name) => kinds[kind]?.test(name)));
  return [...missing, ...(names.length > Object.keys(kinds).length ? [] : ['edge'])];
}

test('every check has a test of what is good, bad, missing and unknown, and one more', async (t) => {
  const found = await Promise.all(
    checks.map(async (check) => [check.id, await kindsWithout(check)] as const),
  );

  t.deepEqual(
    found.filter(([, missing]) => missing.length > 0),
    [],
  );
});
