import { createPrivateKey } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import { packBundle, unpackBundle, type BundleFiles } from '../../../src/bundle/archive/archive.ts';
import { opa } from '../../../src/bundle/compiler/opa-command.ts';
import { algorithmNames } from '../../../src/bundle/signature/algorithm-names.ts';
import { fileHash } from '../../../src/bundle/signature/opa/file-hash.ts';
import { signFiles } from '../../../src/bundle/signature/sign.ts';
import type { KeyPair } from '../../../src/bundle/signature/key-pair.ts';
import { keySigner } from '../../../src/bundle/signature/signer/key-signer.ts';
import { verifyBundle } from '../../../src/bundle/signature/verify.ts';
import { bundleOf, changed, files } from './bundles.ts';
import { newSigner, pairFor, storedKey, trustHolding } from './keys.ts';

/* OPA itself verifies what is signed here, and what OPA signs is verified here. */

async function folderOf(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-signature-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Has OPA load a bundle and verify it; what OPA says when it refuses it. */
async function opaVerifies(folder: string, content: BundleFiles, key: KeyPair, ...flags: readonly string[]) {
  await writeFile(join(folder, 'signed.tar.gz'), await packBundle(content));
  await writeFile(join(folder, 'public.pem'), key.public);
  const { code, stdout, stderr } = await opa(
    ['build', '-b', 'signed.tar.gz', '--verification-key', 'public.pem', '-o', 'verified.tar.gz', ...flags],
    folder,
  );
  return code === 0 ? 'verified' : stdout + stderr;
}

async function writeFiles(folder: string, content: BundleFiles): Promise<void> {
  for (const [name, body] of content) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), body);
  }
}

for (const name of algorithmNames) {
  test(`${name}: OPA verifies what is signed here, and refuses it when it was changed`, async (t) => {
    const folder = await folderOf(t);
    const { signer, pair } = await newSigner({}, name);

    const signed = await signFiles(files, signer, { scope: 'prod' });

    const flags = ['--signing-alg', name, '--verification-key-id', 'release', '--scope', 'prod'];
    t.is(await opaVerifies(folder, signed, pair, ...flags), 'verified');
    t.regex(
      await opaVerifies(folder, changed(signed, 'notes.txt', 'changed'), pair, ...flags),
      /notes\.txt: digest mismatch/,
    );
  });

  test(`${name}: what OPA signs is verified here, and refused when it was changed`, async (t) => {
    const folder = await folderOf(t);
    const pair = pairFor(name);
    await writeFile(join(folder, 'private.pem'), pair.private);
    await writeFiles(join(folder, 'source'), changed(files, 'notes.txt', undefined));
    const signing = [
      '--signing-key',
      '../private.pem',
      '--signing-alg',
      name,
      '--verification-key-id',
      'ours',
    ];
    const built = await opa(
      ['build', '-b', '.', ...signing, '-o', '../built.tar.gz'],
      join(folder, 'source'),
    );
    t.is(built.code, 0, built.stderr);
    const archive = await readFile(join(folder, 'built.tar.gz'));
    const signed = await unpackBundle(archive, 'b');
    const trust = await trustHolding({ id: 'ours', algorithm: name, key: storedKey(name, pair) });

    t.deepEqual(await verifyBundle({ name: 'b', files: signed, archive }, trust), { by: 'opa', key: 'ours' });
    await t.throwsAsync(verifyBundle(await bundleOf(changed(signed, 'data.json', '{}')), trust), {
      code: 'BUNDLE_DIGEST_MISMATCH',
      message: /data\.json is not what was signed/,
    });
  });
}

test('keys in the older forms of PEM sign as well', async (t) => {
  for (const [name, type] of [
    ['RS256', 'pkcs1'],
    ['ES256', 'sec1'],
  ] as const) {
    const pair = pairFor(name);
    const older = createPrivateKey(pair.private).export({ type, format: 'pem' });
    const trust = await trustHolding({ id: 'k', algorithm: name, key: pair.public });
    const signed = await signFiles(files, keySigner(older, name, { keyId: 'k' }));

    t.deepEqual(await verifyBundle(await bundleOf(signed), trust), { by: 'opa', key: 'k' }, type);
  }
});

const numberText = fc.oneof(
  fc.integer().map(String),
  fc.bigInt().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc.constantFrom('1.0', '1e3', '-0', '-0.0', '1E+2', '0.10', '123456789012345678901234567890', '1e-400'),
);

/** JSON text with numbers, escapes, keys and spaces that no writer would choose. */
const { json } = fc.letrec<{ json: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    numberText,
    fc.constantFrom('null', 'true', 'false', '"\\ud83d\\ude00"', '"\\ud83d"', '"\\u2028\\/\\b\\f<&>\u007f"'),
    fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
  ),
  json: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.array(tie('json'), { maxLength: 4 }).map((items) => `[ ${items.join(' ,')} ]`),
    fc
      .array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 3 }), tie('json')), { maxLength: 5 })
      .map((entries) => `{${entries.map(([key, item]) => `${JSON.stringify(key)} :${item}`).join(', ')}}`),
  ),
}));

test('a document has the hash that OPA gives it, however it is written', async (t) => {
  const folder = await folderOf(t);
  const pair = pairFor('HS256');
  const documents = fc.sample(json, { numRuns: 400, seed: 11 });
  await writeFiles(
    join(folder, 'source'),
    new Map(documents.map((text, at) => [`d${at}/data.json`, Buffer.from(`{"v": ${text}}`)])),
  );

  const { code, stderr } = await opa(
    ['sign', '--bundle', '.', '--signing-key', pair.private, '--signing-alg', 'HS256', '-o', '..'],
    join(folder, 'source'),
  );

  t.is(code, 0, stderr);
  const { signatures } = JSON.parse(await readFile(join(folder, '.signatures.json'), 'utf8')) as {
    signatures: string[];
  };
  const claims = JSON.parse(Buffer.from(signatures[0]?.split('.')[1] ?? '', 'base64url').toString()) as {
    files: { name: string; hash: string }[];
  };
  t.is(claims.files.length, documents.length);
  for (const { name, hash } of claims.files) {
    const content = await readFile(join(folder, 'source', name));
    t.is(fileHash(name, content), hash, content.toString());
  }
});
