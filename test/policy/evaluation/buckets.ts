import type { ExecutionContext } from 'ava';
import { buildBundle } from '../../../src/bundle/build/build.ts';
import { bundleFrom, type Bundle } from '../../../src/policy/bundle.ts';
import type { Limits } from '../../../src/policy/evaluation/limits.ts';
import type { Evaluation } from '../../../src/policy/evaluation/task.ts';
import { evaluateUnits } from '../../../src/policy/evaluate-units.ts';
import type { Unit } from '../../../src/policy/units.ts';
import { check, policyFolder } from '../../bundle/build/policy-folder.ts';

const mebibyte = 1024 * 1024;

/** Limits that are reached in a test. */
export const lowLimits: Partial<Limits> = {
  batchMilliseconds: 500,
  memoryBytes: 64 * mebibyte,
  heapBytes: 64 * mebibyte,
  resultBytes: 2 * mebibyte,
};

const related = 'package lib.related\n\ntargets(kind) := object.get(input, ["related", kind], [])\n';

/** The check that every bundle of these tests has beside the others, and whose verdicts are to stay. */
export const honest = 'test-bucket-logging';

/** A bundle of the honest check and others, given by the rules of each id; other files by their name. */
export async function bundleOf(
  t: ExecutionContext,
  rules: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const checks = Object.entries(rules).map(([id, text]) => [
    `checks/${id}.rego`,
    check({
      id,
      rules: text,
      evidence: 'properties.name',
      custom: text.includes('a == b') ? joinsOnPurpose : [],
    }),
  ]);
  const folder = await policyFolder(t, {
    'lib/related.rego': related,
    'checks/honest.rego': check({ id: honest }),
    ...Object.fromEntries(checks),
    ...files,
  });
  return bundleFrom((await buildBundle(folder, '1.0.0')).wasm, 'test');
}

const joinsOnPurpose = ['lint:', '  allow: [nested-iteration]', '  reason: It is not to end.'];

/** A bucket that the honest check passes, fails or does not know, by its number. */
export function bucket(number: number, name = `bucket-${number}`, properties: object = {}): Unit {
  const state = states[number % states.length];
  return {
    id: `arn:aws:s3:::${name}`,
    cloud: 'aws',
    type: 'AWS::S3::Bucket',
    kind: 'storage',
    name,
    account: '123456789012',
    region: 'us-east-1',
    tags: {},
    properties: {
      ...properties,
      BucketVersioningConfiguration: { status: state === 'pass' ? 'Enabled' : 'Suspended' },
    },
    unknown: state === 'unknown' ? ['/properties/BucketVersioningConfiguration/status'] : [],
    defaults: [],
    related: {},
    related_from: {},
  };
}

const states = ['pass', 'fail', 'unknown'] as const;

/** What is to be said of buckets by the honest check, in the form of `verdictsOf`. */
export function honestVerdicts(count: number): string[] {
  return Array.from(
    { length: count },
    (_, number) => `bucket-${number} ${honest} ${states[number % states.length]}`,
  ).filter((verdict) => !verdict.endsWith(' pass'));
}

/** What is not a pass: unit, check, status, message and location in a line each, in the order of the units. */
export async function verdictsOf(
  evaluation: Evaluation,
  bundle: Bundle,
  units: readonly Unit[],
): Promise<string[]> {
  const outcomes = await Array.fromAsync(
    evaluateUnits(evaluation, bundle, new Map([['aws::s3::bucket', units]])),
  );
  return outcomes
    .filter(({ status }) => status !== 'pass')
    .map(({ subject, check: { id }, status, message, location }) =>
      [subject.name, id, status, message, location].filter((part) => part !== undefined).join(' '),
    );
}
