import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import type { Result } from '../../../src/generated/report.ts';
import { asff } from '../../../src/report/formats/asff.ts';
import { awsPlaceOf } from '../../../src/report/asff/place.ts';
import { securityHubType } from '../../../src/report/asff/resource.ts';
import { keelson } from '../../cli/keelson.ts';
import { result } from '../example-report.ts';
import { randomResult } from '../standards/random-results.ts';
import { runStart, streamed } from '../standards/streamed.ts';
import { securityHub } from './service-model.ts';
import { leftOut } from '../../left-out.ts';

interface Finding {
  readonly Title: string;
  readonly Description: string;
  readonly Compliance: { readonly Status: string; readonly RelatedRequirements: readonly string[] };
  readonly Workflow: { readonly Status: string };
  readonly RecordState: string;
  readonly Severity: { readonly Label: string };
  readonly Resources: readonly [{ readonly Type: string; readonly Details: { readonly Other: object } }];
  readonly ProductFields: Readonly<Record<string, string>>;
}

const hub = await securityHub();
const mostBytes = 240 * 1024;

const bucket: Result['resource'] = {
  id: 'arn:aws:s3:::prompts',
  cloud: 'aws',
  type: 'AWS::S3::Bucket',
  name: 'prompts',
  account: '123456789012',
  region: 'us-east-1',
};

/** The findings of a text, each as AWS's model has it where that could be had, and no larger than may be. */
function findingsOf(t: ExecutionContext, text: string): Finding[] {
  const findings = JSON.parse(text) as Finding[];
  for (const finding of findings) {
    if ('problems' in hub) {
      t.deepEqual(hub.problems({ Findings: [finding] }), [], JSON.stringify(finding));
    }
    t.true(Buffer.byteLength(JSON.stringify(finding)) < mostBytes);
  }
  return findings;
}

async function findingOf(t: ExecutionContext, more: Partial<Result>): Promise<Finding> {
  const [finding] = findingsOf(t, await streamed(asff, [result({ resource: bucket, ...more })]));
  return finding as Finding;
}

if ('missing' in hub) {
  test("findings are held to AWS's model", (t) => leftOut(t, hub.missing));
} else {
  test("AWS's model refuses what it does not know, and what is too long", async (t) => {
    const finding = await findingOf(t, {});
    const wrong = (more: object) => hub.problems({ Findings: [{ ...finding, ...more }] }).length > 0;

    t.false(wrong({}));
    t.true(wrong({ Keelson: 1 }));
    t.true(wrong({ Title: 'a'.repeat(257) }));
    t.true(wrong({ Description: ' ' }));
    t.true(wrong({ Compliance: { Status: 'UNKNOWN' } }));
    t.true(wrong({ Compliance: { RelatedRequirements: Array<string>(33).fill('a') } }));
    t.true(wrong({ ProductFields: { a: 'a'.repeat(2049) } }));
    t.true(wrong({ Remediation: { Recommendation: { Text: 'a'.repeat(513) } } }));
  });

  test('types of resources are those of Security Hub', (t) => {
    const named = ['AWS::S3::Bucket', 'AWS::IAM::Role', 'AWS::SageMaker::NotebookInstance', 'AWS::KMS::Key'];
    for (const type of named) t.true(hub.resourceTypes.has(securityHubType(type)), type);
    t.is(securityHubType('AWS::Bedrock::Agent'), 'Other');
    t.is(securityHubType('constructor'), 'Other');
  });
}

test('a failure is a finding of its account', async (t) => {
  t.like(await findingOf(t, {}), {
    Id: `keelson/${'f'.repeat(64)}`,
    ProductArn: 'arn:aws:securityhub:us-east-1:123456789012:product/123456789012/default',
    GeneratorId: 'keelson/azure-ai-services-static-keys',
    AwsAccountId: '123456789012',
    CreatedAt: '2026-11-20T06:00:01.000Z',
    LastObservedAt: '2026-11-20T06:00:00Z',
    Severity: { Label: 'CRITICAL', Original: 'critical' },
    Title: 'Azure AI services refuse static keys',
    Description: 'Not so for prompts (disableLocalAuth = false (provider default)).',
    Remediation: { Recommendation: { Text: 'Turn local authentication off.' } },
    Compliance: { Status: 'FAILED', RelatedRequirements: ['mcsb-v2:IM-1'] },
    Workflow: { Status: 'NEW' },
    RecordState: 'ACTIVE',
  });
  t.like((await findingOf(t, {})).Resources[0], {
    Type: 'AwsS3Bucket',
    Id: 'arn:aws:s3:::prompts',
    Partition: 'aws',
    Region: 'us-east-1',
    Details: { Other: { name: 'prompts', 'properties.disableLocalAuth': 'false' } },
  });
});

test('each status is told as what it is: what is not known never passes', async (t) => {
  const told: Record<string, unknown> = {};
  for (const status of ['pass', 'fail', 'unknown', 'not_applicable', 'waived', 'error'] as const) {
    const finding = await findingOf(t, { status, message: 'why' });
    told[status] = [finding.Compliance.Status, finding.Workflow.Status, finding.RecordState];
  }

  t.deepEqual(told, {
    pass: ['PASSED', 'RESOLVED', 'ACTIVE'],
    fail: ['FAILED', 'NEW', 'ACTIVE'],
    unknown: ['WARNING', 'NEW', 'ACTIVE'],
    not_applicable: ['NOT_AVAILABLE', 'NEW', 'ARCHIVED'],
    waived: ['FAILED', 'SUPPRESSED', 'ACTIVE'],
    error: ['NOT_AVAILABLE', 'NEW', 'ACTIVE'],
  });
});

test('what is too long or too much is cut, and says so', async (t) => {
  const finding = await findingOf(t, {
    title: '名'.repeat(300),
    remediation: { summary: 'x'.repeat(600) },
    controls: Array.from({ length: 40 }, (_, index) => `f:${index}`),
    evidence: Array.from({ length: 80 }, () => ({
      path: 'properties.list[]',
      state: 'value' as const,
      value: 'v'.repeat(2000),
    })),
    equivalents: Array.from({ length: 500 }, (_, index) => `tool:${index}`),
  });

  t.is(finding.Title, `${'名'.repeat(255)}…`);
  t.is(finding.Compliance.RelatedRequirements.length, 32);
  t.is(finding.Compliance.RelatedRequirements.at(-1), '… 9 more');
  const other = finding.Resources[0].Details.Other;
  t.is(Object.keys(other).length, 50);
  t.like(other, { '…': '33 more', 'properties.list[] (2)': `"${'v'.repeat(1022)}…` });
  t.is(finding.ProductFields['keelson/equivalents']?.length, 2048);
});

test('only what is in an account of AWS is written, and the rest is counted', async (t) => {
  const start = runStart();
  const results = [
    result(),
    result({ resource: bucket }),
    result({ resource: { ...bucket, account: 'example.com/app', file: 'main.tf' } }),
    result({ resource: { ...bucket, file: 'main.tf' } }),
  ];

  t.is(findingsOf(t, await streamed(asff, results, start)).length, 1);
  t.deepEqual(start.notices, ['asff has 1 results; 3 about what is in no account of AWS are left out']);
  t.is(await streamed(asff, [], start), '[]\n');
});

test('what is in no region is told where its partition shows it', (t) => {
  t.like(awsPlaceOf({ ...bucket, region: 'global' }), { region: 'us-east-1', isGlobal: true });
  t.like(awsPlaceOf({ ...bucket, id: 'arn:aws-cn:iam::1:role/a', region: 'global' }), {
    partition: 'aws-cn',
    region: 'cn-north-1',
  });
  t.like(awsPlaceOf({ ...bucket, id: 'AWS::X/1', region: 'us-gov-east-1' }), { partition: 'aws-us-gov' });
  t.is(awsPlaceOf({ ...bucket, id: 'arn:constructor:a', region: '' })?.partition, 'aws');
});

const inAws = fc
  .tuple(randomResult, fc.boolean())
  .map(([one, isAws]) =>
    isAws ? { ...one, resource: { ...bucket, id: one.resource.id, name: one.resource.name } } : one,
  );

test('whatever is found, AWS would take it, and only what passed passes', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(inAws, { maxLength: 6 }), async (results) => {
      const start = runStart();
      const text = await streamed(asff, results, start);
      const shown = results.filter(({ resource }) => awsPlaceOf(resource));
      const findings = findingsOf(t, text);
      t.is(findings.length, shown.length);
      for (const [index, { Compliance }] of findings.entries()) {
        t.is(Compliance.Status === 'PASSED', shown[index]?.status === 'pass');
      }
      t.is(start.notices.length, shown.length < results.length ? 1 : 0);
      t.is(await streamed(asff, results), text);
    }),
    { numRuns: 150 },
  );
});

test('a scan of clouds gives findings that AWS would take, and says what it leaves out', async (t) => {
  const ran = await keelson(['scan', '--replay', 'examples/estate', '--format', 'asff', '--fail-on', 'none']);
  const findings = findingsOf(t, ran.stdout);

  t.is(ran.code, 0);
  t.true(findings.length > 100);
  t.true(findings.some((finding) => finding.Resources[0].Type === 'AwsS3Bucket'));
  t.regex(
    ran.stderr,
    /^keelson: asff has \d+ results; \d+ about what is in no account of AWS are left out\n$/,
  );
});
