import test, { type ExecutionContext } from 'ava';
import { readChecks, type Check } from '../../../src/bundle/build/annotations.ts';
import { controlsOf, readFrameworks } from '../../../src/bundle/build/frameworks.ts';
import { readPolicies } from '../../../src/bundle/build/sources.ts';
import type { Framework } from '../../../src/generated/framework.ts';
import { check, policyFolder } from './policy-folder.ts';

const shipped = 'policies';

function framework(...controls: Framework['controls']): Framework {
  return { title: 'A framework', version: '1', controls };
}

async function bucketChecks(t: ExecutionContext): Promise<Check[]> {
  const folder = await policyFolder(t, {
    'checks/logging.rego': check(),
    'checks/closed.rego': check({ id: 'test-bucket-closed' }),
  });
  return readChecks(folder);
}

test('a control that names a check which does not exist is refused', async (t) => {
  const checks = await bucketChecks(t);
  const files = new Map([
    [
      'house-rules',
      framework({ id: 'H-1', title: 'Buckets log', checks: ['test-bucket-logging', 'test-gone'] }),
    ],
  ]);

  t.throws(() => readFrameworks(files, checks), {
    code: 'POLICY_INVALID',
    message: 'frameworks/house-rules.yaml: control H-1 names the check test-gone, which does not exist',
  });
});

test('a reason for a check that the control does not list is refused', async (t) => {
  const checks = await bucketChecks(t);
  const control = { id: 'H-1', title: 'Buckets log', checks: ['test-bucket-logging'] } as const;
  const reasoned = { checks: ['test-bucket-closed'] as [string], because: 'a closed bucket has less to log' };

  t.notThrows(() =>
    readFrameworks(
      new Map([
        [
          'house-rules',
          framework({
            ...control,
            checks: [...control.checks],
            reasoned: { ...reasoned, checks: ['test-bucket-logging'] },
          }),
        ],
      ]),
      checks,
    ),
  );
  t.throws(
    () =>
      readFrameworks(
        new Map([['house-rules', framework({ ...control, checks: [...control.checks], reasoned })]]),
        checks,
      ),
    {
      code: 'POLICY_INVALID',
      message:
        'frameworks/house-rules.yaml: control H-1 gives a reason for the check test-bucket-closed, which is not among its checks',
    },
  );
});

test('a framework that does not fit its schema is refused', async (t) => {
  const checks = await bucketChecks(t);
  const files = new Map([['house-rules', { title: 'A framework', version: '1', controls: [{ id: 'H-1' }] }]]);

  t.throws(() => readFrameworks(files, checks), {
    code: 'POLICY_INVALID',
    message: /^frameworks\/house-rules\.yaml: /,
  });
});

test('frameworks are read by id, in order of id', async (t) => {
  const checks = await bucketChecks(t);
  const files = new Map([
    ['second', framework({ id: '2', title: 'Buckets are closed', checks: ['test-bucket-closed'] })],
    ['first', framework({ id: '1', title: 'Somebody looks', checks: [], manual: 'Who?' })],
  ]);

  t.deepEqual(
    [...readFrameworks(files, checks)],
    [...files].toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
});

test('a check has the controls that name it, of all frameworks, sorted', (t) => {
  const frameworks = new Map([
    [
      'second',
      framework(
        { id: '2.2', title: 'Buckets log', checks: ['test-bucket-logging'] },
        { id: '2.1', title: 'Buckets are seen to', checks: ['test-bucket-closed', 'test-bucket-logging'] },
      ),
    ],
    ['first', framework({ id: '1', title: 'Buckets log', checks: ['test-bucket-logging'] })],
  ]);

  t.deepEqual(controlsOf('test-bucket-logging', frameworks), ['first:1', 'second:2.1', 'second:2.2']);
  t.deepEqual(controlsOf('test-bucket-closed', frameworks), ['second:2.1']);
  t.deepEqual(controlsOf('test-unmapped', frameworks), []);
});

test('every framework that ships fits, and names only checks that exist', async (t) => {
  const { frameworks } = await readPolicies(shipped);

  t.deepEqual(
    [...readFrameworks(frameworks, await readChecks(shipped)).keys()],
    [
      'aws-ai-security-best-practices',
      'eu-ai-act',
      'iso-27001-2022',
      'iso-42001',
      'mcsb-v1',
      'mcsb-v2',
      'mitre-atlas',
      'nist-800-53-r5',
      'nist-ai-rmf-1',
      'owasp-llm-2025',
      'pci-dss-4',
      'soc-2',
    ],
  );
});

test('every control that ships has one id, and a check with a source or a question to attest', async (t) => {
  const frameworks = readFrameworks((await readPolicies(shipped)).frameworks, await readChecks(shipped));

  for (const [id, { controls }] of frameworks) {
    const ids = controls.map((control) => control.id);
    t.deepEqual(ids, [...new Set(ids)], id);
    const unanswered = controls.filter(({ checks, manual }) => checks.length === 0 && manual === undefined);
    t.deepEqual(unanswered, [], id);
    const unfounded = controls.filter(({ checks, source }) => checks.length > 0 && source === undefined);
    t.deepEqual(unfounded, [], id);
  }
});

test('a check answers a risk of OWASP only when its own metadata names the risk', async (t) => {
  const checks = await readChecks(shipped);
  const threats = new Map(checks.map((each) => [each.id, each.threats]));
  const owasp = readFrameworks((await readPolicies(shipped)).frameworks, checks).get('owasp-llm-2025');

  const unnamed = (owasp?.controls ?? []).flatMap((control) =>
    control.checks
      .filter((id) => !threats.get(id)?.includes(`owasp-llm:${control.id}`))
      .map((id) => `${control.id} ${id}`),
  );

  t.is(owasp?.controls.length, 10);
  t.deepEqual(unnamed, []);
});

test('every check that ships answers controls of at least three frameworks', async (t) => {
  const checks = await readChecks(shipped);
  const frameworks = readFrameworks((await readPolicies(shipped)).frameworks, checks);

  t.deepEqual(
    checks
      .map(({ id }) => ({
        id,
        frameworks: new Set(controlsOf(id, frameworks).map((control) => control.split(':')[0])).size,
      }))
      .filter((one) => one.frameworks < 3),
    [],
  );
});
