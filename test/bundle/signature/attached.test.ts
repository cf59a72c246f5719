import { createHash, createPrivateKey, sign } from 'node:crypto';
import test from 'ava';
import { signBlob, signManifest, signStatement } from '../../../src/bundle/signature/cosign/sign.ts';
import { signType, statementType } from '../../../src/bundle/signature/cosign/statement.ts';
import { signFiles } from '../../../src/bundle/signature/sign.ts';
import { keySigner } from '../../../src/bundle/signature/signer/key-signer.ts';
import { verifyBundle } from '../../../src/bundle/signature/verify.ts';
import type { AttachedSignature } from '../../../src/bundle/source/source.ts';
import { bundleOf, bundleWithToken, files } from './bundles.ts';
import { newSigner, pairFor, trustHolding } from './keys.ts';

/* Signatures beside a bundle. cosign.test.ts holds them against cosign. */

const { signer, trust, pair, entry } = await newSigner();
const stranger = await newSigner({}, 'ES256', 'stranger');
const bundle = await bundleOf(files);
const subject = `sha256:${'a'.repeat(64)}`;

const sigstore = (text: string): AttachedSignature => ({ kind: 'sigstore-bundle', subject, text });
const byBlob = sigstore(await signBlob(bundle.archive, signer));
const byManifest = sigstore(await signManifest(subject, signer));
const byStranger = sigstore(await signBlob(bundle.archive, stranger.signer));

function simpleSigning(payload: unknown, key = pair.private): AttachedSignature & { kind: 'simple-signing' } {
  const bytes = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
  const signature = sign('sha256', bytes, createPrivateKey(key)).toString('base64');
  return { kind: 'simple-signing', subject, payload: bytes, signature };
}

const payload = {
  critical: {
    identity: { 'docker-reference': '' },
    image: { 'docker-manifest-digest': subject },
    type: 'cosign container image signature',
  },
  optional: null,
};

for (const [title, signature] of [
  ['of the archive', byBlob],
  ['of its manifest', byManifest],
  ['in the form of cosign 2', simpleSigning(payload)],
] as const) {
  test(`a signature ${title} beside a bundle counts`, async (t) => {
    t.deepEqual(await verifyBundle({ ...bundle, attached: [signature] }, trust), {
      by: 'cosign',
      key: 'release',
    });
    await t.throwsAsync(verifyBundle({ ...bundle, attached: [signature] }, stranger.trust), {
      code: 'BUNDLE_KEY_UNKNOWN',
    });
  });

  test(`a signature ${title} counts while its key does, and for its key's scopes`, async (t) => {
    const attached = [signature];
    const past = await trustHolding({ ...entry, valid_until: '2026-01-01T00:00:00Z' });
    const scoped = await trustHolding({ ...entry, scopes: ['prod', 'test'] });
    const single = await trustHolding({ ...entry, scopes: ['test'] });

    await t.throwsAsync(verifyBundle({ ...bundle, attached }, past), { code: 'BUNDLE_KEY_EXPIRED' });
    t.is((await verifyBundle({ ...bundle, attached }, scoped, { scope: 'prod' })).scope, 'prod');
    t.is((await verifyBundle({ ...bundle, attached }, single)).scope, 'test');
    for (const [store, options] of [
      [trust, { scope: 'prod' }],
      [single, { scope: 'prod' }],
      [scoped, {}],
    ] as const) {
      await t.throwsAsync(verifyBundle({ ...bundle, attached }, store, options), {
        code: 'BUNDLE_SCOPE_MISMATCH',
      });
    }
  });
}

test('a signature beside a bundle is by the key that is asked for', async (t) => {
  const both = await trustHolding(stranger.entry, entry);
  const attached = [byStranger, byBlob];

  t.is((await verifyBundle({ ...bundle, attached }, both, { keyId: 'release' })).key, 'release');
  await t.throwsAsync(verifyBundle({ ...bundle, attached: [byStranger] }, both, { keyId: 'release' }), {
    code: 'BUNDLE_KEY_UNKNOWN',
    message: /it is signed by stranger, not by release/,
  });
});

test('one signature that counts is enough, whatever else is beside it', async (t) => {
  const attached = [sigstore('{'), byStranger, byBlob];

  t.is((await verifyBundle({ ...bundle, attached }, trust)).key, 'release');
});

test('of several that do not count, what is wrong with the one by a known key is told', async (t) => {
  const past = await trustHolding({ ...entry, valid_until: '2026-01-01T00:00:00Z' });

  await t.throwsAsync(verifyBundle({ ...bundle, attached: [byStranger, byBlob] }, past), {
    code: 'BUNDLE_KEY_EXPIRED',
  });
});

test('a bundle signed within by a key that is not known counts by the signature beside it, a broken one does not', async (t) => {
  const within = await bundleOf(await signFiles(files, stranger.signer));
  const attached = [sigstore(await signBlob(within.archive, signer))];
  t.deepEqual(await verifyBundle({ ...within, attached }, trust), { by: 'cosign', key: 'release' });

  const broken = await bundleWithToken(signer, { alg: 'ES256', kid: 'release' }, { files: [] });
  await t.throwsAsync(
    verifyBundle({ ...broken, attached: [sigstore(await signBlob(broken.archive, signer))] }, trust),
    { code: 'BUNDLE_DIGEST_MISMATCH' },
  );
});

test('a statement about a bundle that is no signature is none, though its signer is known', async (t) => {
  const statement = {
    _type: statementType,
    subject: [{ digest: { sha256: subject.slice(7) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  } as const;

  for (const [change, message] of [
    [{}, /it says "https:\/\/slsa\.dev\/provenance\/v1"/],
    [{ predicateType: signType, _type: 'x' }, /it is no in-toto statement/],
    [{ predicateType: signType, subject: [{}] }, /its subject has no digests/],
    [{ predicateType: signType, subject: 'all' }, /its subject has no digests/],
  ] as const) {
    const text = await signStatement({ ...statement, ...change } as typeof statement, signer);
    await t.throwsAsync(verifyBundle({ ...bundle, attached: [sigstore(text)] }, trust), {
      code: 'BUNDLE_SIGNATURE_INVALID',
      message,
    });
  }
});

test('a payload of cosign 2 about something else is no signature', async (t) => {
  const { critical } = payload;
  for (const [other, code] of [
    [{ critical: { ...critical, type: 'atomic container signature' } }, 'BUNDLE_DIGEST_MISMATCH'],
    [{ critical: { ...critical, image: {} } }, 'BUNDLE_DIGEST_MISMATCH'],
    [{}, 'BUNDLE_DIGEST_MISMATCH'],
    ['no JSON', 'BUNDLE_SIGNATURE_INVALID'],
  ] as const) {
    await t.throwsAsync(verifyBundle({ ...bundle, attached: [simpleSigning(other)] }, trust), { code });
  }
  await t.throwsAsync(
    verifyBundle({ ...bundle, attached: [{ ...simpleSigning(payload), certificate: 'PEM' }] }, trust),
    { code: 'BUNDLE_SIGNATURE_INVALID', message: /sign it by cosign 3/ },
  );
});

/** That Sigstore bundle with something else in it. */
function altered(
  signature: AttachedSignature,
  change: (json: Record<string, unknown>) => void,
): AttachedSignature {
  const json = JSON.parse((signature as { text: string }).text) as Record<string, unknown>;
  change(json);
  return sigstore(JSON.stringify(json));
}

for (const [title, signature, code] of [
  ['is no JSON', sigstore('{'), 'BUNDLE_SIGNATURE_INVALID'],
  ['is no Sigstore bundle', sigstore('{}'), 'BUNDLE_SIGNATURE_INVALID'],
  ['is null', sigstore('null'), 'BUNDLE_SIGNATURE_INVALID'],
  ['is larger than any', sigstore(' '.repeat(17 * 1024 * 1024)), 'BUNDLE_SIGNATURE_INVALID'],
  [
    'has a signature of another',
    altered(byBlob, (json) => Object.assign(json['messageSignature'] as object, { signature: 'AAAA' })),
    'BUNDLE_SIGNATURE_INVALID',
  ],
  [
    'says another digest',
    altered(byBlob, (json) =>
      Object.assign(json['messageSignature'] as object, {
        messageDigest: { algorithm: 'SHA2_256', digest: createHash('sha256').update('x').digest('base64') },
      }),
    ),
    'BUNDLE_DIGEST_MISMATCH',
  ],
  [
    'names an unknown key',
    altered(byBlob, (json) => Object.assign(json, { verificationMaterial: { publicKey: { hint: 'x' } } })),
    'BUNDLE_KEY_UNKNOWN',
  ],
  [
    'has another payload',
    altered(byManifest, (json) => Object.assign(json['dsseEnvelope'] as object, { payload: 'e30=' })),
    'BUNDLE_SIGNATURE_INVALID',
  ],
  [
    'has a certificate, where no certificates are trusted',
    altered(byBlob, (json) =>
      Object.assign(json, { verificationMaterial: { certificate: { rawBytes: 'AAAA' } } }),
    ),
    'BUNDLE_KEY_UNKNOWN',
  ],
] as const) {
  test(`a signature beside a bundle that ${title} is refused in one line`, async (t) => {
    const error = await t.throwsAsync(verifyBundle({ ...bundle, attached: [signature] }, trust), { code });

    t.regex(error.message, /^the bundle b\.tar\.gz is refused: [^\n]+$/);
  });
}

test('a signature that does not name its key is by any that fits', async (t) => {
  const unnamed = altered(byBlob, (json) =>
    Object.assign(json, { verificationMaterial: { publicKey: { hint: '' } } }),
  );
  const both = await trustHolding(stranger.entry, entry);

  t.is((await verifyBundle({ ...bundle, attached: [unnamed] }, both)).key, 'release');
  await t.throwsAsync(verifyBundle({ ...bundle, attached: [unnamed] }, stranger.trust), {
    code: 'BUNDLE_KEY_UNKNOWN',
  });
});

test('no more signatures are looked at than a bundle has', async (t) => {
  const attached = [...Array.from({ length: 100 }, () => byStranger), byBlob];

  await t.throwsAsync(verifyBundle({ ...bundle, attached }, trust), { code: 'BUNDLE_KEY_UNKNOWN' });
});

test("cosign's signatures are made by the algorithms that cosign's keys have", async (t) => {
  const other = keySigner(pairFor('ES384').private, 'ES384');

  await t.throwsAsync(signBlob(bundle.archive, other), { code: 'SIGNING_FAILED', message: /ES256 or RS256/ });
});
