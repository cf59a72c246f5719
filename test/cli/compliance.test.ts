import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import type { Compliance } from '../../src/generated/compliance.ts';
import { keelsonHere } from './in-this-thread.ts';

let folder: string;
let report: string;
test.before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keelson-compliance-cli-'));
  report = join(folder, 'report.json');
  const scan = ['scan', '--replay', 'examples/estate', '--format', 'json', '--fail-on', 'none'];
  await keelsonHere([...scan, '--output', report]);
});
test.after.always(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) => keelsonHere(['compliance', ...args]);
async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test('judging a replay and reading its report say the same', async (t) => {
  const args = ['--framework', 'owasp-llm-2025', '--format', 'json', '--as-of', '2026-11-27'];
  const [judged, read] = await Promise.all([
    run(...args, '--replay', 'examples/estate'),
    run(...args, '--report', report),
  ]);
  const whole = ({ stdout }: { stdout: string }) => (JSON.parse(stdout) as Compliance).frameworks;

  t.is(judged.code, 0, judged.stderr);
  t.is(read.code, 0, read.stderr);
  t.deepEqual(whole(judged), whole(read));
});

test('several frameworks are one document, or one file each in a folder', async (t) => {
  const both = ['--framework', 'soc-2,mcsb-v1', '--report', report];
  const { stdout } = await run(...both, '--format', 'json');
  t.deepEqual(
    (JSON.parse(stdout) as Compliance).frameworks.map(({ id }) => id),
    ['soc-2', 'mcsb-v1'],
  );

  const out = join(folder, 'out');
  for (const format of ['html', 'pdf', 'csv', 'oscal']) {
    const { code, stderr } = await run(...both, '--format', format, '--output', `${out}/`);
    t.is(code, 0, stderr);
  }
  t.deepEqual((await readdir(out)).toSorted(), [
    'mcsb-v1.assessment-results.json',
    'mcsb-v1.csv',
    'mcsb-v1.html',
    'mcsb-v1.pdf',
    'soc-2.assessment-results.json',
    'soc-2.csv',
    'soc-2.html',
    'soc-2.pdf',
  ]);
  const refused = await run(...both, '--format', 'oscal');
  t.is(refused.code, 2);
  t.regex(refused.stderr, /OSCAL has a document for each framework: name a folder with -o DIR\//);
});

const own = `title: Own rules
version: '1'
controls:
  - id: A
    title: No static keys
    checks: [azure-ai-services-static-keys]
  - id: B
    title: Somebody answers
    checks: []
    manual: Who?
`;

test('a framework of your own is a file, whose checks must exist', async (t) => {
  const path = await file('own.yaml', own);
  const { stdout, stderr, code } = await run('--framework', path, '--report', report, '--format', 'json');
  t.is(code, 0, stderr);
  const [framework] = (JSON.parse(stdout) as Compliance).frameworks;
  t.like(framework, { id: 'own', origin: path });
  t.is(framework?.controls[0]?.state, 'partly');
  t.is(framework?.controls[1]?.state, 'manual');

  for (const [text, message] of [
    [
      own.replace('static-keys', 'static-kyes'),
      /control A names the check azure-ai-services-static-kyes, which does not exist \(did you mean azure-ai-services-static-keys\?\)/,
    ],
    [own.replace('id: B', 'id: A'), /two controls have the id A/],
    [own.replace('title: Own rules\n', ''), /must have required property 'title'/],
  ] as const) {
    const refused = await run('--framework', await file('wrong.yaml', text), '--report', report);
    t.is(refused.code, 2);
    t.regex(refused.stderr, message);
  }
});

test('attestations answer what no check does, and say whether somebody signed them', async (t) => {
  const attestations = await file(
    'attestations.yaml',
    `attestations:
  - {framework: eu-ai-act, control: '4', statement: Trained in June., by: ciso, on: 2026-06-01, expires: 2027-06-01, status: met}
  - {framework: eu-ai-act, control: '15.5', statement: All is well., by: ciso, on: 2026-06-01, expires: 2027-06-01, status: met}
  - {framework: soc-2, control: CC2.1, statement: Yes., by: ciso, on: 2025-06-01, expires: 2026-06-01, status: met}
`,
  );
  const args = [
    '--report',
    report,
    '--attestations',
    attestations,
    '--as-of',
    '2026-11-27',
    '--format',
    'json',
  ];
  const { stdout, stderr } = await run('--framework', 'eu-ai-act,soc-2', ...args);
  t.is(stderr, '');
  const { frameworks, notices, attestations: source } = JSON.parse(stdout) as Compliance;
  const control = (framework: number, id: string) =>
    frameworks[framework]?.controls.find((one) => one.id === id);

  t.like(control(0, '4'), { state: 'met', basis: 'attestation' });
  t.like(control(0, '15.5'), { state: 'partly', basis: 'checks' });
  t.is(control(1, 'CC2.1')?.state, 'manual');
  t.is(source?.signature, 'none');
  t.regex(notices.join('\n'), /soc-2:CC2\.1 by ciso has expired on 2026-06-01/);

  const near = await file('near.yaml', (await readFile(attestations, 'utf8')).replace("'15.5'", "'15.6'"));
  t.regex(
    (await run('--framework', 'eu-ai-act', '--report', report, '--attestations', near)).stderr,
    /eu-ai-act has no control 15\.6 \(did you mean 15\.\d\?\)/,
  );
});

test('what cannot be is refused in a line', async (t) => {
  const cut = join(folder, 'cut.json');
  const scan = [
    'scan',
    '--replay',
    'examples/estate',
    '--format',
    'json',
    '--fail-on',
    'none',
    '--output',
    cut,
  ];
  await keelsonHere([...scan, '--checks', 'azure-ai-services-static-keys']);
  const some = JSON.parse(await readFile(report, 'utf8')) as { results: unknown[] };
  const short = await file('short.json', JSON.stringify({ ...some, results: some.results.slice(1) }));

  const restricted = join(folder, 'restricted.json');
  await keelsonHere(['report', report, '--framework', 'mcsb-v2', '--format', 'json', '--output', restricted]);

  for (const [args, message] of [
    [['--framework', 'soc-2', '--report', restricted], /shows only results for mcsb-v2: controls need all/],
    [
      ['--framework', 'eu-ai-cat', '--report', report],
      /there is no framework eu-ai-cat \(did you mean eu-ai-act\?\)/,
    ],
    [['--report', report], /no framework is named: keelson compliance --list names them all/],
    [
      ['--framework', 'soc-2', '--report', cut],
      /shows only results of 1 of \d+ checks \(--checks\): controls need all results/,
    ],
    [['--framework', 'soc-2', '--report', short], /shows only \d+ of \d+ results/],
    [['--framework', 'soc-2', '--report', 'package.json'], /package\.json is no report of Keelson/],
    [['--framework', 'soc-2', '--report', report, '--as-of', '2026-02-30'], /--as-of 2026-02-30: name a day/],
    [['--framework', 'soc-2', '--report', report, '.'], /either paths or --report/],
    [['--framework', 'soc-2', '--report', report, '--replay', 'x'], /cannot be used with/],
  ] as const) {
    const refused = await run(...args);
    t.is(refused.code, 2, args.join(' '));
    t.regex(refused.stderr, message);
    t.is(refused.stderr.split('\n').length, 2);
  }
});

test('with --strict a source that was not read whole ends with 3', async (t) => {
  t.is((await run('--framework', 'soc-2', '--report', report, '--strict')).code, 3);
});
