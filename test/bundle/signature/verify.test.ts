import test from 'ava';
import type { BundleFiles } from '../../../src/bundle/archive/archive.ts';
import { fileHash } from '../../../src/bundle/signature/opa/file-hash.ts';
import { signFiles } from '../../../src/bundle/signature/sign.ts';
import { keySigner } from '../../../src/bundle/signature/signer/key-signer.ts';
import { verifyBundle } from '../../../src/bundle/signature/verify.ts';
import { bundleOf, bundleWithToken, changed, files, withSignatures } from './bundles.ts';
import { newSigner, pairFor, secretVariable, trustHolding } from './keys.ts';

const { signer, trust, pair, entry } = await newSigner();
const signed = await signFiles(files, signer);
const listed = [...files].map(([name, body]) => ({ name, hash: fileHash(name, body), algorithm: 'SHA-256' }));
const header = { alg: 'ES256', kid: 'release' };

test('a signed bundle is verified, and by whom', async (t) => {
  t.deepEqual(await verifyBundle(await bundleOf(signed), trust), { by: 'opa', key: 'release' });
});

test('a bundle that is signed again carries the new signature alone', async (t) => {
  const other = await newSigner({}, 'EdDSA', 'other');

  const again = await signFiles(signed, other.signer);

  t.deepEqual([...again.keys()].toSorted(), [...signed.keys()].toSorted());
  t.deepEqual(await verifyBundle(await bundleOf(again), other.trust), { by: 'opa', key: 'other' });
});

test('data and manifest may be written differently and say the same', async (t) => {
  const rewritten = changed(signed, '.manifest', '{"rego_version":1,"roots":["a"],\n"revision":"1.0.0+abc"}');

  t.is((await verifyBundle(await bundleOf(rewritten), trust)).key, 'release');
});

for (const [title, content, message] of [
  ['a file changed', changed(signed, 'a/a.rego', 'package a\n'), /a\/a\.rego is not what was signed/],
  [
    'a file added',
    changed(signed, 'b.rego', 'package b\n'),
    /b\.rego is not among the files that were signed/,
  ],
  ['a file removed', changed(signed, 'notes.txt', undefined), /notes\.txt was signed and is not in it/],
  [
    'a number written in another way',
    changed(
      signed,
      'a/b/data.json',
      new TextDecoder().decode(files.get('a/b/data.json')).replace('1.0', '1'),
    ),
    /a\/b\/data\.json is not what was signed/,
  ],
  ['data that is no JSON', changed(signed, 'a/b/data.json', '{'), /cannot be compared with what was signed/],
  ['data nested without end', changed(signed, 'a/b/data.json', '['.repeat(100_000)), /nested deeper/],
  ['YAML, whose hash only OPA can tell', changed(signed, 'x/data.yaml', 'a: 1'), /not among the files/],
  [
    'a second .signatures.json in a folder',
    new Map([...signed, ['a/.signatures.json', new Uint8Array()]]),
    /a\/\.signatures\.json is not among the files/,
  ],
] as const satisfies readonly (readonly [string, BundleFiles, RegExp])[]) {
  test(`a bundle with ${title} is not the one that was signed`, async (t) => {
    await t.throwsAsync(verifyBundle(await bundleOf(content), trust), {
      code: 'BUNDLE_DIGEST_MISMATCH',
      message,
    });
  });
}

test('a bundle without a signature is refused', async (t) => {
  await t.throwsAsync(verifyBundle(await bundleOf(files), trust), { code: 'BUNDLE_UNSIGNED' });
});

for (const [title, signatures] of [
  ['is no JSON', '{'],
  ['is null', 'null'],
  ['holds no token', '{"signatures": []}'],
  ['holds two tokens', { signatures: ['a.b.c', 'a.b.c'] }],
  ['holds a number', { signatures: [1] }],
  ['holds no JWS', { signatures: ['abc'] }],
  ['holds an empty token', { signatures: [''] }],
  ['needs a plugin', { signatures: ['a.b.c'], plugin: 'custom' }],
  ['is larger than any', ' '.repeat(17 * 1024 * 1024)],
] as const) {
  test(`a bundle whose .signatures.json ${title} is refused`, async (t) => {
    await t.throwsAsync(verifyBundle(await bundleOf(withSignatures(files, signatures)), trust), {
      code: 'BUNDLE_SIGNATURE_INVALID',
      message: /^the bundle b\.tar\.gz is refused: its signature is malformed \([^\n]+\)$/,
    });
  });
}

for (const [title, head, claims, code] of [
  ['says alg none', { ...header, alg: 'none' }, { files: listed }, 'BUNDLE_SIGNATURE_INVALID'],
  [
    'says the algorithm of another key',
    { ...header, alg: 'HS256' },
    { files: listed },
    'BUNDLE_SIGNATURE_INVALID',
  ],
  [
    'has a critical header',
    { ...header, crit: ['b64'], b64: false },
    { files: listed },
    'BUNDLE_SIGNATURE_INVALID',
  ],
  ['lists no files', header, { scope: 'a' }, 'BUNDLE_SIGNATURE_INVALID'],
  ['lists what is no file', header, { files: [null] }, 'BUNDLE_SIGNATURE_INVALID'],
  ['has claims that are no object', header, 'null', 'BUNDLE_SIGNATURE_INVALID'],
  ['has claims that are no JSON', header, 'claims', 'BUNDLE_SIGNATURE_INVALID'],
  ['has a scope that is a list', header, { files: listed, scope: ['a'] }, 'BUNDLE_SIGNATURE_INVALID'],
  ['names no key', { alg: 'ES256' }, { files: listed }, 'BUNDLE_KEY_UNKNOWN'],
  ['names an unknown key', { ...header, kid: 'x' }, { files: listed }, 'BUNDLE_KEY_UNKNOWN'],
  [
    'names a property that every object has',
    { ...header, kid: 'constructor' },
    { files: listed },
    'BUNDLE_KEY_UNKNOWN',
  ],
  ['is over', header, { files: listed, exp: 1_000_000 }, 'BUNDLE_KEY_EXPIRED'],
  ['is over since before all time', header, { files: listed, exp: -1e300 }, 'BUNDLE_KEY_EXPIRED'],
  ['has not begun', header, { files: listed, nbf: 1e300 }, 'BUNDLE_KEY_EXPIRED'],
] as const) {
  test(`a bundle whose token ${title} is refused`, async (t) => {
    const error = await t.throwsAsync(verifyBundle(await bundleWithToken(signer, head, claims), trust), {
      code,
    });

    t.regex(error.message, /^the bundle b\.tar\.gz is refused: [^\n]+$/);
  });
}

for (const algorithm of ['MD5', 'SHA-1', 'SHA-3', 'constructor', '']) {
  test(`hashes by ${algorithm || 'nothing'} do not count`, async (t) => {
    const weak = listed.map((file) => ({ ...file, algorithm }));

    await t.throwsAsync(verifyBundle(await bundleWithToken(signer, header, { files: weak }), trust), {
      code: 'BUNDLE_SIGNATURE_INVALID',
      message: /too weak or unknown/,
    });
  });
}

for (const algorithm of ['SHA-224', 'SHA-384', 'SHA-512', 'SHA-512-224', 'SHA-512-256']) {
  test(`hashes by ${algorithm} count`, async (t) => {
    const hashed = [...files].map(([name, body]) => ({
      name,
      hash: fileHash(name, body, algorithm),
      algorithm,
    }));

    const verified = await verifyBundle(await bundleWithToken(signer, header, { files: hashed }), trust);

    t.is(verified.key, 'release');
  });
}

test('a signature by another key of the same id is none', async (t) => {
  const other = await newSigner();

  await t.throwsAsync(verifyBundle(await bundleOf(signed), other.trust), {
    code: 'BUNDLE_SIGNATURE_INVALID',
    message: /its signature is not by the key release/,
  });
});

test('a public key is no secret to sign by', async (t) => {
  const forged = keySigner(pair.public, 'HS256', { keyId: 'release' });

  await t.throwsAsync(verifyBundle(await bundleOf(await signFiles(files, forged)), trust), {
    code: 'BUNDLE_SIGNATURE_INVALID',
  });
});

test('the key id that is asked for wins over the header, and the header over the claims', async (t) => {
  const claims = { files: listed, keyid: 'of-the-claims' };
  const inClaims = await bundleWithToken(signer, { alg: 'ES256' }, claims);
  const inHeader = await bundleWithToken(signer, { alg: 'ES256', kid: 'of-the-header' }, claims);
  const holding = (id: string) => trustHolding({ ...entry, id });

  t.is((await verifyBundle(inClaims, await holding('of-the-claims'))).key, 'of-the-claims');
  t.is((await verifyBundle(inHeader, await holding('of-the-header'))).key, 'of-the-header');
  await t.throwsAsync(verifyBundle(inHeader, await holding('of-the-claims')), { code: 'BUNDLE_KEY_UNKNOWN' });
  t.is((await verifyBundle(inHeader, trust, { keyId: 'release' })).key, 'release');
});

test('a secret that is not in the environment is told, and never printed', async (t) => {
  const secret = pairFor('HS256').private;
  const secretly = await signFiles(files, keySigner(secret, 'HS256', { keyId: 'k' }));
  const store = (env: string) => trustHolding({ id: 'k', algorithm: 'HS256', key: { env } });

  t.is((await verifyBundle(await bundleOf(secretly), await store(secretVariable))).key, 'k');
  const error = await t.throwsAsync(verifyBundle(await bundleOf(secretly), await store('KEELSON_NO_SUCH')), {
    code: 'TRUST_INVALID',
    message: /KEELSON_NO_SUCH/,
  });
  t.false(error.message.includes(secret));
});

const day = (text: string) => new Date(`2026-${text}T00:00:00Z`);

test('keys rotate by times that overlap: each bundle counts while its key does', async (t) => {
  const old = await newSigner({ valid_until: '2026-06-30T00:00:00Z' }, 'ES256', 'old');
  const next = await newSigner({ valid_from: '2026-06-01T00:00:00Z' }, 'ES384', 'next');
  const store = await trustHolding(old.entry, next.entry);
  const byOld = await bundleOf(await signFiles(files, old.signer));
  const byNext = await bundleOf(await signFiles(files, next.signer));
  const at = (bundle: typeof byOld, now: Date) =>
    verifyBundle(bundle, store, { now }).then(
      ({ key }) => key,
      (error: { code: string }) => error.code,
    );

  t.deepEqual(await Promise.all(['05-01', '06-15', '07-15'].map((text) => at(byOld, day(text)))), [
    'old',
    'old',
    'BUNDLE_KEY_EXPIRED',
  ]);
  t.deepEqual(await Promise.all(['05-01', '06-15', '07-15'].map((text) => at(byNext, day(text)))), [
    'BUNDLE_KEY_EXPIRED',
    'next',
    'next',
  ]);
});

for (const [scopes, signedFor, asked, verdict] of [
  [undefined, undefined, undefined, 'verified'],
  [undefined, 'prod', 'prod', 'verified'],
  [undefined, 'prod', undefined, 'refused'],
  [undefined, undefined, 'prod', 'refused'],
  [undefined, 'test', 'prod', 'refused'],
  [['prod', 'test'], 'prod', undefined, 'verified'],
  [['prod', 'test'], 'test', 'test', 'verified'],
  [['prod', 'test'], 'test', 'prod', 'refused'],
  [['test'], 'prod', 'prod', 'refused'],
  [['test'], 'prod', undefined, 'refused'],
  [['test'], undefined, undefined, 'refused'],
] as const) {
  const key = scopes ? `a key for ${scopes.join(' and ')}` : 'a key for no scope';
  test(`a bundle signed for ${signedFor ?? 'none'} by ${key} is ${verdict} where ${asked ?? 'none'} is asked for`, async (t) => {
    const scoped = await newSigner(scopes ? { scopes } : {});
    const bundle = await bundleOf(
      await signFiles(files, scoped.signer, signedFor === undefined ? {} : { scope: signedFor }),
    );
    const verified = verifyBundle(bundle, scoped.trust, asked === undefined ? {} : { scope: asked });

    if (verdict === 'refused') {
      await t.throwsAsync(verified, { code: 'BUNDLE_SCOPE_MISMATCH' });
    } else {
      t.deepEqual(await verified, { by: 'opa', key: 'release', ...(signedFor && { scope: signedFor }) });
    }
  });
}

test('YAML data cannot be signed here', async (t) => {
  await t.throwsAsync(signFiles(changed(files, 'data.yaml', 'a: 1'), signer), {
    code: 'SIGNING_FAILED',
    message: /data\.yaml is YAML/,
  });
});
