import test from 'ava';
import fc from 'fast-check';
import { signBlob, signManifest } from '../../../src/bundle/signature/cosign/sign.ts';
import { readTrustedRoot } from '../../../src/bundle/signature/cosign/trusted-root.ts';
import { signaturesFile } from '../../../src/bundle/signature/opa/signatures-file.ts';
import { signFiles } from '../../../src/bundle/signature/sign.ts';
import { verifyBundle, type SignedBundle } from '../../../src/bundle/signature/verify.ts';
import { KeelsonError } from '../../../src/errors.ts';
import { brokenOf } from '../../schema/examples.ts';
import { bundleOf, bundleWithToken, files, withSignatures } from './bundles.ts';
import { newSigner } from './keys.ts';
import { newSigstore } from './sigstore.ts';

/* Whatever is done to a signature, it counts for what it did or is refused in one line, and nothing else happens. */

const { signer, trust } = await newSigner();
const bundle = await bundleOf(files);
const subject = `sha256:${'a'.repeat(64)}`;
const sigstore = newSigstore();

const store = {
  ...trust,
  identities: [{ issuer: 'https://accounts.example.org', subject: '^release@example\\.org$' }],
  trustedRoot: await readTrustedRoot(sigstore.trustedRoot),
};

const edit = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 20 }),
  text: fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom(
      '"',
      '{}',
      '[]',
      'null',
      '0',
      '=',
      '.',
      '\\u0000',
      '"alg":"none",',
      'eyJhbGciOiJub25lIn0',
    ),
  ),
});

function edited(text: string, edits: readonly { at: number; removed: number; text: string }[]): string {
  return edits.reduce((before, { at, removed, text: added }) => {
    const start = at % before.length;
    return before.slice(0, start) + added + before.slice(start + removed) || ' ';
  }, text);
}

/** The key that it counts by, or the code that it is refused by. */
async function verdictOf(damaged: SignedBundle): Promise<string> {
  try {
    return (await verifyBundle(damaged, store)).key;
  } catch (error) {
    if (error instanceof KeelsonError && !error.message.includes('\n')) return error.code;
    throw error;
  }
}

const token = new TextDecoder().decode((await signFiles(files, signer)).get(signaturesFile));
const attachedTo = (text: string): SignedBundle => ({
  ...bundle,
  attached: [{ kind: 'sigstore-bundle', subject, text }],
});

for (const [title, text, damage] of [
  ['in a bundle', token, (changed: string) => bundleOf(withSignatures(files, changed))],
  ['of an archive', await signBlob(bundle.archive, signer), async (changed: string) => attachedTo(changed)],
  ['of a manifest', await signManifest(subject, signer), async (changed: string) => attachedTo(changed)],
  [
    'by a certificate',
    sigstore.sign({ blob: bundle.archive }),
    async (changed: string) => attachedTo(changed),
  ],
] as const) {
  test(`a damaged signature ${title} is refused in one line, or says the same`, async (t) => {
    const whole = await verdictOf(await damage(text));
    t.regex(whole, /^release/);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const verdict = await verdictOf(await damage(edited(text, edits)));
        t.true(verdict === whole || /^BUNDLE_(?:SIGNATURE|KEY|DIGEST|SCOPE)_/.test(verdict), verdict);
      }),
      { numRuns: 300 },
    );
  });
}

for (const [title, text] of [
  ['of an archive', await signBlob(bundle.archive, signer)],
  ['of a manifest', await signManifest(subject, signer)],
  ['by a certificate', sigstore.sign({ blob: bundle.archive })],
] as const) {
  test(`a signature ${title} with any one part of another type is refused in one line, or says the same`, async (t) => {
    const whole = await verdictOf(attachedTo(text));
    const verdicts = new Set<string>();
    for (const broken of brokenOf(JSON.parse(text)))
      verdicts.add(await verdictOf(attachedTo(JSON.stringify(broken))));
    verdicts.delete(whole);

    t.true(verdicts.size > 0);
    t.deepEqual(
      [...verdicts].filter((verdict) => !/^BUNDLE_(?:SIGNATURE|KEY|DIGEST)_/.test(verdict)),
      [],
    );
  });
}

test('a token that is signed with any one part of another type is refused in one line, or says the same', async (t) => {
  const [, payload = ''] = (JSON.parse(token) as { signatures: [string] }).signatures[0].split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const verdicts = new Set<string>();
  for (const broken of brokenOf({ ...claims, exp: 4e9, nbf: 0 })) {
    verdicts.add(await verdictOf(await bundleWithToken(signer, { alg: 'ES256', kid: 'release' }, broken)));
  }
  for (const broken of brokenOf({ alg: 'ES256', kid: 'release', typ: 'JWT' })) {
    verdicts.add(await verdictOf(await bundleWithToken(signer, broken as object, claims)));
  }
  verdicts.delete('release');

  t.deepEqual([...verdicts].toSorted(), [
    'BUNDLE_DIGEST_MISMATCH',
    'BUNDLE_KEY_EXPIRED',
    'BUNDLE_KEY_UNKNOWN',
    'BUNDLE_SIGNATURE_INVALID',
  ]);
});
