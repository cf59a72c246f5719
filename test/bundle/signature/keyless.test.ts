import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { signType, statementType } from '../../../src/bundle/signature/cosign/statement.ts';
import { readTrust, type Trust } from '../../../src/bundle/signature/trust.ts';
import { verifyBundle } from '../../../src/bundle/signature/verify.ts';
import { bundleOf, files } from './bundles.ts';
import { leftOut } from '../../left-out.ts';
import { cosignTool } from './cosign-tool.ts';
import { newSigstore } from './sigstore.ts';

/* Signatures by certificates that last minutes, of identities that somebody vouches for. */

const sigstore = newSigstore();
const bundle = await bundleOf(files);
const subject = `sha256:${'a'.repeat(64)}`;
const person = { issuer: 'https://accounts.example.org', subject: 'release@example.org' };
const workflow = 'https://github.com/example/policies/.github/workflows/release.yml@refs/tags/v1.2.0';

async function folderOf(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-keyless-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function trusting(t: ExecutionContext, identity: object, root = sigstore.trustedRoot): Promise<Trust> {
  const folder = await folderOf(t);
  await writeFile(join(folder, 'root.json'), root);
  const store = { schema: 'keelson.trust/v1', identities: [identity], trusted_root: 'root.json' };
  await writeFile(join(folder, 'trust.json'), JSON.stringify(store));
  return readTrust(join(folder, 'trust.json'));
}

const attachedTo = (text: string) => ({
  ...bundle,
  attached: [{ kind: 'sigstore-bundle', subject, text }] as const,
});

test('a signature by a certificate counts by its subject and issuer, long after the certificate ended', async (t) => {
  const trust = await trusting(t, person);

  const verified = await verifyBundle(attachedTo(sigstore.sign({ blob: bundle.archive })), trust);

  t.deepEqual(verified, { by: 'cosign', key: 'release@example.org (https://accounts.example.org)' });
});

test('a statement about a manifest is signed by a workflow that a pattern names', async (t) => {
  const trust = await trusting(t, {
    issuer: person.issuer,
    subject_pattern:
      'https://github\\.com/example/policies/\\.github/workflows/release\\.yml@refs/tags/v[0-9.]+',
    scopes: ['prod'],
  });
  const statement = {
    _type: statementType,
    subject: [{ digest: { sha256: subject.slice(7) }, annotations: { scope: 'prod' } }],
    predicateType: signType,
    predicate: {},
  };

  const signed = attachedTo(sigstore.sign({ statement }, { subject: workflow }));

  t.like(await verifyBundle(signed, trust, { scope: 'prod' }), { by: 'cosign', scope: 'prod' });
});

for (const [title, identity] of [
  ['another subject', { ...person, subject: 'else@example.org' }],
  ['a subject that only begins so', { ...person, subject: 'release@example' }],
  ['a subject whose point stands for any letter', { ...person, subject: 'release@exampleXorg' }],
  ['another issuer', { ...person, issuer: 'https://accounts.example.com' }],
  ['a pattern of a part of it', { issuer: person.issuer, subject_pattern: 'release|example' }],
] as const) {
  test(`a signature by a certificate does not count where ${title} is trusted`, async (t) => {
    const trust = await trusting(t, identity);

    await t.throwsAsync(verifyBundle(attachedTo(sigstore.sign({ blob: bundle.archive })), trust), {
      code: 'BUNDLE_KEY_UNKNOWN',
      message: /it is signed by "release@example\.org" of "https:\/\/accounts\.example\.org"/,
    });
  });
}

test('an identity counts for its time and its scopes', async (t) => {
  const signed = attachedTo(sigstore.sign({ blob: bundle.archive }));

  await t.throwsAsync(
    verifyBundle(signed, await trusting(t, { ...person, valid_until: '2026-01-01T00:00:00Z' })),
    {
      code: 'BUNDLE_KEY_EXPIRED',
    },
  );
  await t.throwsAsync(
    verifyBundle(signed, await trusting(t, { ...person, scopes: ['test'] }), { scope: 'prod' }),
    {
      code: 'BUNDLE_SCOPE_MISMATCH',
    },
  );
});

/** That Sigstore bundle with something else in its entry of the log. */
function withEntry(change: (entry: Record<string, unknown>) => void): string {
  const json = JSON.parse(sigstore.sign({ blob: bundle.archive })) as {
    verificationMaterial: { tlogEntries: Record<string, unknown>[] };
  };
  json.verificationMaterial.tlogEntries.forEach(change);
  return JSON.stringify(json);
}

for (const [title, text] of [
  ['of another authority', newSigstore().sign({ blob: bundle.archive })],
  ['that no log of certificates saw', sigstore.sign({ blob: bundle.archive }, { logged: false })],
  [
    'that was used after its end',
    sigstore.sign({ blob: bundle.archive }, { entered: new Date('2026-03-01T13:00:00Z') }),
  ],
  ['whose signature no log has', withEntry((entry) => Object.assign(entry, { logId: { keyId: 'AAAA' } }))],
  [
    'whose entry says another time',
    withEntry((entry) => Object.assign(entry, { integratedTime: '1772366500' })),
  ],
  [
    'whose entry says another thing',
    withEntry((entry) => Object.assign(entry, { canonicalizedBody: 'e30=' })),
  ],
] as const) {
  test(`a signature by a certificate ${title} is refused`, async (t) => {
    const trust = await trusting(t, person);

    await t.throwsAsync(verifyBundle(attachedTo(text), trust), {
      code: 'BUNDLE_SIGNATURE_INVALID',
      message: /^the bundle b\.tar\.gz is refused: its signature by a certificate does not hold \([^\n]+\)$/,
    });
  });
}

test('a trusted root that is none is told', async (t) => {
  for (const root of ['{', '[]', 'null', '{"certificateAuthorities": [{}]}']) {
    await t.throwsAsync(trusting(t, person, root), {
      code: 'TRUST_INVALID',
      message: /root\.json is no trusted root/,
    });
  }
});

if ('missing' in cosignTool) {
  const why = cosignTool.missing;
  test('cosign takes the certificates of these tests', (t) => leftOut(t, why));
} else {
  const { path } = cosignTool;

  test('cosign takes the certificates of these tests for those of a Sigstore', async (t) => {
    const folder = await folderOf(t);
    await writeFile(join(folder, 'root.json'), sigstore.trustedRoot);
    await writeFile(join(folder, 'b.json'), sigstore.sign({ blob: bundle.archive }));
    await writeFile(join(folder, 'blob'), bundle.archive);
    const verify = (identity: string) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      const trusted = ['--trusted-root', 'root.json', '--certificate-oidc-issuer', person.issuer];
      const args = [
        'verify-blob',
        '--bundle',
        'b.json',
        ...trusted,
        '--certificate-identity',
        identity,
        'blob',
      ];
      execFile(path, args, { cwd: folder, timeout: 60_000 }, (_, stdout, stderr) => resolve(stdout + stderr));
      return promise;
    };

    t.regex(await verify(person.subject), /Verified OK/);
    t.notRegex(await verify('else@example.org'), /Verified OK/);
  });
}
