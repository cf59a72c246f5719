import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Worker } from 'node:worker_threads';
import test from 'ava';
import { treeBundle } from '../../bundle/tree.ts';
import { readManifest } from '../../../src/collect/manifest.ts';
import { collect } from '../../../src/collect/run.ts';
import { replayFrom } from '../../../src/collect/transport/replay.ts';
import { bundleFrom } from '../../../src/policy/bundle.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../../../src/policy/evaluate-units.ts';
import { policyFolder } from '../../bundle/build/policy-folder.ts';
import { unitsByType } from '../units-by-type.ts';
import { bucket, bundleOf, honestVerdicts, lowLimits, verdictsOf } from './buckets.ts';
import { harming, hostile } from './hostile-policies.ts';

const buckets = (count: number) => Array.from({ length: count }, (_, number) => bucket(number));

test.serial('the example estate is judged alike by any number of threads, and by none', async (t) => {
  const bundle = await bundleFrom(await treeBundle(), 'test');
  const { scope, captured_at: collectedAt } = await readManifest('examples/estate');
  const inventory = await collect({
    scope,
    collectedAt,
    replay: await replayFrom('examples/estate'),
    signal: new AbortController().signal,
  });
  const units = await unitsByType(inventory, bundle);

  const outcomes = await Promise.all(
    [0, 1, 2, 3].map(async (threads) => {
      const evaluation = await startEvaluation(bundle, { threads });
      const all = await Array.fromAsync(evaluateUnits(evaluation, bundle, units));
      await evaluation.close();
      return all.map((outcome) => ({ ...outcome, unit: outcome.unit() }));
    }),
  );

  const [inThread, ...inThreads] = outcomes;
  t.true(inThread !== undefined && inThread.length > 100);
  for (const others of inThreads) t.deepEqual(others, inThread);
});

test.serial('a thread that is ended from outside loses nothing', async (t) => {
  const bundle = await bundleOf(t, { 'test-busy': busy });
  const workers: Worker[] = [];
  const onWorker = (worker: Worker) => workers.push(worker);
  process.on('worker', onWorker);
  t.teardown(() => process.off('worker', onWorker));
  const evaluation = await startEvaluation(bundle, { threads: 1 });
  t.teardown(() => evaluation.close());

  const answering = verdictsOf(evaluation, bundle, buckets(300));
  const [first] = workers;
  t.is(workers.length, 1);
  await first?.terminate();

  t.deepEqual(await answering, honestVerdicts(300));
  t.is(workers.length, 2);
});

const busy = `compliant if {
	all := {text | some number in numbers.range(1, 500); text := sprintf("%d %s", [number, input.name])}
	count(all) == 500
}`;

test.serial('what one thread is ended for does not touch what another does', async (t) => {
  const bundle = await bundleOf(t, { 'test-endless': harming('endless', hostile['nested-loops'] ?? '') });
  const evaluation = await startEvaluation(bundle, { threads: 2, limits: lowLimits });
  t.teardown(() => evaluation.close());
  const endless = verdictsOf(evaluation, bundle, [bucket(0, 'endless')]);

  for (let round = 0; round < 20; round += 1) {
    t.deepEqual(await verdictsOf(evaluation, bundle, buckets(70)), honestVerdicts(70));
  }

  t.deepEqual(await endless, [
    'endless test-endless error stopped after 0.5 s: the policy does not end checks/test-endless.rego',
  ]);
});

test.serial('a thread is ended before its heap could end the process', async (t) => {
  const bundle = await bundleOf(t, {
    'test-paths': harming('paths', hostile['every-path'] ?? ''),
    'test-addresses': harming('addresses', hostile['address-space'] ?? ''),
  });
  const limits = { ...lowLimits, batchMilliseconds: 60_000 };
  const evaluation = await startEvaluation(bundle, { threads: 1, limits });
  t.teardown(() => evaluation.close());

  const verdicts = await verdictsOf(evaluation, bundle, [bucket(0, 'paths'), bucket(0, 'addresses')]);

  const message = 'stopped: the policy needs more memory than it is given';
  t.deepEqual(verdicts, [
    `paths test-paths error ${message} checks/test-paths.rego`,
    `addresses test-addresses error ${message} checks/test-addresses.rego`,
  ]);
});

test.serial('a bundle that cannot be started is refused, and no thread stays', async (t) => {
  const bundle = await bundleOf(t, {});
  const workers: Worker[] = [];
  const onWorker = (worker: Worker) => workers.push(worker);
  process.on('worker', onWorker);
  t.teardown(() => process.off('worker', onWorker));

  await t.throwsAsync(
    startEvaluation(bundle, { threads: 1, limits: { ...lowLimits, memoryBytes: 65_536 } }),
    { name: 'KeelsonError', code: 'BUNDLE_START_FAILED', message: /^the bundle 1\.0\.0.* is refused: / },
  );
  t.true(workers.every(({ threadId }) => threadId === -1));
});

test.serial('after it was closed nothing is answered', async (t) => {
  const bundle = await bundleOf(t, {});
  const evaluation = await startEvaluation(bundle, { threads: 2 });

  const answering = t.throwsAsync(verdictsOf(evaluation, bundle, buckets(1000)), {
    name: 'KeelsonError',
    code: 'INTERRUPTED',
  });
  await evaluation.close();

  await answering;
  await t.throwsAsync(verdictsOf(evaluation, bundle, buckets(1)), { code: 'INTERRUPTED' });
});

test.serial('a process ends without closing, with all its answers', async (t) => {
  const source = (path: string) => JSON.stringify(pathToFileURL(join('src', path)).href);
  const folder = await policyFolder(t, {});
  const script = join(folder, 'script.ts');
  const built = await treeBundle();
  await writeFile(join(folder, 'bundle.tar.gz'), built);
  await writeFile(
    script,
    `import { readBundle } from ${source('policy/bundle.ts')};
import { startEvaluation } from ${source('policy/evaluation/evaluation.ts')};
const bundle = await readBundle(${JSON.stringify(join(folder, 'bundle.tar.gz'))});
const evaluation = await startEvaluation(bundle, { threads: 2 });
void evaluation.ask('risk/assessments', Buffer.from('[]')).then((text) => process.stdout.write(text + '\\n'));
`,
  );

  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script], { timeout: 60_000 });

  t.is(stdout, '[]\n');
  t.is(stderr, '');
});
