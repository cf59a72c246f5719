import test from 'ava';
import { inlineWaivers, waiversFor } from '../../../src/collect/code/inline-waivers.ts';

const block = (line: number, endLine = line, column = 1) => ({
  line,
  column,
  end_line: endLine,
  end_column: 100,
});
const waived = (text: string, place: ReturnType<typeof block>) =>
  waiversFor(place, inlineWaivers(text)).map(({ check }) => check);
const said = (text: string) =>
  inlineWaivers(text).map(({ check, reason, until, problem, tool }) => ({
    check,
    reason,
    until,
    problem,
    tool,
  }));

test('comments for Checkov are read with their ids and reason', (t) => {
  const waiver = { reason: undefined, until: undefined, problem: undefined, tool: 'checkov' };

  t.deepEqual(said('  #checkov:skip=CKV_AWS_1:it is public, on purpose: see 12\n'), [
    { ...waiver, check: 'checkov:CKV_AWS_1', reason: 'it is public, on purpose: see 12' },
  ]);
  t.deepEqual(said('x = 1 // bridgecrew:skip=CKV_AWS_1,CKV2_AWS_2 : why \n'), [
    { ...waiver, check: 'checkov:CKV_AWS_1' },
    { ...waiver, check: 'checkov:CKV2_AWS_2' },
  ]);
  t.deepEqual(said('# checkov:skip=CKV_AWS_1\n'), [{ ...waiver, check: 'checkov:CKV_AWS_1' }]);
  for (const none of [
    '# checkov:skip=',
    '# checkov:skip',
    'a = "checkov:skip=CKV_AWS_1"',
    '# checkov:skipped=CKV_A',
  ]) {
    t.deepEqual(said(none), [], none);
  }
});

test('comments for Trivy and tfsec are read with their last day', (t) => {
  const waiver = { reason: undefined, until: undefined, problem: undefined, tool: 'trivy' };

  t.deepEqual(said('#trivy:ignore:AVD-AWS-0086 trivy:ignore:AVD-AWS-0087:exp:2027-01-31 and more'), [
    { ...waiver, check: 'trivy:AVD-AWS-0086' },
    { ...waiver, check: 'trivy:AVD-AWS-0087', until: '2027-01-31' },
  ]);
  t.deepEqual(said('a = 1 # tfsec:ignore:aws-s3-x'), [{ ...waiver, check: 'trivy:aws-s3-x' }]);
  t.deepEqual(said('# trivy:ignore:*'), []);
});

test('what cannot be decided does not hold', (t) => {
  for (const [text, problem] of [
    ['trivy:ignore:A-1:ws:prod', 'it holds under the condition ws:prod'],
    ['trivy:ignore:A-1:exp:2027-01-31:ws:prod', 'it holds under the condition ws:prod'],
    ['trivy:ignore:A-1[name=x]', 'it holds under the condition [name=x]'],
    ['trivy:ignore:A-1:exp:2027-02-30', 'exp:2027-02-30 is no date: YYYY-MM-DD'],
  ] as const) {
    t.is(said(`# ${text}`)[0]?.problem, problem, text);
  }
});

test('Checkov looks into the block, Trivy also above it, neither at the top of the file', (t) => {
  const text = `# checkov:skip=CKV_A:x
# trivy:ignore:A-1

# checkov:skip=CKV_B:x
# trivy:ignore:A-2
resource "a" "b" {
  # checkov:skip=CKV_C:x
  c = 1 # trivy:ignore:A-3
}
`;

  t.deepEqual(waived(text, block(6, 9)), ['trivy:A-2', 'checkov:CKV_C', 'trivy:A-3']);
});

test('Metadata of CloudFormation is about its resource, in YAML and JSON', (t) => {
  const yaml = `Metadata: { checkov: { skip: { id: CKV_A } } }
Resources:
  One:
    Type: A
    Metadata:
      checkov:
        skip:
          - id: CKV_A
            comment: on purpose
          - id: CKV_B
          - not: one
  Two:
    Type: A
`;
  const json = '{"Resources":{"A":{"Metadata":{"checkov":{"skip":[{"id":"CKV_A"}]}}},"B":{}}}';

  t.deepEqual(waived(yaml, block(3, 11, 3)), ['checkov:CKV_A', 'checkov:CKV_B']);
  t.deepEqual(waived(yaml, block(12, 13, 3)), []);
  t.deepEqual(
    said(yaml).map(({ reason }) => reason),
    ['on purpose', undefined],
  );
  t.deepEqual(waived(json, { line: 1, column: 14, end_line: 1, end_column: 70 }), ['checkov:CKV_A']);
  t.deepEqual(waived(json, { line: 1, column: 71, end_line: 1, end_column: 78 }), []);
  t.deepEqual(said('Metadata: { checkov: { skip: [}'), []);
});

test('annotations of Kubernetes are about their object', (t) => {
  const text = `kind: Pod
metadata:
  annotations:
    checkov.io/skip1: CKV_K8S_1=on purpose
    "checkov.io/skip2": "CKV_K8S_2"
    # checkov.io/skip3: CKV_K8S_3=no
    note: checkov.io/skip4
`;

  t.deepEqual(waived(text, block(1, 7)), ['checkov:CKV_K8S_1', 'checkov:CKV_K8S_2']);
  t.deepEqual(
    said(text).map(({ reason }) => reason),
    ['on purpose', undefined],
  );
});

for (const [what, text] of Object.entries({
  annotations: '    checkov.io/skip1: CKV_K8S_1=x\n'.repeat(20_000),
  'marks on one line': `# ${'trivy:ignore:A-1 '.repeat(100_000)}`,
  'open flows': `checkov: ${'{a: ['.repeat(100_000)}`,
})) {
  test(`many ${what} are read`, (t) => {
    t.notThrows(() => inlineWaivers(text));
  });
}
