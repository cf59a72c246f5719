import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { estateDifference, type EstateSide } from '../../../src/report/bundle-difference/estate.ts';
import { readNamed, runnableOf } from '../../../src/bundle/release/named.ts';
import type { EstateDifference } from '../../../src/generated/bundle-difference.ts';
import { unitsOf } from '../../../src/policy/units.ts';
import { check, policyFolder } from '../../bundle/build/policy-folder.ts';

const statuses = ['Enabled', 'Suspended', 'Suspended', 'Off', undefined];

const lines = [
  {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '0.1.0' },
    collected_at: '2026-11-20T06:00:00Z',
  },
  {
    source: { id: 'aws:one', cloud: 'aws', scope: 'one', status: 'complete', resources: 5, problems: [] },
  },
  ...statuses.map((status, index) => ({
    resource: {
      id: `arn:aws:s3:::bucket-${index}`,
      cloud: 'aws',
      type: 'AWS::S3::Bucket',
      kind: 'bucket',
      name: `bucket-${index}`,
      account: 'one',
      region: 'eu-west-1',
      group: 'g',
      tags: {},
      origin: { kind: 'live', source: 'aws:one' },
      properties: status === undefined ? {} : { BucketVersioningConfiguration: { status } },
      unknown: status === undefined ? ['/properties/BucketVersioningConfiguration'] : [],
      defaults: [],
    },
  })),
];

async function side(t: ExecutionContext, text: string, currentId = (id: string) => id): Promise<EstateSide> {
  const folder = await policyFolder(t, { 'checks/test/a.rego': text });
  return { bundle: await runnableOf(await readNamed(folder)), currentId };
}

async function differenceOf(
  t: ExecutionContext,
  old: EstateSide,
  now: EstateSide,
  resources = 10,
): Promise<EstateDifference> {
  const file = join(await policyFolder(t, {}), 'estate.ndjson');
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return estateDifference(old, now, {
    units: (bundle) => unitsOf(file, bundle),
    resources,
    now: new Date('2026-11-20T07:00:00Z'),
  });
}

const rule = (status: string) => ({
  rules: `compliant if input.properties.BucketVersioningConfiguration.status == "${status}"`,
});

test('findings that appear and vanish are named, with what they were', async (t) => {
  const found = await differenceOf(
    t,
    await side(t, check(rule('Enabled'))),
    await side(t, check(rule('Off'))),
  );

  t.deepEqual(found.findings, { before: 3, after: 3 });
  t.deepEqual([found.resources, found.appeared, found.vanished, found.changed], [5, 1, 1, 0]);
  t.deepEqual(found.checks[0]?.resources, [
    {
      change: 'appeared',
      id: 'arn:aws:s3:::bucket-0',
      before: { status: 'pass', severity: 'medium' },
      after: { status: 'fail', severity: 'medium', risk: 'medium' },
    },
    {
      change: 'vanished',
      id: 'arn:aws:s3:::bucket-3',
      before: { status: 'fail', severity: 'medium', risk: 'medium' },
      after: { status: 'pass', severity: 'medium' },
    },
  ]);
});

test('a finding that is worse now has changed', async (t) => {
  const found = await differenceOf(
    t,
    await side(t, check(rule('Enabled'))),
    await side(t, check(rule('Enabled')).replace('severity: medium', 'severity: high')),
  );

  t.deepEqual([found.appeared, found.vanished, found.changed], [0, 0, 3]);
  t.deepEqual(
    found.checks[0]?.resources.map(({ id, after }) => [id, after?.risk]),
    [1, 2, 3].map((index) => [`arn:aws:s3:::bucket-${index}`, 'high']),
  );
});

test('what is judged by both alike is no difference', async (t) => {
  const one = await side(t, check(rule('Enabled')));
  const found = await differenceOf(t, one, await side(t, check(rule('Enabled'))));

  t.deepEqual([found.appeared, found.vanished, found.changed, found.checks], [0, 0, 0, []]);
});

test('findings of a check that is gone vanish, those of a new one appear', async (t) => {
  const found = await differenceOf(
    t,
    await side(t, check({ ...rule('Enabled'), id: 'test-bucket-old' })),
    await side(t, check({ ...rule('Enabled'), id: 'test-bucket-new' })),
  );

  t.deepEqual(
    found.checks.map(({ check: id, appeared, vanished, changed }) => [id, appeared, vanished, changed]),
    [
      ['test-bucket-new', 3, 0, 1],
      ['test-bucket-old', 0, 3, 1],
    ],
  );
  t.is(found.checks[0]?.resources[0]?.before, null);
  t.is(found.checks[1]?.resources[0]?.after, null);
});

test('a check with another id has the findings it had', async (t) => {
  const found = await differenceOf(
    t,
    await side(t, check({ ...rule('Enabled'), id: 'test-bucket-old' }), () => 'test-bucket-new'),
    await side(t, check({ ...rule('Enabled'), id: 'test-bucket-new' })),
  );

  t.deepEqual(found.checks, []);
});

test('of many resources the first by id are named, and all are counted', async (t) => {
  const found = await differenceOf(
    t,
    await side(t, check(rule('Enabled'))),
    await side(t, check(rule('Suspended'))),
    1,
  );

  t.deepEqual([found.appeared, found.vanished], [1, 2]);
  t.deepEqual(
    found.checks[0]?.resources.map(({ change, id }) => [change, id]),
    [
      ['appeared', 'arn:aws:s3:::bucket-0'],
      ['vanished', 'arn:aws:s3:::bucket-1'],
    ],
  );
});
