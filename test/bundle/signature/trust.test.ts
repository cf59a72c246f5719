import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { signFiles } from '../../../src/bundle/signature/sign.ts';
import { keySigner } from '../../../src/bundle/signature/signer/key-signer.ts';
import { readTrust, trustOf } from '../../../src/bundle/signature/trust.ts';
import { verifyBundle } from '../../../src/bundle/signature/verify.ts';
import { bundleOf, files } from './bundles.ts';
import { newSigner, pairFor, trustHolding } from './keys.ts';
import { selfSigned } from './sigstore.ts';

test('a trust store is read with the keys it names beside it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-trust-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const { signer, pair } = await newSigner();
  await writeFile(join(folder, 'release.pem'), pair.public);
  await writeFile(
    join(folder, 'trust.yaml'),
    `schema: keelson.trust/v1
keys:
  - id: release
    algorithm: ES256
    key: file:release.pem
    valid_until: 2100-01-01T00:00:00Z
`,
  );

  const trust = await readTrust(join(folder, 'trust.yaml'));

  t.is((await verifyBundle(await bundleOf(await signFiles(files, signer)), trust)).key, 'release');
  t.deepEqual(trust.keys.get('release')?.validUntil, new Date('2100-01-01T00:00:00Z'));
});

test('a certificate stands for its key', async (t) => {
  const { certificate, private: key } = selfSigned();
  const trust = await trustHolding({ id: 'k', algorithm: 'ES256', key: certificate });

  const signed = await signFiles(files, keySigner(key, 'ES256', { keyId: 'k' }));

  t.deepEqual(await verifyBundle(await bundleOf(signed), trust), { by: 'opa', key: 'k' });
});

test('a trust store that is not there, or is no YAML, is told with its name', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-trust-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'trust.yaml');

  await t.throwsAsync(readTrust(file), {
    code: 'TRUST_INVALID',
    message: /trust\.yaml: cannot read it: ENOENT/,
  });
  await writeFile(file, 'keys: [');
  await t.throwsAsync(readTrust(file), {
    code: 'TRUST_INVALID',
    message: /^the trust store [^\n]+trust\.yaml: /,
  });
});

const ecKey = pairFor('ES256');
const small = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).publicKey;
const key = (change: object) => ({ keys: [{ id: 'k', algorithm: 'ES256', key: ecKey.public, ...change }] });

for (const [title, content, message] of [
  ['of another schema', { schema: 'keelson.trust/v2' }, /\/schema must be equal to constant/],
  ['with an unknown algorithm', key({ algorithm: 'none' }), /\/keys\/0\/algorithm must be equal to one of/],
  ['with a key that is none', key({ key: 'AAAA' }), /key k: it is no public key in PEM/],
  ['with a private key', key({ key: ecKey.private }), /key k: it is a private key, which does not belong/],
  ['with a key of another kind', key({ algorithm: 'RS256' }), /key k: RS256 takes an RSA key, not ec/],
  [
    'with a key on another curve',
    key({ algorithm: 'ES384' }),
    /key k: ES384 takes a key on secp384r1, not prime256v1/,
  ],
  [
    'with a small RSA key',
    key({ algorithm: 'RS256', key: small }),
    /key k: its 1024 bits are fewer than 2048/,
  ],
  ['with a secret written down', key({ algorithm: 'HS256', key: 'secret' }), /is named, not written down/],
  ['with a public key in the environment', key({ key: { env: 'K' } }), /takes a public key in PEM/],
  ['with a key file that is not there', key({ key: 'file:none.pem' }), /cannot read it: ENOENT/],
  ['with a time that is none', key({ valid_until: 'tomorrow' }), /\/keys\/0\/valid_until must match format/],
  ['with two keys of one id', { keys: [key({}).keys[0], key({}).keys[0]] }, /two keys have the id k/],
  [
    'with identities and no root',
    { identities: [{ issuer: 'i', subject: 's' }] },
    /identities need a trusted_root/,
  ],
  [
    'with an identity of two subjects',
    { identities: [{ issuer: 'i', subject: 's', subject_pattern: 's' }] },
    /\/identities\/0 /,
  ],
  [
    'with a pattern that is none',
    { identities: [{ issuer: 'i', subject_pattern: '(' }], trusted_root: 'root.json' },
    /\/identities\/0/,
  ],
] as const) {
  test(`a trust store ${title} is refused`, async (t) => {
    await t.throwsAsync(trustOf({ schema: 'keelson.trust/v1', ...content }, 'trust.yaml'), {
      code: 'TRUST_INVALID',
      message,
    });
  });
}
