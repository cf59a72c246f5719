import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Report } from '../../src/generated/report.ts';
import type { ComparedFinding, ReportDifference } from '../../src/generated/report-difference.ts';
import { formats } from '../../src/report/formats/formats.ts';
import { validate } from '../../src/schema/validate.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelsonHere } from './in-this-thread.ts';
import { cacheFolder, root } from './keelson.ts';

async function scanned(t: ExecutionContext, format: string, ...what: string[]): Promise<string> {
  const file = join(await emptyFolder(t), `report.${format}`);
  const ran = await keelsonHere(['scan', ...what, '--fail-on', 'none', '--format', format, '--output', file]);
  t.is(ran.code, 0, ran.stderr);
  return file;
}

const estate = ['--replay', 'examples/estate'];

const leftOut = /^keelson: asff has \d+ results; \d+ about what is in no account of AWS are left out\n$/;

test('every format can be made of a report, as the scan makes it', async (t) => {
  // Packages are in code alone, and what is there of them is in one format.
  const stored = await scanned(t, 'json', 'examples/app', ...estate);
  const folder = await emptyFolder(t);
  for (const { id } of formats) {
    const ran = await keelsonHere(['report', stored, '--format', id, '--output', join(folder, id)]);
    t.deepEqual([ran.code, ran.stdout], [0, ''], id);
    t.regex(ran.stderr, id === 'asff' ? leftOut : /^$/, id);
    t.true((await readFile(join(folder, id))).length > 1000, id);
  }
  t.is(await readFile(join(folder, 'json'), 'utf8'), await readFile(stored, 'utf8'));
});

test('the page of a stored report has the bill of the document that it is about, and of no other', async (t) => {
  const folder = await emptyFolder(t);
  const [page, stored, own, other] = ['scan.html', 'report.json', 'estate.json', 'app.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  await keelsonHere([
    'scan',
    ...estate,
    '--fail-on',
    'none',
    '-f',
    'html',
    '-o',
    page,
    '--also',
    `json=${stored}`,
  ]);
  await keelsonHere(['inventory', ...estate, '-o', own]);
  await keelsonHere(['inventory', 'examples/app', '-o', other]);
  const again = await keelsonHere(['report', stored, '--inventory', own, '--format', 'html']);

  t.is(again.stdout, await readFile(page, 'utf8'));
  t.regex(again.stdout, /<h3>Agents<\/h3>/);
  const refused = await keelsonHere(['report', stored, '--inventory', other, '--format', 'html']);
  t.is(refused.code, 2);
  t.regex(refused.stderr, /the report is about another document/);
  const table = await keelsonHere(['report', stored, '--inventory', own]);
  t.regex(table.stderr, /--inventory is for the AI bill of materials of html, not for table/);
});

test('a scan writes streamed formats beside others, all of one run', async (t) => {
  const folder = await emptyFolder(t);
  const [json, junit, csv] = ['report.json', 'junit.xml', 'report.csv'].map((name) => join(folder, name));
  const ran = await keelsonHere([
    'scan',
    ...estate,
    '--fail-on',
    'none',
    '--format',
    'json',
    '--output',
    json ?? '',
    '--also',
    `junit=${junit}`,
    '--also',
    `csv=${csv}`,
  ]);

  t.is(ran.code, 0, ran.stderr);
  for (const [format, file = ''] of [
    ['junit', junit],
    ['csv', csv],
  ] as const) {
    const { stdout } = await keelsonHere(['report', json ?? '', '--format', format]);
    t.is(await readFile(file, 'utf8'), stdout);
  }
});

test('lines come through standard input, and give what JSON gives', async (t) => {
  const [lines, json] = [await scanned(t, 'ndjson', ...estate), join(await emptyFolder(t), 'report.json')];
  await keelsonHere(['report', lines, '--format', 'json', '--output', json]);
  const child = spawn(process.execPath, ['src/launcher.cjs', 'report', '-', '-f', 'prometheus'], {
    cwd: root,
    env: { PATH: process.env['PATH'], XDG_CACHE_HOME: cacheFolder },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end(await readFile(lines));
  const [code] = (await once(child, 'close')) as [number];

  t.is(code, 0, stderr);
  t.is(stdout, (await keelsonHere(['report', json, '-f', 'prometheus'])).stdout);
});

test('the table is grouped and restricted to a framework', async (t) => {
  const stored = await scanned(t, 'json', ...estate);
  const asked = ['report', stored, '--framework', 'mcsb-v2', '--group', 'framework'];
  const { stdout, code } = await keelsonHere(asked);

  t.is(code, 0);
  t.regex(stdout, /^AI-1 {2}mcsb-v2\n {2}HIGH {5}✗ /);
  t.false(stdout.includes('nist-'));
  t.regex(stdout, /only results for mcsb-v2/);
});

for (const [args, message] of [
  [['nowhere.json'], /^keelson: cannot read the report nowhere\.json: ENOENT.*\n$/],
  [['package.json'], /^keelson: package\.json is no report of Keelson.*\n$/],
  [['package.json', '-f', 'xml'], /^keelson: there is no format xml; there are table, .*prometheus.*\n$/],
  [['package.json', '-f', 'csv', '--group', 'risk'], 'keelson: --group is for the table, not for csv\n'],
  [['package.json', '--group', 'colour'], /Allowed choices are risk, resource, framework\.\n$/],
  [
    ['diff', 'package.json', 'package.json', '-f', 'csv'],
    /written as table, json or markdown, not as csv\n$/,
  ],
  [['diff', '-', '-'], 'keelson: standard input is one report: name a file for the other\n'],
  [['diff', 'a.json'], /missing required argument 'after'\n$/],
] as const) {
  test(`report ${args.join(' ')} is refused in a line`, async (t) => {
    const ran = await keelsonHere(['report', ...args]);

    t.is(ran.code, 2);
    if (typeof message === 'string') t.is(ran.stderr, message);
    else t.regex(ran.stderr, message);
  });
}

const notebook = `Resources:
  Lab:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      InstanceType: ml.t3.medium
      RoleArn: arn:aws:iam::123456789012:role/lab
      DirectInternetAccess: Enabled
      SubnetId: subnet-0123456789abcdef0
`;

/** A folder of Terraform and of CloudFormation, and what a scan of it gives. */
async function codeFolder(t: ExecutionContext): Promise<string> {
  const folder = join(await emptyFolder(t), 'app');
  await mkdir(join(folder, 'infra'), { recursive: true });
  await copyFile('examples/app/infra/main.tf', join(folder, 'infra', 'main.tf'));
  await writeFile(join(folder, 'lab.yaml'), notebook);
  return folder;
}

async function difference(...args: string[]): Promise<ReportDifference> {
  const { stdout, stderr } = await keelsonHere(['report', 'diff', ...args, '--format', 'json']);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as ReportDifference;
}

const failed = ({ results }: Report, type: RegExp) =>
  results
    .filter(({ status, resource }) => status === 'fail' && type.test(resource.file ?? ''))
    .map(({ fingerprint }) => fingerprint);

test('findings are the same though lines move and files are renamed: where ids have no file, and where they have', async (t) => {
  const folder = await codeFolder(t);
  const before = await scanned(t, 'json', folder);
  const [main, renamed] = [join(folder, 'infra', 'main.tf'), join(folder, 'infra', 'ai.tf')];
  await writeFile(main, `# moved\n\n\n${await readFile(main, 'utf8')}`);
  await rename(main, renamed);
  await rename(join(folder, 'lab.yaml'), join(folder, 'notebooks.yaml'));
  const after = await scanned(t, 'ndjson', folder);
  const again = await scanned(t, 'json', folder);
  const read = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as Report;
  const [old, now] = [await read(before), await read(again)];
  const found = await difference(before, after);

  t.is(validate('report-difference', found), undefined);
  t.true(failed(old, /\.tf$/).length > 0 && failed(old, /\.yaml$/).length > 0);
  // The root of Terraform is a folder; that of a template is its file, and the comparison knows it again.
  t.deepEqual(failed(now, /\.tf$/), failed(old, /\.tf$/));
  t.notDeepEqual(failed(now, /\.yaml$/), failed(old, /\.yaml$/));
  t.true(found.summary.moved > 0);
  t.is(found.findings.open.length, old.summary.status.fail);
  t.deepEqual(
    { ...found.findings, open: [] },
    { new: [], regressed: [], fixed: [], gone: [], undecided: [], waived: [], open: [] },
  );
});

test('what is mended is fixed, and regressed when it is undone; what is taken away is gone', async (t) => {
  const folder = await codeFolder(t);
  const bad = await scanned(t, 'json', folder);
  await writeFile(join(folder, 'lab.yaml'), notebook.replace('Enabled', 'Disabled'));
  const good = await scanned(t, 'json', folder);
  await rm(join(folder, 'lab.yaml'));
  const less = await scanned(t, 'json', folder);
  const check = 'aws-sagemaker-notebook-direct-internet';
  const kinds = async (before: string, after: string) => {
    const { findings } = await difference(before, after);
    const isIt = (one: ComparedFinding) => one.check === check && one.resource.file === 'lab.yaml';
    return Object.keys(findings).filter((kind) => findings[kind as keyof typeof findings].some(isIt));
  };

  t.deepEqual(await kinds(bad, good), ['fixed']);
  t.deepEqual(await kinds(good, bad), ['regressed']);
  t.deepEqual(await kinds(bad, less), ['gone']);
  t.deepEqual(await kinds(less, bad), ['new']);
  const code = async (...args: string[]) =>
    (await keelsonHere(['report', 'diff', ...args, '--exit-code'])).code;
  t.is(await code(bad, good), 0);
  t.is(await code(good, bad), 1);
});
