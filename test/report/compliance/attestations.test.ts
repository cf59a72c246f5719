import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { FlattenedSign } from 'jose';
import { trustOf } from '../../../src/bundle/signature/trust.ts';
import type { Framework } from '../../../src/generated/framework.ts';
import { refuseUnknown } from '../../../src/report/compliance/attestations/known.ts';
import { readAttestations } from '../../../src/report/compliance/attestations/read.ts';
import { attestation, given, only } from './example.ts';

const manual = [{ id: 'c', title: 'C', checks: [], manual: 'Who?' }];
const now = new Date('2026-11-27T00:00:00Z');

test('an attestation decides where no check is named, as long as it counts', (t) => {
  const one = only(given({ controls: manual, attestations: [attestation()] }));
  t.is(one.state, 'met');
  t.is(one.basis, 'attestation');

  const last = given({ controls: manual, attestations: [attestation()], asOf: '2027-06-01' });
  t.is(only(last).state, 'met');
});

test('one that has expired, or whose day has not come, does not count and is told', (t) => {
  const expired = given({ controls: manual, attestations: [attestation({ expires: '2026-11-26' })] });
  t.is(only(expired).state, 'manual');
  t.is(only(expired).attestations[0]?.standing, 'expired');
  t.regex(expired.notices.join(), /f:c by ciso@example\.com has expired on 2026-11-26: it does not count/);

  const early = given({ controls: manual, attestations: [attestation({ on: '2026-11-28' })] });
  t.is(only(early).state, 'manual');
  t.regex(early.notices.join(), /counts from 2026-11-28 on only/);
});

test('the newest that counts decides, and of one day the worst', (t) => {
  const said = (...all: Parameters<typeof attestation>[0][]) =>
    only(given({ controls: manual, attestations: all.map((one) => attestation(one)) }));

  t.is(said({ status: 'not-met' }, { on: '2026-07-01' }).state, 'met');
  t.is(said({ status: 'met' }, { status: 'not-met' }).state, 'not-met');
  t.deepEqual(
    said({ status: 'not-met' }, { on: '2026-07-01' }).attestations.map(({ standing }) => standing),
    ['counts', 'superseded'],
  );
  t.is(said({}, { on: '2026-07-01', expires: '2026-08-01', status: 'not-met' }).state, 'met');
});

async function fileWith(t: ExecutionContext, text: string, signature?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-attestations-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'attestations.yaml');
  await writeFile(file, text);
  if (signature !== undefined) await writeFile(`${file}.sig`, signature);
  return file;
}

const text = `attestations:
  - framework: f
    control: c
    statement: It is so.
    by: ciso@example.com
    on: 2026-06-01
    expires: 2027-06-01
    evidence: https://example.com/minutes
    status: met
`;

test('a file is read, and what does not fit is refused with its place', async (t) => {
  const { attestations, source } = await readAttestations(await fileWith(t, text), { now });
  t.is(attestations[0]?.on, '2026-06-01');
  t.is(source.signature, 'none');

  for (const [wrong, message] of [
    [text.replace('status: met', 'status: fine'), /\/attestations\/0\/status must be equal to one of/],
    [text.replace('https:', 'javascript:'), /\/attestations\/0\/evidence/],
    [text.replace('2027-06-01', '2026-05-01'), /expires on 2026-05-01, before it is said on 2026-06-01/],
    [text.replace('by:', 'of:'), /must have required property 'by'|additional properties \("of"\)/],
    ['attestations: [', /cannot be read/],
  ] as const) {
    await t.throwsAsync(readAttestations(await fileWith(t, wrong), { now }), {
      code: 'ATTESTATIONS_INVALID',
      message,
    });
  }
});

test('frameworks and controls that there are not are refused with the near miss', (t) => {
  const frameworks = new Map<string, Framework>([
    ['soc-2', { title: 'S', version: '1', controls: [{ id: 'CC6.1', title: 'A', checks: [] }] }],
  ]);
  const refused = (more: object) => () => refuseUnknown([attestation(more)], frameworks, 'a.yaml');

  t.notThrows(refused({ framework: 'soc-2', control: 'CC6.1' }));
  t.throws(refused({ framework: 'soc-3', control: 'CC6.1' }), {
    message: /there is no framework soc-3 \(did you mean soc-2\?\)/,
  });
  t.throws(refused({ framework: 'soc-2', control: 'CC6.I' }), {
    message: /soc-2 has no control CC6\.I \(did you mean CC6\.1\?\)/,
  });
});

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const trustIn = (more: object = {}) =>
  trustOf(
    { schema: 'keelson.trust/v1', keys: [{ id: 'audit', algorithm: 'ES256', key: pem, ...more }] },
    'trust.yaml',
  );

async function signed(content: string, header: object = {}): Promise<string> {
  const { protected: head, signature } = await new FlattenedSign(Buffer.from(content))
    .setProtectedHeader({ alg: 'ES256', kid: 'audit', ...header })
    .sign(privateKey);
  return `${head}..${signature}`;
}

test('a signature beside the file is verified by the trust store', async (t) => {
  const trust = await trustIn();
  for (const header of [{}, { b64: false, crit: ['b64'] }]) {
    const file = await fileWith(t, text, await signed(text, header));
    const { source } = await readAttestations(file, { trust, now });
    t.like(source, { signature: 'verified', key: 'audit' });
  }
  const scoped = await trustIn({ scopes: ['attestations'] });
  const file = await fileWith(t, text, `${await signed(text)}\n`);
  t.is((await readAttestations(file, { trust: scoped, now })).source.signature, 'verified');
});

test('without a trust store it is said that nobody verified it', async (t) => {
  const file = await fileWith(t, text, 'whatever');
  t.is((await readAttestations(file, { now })).source.signature, 'not-verified');
});

test('with a trust store what does not count is refused', async (t) => {
  const good = await signed(text);
  const trust = await trustIn();
  const cases = [
    [text, undefined, trust, /nobody signed it/],
    [`${text}# more\n`, good, trust, /does not count: signature verification failed/],
    [text, good.replace('..', '.e30.'), trust, /no JWS with detached content/],
    [text, await signed(text, { kid: 'other' }), trust, /has no key other/],
    [text, good, await trustIn({ scopes: ['bundles'] }), /signs for bundles and not for attestations/],
    [text, good, await trustIn({ valid_until: '2026-01-01T00:00:00Z' }), /counted until 2026-01-01/],
    [text, good, await trustIn({ valid_from: '2027-01-01T00:00:00Z' }), /counts from 2027-01-01/],
  ] as const;
  for (const [content, signature, store, message] of cases) {
    await t.throwsAsync(readAttestations(await fileWith(t, content, signature), { trust: store, now }), {
      code: 'ATTESTATIONS_INVALID',
      message,
    });
  }
  const unsigned = await readAttestations(await fileWith(t, text), { trust, allowUnsigned: true, now });
  t.is(unsigned.source.signature, 'none');
});
