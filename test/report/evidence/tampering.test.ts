import test from 'ava';
import { strToU8, zipSync } from 'fflate';
import type { Trust } from '../../../src/bundle/signature/trust.ts';
import type { EvidenceVerification } from '../../../src/generated/evidence-verification.ts';
import type { Report } from '../../../src/generated/report.ts';
import { filesOf } from '../../../src/report/evidence/files.ts';
import { contentsOf } from '../../../src/report/evidence/verify/contents.ts';
import { verifyEvidence } from '../../../src/report/evidence/verify/verify.ts';
import { validate } from '../../../src/schema/validate.ts';
import { newSigner, trustHolding } from '../../bundle/signature/keys.ts';
import { changed, estatePackage, jsonOf, signed, summed, textOf, zipped, type Files } from './package.ts';

let estate: Awaited<ReturnType<typeof estatePackage>>;
test.before(async () => void (estate = await estatePackage()));
test.after.always(() => estate?.remove());

interface Asked {
  readonly trust?: Trust | undefined;
  readonly allowUnsigned?: boolean;
  readonly reEvaluate?: boolean;
}

async function verified(files: Files | Uint8Array, asked: Asked = {}): Promise<EvidenceVerification> {
  const bytes = files instanceof Uint8Array ? files : zipped(files);
  const verification = await verifyEvidence(bytes, 'evidence.zip', {
    trust: estate.trust,
    innerTrust: estate.trust,
    anyKey: false,
    allowUnsigned: false,
    reEvaluate: false,
    allowUnsignedBundles: false,
    now: new Date('2026-12-01T00:00:00Z'),
    signal: new AbortController().signal,
    ...asked,
  });
  if (validate('evidence-verification', verification) !== undefined)
    throw new Error('it does not fit its schema');
  return verification;
}

/** The checks that failed, with what they said. */
function failures({ checks }: EvidenceVerification): string {
  return checks
    .filter(({ status }) => status === 'failed')
    .map(({ id, messages }) => `${id}: ${messages.join('; ')}`)
    .join('\n');
}

const statusOf = ({ checks }: EvidenceVerification, id: string) =>
  checks.find((check) => check.id === id)?.status;

test('what was not touched is verified, and evaluated again', async (t) => {
  const plain = await verified(estate.files);
  t.is(failures(plain), '');
  t.is(plain.verdict, 'partly-verified');
  t.is(plain.signed_by, 'audit');
  t.is(statusOf(plain, 're-evaluation'), 'not-checked');

  const again = await verified(estate.files, { reEvaluate: true });
  t.is(failures(again), '');
  t.is(again.verdict, 'verified');
});

test('each file that is changed, missing or added is named', async (t) => {
  for (const name of estate.files.keys()) {
    if (name === 'evidence.intoto.json' || name === 'SHA256SUMS') continue;
    const content = estate.files.get(name) ?? new Uint8Array();
    const other = Buffer.concat([content.subarray(0, -1), Buffer.from(' ')]);
    const altered = await verified(changed(estate.files, { [name]: other }));
    t.true(['failed', 'refused'].includes(altered.verdict), name);
    t.true(failures(altered).includes(`sums: ${name} is not the file that was listed`), name);
    t.true(failures(altered).includes(`statement: ${name} is not what was signed`), failures(altered));

    // Sums that fit are made by anybody: the signature is not.
    const resummed = await verified(summed(changed(estate.files, { [name]: other })));
    t.is(statusOf(resummed, 'sums'), 'ok');
    t.true(failures(resummed).includes(`${name} is not what was signed`), failures(resummed));

    const missing = await verified(changed(estate.files, { [name]: undefined }));
    t.true(failures(missing).includes(`sums: ${name} is listed and not in the package`), name);
    t.true(failures(missing).includes(`"${name}" is signed and not in the package`), name);
  }
  const added = failures(await verified(changed(estate.files, { 'extra.txt': 'read me' })));
  t.regex(added, /sums: extra\.txt is not listed/);
  t.regex(added, /statement: extra\.txt is in the package and was not signed/);
  const whole = await signed(changed(estate.files, { 'extra.txt': 'read me' }), estate.signer);
  t.regex(failures(await verified(whole)), /metadata: extra\.txt is nothing that a package has/);
});

test('sums that are none, or name a file twice, fail', async (t) => {
  const sums = textOf(estate.files, 'SHA256SUMS');
  for (const [text, message] of [
    [sums.slice(0, -1), /SHA256SUMS is not what was signed|cut off/],
    [sums + sums, /line \d+ names .+ again/],
    [`${sums}x\n`, /line \d+ is no digest of a file/],
    [`${sums}${'0'.repeat(64)}  ../etc/passwd\n`, /\.\.\/etc\/passwd is listed and not in the package/],
  ] as const) {
    t.regex(failures(await verified(changed(estate.files, { SHA256SUMS: text }))), message);
  }
});

test('a signature that is missing, by another, expired or of another kind is refused', async (t) => {
  const other = await newSigner({}, 'ES256', 'audit');
  const stranger = await newSigner({}, 'ES256', 'stranger');
  const envelope = jsonOf(estate.files, 'evidence.intoto.json') as {
    payload: string;
    signatures: { keyid: string; sig: string }[];
  };
  const withEnvelope = (value: object | string) =>
    changed(estate.files, {
      'evidence.intoto.json': typeof value === 'string' ? value : JSON.stringify(value),
    });
  const payload = Buffer.from(envelope.payload, 'base64').toString();
  const otherPayload = Buffer.from(payload.replace('2026-11-27', '2026-11-28')).toString('base64');
  const cases: readonly (readonly [Files, RegExp, Asked?])[] = [
    [
      changed(estate.files, { 'evidence.intoto.json': undefined }),
      /nobody signed it: there is no evidence\.intoto\.json/,
    ],
    [
      await signed(estate.files, other.signer),
      /evidence\.intoto\.json: the signature is not by the key audit/,
    ],
    [
      await signed(estate.files, stranger.signer),
      /it is signed by the key "stranger", which trust\.yaml does not hold/,
    ],
    [withEnvelope({ ...envelope, payload: otherPayload }), /the signature is not by the key audit/],
    [
      withEnvelope({ ...envelope, payloadType: 'text/plain' }),
      /its payload is "text\/plain", not application\/vnd\.in-toto\+json/,
    ],
    [withEnvelope({ ...envelope, signatures: [] }), /evidence\.intoto\.json: it has no signature/],
    [withEnvelope('{"payload":'), /evidence\.intoto\.json: it is not JSON/],
    [estate.files, /it is signed, but nothing says whose signatures count/, { trust: undefined }],
    [
      estate.files,
      /the key audit counted until 2026-11-28T00:00:00\.000Z/,
      { trust: await trustHolding({ ...estate.entry, valid_until: '2026-11-28T00:00:00Z' }) },
    ],
    [
      estate.files,
      /the key audit signs for prod and not for evidence/,
      { trust: await trustHolding({ ...estate.entry, scopes: ['prod'] }) },
    ],
  ];
  for (const [files, message, asked] of cases) {
    const verification = await verified(files, { reEvaluate: true, ...asked });
    t.is(verification.verdict, 'refused', String(message));
    t.is(verification.signed_by, undefined);
    t.regex(failures(verification), message);
    t.is(statusOf(verification, 're-evaluation'), 'not-checked', 'policies of it are not run');
  }
});

test('a statement about something else does not count', async (t) => {
  const { signer } = estate;
  for (const [changes, message] of [
    [
      { predicateType: 'https://slsa.dev/provenance/v1' },
      /statement: what is signed is about "https:\/\/slsa\.dev\/provenance\/v1"/,
    ],
    [{ _type: 'https://in-toto.io/Statement/v0.1' }, /no in-toto statement of version 1/],
    [{ subject: [] }, /README\.md is in the package and was not signed/],
    [{ predicate: {} }, /statement: evidence\.json is not what the statement says/],
  ] as const) {
    t.regex(failures(await verified(await signed(estate.files, signer, changes))), message);
  }
});

test('an unsigned package is taken when that is said, and is not verified then', async (t) => {
  const unsigned = changed(estate.files, { 'evidence.intoto.json': undefined });
  const allowed = await verified(unsigned, { allowUnsigned: true });
  t.is(allowed.verdict, 'partly-verified');
  t.is(statusOf(allowed, 'signature'), 'not-checked');
  t.is(statusOf(allowed, 'statement'), 'not-checked');

  // A signature that is there is never passed over.
  const other = await newSigner({}, 'ES256', 'audit');
  const refused = await verified(await signed(estate.files, other.signer), { allowUnsigned: true });
  t.is(refused.verdict, 'refused');
});

/** Says that it unpacks to four gigabytes. */
function bomb(): Uint8Array {
  const zip = zipSync({ bomb: new Uint8Array(10_000) });
  const view = new DataView(zip.buffer);
  view.setUint32(22, 0xfffffff0, true);
  view.setUint32(zip.length - 22 - 46 - 4 + 24, 0xfffffff0, true);
  return zip;
}

test('a hostile zip is refused before anything in it is read', async (t) => {
  const own = Object.fromEntries(estate.files);
  for (const [zip, message] of [
    [strToU8('no zip'), /archive: it has no directory at its end/],
    [
      zipSync({ ...own, '../../x': strToU8('1') }, { level: 0 }),
      /it holds "\.\.\/\.\.\/x", which is no plain name/,
    ],
    [
      zipSync({ ...own, '/etc/x': strToU8('1') }, { level: 0 }),
      /it holds "\/etc\/x", which is no plain name/,
    ],
    [zipSync({ ...own, 'Report.JSON': strToU8('1') }, { level: 0 }), /it holds Report\.JSON twice/],
    [
      zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`f${index}`, strToU8('')]))),
      /more than 1000 entries/,
    ],
    [bomb(), /more than \d+ bytes/],
  ] as const) {
    const verification = await verified(zip);
    t.is(verification.verdict, 'failed');
    t.is(verification.checks.length, 1);
    t.regex(failures(verification), message);
  }
});

/** The package of other parts, made whole again and signed by the right key. */
async function forged(change: (report: Report) => Report): Promise<Files> {
  const inside = new Map([...estate.files].filter(([name]) => name !== 'evidence.intoto.json'));
  const parts = await contentsOf(inside).parts();
  const files = await filesOf({ ...parts, report: change(parts.report) });
  return signed(files, estate.signer);
}

function withoutFailures(report: Report): Report {
  const { status } = report.summary;
  const [worst] = report.results;
  if (!worst || worst.status !== 'fail') throw new Error('the estate has no failure');
  const { risk: _, ...passing } = worst;
  return {
    ...report,
    summary: {
      ...report.summary,
      status: { ...status, fail: status.fail - 1, pass: status.pass + 1 },
      risk: {
        ...report.summary.risk,
        critical: report.summary.risk.critical - (worst.risk?.level === 'critical' ? 1 : 0),
      },
    },
    results: [...report.results.slice(1), { ...passing, status: 'pass' }],
  };
}

test('a report that was changed and signed again passes what can be seen of it, and not the evaluation', async (t) => {
  const files = await forged(withoutFailures);
  const seen = await verified(files);
  t.is(failures(seen), '');
  t.is(seen.verdict, 'partly-verified');

  const again = await verified(files, { reEvaluate: true });
  t.is(again.verdict, 'failed');
  const [worst] = (jsonOf(estate.files, 'report.json') as Report).results;
  t.true(
    failures(again).includes(`report.json: ${worst?.check} of ${worst?.resource.id} at /`),
    failures(again),
  );
});

test('results that were left out, added or moved to other sources do not follow from the document', async (t) => {
  const left = await forged((report) => ({
    ...report,
    summary: {
      ...report.summary,
      status: { ...report.summary.status, pass: report.summary.status.pass - 1 },
    },
    results: report.results.filter(
      (_, index, all) => index !== all.findIndex(({ status }) => status === 'pass'),
    ),
  }));
  t.regex(failures(await verified(left, { reEvaluate: true })), /is pass by the document, and is not in it/);

  const complete = await forged((report) => ({
    ...report,
    run: {
      ...report.run,
      sources: report.run.sources.map((source) => ({ ...source, status: 'complete', problems: [] })),
    },
  }));
  t.regex(
    failures(await verified(complete, { reEvaluate: true })),
    /re-evaluation: report\.json: at \/run\/sources/,
  );

  const counted = await forged((report) => ({
    ...report,
    summary: { ...report.summary, risk: { ...report.summary.risk, critical: 0 } },
  }));
  t.regex(
    failures(await verified(counted)),
    /report: report\.json: its summary is not of its results, at \/risk\/critical/,
  );
});

test('what is derived must follow, whoever signed it', async (t) => {
  const resigned = async (changes: Parameters<typeof changed>[1]) =>
    failures(await verified(await signed(changed(estate.files, changes), estate.signer)));
  const controls = 'compliance/eu-ai-act.json';
  const better = textOf(estate.files, controls).replace(/"state": "(?:not-met|partly)"/, '"state": "met"');
  t.regex(
    await resigned({ [controls]: better }),
    /compliance:eu-ai-act: compliance\/eu-ai-act\.json: at \/frameworks\/0\/controls\/\d+\/state it says "met", and "(?:not-met|partly)" follows/,
  );

  for (const name of [
    'compliance/eu-ai-act.html',
    'compliance/eu-ai-act.assessment-results.json',
    'README.md',
  ]) {
    const text = `${textOf(estate.files, name)}\nAll is well.`;
    t.true((await resigned({ [name]: text })).includes(`${name} is not what follows from`), name);
  }
  t.regex(
    await resigned({ 'inventory.ndjson': `${textOf(estate.files, 'inventory.ndjson')}\n` }),
    /document: inventory\.ndjson has the digest sha256:\w+, the report is of sha256:/,
  );
  t.regex(
    await resigned({ 'attestations.yaml': `${textOf(estate.files, 'attestations.yaml')}# \n` }),
    /attestations: attestations\.yaml is not the file with the digest sha256:/,
  );
  t.regex(
    await resigned({
      'evidence.json': textOf(estate.files, 'evidence.json').replace('"possible": true', '"possible": false'),
    }),
    /metadata: evidence\.json: at \/re_evaluation\/possible/,
  );
  t.regex(await resigned({ 'report.json': '{}' }), /report: report\.json is no report of Keelson/);
  t.regex(await resigned({ 'evidence.json': '[]' }), /metadata: evidence\.json: /);
  t.regex(
    await resigned({ 'bundles/1-policy.tar.gz': 'x' }),
    /bundle: bundles\/1-policy\.tar\.gz is not a bundle/,
  );
});

test('waivers and policies of a package must be those that judged', async (t) => {
  const none = await signed(changed(estate.files, { 'waivers.json': undefined }), estate.signer);
  t.regex(failures(await verified(none)), /metadata: waivers\.json is not in the package/);

  const inside = new Map([...estate.files].filter(([name]) => name !== 'evidence.intoto.json'));
  const parts = await contentsOf(inside).parts();
  const without = await signed(await filesOf({ ...parts, waivers: [] }), estate.signer);
  const verification = await verified(without, { reEvaluate: true });
  t.is(verification.verdict, 'incomplete');
  t.regex(
    JSON.stringify(verification),
    /findings are waived by a file of waivers that is not in the package/,
  );
});

test('what another version wrote otherwise is not known, and not verified', async (t) => {
  const inside = new Map([...estate.files].filter(([name]) => name !== 'evidence.intoto.json'));
  const parts = await contentsOf(inside).parts();
  const older = await filesOf({ ...parts, tool: '0.0.1' });
  t.is((await verified(await signed(older, estate.signer))).verdict, 'partly-verified');

  const page = `${textOf(older, 'compliance/eu-ai-act.html')}\n`;
  const other = await signed(changed(older, { 'compliance/eu-ai-act.html': page }), estate.signer);
  const verification = await verified(other);
  t.is(verification.verdict, 'incomplete');
  t.regex(
    JSON.stringify(verification.checks.find(({ id }) => id === 'compliance:eu-ai-act')),
    /"not-checked".+it was made by 0\.0\.1: verify it with that \(compliance\/eu-ai-act\.html is not what follows/,
  );
});
