import type { ExecutionContext } from 'ava';
import { buildBundle } from '../../../src/bundle/build/build.ts';
import { buildDataBundle } from '../../../src/bundle/build/data-bundle.ts';
import { unpackBundle } from '../../../src/bundle/archive/archive.ts';
import { dataBundleOfFiles, type DataBundle } from '../../../src/bundle/composition/data-bundle.ts';
import { bundleFrom, type Bundle } from '../../../src/policy/bundle.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import type { Evaluation } from '../../../src/policy/evaluation/task.ts';
import { evaluateUnits } from '../../../src/policy/evaluate-units.ts';
import type { Unit } from '../../../src/policy/units.ts';
import { check, policyFolder, type CheckParts } from '../build/policy-folder.ts';

/** A check that a bucket's versioning is one of data.storage.approved, the plain bundle's own. */
export const approved: CheckParts = {
  id: 'test-approved',
  rules: 'compliant if input.properties.BucketVersioningConfiguration.status in data.storage.approved',
};

export async function plainBundle(t: ExecutionContext, files: Record<string, string> = {}): Promise<Bundle> {
  const folder = await policyFolder(t, {
    'checks/approved.rego': check(approved),
    'data/storage.yaml': 'approved: [Enabled]\n',
    ...files,
  });
  return bundleFrom((await buildBundle(folder, '1.0.0')).wasm, 'plain');
}

export async function namedBundle(
  t: ExecutionContext,
  name: string,
  parts: CheckParts = {},
  files: Record<string, string> = {},
): Promise<Bundle> {
  const folder = await policyFolder(t, {
    'bundle.yaml': `name: ${name}\n`,
    'checks/one.rego': check({ id: `${name}-logging`, bundle: name, ...parts }),
    ...files,
  });
  return bundleFrom((await buildBundle(folder, '2.0.0')).wasm, name);
}

export async function dataBundle(
  t: ExecutionContext,
  files: Record<string, string>,
  name = 'house',
): Promise<DataBundle> {
  const folder = await policyFolder(t, { 'bundle.yaml': `name: ${name}\n`, ...files });
  const { wasm } = await buildDataBundle(folder, '3.0.0');
  return dataBundleOfFiles(await unpackBundle(wasm, name), 'd', name);
}

export const bucket = (id: string, status: string): Unit => ({
  id,
  cloud: 'aws',
  type: 'AWS::S3::Bucket',
  kind: 'storage',
  name: id,
  account: '1',
  region: 'r',
  tags: {},
  defaults: [],
  properties: { BucketVersioningConfiguration: { status } },
  unknown: [],
  related: {},
  related_from: {},
});

/** `resource check status` of every check on every bucket, sorted. */
export async function statuses(bundle: Bundle, units: readonly Unit[], threads = 0): Promise<string[]> {
  const evaluation = await startEvaluation(bundle, { threads });
  try {
    return await judged(evaluation, bundle, units);
  } finally {
    await evaluation.close();
  }
}

/** The same by what is started already. */
export async function judged(
  evaluation: Evaluation,
  bundle: Bundle,
  units: readonly Unit[],
): Promise<string[]> {
  const outcomes = await Array.fromAsync(
    evaluateUnits(evaluation, bundle, new Map([['AWS::S3::Bucket', units]])),
  );
  return outcomes.map(({ subject, check: { id }, status }) => `${subject.id} ${id} ${status}`).toSorted();
}
