import test, { type ExecutionContext } from 'ava';
import { buildBundle } from '../../../src/bundle/build/build.ts';
import { bundleFrom } from '../../../src/policy/bundle.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../../../src/policy/evaluate-units.ts';
import type { Unit } from '../../../src/policy/units.ts';
import { check, policyFolder } from './policy-folder.ts';

const related = 'package lib.related\n\ntargets(kind) := object.get(input, ["related", kind], [])\n';

async function outcomesOf(t: ExecutionContext, policy: string, units: readonly Unit[]) {
  const folder = await policyFolder(t, { 'checks/a.rego': policy, 'lib/related.rego': related });
  const bundle = await bundleFrom((await buildBundle(folder, '1.0.0')).wasm, 'test');
  const evaluator = await startEvaluation(bundle);
  return (await Array.fromAsync(evaluateUnits(evaluator, bundle, new Map([['aws::s3::bucket', units]])))).map(
    ({ status, details, unknown, message, location }) => ({
      status,
      ...(details.length > 0 && { details }),
      ...(unknown.length > 0 && { unknown }),
      ...(message !== undefined && { message, location }),
    }),
  );
}

function unit(parts: Partial<Unit> = {}): Unit {
  return {
    id: 'arn:aws:s3:::b',
    cloud: 'aws',
    type: 'AWS::S3::Bucket',
    kind: 'storage',
    name: 'b',
    account: '123456789012',
    region: 'us-east-1',
    tags: {},
    properties: {},
    unknown: [],
    defaults: [],
    related: {},
    related_from: {},
    ...parts,
  };
}

const enabled = { BucketVersioningConfiguration: { status: 'Enabled' } };

test('a value that shows good passes, another fails, none fails', async (t) => {
  const units = [
    unit({ properties: enabled }),
    unit({ properties: { BucketVersioningConfiguration: { status: 'Off' } } }),
    unit(),
  ];

  t.deepEqual(await outcomesOf(t, check(), units), [
    { status: 'pass' },
    { status: 'fail' },
    { status: 'fail' },
  ]);
});

test('what could not be read is unknown, above and below the evidence too', async (t) => {
  const evidence = ['properties.BucketVersioningConfiguration.status'];
  const units = [
    unit({ properties: enabled, unknown: ['/properties/BucketVersioningConfiguration/status'] }),
    unit({ unknown: ['/properties/BucketVersioningConfiguration'] }),
    unit({ unknown: ['/properties'] }),
    unit({ properties: enabled, unknown: ['/properties/BucketVersioningConfigurationElse'] }),
  ];

  t.deepEqual(await outcomesOf(t, check(), units), [
    { status: 'unknown', unknown: evidence },
    { status: 'unknown', unknown: evidence },
    { status: 'unknown', unknown: evidence },
    { status: 'pass' },
  ]);
});

const applying = check({
  evidence: 'properties.BucketVersioningConfiguration.status, properties.name',
  rules:
    'compliant if input.properties.BucketVersioningConfiguration.status == "Enabled"\n\napplies if _named\n\n_named if input.properties.name == "grounding"',
});

test('a check that does not apply is not applicable, even where the rest is unknown', async (t) => {
  const units = [
    unit({ properties: { name: 'other' }, unknown: ['/properties/BucketVersioningConfiguration'] }),
    unit({ properties: { name: 'grounding', ...enabled } }),
    unit({ properties: { name: 'grounding' }, unknown: ['/properties/BucketVersioningConfiguration'] }),
  ];

  t.deepEqual(await outcomesOf(t, applying, units), [
    { status: 'not_applicable' },
    { status: 'pass' },
    { status: 'unknown', unknown: ['properties.BucketVersioningConfiguration.status'] },
  ]);
});

test('whether a check applies can be unknown as well', async (t) => {
  t.deepEqual(await outcomesOf(t, applying, [unit({ properties: enabled, unknown: ['/properties/name'] })]), [
    { status: 'unknown', unknown: ['properties.name'] },
  ]);
});

const neighbouring = check({
  evidence: '"related.encrypted-by[].properties.keyManager"',
  custom: ['related: [encrypted-by]'],
  imports: 'import data.lib.related',
  rules:
    'compliant if {\n\tsome key in related.targets("encrypted-by")\n\tkey.properties.keyManager == "CUSTOMER"\n}',
});

const key = {
  id: 'k',
  type: 'AWS::KMS::Key',
  kind: 'key' as const,
  name: 'k',
  account: '',
  region: '',
  tags: {},
  edge: {},
};

test('a neighbour that is missing or cannot be read is unknown; no neighbour is not', async (t) => {
  const evidence = ['related.encrypted-by[].properties.keyManager'];
  const units = [
    unit({ related: { 'encrypted-by': [{ ...key, properties: { keyManager: 'CUSTOMER' }, unknown: [] }] } }),
    unit({ related: { 'encrypted-by': [{ ...key, properties: { keyManager: 'AWS' }, unknown: [] }] } }),
    unit({ related: { 'encrypted-by': [{ id: 'k', unresolved: true, edge: {} }] } }),
    unit({ related: { 'encrypted-by': [{ ...key, properties: {}, unknown: ['/properties/keyManager'] }] } }),
    unit({ unknown: ['/related/encrypted-by'] }),
    unit(),
  ];

  t.deepEqual(await outcomesOf(t, neighbouring, units), [
    { status: 'pass' },
    { status: 'fail' },
    { status: 'unknown', unknown: evidence },
    { status: 'unknown', unknown: evidence },
    { status: 'unknown', unknown: evidence },
    { status: 'fail' },
  ]);
});

test('details come with the failure, sorted', async (t) => {
  const policy = check({
    rules: `compliant if input.properties.BucketVersioningConfiguration.status == "Enabled"

details contains {"path": path, "message": "wrong"} if some path in ["z", "a", "m"]`,
  });

  t.deepEqual(await outcomesOf(t, policy, [unit()]), [
    { status: 'fail', details: ['a', 'm', 'z'].map((path) => ({ path, message: 'wrong' })) },
  ]);
});

test('a check that aborts is an error of that pair alone', async (t) => {
  const policy = check({
    rules:
      'compliant if _state == "Enabled"\n\n_state := input.properties.BucketVersioningConfiguration.status\n\n_state := "Off" if input.properties.BucketVersioningConfiguration.isMfaDeleteEnabled',
    evidence: 'properties.BucketVersioningConfiguration',
  });
  const both = { BucketVersioningConfiguration: { status: 'Enabled', isMfaDeleteEnabled: true } };

  const outcomes = await outcomesOf(t, policy, [
    unit({ properties: enabled }),
    unit({ properties: both }),
    unit(),
  ]);

  t.deepEqual(
    outcomes.map(({ status }) => status),
    ['pass', 'error', 'fail'],
  );
  t.is(outcomes[1]?.message, 'var assignment conflict');
  t.regex(outcomes[1]?.location ?? '', /^checks\/a\.rego:\d+:\d+$/);
});

test('text that Rego cannot read is repaired, not dropped', async (t) => {
  t.deepEqual(await outcomesOf(t, check(), [unit({ name: 'half \ud800 pair', properties: enabled })]), [
    { status: 'pass' },
  ]);
});

test('many units come back in their order, over more than one batch', async (t) => {
  const units = Array.from({ length: 200 }, (_, index) =>
    unit({ properties: index % 3 === 0 ? enabled : {} }),
  );

  const statuses = (await outcomesOf(t, check(), units)).map(({ status }) => status);

  t.deepEqual(
    statuses,
    units.map((_, index) => (index % 3 === 0 ? 'pass' : 'fail')),
  );
});

test('a thousand aborts leave the host working', async (t) => {
  const policy = check({
    rules:
      'compliant if _state == "Enabled"\n\n_state := input.properties.BucketVersioningConfiguration.status\n\n_state := "Off" if input.properties.BucketVersioningConfiguration.isMfaDeleteEnabled',
    evidence: 'properties.BucketVersioningConfiguration',
  });
  const both = { BucketVersioningConfiguration: { status: 'Enabled', isMfaDeleteEnabled: true } };
  const units = [
    ...Array.from({ length: 1000 }, () => unit({ properties: both })),
    unit({ properties: enabled }),
  ];

  const statuses = (await outcomesOf(t, policy, units)).map(({ status }) => status);

  t.deepEqual(statuses, [...Array.from({ length: 1000 }, () => 'error'), 'pass']);
});

test('an edge is known although its other end is not in the document', async (t) => {
  const policy = check({
    evidence: '"related.encrypted-by[].edge.evidence"',
    custom: ['related: [encrypted-by]'],
    imports: 'import data.lib.related',
    rules:
      'compliant if {\n\tsome key in related.targets("encrypted-by")\n\tkey.edge.evidence == "KmsKeyId"\n}',
  });
  const far = { id: 'k', unresolved: true as const };

  t.deepEqual(
    await outcomesOf(t, policy, [
      unit({ related: { 'encrypted-by': [{ ...far, edge: { evidence: 'KmsKeyId' } }] } }),
      unit({ related: { 'encrypted-by': [{ ...far, edge: { evidence: 'Other' } }] } }),
      unit({ unknown: ['/related/encrypted-by'] }),
    ]),
    [
      { status: 'pass' },
      { status: 'fail' },
      { status: 'unknown', unknown: ['related.encrypted-by[].edge.evidence'] },
    ],
  );
});

test('a builtin that fails makes an error of its pair, not whatever the rest of the rule says', async (t) => {
  const policy = check({
    rules: `default _newer := true

_newer := semver.compare(input.properties.BucketVersioningConfiguration.status, "1.0.0") > 0

compliant if _newer`,
  });
  const versioned = (status: string) => unit({ properties: { BucketVersioningConfiguration: { status } } });

  const outcomes = await outcomesOf(t, policy, ['2.0.0', 'rubbish', '0.9.0'].map(versioned));

  t.deepEqual(
    outcomes.map(({ status }) => status),
    ['pass', 'error', 'fail'],
  );
  t.regex(outcomes[1]?.message ?? '', /^semver\.compare: .*rubbish/);
  t.is(outcomes[1]?.location, 'checks/a.rego');
});
