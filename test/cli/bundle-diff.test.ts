import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import type { BundleDifference } from '../../src/generated/bundle-difference.ts';
import { validate } from '../../src/schema/validate.ts';
import { policyFolder } from '../bundle/build/policy-folder.ts';
import { keelsonHere } from './in-this-thread.ts';

const estate = ['--replay', 'examples/estate'];

test('two releases differ on the estate in what the changelog says of them', async (t) => {
  const { code, stdout, stderr } = await keelsonHere([
    'bundle',
    'diff',
    '0.1.2',
    '0.3.0',
    ...estate,
    '--format',
    'json',
  ]);
  const difference = JSON.parse(stdout) as BundleDifference;

  t.is(code, 0, stderr);
  t.is(validate('bundle-difference', difference), undefined);
  t.deepEqual([difference.proposal.level, difference.proposal.version], ['major', '0.2.0']);
  t.deepEqual(difference.estate?.findings, { before: 84, after: 84 });
  // Bundle 0.1.3: azure-openai-prompt-shield does not apply to deployments that only embed. Bundle 0.3.0: a text that is no
  // number is told from one, and is no error.
  t.deepEqual(
    difference.estate?.checks.map(({ check, vanished, resources }) => [
      check,
      vanished,
      resources.map(({ id, after }) => [id.split('/').at(-1), after?.status]),
    ]),
    [
      ['azure-openai-prompt-shield', 1, [['embed', 'not_applicable']]],
      ['gcp-workbench-idle-shutdown', 0, [['scratch-notebook', 'fail']]],
    ],
  );
});

test('a document in lines is judged by both releases', async (t) => {
  const file = join(await policyFolder(t, {}), 'notebook.ndjson');
  const resource = {
    id: 'arn:aws:sagemaker:eu-west-1:123456789012:notebook-instance/one',
    cloud: 'aws',
    type: 'AWS::SageMaker::NotebookInstance',
    kind: 'notebook',
    name: 'one',
    account: '123456789012',
    region: 'eu-west-1',
    group: 'g',
    tags: {},
    origin: { kind: 'live', source: 'aws:one' },
    // Bundle 0.3.0: a text that is no number fails, and is no error.
    properties: { InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: '1e400' } },
    unknown: [],
    defaults: [],
  };
  const lines = [
    {
      schema: 'keelson.inventory/v1',
      tool: { name: 'keelson', version: '0.1.0' },
      collected_at: '2026-11-20T06:00:00Z',
    },
    { source: { id: 'aws:one', cloud: 'aws', scope: 'one', status: 'complete', resources: 1, problems: [] } },
    { resource },
  ];
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

  const { code, stdout, stderr } = await keelsonHere(['bundle', 'diff', '0.2.0', '0.3.0', '--against', file]);

  t.is(code, 0, stderr);
  t.regex(stdout, /^~ aws-sagemaker-notebook-imdsv2\n {4}verdict: compliant, data\.lib\.numbers\.whole$/m);
  t.regex(
    stdout,
    /^aws-sagemaker-notebook-imdsv2: \+1 -0 ~0\n {4}\+ arn:aws:sagemaker:\S+: error → fail \(\w+\)$/m,
  );
  t.regex(stdout, /^Proposed: minor: 0\.2\.1 or later$/m);
  t.true(stdout.split('\n').every((line) => line.length <= 120));
});

test('markdown is written to a file, and the exit code says that there is a difference', async (t) => {
  const file = join(await policyFolder(t, {}), 'changes.md');
  const args = ['bundle', 'diff', '0.1.2', '0.1.3', ...estate, '--format', 'markdown', '--output', file];

  t.is((await keelsonHere([...args, '--exit-code'])).code, 1);
  const text = await readFile(file, 'utf8');
  t.regex(text, /^# `0\.1\.2\+\w+` → `0\.1\.3\+\w+`\n\nProposed: \*\*minor\*\*, `0\.1\.3` or later\n/);
  t.regex(
    text,
    /^- changed `azure-openai-prompt-shield`\n {2}- verdict: `_answers`, `_only_embeds`, `applies`$/m,
  );
  t.is((await keelsonHere(args)).code, 0);
});

test('a release does not differ from itself', async (t) => {
  const { code, stdout } = await keelsonHere(['bundle', 'diff', '0.3.0', '0.3.0', '--exit-code']);

  t.is(code, 0);
  t.regex(stdout, /No difference: no new version is needed\./);
});

test('what cannot be compared is told in a line', async (t) => {
  for (const [args, line] of [
    [['0.3.0', '9.0.0'], /^keelson: there is no release 9\.0\.0; there are 0\.1\.0, .*\n$/],
    [['0.3.0', 'no-such-file'], /^keelson: cannot read the bundle no-such-file: .*\n$/],
    [['0.3.0', 'package.json'], /^keelson: package\.json is not a bundle: .*\n$/],
    [['0.3.0', '0.2.0', '--resources', 'many'], /^keelson: .*whole number up to 999\.\n$/],
    [['0.3.0', '0.2.0', '--against', 'package.json'], /^keelson: package\.json.*\n$/],
  ] as const) {
    const { code, stdout, stderr } = await keelsonHere(['bundle', 'diff', ...args]);

    t.not(code, 0, args.join(' '));
    t.is(stdout, '');
    t.regex(stderr, line);
  }
});
