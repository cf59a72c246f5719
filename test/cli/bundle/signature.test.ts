import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { readIndex, releaseFolder } from '../../../src/bundle/release/release.ts';
import { keelsonHere } from '../in-this-thread.ts';

/** A folder with a key, a trust store that holds it, and the two artefacts of the newest release. */
async function folderOf(t: ExecutionContext) {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-cli-signature-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const release = (await readIndex()).releases.at(-1);
  if (!release) throw new Error('nothing is released');
  const at = (name: string) => join(folder, name);
  await copyFile(join(releaseFolder, release.wasm.file), at('b.wasm.tar.gz'));
  await copyFile(join(releaseFolder, release.rego.file), at('b.rego.tar.gz'));
  const made = await keelsonHere(['bundle', 'keygen', '--key-id', 'release', '--output', at('key.pem')]);
  t.is(made.code, 0, made.stderr);
  await writeFile(at('trust.yaml'), made.stdout);
  const signing = ['--key', at('key.pem'), '--key-id', 'release'];
  return { at, signing, release, bundles: [at('b.wasm.tar.gz'), at('b.rego.tar.gz')] };
}

test('both artefacts of a version are signed in place, stated, and verified', async (t) => {
  const { at, signing, release, bundles } = await folderOf(t);

  const stating = ['--cosign', '--provenance', at('slsa.json'), '--builder', 'https://ci.example'];
  const signed = await keelsonHere(['bundle', 'sign', ...bundles, ...signing, '--scope', 'prod', ...stating]);

  t.is(signed.code, 0, signed.stderr);
  t.is(signed.stdout.trim().split('\n').length, 5);
  for (const bundle of bundles) {
    const verify = ['bundle', 'verify', bundle, '--trust', at('trust.yaml'), '--scope', 'prod'];
    const { code, stdout, stderr } = await keelsonHere(verify);
    t.is(code, 0, stderr);
    t.regex(
      stdout,
      /^\S+: revision \S+, sha256 [0-9a-f]{64}\nsigned by release in OPA's format, for scope prod\n$/,
    );
    t.true(stdout.includes(`revision ${release.revision},`));
  }
  const refused = await keelsonHere(['bundle', 'verify', at('b.wasm.tar.gz'), '--trust', at('trust.yaml')]);
  t.is(refused.code, 4);
  t.regex(refused.stderr, /^keelson: the bundle \S+ is refused: it is signed for scope prod[^\n]*\n$/);
});

test('a bundle stays as it is with --detached, and is verified by what lies beside it', async (t) => {
  const { at, signing, bundles, release } = await folderOf(t);
  const before = await readFile(at('b.wasm.tar.gz'));

  const beside = ['--detached', '--cosign', '--provenance', at('slsa.json')];
  const signed = await keelsonHere(['bundle', 'sign', ...bundles, ...signing, ...beside]);

  t.is(signed.code, 0, signed.stderr);
  t.deepEqual(await readFile(at('b.wasm.tar.gz')), before);
  const verify = ['bundle', 'verify', at('b.wasm.tar.gz'), '--trust', at('trust.yaml')];
  const withBoth = ['--cosign', at('b.wasm.tar.gz.sigstore.json'), '--provenance', at('slsa.json')];
  const verified = await keelsonHere([...verify, ...withBoth]);
  t.is(verified.code, 0, verified.stderr);
  t.regex(verified.stdout, /\nsigned by release as cosign does\n/);
  t.true(
    verified.stdout.endsWith(
      `\nbuilt by https://keelson.dev/builders/local with OPA ${release.opa}, stated by release\n`,
    ),
  );

  const unsigned = await keelsonHere(verify);
  t.is(unsigned.code, 4);
  t.regex(unsigned.stderr, /it carries no signature\n$/);
  const other = await keelsonHere([...verify, '--cosign', at('b.rego.tar.gz.sigstore.json')]);
  t.is(other.code, 4);
  t.regex(other.stderr, /its bytes are not those that were signed\n$/);
});

test('a released file is never signed in place, and a signed copy of it is', async (t) => {
  const { at, signing, release } = await folderOf(t);
  const file = join('bundles', release.wasm.file);

  const refused = await keelsonHere(['bundle', 'sign', file, ...signing]);
  t.is(refused.code, 2);
  t.regex(refused.stderr, /is released, and released files never change[^\n]*\n$/);

  const copied = await keelsonHere(['bundle', 'sign', file, ...signing, '--output', at('copy.tar.gz')]);
  t.is(copied.code, 0, copied.stderr);
  t.is((await keelsonHere(['bundle', 'verify', at('copy.tar.gz'), '--trust', at('trust.yaml')])).code, 0);
});

test('a key is made for its owner alone, and never over another', async (t) => {
  const { at } = await folderOf(t);

  t.is((await stat(at('key.pem'))).mode & 0o777, 0o600);
  const again = await keelsonHere(['bundle', 'keygen', '--key-id', 'x', '--output', at('key.pem')]);
  t.is(again.code, 2);
  t.regex(again.stderr, /is there already[^\n]*\n$/);
});

for (const [title, args, message] of [
  ['without a key id', ['sign', 'b'], /--key-id ID/],
  [
    'by an algorithm that is none',
    ['sign', 'b', '--key-id', 'k', '--algorithm', 'ES265'],
    /did you mean ES256\?/,
  ],
  [
    'detached, with nothing to write',
    ['sign', 'b', '--detached'],
    /only what --cosign and --provenance name/,
  ],
  ['until no time', ['sign', '$BUNDLE', '--key-id', 'k', '--expires', 'soon'], /--expires soon is no time/],
  [
    'of several bundles into one file',
    ['sign', 'a', 'b', '--key-id', 'k', '--cosign', 'f'],
    /say --cosign without/,
  ],
  ['of no bundle that is there', ['sign', 'none', '--key-id', 'k'], /cannot read the bundle none/],
] as const) {
  test(`signing ${title} is refused in one line`, async (t) => {
    const { at } = await folderOf(t);
    const words = args.map((word) => (word === '$BUNDLE' ? at('b.wasm.tar.gz') : word));

    const { stderr, code } = await keelsonHere(['bundle', ...words, '--key', at('key.pem')]);

    t.true([2, 4].includes(code));
    t.regex(stderr, /^keelson: [^\n]+\n$/);
    t.regex(stderr, message);
  });
}
