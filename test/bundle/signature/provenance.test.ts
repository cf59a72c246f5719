import test from 'ava';
import { signBlob, signStatement } from '../../../src/bundle/signature/cosign/sign.ts';
import { provenanceOf } from '../../../src/bundle/signature/provenance/provenance.ts';
import { verifyProvenance } from '../../../src/bundle/signature/provenance/verify.ts';
import { bundleOf, changed, files } from './bundles.ts';
import { newSigner, trustHolding } from './keys.ts';

const { signer, trust, entry } = await newSigner();
const wasm = { ...(await bundleOf(files)), revision: '1.0.0+abc' };
const rego = { ...(await bundleOf(changed(files, 'notes.txt', 'another'))), revision: '1.0.0+abc' };
const provenance = { revision: '1.0.0+abc', opa: '1.22.2', builder: 'https://ci.example/builder' };
const statement = provenanceOf(
  [
    { name: 'wasm.tar.gz', archive: wasm.archive },
    { name: 'rego.tar.gz', archive: rego.archive },
  ],
  provenance,
);
const signed = await signStatement(statement, signer);

test('a provenance says of both artefacts of a version where they come from', async (t) => {
  for (const bundle of [wasm, rego]) {
    t.deepEqual(await verifyProvenance(bundle, signed, trust, { builder: provenance.builder }), {
      ...provenance,
      key: 'release',
    });
  }
});

test('a provenance is a statement of SLSA 1.0 with the digests, the sources and the compiler', (t) => {
  t.like(statement, {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://keelson.dev/build-types/policies/v1',
        externalParameters: { revision: '1.0.0+abc' },
        resolvedDependencies: [
          { name: 'policies', digest: { keelsonRevision: 'abc' } },
          { name: 'opa', uri: 'pkg:golang/github.com/open-policy-agent/opa@v1.22.2' },
        ],
      },
      runDetails: { builder: { id: 'https://ci.example/builder' } },
    },
  });
});

test('a provenance of another bundle, revision or builder is refused', async (t) => {
  const other = { ...(await bundleOf(changed(files, 'notes.txt', 'third'))), revision: '1.0.0+abc' };

  await t.throwsAsync(verifyProvenance(other, signed, trust), { code: 'BUNDLE_DIGEST_MISMATCH' });
  await t.throwsAsync(verifyProvenance({ ...wasm, revision: '2.0.0+abc' }, signed, trust), {
    code: 'BUNDLE_DIGEST_MISMATCH',
  });
  await t.throwsAsync(verifyProvenance(wasm, signed, trust, { builder: 'https://else.example' }), {
    code: 'BUNDLE_SIGNATURE_INVALID',
    message: /it was built by https:\/\/ci\.example\/builder, not by/,
  });
});

test('a provenance counts by the keys of the trust store, while they do', async (t) => {
  const stranger = await newSigner({}, 'ES256', 'stranger');
  const past = await trustHolding({ ...entry, valid_until: '2026-01-01T00:00:00Z' });

  await t.throwsAsync(verifyProvenance(wasm, signed, stranger.trust), { code: 'BUNDLE_KEY_UNKNOWN' });
  await t.throwsAsync(verifyProvenance(wasm, signed, past), { code: 'BUNDLE_KEY_EXPIRED' });
});

test('what is signed and is no provenance of ours is refused', async (t) => {
  const { predicate } = statement as { predicate: { buildDefinition: object } };
  const texts = [
    await signBlob(wasm.archive, signer),
    await signStatement({ ...statement, predicateType: 'https://sigstore.dev/cosign/sign/v1' }, signer),
    await signStatement({ ...statement, predicate: null }, signer),
    await signStatement({ ...statement, predicate: { ...predicate, runDetails: { builder: {} } } }, signer),
    await signStatement(
      {
        ...statement,
        predicate: { ...predicate, buildDefinition: { ...predicate.buildDefinition, buildType: 'x' } },
      },
      signer,
    ),
    await signStatement(
      {
        ...statement,
        predicate: {
          ...predicate,
          buildDefinition: { ...predicate.buildDefinition, resolvedDependencies: [null] },
        },
      },
      signer,
    ),
  ];

  for (const text of texts) {
    await t.throwsAsync(verifyProvenance(wasm, text, trust), { code: 'BUNDLE_SIGNATURE_INVALID' });
  }
});
