import { createPrivateKey } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import test from 'ava';
import { FlattenedSign } from 'jose';
import { readWholeZip } from '../../src/files/whole-zip.ts';
import { readIndex } from '../../src/bundle/release/release.ts';
import { newKeyPair } from '../../src/bundle/signature/key-pair.ts';
import type { AlgorithmName } from '../../src/bundle/signature/algorithm-names.ts';
import type { Evidence } from '../../src/generated/evidence.ts';
import type { Report } from '../../src/generated/report.ts';
import type { EvidenceVerification } from '../../src/generated/evidence-verification.ts';
import { limits } from '../../src/report/evidence/limits.ts';
import { validate } from '../../src/schema/validate.ts';
import {
  changed,
  estatePackage,
  jsonOf,
  signed,
  textOf,
  zipped,
  type Files,
} from '../report/evidence/package.ts';
import { keelsonHere } from './in-this-thread.ts';
import { keelson } from './keelson.ts';

let estate: Awaited<ReturnType<typeof estatePackage>>;
let report: string;
let inventory: string;
test.before(async () => {
  estate = await estatePackage();
  report = estate.path('report.json');
  inventory = estate.path('estate.ndjson');
  await writeFile(report, estate.files.get('report.json') ?? '');
  await writeFile(inventory, estate.files.get('inventory.ndjson') ?? '');
});
test.after.always(() => estate?.remove());

const run = (...args: string[]) => keelsonHere(['evidence', ...args]);
const verify = (file: string, ...args: string[]) => run('verify', estate.path(file), ...args);
const soc2 = (...args: string[]) => run('--framework', 'soc-2', '--as-of', '2026-11-27', ...args);
const filesIn = async (name: string): Promise<Files> =>
  readWholeZip(await readFile(estate.path(name)), limits);

test('a package is written, signed, and verified by its trust store or key', async (t) => {
  t.regex(estate.ran.stdout, /evidence\.zip: sha256 [0-9a-f]{64}, signed by audit\n$/);
  t.is(validate('evidence', jsonOf(estate.files, 'evidence.json')), undefined);

  const table = await verify('evidence.zip', '--trust', estate.path('trust.json'), '--re-evaluate');
  t.is(table.code, 0, table.stdout + table.stderr);
  t.regex(table.stdout, /^ok {11}somebody who is trusted signed it\n {13}by audit$/m);
  t.regex(table.stdout, /\nverified: all was checked and holds\n$/);

  const output = estate.path('verification.json');
  const options = ['--key', estate.path('key.pub.pem'), '--format', 'json', '-o', output];
  const json = await verify('evidence.zip', ...options);
  t.is(json.code, 0, json.stderr);
  t.is(json.stdout, '');
  const verification = JSON.parse(await readFile(output, 'utf8')) as EvidenceVerification;
  t.is(validate('evidence-verification', verification), undefined);
  t.is(verification.verdict, 'partly-verified');
  t.like(verification.checks.at(-1), { id: 're-evaluation', status: 'not-checked', required: false });
});

test('an auditor finds all files explained, and nothing secret', async (t) => {
  const readme = textOf(estate.files, 'README.md');
  for (const name of [...estate.files.keys()].filter((file) => file !== 'README.md'))
    t.true(readme.includes(name), name);
  t.regex(readme, /were not read whole/);
  const [, secret = ''] = /-----BEGIN PRIVATE KEY-----\n(.+)\n/.exec(estate.pair.private) ?? [];
  t.true(secret.length > 40);
  for (const [name, content] of estate.files) {
    const text = Buffer.from(content).toString('latin1');
    t.false(text.includes(secret) || text.includes('PRIVATE KEY') || text.includes('key.pem'), name);
  }
});

for (const algorithm of ['EdDSA', 'RS256', 'PS384', 'ES384'] as readonly AlgorithmName[]) {
  test(`${algorithm} signs, from the environment too, and the key alone verifies`, async (t) => {
    const pair = newKeyPair(algorithm);
    const output = estate.path(`${algorithm}.zip`);
    const key = `${output}.pub.pem`;
    await writeFile(key, pair.public);
    const args = ['evidence', '--framework', 'soc-2', '--report', report, '--key', 'env:AUDIT_KEY'];
    const written = await keelsonHere([...args, '--algorithm', algorithm, '-o', output], {
      AUDIT_KEY: pair.private,
    });
    t.is(written.code, 0, written.stderr);

    const named = algorithm === 'PS384' ? ['--algorithm', 'PS384'] : [];
    const right = await verify(`${algorithm}.zip`, '--key', key, ...named);
    t.is(right.code, 0, right.stdout + right.stderr);
    const wrong = await verify(`${algorithm}.zip`, '--trust', estate.path('trust.json'));
    t.is(wrong.code, 4);
    t.regex(wrong.stdout, /^REFUSED: a signature does not count$/m);
  });
}

test('the same input gives the same bytes, also in another time zone', async (t) => {
  const pair = newKeyPair('EdDSA');
  await writeFile(estate.path('ed.pem'), pair.private);
  const args = [
    'evidence',
    '--framework',
    'soc-2',
    '--as-of',
    '2026-11-27',
    '--report',
    report,
    '--inventory',
    inventory,
  ];
  const signing = ['--key', estate.path('ed.pem'), '--algorithm', 'EdDSA'];
  for (const [name, zone] of [
    ['a', 'UTC'],
    ['b', 'Pacific/Kiritimati'],
  ] as const) {
    const { code, stderr } = await keelson([...args, ...signing, '-o', estate.path(`${name}.zip`)], {
      TZ: zone,
    });
    t.is(code, 0, stderr);
  }
  t.true((await readFile(estate.path('a.zip'))).equals(await readFile(estate.path('b.zip'))));
});

test('a report with its document and waivers can be evaluated again; without, that is said', async (t) => {
  const waivers = ['--waivers', estate.path('waivers.yaml')];
  const whole = await soc2(
    '--report',
    report,
    '--inventory',
    inventory,
    ...waivers,
    '--unsigned',
    '-o',
    estate.path('whole.zip'),
  );
  t.is(whole.code, 0, whole.stderr);
  t.regex(whole.stdout, /signed by nobody/);
  const again = await verify('whole.zip', '--allow-unsigned', '--re-evaluate');
  t.is(again.code, 0, again.stdout);
  t.regex(again.stdout, /^not checked {2}somebody who is trusted signed it\n {13}nobody signed it/m);

  await soc2('--report', report, '--unsigned', '-o', estate.path('alone.zip'));
  const alone = await filesIn('alone.zip');
  t.false(alone.has('inventory.ndjson'));
  const { document, re_evaluation: reEvaluation } = jsonOf(alone, 'evidence.json') as Evidence;
  t.like(document, {
    included: false,
    digest: (jsonOf(estate.files, 'evidence.json') as Evidence).document.digest,
  });
  t.false(reEvaluation.possible);
  t.regex(textOf(alone, 'README.md'), /cannot be evaluated again\*\* from this package/);
  t.is((await verify('alone.zip', '--allow-unsigned')).code, 0);
  const asked = await verify('alone.zip', '--allow-unsigned', '--re-evaluate');
  t.is(asked.code, 1);
  t.regex(asked.stdout, /the document that was judged is not in the package, only its digest sha256:/);
  t.regex(asked.stdout, /^NOT VERIFIED: something that has to be checked could not be$/m);
  t.is((await verify('alone.zip')).code, 4, 'nobody signed it, and nobody said that this is allowed');
});

test('reports of code, in lines and with a baseline are evaluated again too', async (t) => {
  const baseline = estate.path('baseline.json');
  const whole = jsonOf(estate.files, 'report.json') as Report;
  await writeFile(baseline, JSON.stringify({ ...whole, results: whole.results.slice(9), attack_paths: [] }));
  const scan = (...args: string[]) => keelsonHere(['scan', '--fail-on', 'none', ...args]);
  const compared = estate.path('compared.json');
  const lines = estate.path('lines.ndjson');
  const scans = await Promise.all([
    scan('--inventory', inventory, '--format', 'ndjson', '-o', lines),
    scan('--replay', 'examples/estate', '--format', 'json', '--baseline', baseline, '-o', compared),
  ]);
  t.deepEqual(
    scans.map(({ code }) => code),
    [0, 0],
  );
  for (const [name, args] of [
    ['lines.zip', ['--report', lines, '--inventory', inventory]],
    ['compared.zip', ['--report', compared, '--inventory', inventory]],
    ['code.zip', ['examples/app']],
  ] as const) {
    const { code, stderr } = await soc2(...args, '--unsigned', '-o', estate.path(name));
    t.is(code, 0, stderr);
    const again = await verify(name, '--allow-unsigned', '--re-evaluate');
    t.is(again.code, 0, again.stdout);
    t.regex(again.stdout, /^ok {11}the report follows from the document by the policies$/m);
  }
});

test('a report by other policies is told from one by those in the package', async (t) => {
  const older = 'bundles/keelson-0.7.0.wasm.tar.gz';
  const scan = [
    'scan',
    '--replay',
    'examples/estate',
    '--format',
    'json',
    '--fail-on',
    'none',
    '--bundle',
    older,
  ];
  const { code, stderr } = await keelsonHere([...scan, '-o', estate.path('older.json')]);
  t.is(code, 0, stderr);
  await soc2('--report', estate.path('older.json'), '--unsigned', '-o', estate.path('other.zip'));
  const {
    bundle,
    policies,
    re_evaluation: reEvaluation,
  } = jsonOf(await filesIn('other.zip'), 'evidence.json') as Evidence;
  t.false(bundle.included);
  t.regex(bundle.revision, /^0\.7\.0\+/);
  t.is(policies[0]?.revision.split('+')[0], (await readIndex()).releases.at(-1)?.version);
  t.regex(reEvaluation.reasons.join(), /the bundle that judged \(0\.7\.0/);
  t.is((await verify('other.zip', '--allow-unsigned', '--re-evaluate')).code, 1);

  await soc2(
    '--report',
    estate.path('older.json'),
    '--bundle',
    older,
    '--unsigned',
    '-o',
    estate.path('same.zip'),
  );
  t.true((jsonOf(await filesIn('same.zip'), 'evidence.json') as Evidence).bundle.included);
});

test('own frameworks and data travel with it; policies that nobody signed run only when that is said', async (t) => {
  const own = estate.path('own.yaml');
  await writeFile(
    own,
    `title: Own rules\nversion: '1'\ncontrols:\n  - {id: A, title: Keys, checks: [azure-ai-services-static-keys]}\n`,
  );
  const data = estate.path('data');
  await mkdir(`${data}/overrides`, { recursive: true });
  await writeFile(`${data}/overrides/azure_openai.yaml`, 'approved_models: [gpt-4o]\n');
  const signing = ['--key', estate.path('key.pem'), '--key-id', 'audit', '-o', estate.path('own.zip')];
  const written = await run('--framework', own, '--replay', 'examples/estate', '--data', data, ...signing);
  t.is(written.code, 0, written.stderr);
  const files = await filesIn('own.zip');
  t.true(files.has('frameworks/own.json') && files.has('bundles/2-data.tar.gz'));

  const trust = ['--trust', estate.path('trust.json')];
  const plain = await verify('own.zip', ...trust);
  t.is(plain.code, 0, plain.stdout);
  const refused = await verify('own.zip', ...trust, '--re-evaluate');
  t.is(refused.code, 4);
  t.regex(refused.stdout, /bundles\/2-data\.tar\.gz is not signed/);
  const allowed = await verify('own.zip', ...trust, '--re-evaluate', '--allow-unsigned-bundles');
  t.is(allowed.code, 0, allowed.stdout);
});

test('policies are verified by their own signature', async (t) => {
  const signedBundle = estate.path('signed.tar.gz');
  const key = ['--key', estate.path('key.pem'), '--key-id', 'audit'];
  const made = await keelsonHere([
    'bundle',
    'sign',
    'bundles/keelson-0.8.0.wasm.tar.gz',
    ...key,
    '-o',
    signedBundle,
  ]);
  t.is(made.code, 0, made.stderr);
  const trust = ['--trust', estate.path('trust.json')];
  const args = [
    '--replay',
    'examples/estate',
    '--bundle',
    signedBundle,
    ...trust,
    ...key,
    '-o',
    estate.path('signed.zip'),
  ];
  const written = await soc2(...args);
  t.is(written.code, 0, written.stderr);

  const again = await verify('signed.zip', ...trust, '--re-evaluate');
  t.is(again.code, 0, again.stdout);
  t.regex(again.stdout, /bundles\/1-policy\.tar\.gz: signed by audit/);
  const unknown = await verify('signed.zip', '--key', estate.path('key.pub.pem'), '--re-evaluate');
  t.is(unknown.code, 4);
  t.regex(unknown.stdout, /bundles\/1-policy\.tar\.gz is signed, but there is no trust store/);
});

test('attestations are verified by the key of who attests', async (t) => {
  const file = estate.path('signed.yaml');
  const content = `attestations:
  - {framework: soc-2, control: CC2.1, statement: Yes., by: ciso, on: 2026-06-01, expires: 2027-06-01, status: met}
`;
  await writeFile(file, content);
  const signature = await new FlattenedSign(Buffer.from(content))
    .setProtectedHeader({ alg: 'ES256', kid: 'audit' })
    .sign(createPrivateKey(estate.pair.private));
  await writeFile(`${file}.sig`, `${signature.protected}..${signature.signature}`);
  const trust = ['--trust', estate.path('trust.json')];
  const key = ['--key', estate.path('key.pem'), '--key-id', 'audit', '-o', estate.path('attested.zip')];
  const written = await soc2('--report', report, '--attestations', file, ...trust, ...key);
  t.is(written.code, 0, written.stderr);

  const right = await verify('attested.zip', ...trust);
  t.is(right.code, 0, right.stdout);
  t.regex(right.stdout, /^ok {11}the attestations are those that were used\n {13}signed by audit$/m);
  const unknown = await verify('attested.zip', '--key', estate.path('key.pub.pem'));
  t.is(unknown.code, 1, unknown.stdout);
  t.regex(unknown.stdout, /by the key "audit": name a trust store that holds it/);

  const files = await filesIn('attested.zip');
  const other = changed(files, { 'attestations.yaml.sig': `${signature.protected}..${'A'.repeat(86)}` });
  await writeFile(estate.path('forged.zip'), zipped(await signed(other, estate.signer)));
  const forged = await verify('forged.zip', ...trust);
  t.is(forged.code, 1);
  t.regex(forged.stdout, /FAILED {7}the attestations.+\n.+attestations\.yaml\.sig does not count/);
});

test('what cannot be is refused in a line, and nothing is left', async (t) => {
  const output = ['-o', estate.path('never.zip')];
  const given = ['--framework', 'soc-2', '--report', report];
  const other = estate.path('other.ndjson');
  await writeFile(other, `${await readFile(inventory, 'utf8')}\n`);
  for (const [args, message] of [
    [[...given, ...output], /evidence is signed: name the key with --key, or say --unsigned/],
    [[...given, ...output, '--unsigned', '--key', 'x'], /either --key or --unsigned/],
    [[...given, '--unsigned'], /a package is a file: name it with -o FILE\.zip/],
    [[...given, ...output, '--key', estate.path('nothing.pem')], /cannot read the key/],
    [[...given, ...output, '--key', estate.path('key.pub.pem')], /is no private key in PEM/],
    [
      [...given, ...output, '--key', estate.path('key.pem'), '--algorithm', 'HS256'],
      /--algorithm HS256 is none of/,
    ],
    [['--report', report, ...output, '--unsigned'], /no framework is named/],
    [
      [...given, ...output, '--unsigned', '--inventory', other],
      /is not what .+ is about: that is the document of/,
    ],
    [[...given, ...output, '--unsigned', '--replay', 'x'], /cannot be used with/],
    [[...given, ...output, '--unsigned', '.'], /either paths or --report/],
    [['verify', estate.path('nothing.zip')], /cannot read the package/],
    [['verify', estate.path('evidence.zip'), '--key', estate.path('key.pem')], /it is a private key/],
    [['verify', estate.path('evidence.zip'), '--key', 'a', '--trust', 'b'], /either --trust or --key/],
    [['verify', estate.path('evidence.zip'), '--trust', estate.path('nothing.yaml')], /cannot read it/],
  ] as const) {
    const refused = await run(...args);
    t.is(refused.code, 2, args.join(' ') + refused.stderr);
    t.regex(refused.stderr, message);
    t.is(refused.stderr.split('\n').length, 2, refused.stderr);
    t.is(refused.stdout, '');
  }
  t.false((await readdir(estate.folder)).some((name) => name.startsWith('never.zip')));
});

test('with --strict a source that was not read whole ends with 3, and the package is written', async (t) => {
  const { code } = await soc2('--report', report, '--unsigned', '--strict', '-o', estate.path('strict.zip'));
  t.is(code, 3);
  t.true((await filesIn('strict.zip')).has('report.json'));
});
