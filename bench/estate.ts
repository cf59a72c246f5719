import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findOpa } from '../src/bundle/opa.ts';
import { newestRelease, releaseFolder } from '../src/bundle/release.ts';
import { readManifest } from '../src/collect/manifest.ts';
import { collect } from '../src/collect/run.ts';
import { replayFrom } from '../src/collect/transport/replay.ts';
import { bundleFrom } from '../src/policy/bundle.ts';
import { inputText } from '../src/policy/input-text.ts';
import { startEvaluation } from '../src/policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../src/policy/outcomes.ts';
import { unitsByType } from '../src/policy/units.ts';

/*
 * The scan of examples/estate, and its evaluation alone against `opa eval` of the same units by the same bundle.
 * Contestants alternate; the ratio is the median of the rounds' ratios. Times only show scale.
 */

const run = promisify(execFile);
const rounds = Number(process.argv[2] ?? 7);
const estate = 'examples/estate';

const { archive, file, release } = await newestRelease();
const bundle = await bundleFrom(archive, file);
const { scope, captured_at: collectedAt } = await readManifest(estate);
const inventory = await collect({
  scope,
  collectedAt,
  replay: await replayFrom(estate),
  signal: new AbortController().signal,
});
const units = unitsByType(inventory, bundle);
const folder = await mkdtemp(join(tmpdir(), 'keelson-bench-'));
const inputs: { path: string; query: string }[] = [];
for (const [type, ofType] of units) {
  const path = join(folder, `${inputs.length}.json`);
  await writeFile(path, inputText(ofType));
  inputs.push({ path, query: `data.${bundle.entrypoints.get(type)?.replaceAll('/', '.')}` });
}
const opa = await findOpa();
const rego = join(releaseFolder, release.rego.file);

async function measured(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Module and data loaded anew each time, as a fresh process does. */
async function ours(): Promise<void> {
  await Array.fromAsync(evaluateUnits(await startEvaluation(bundle), bundle, units));
}

/** One process for all types: the bundle is loaded once. */
async function theirs(): Promise<void> {
  const all = join(folder, 'all.json');
  await writeFile(
    all,
    `{${inputs.map(({ query }, index) => `"${query}": ${inputText([...units.values()][index])}`).join(',')}}`,
  );
  const query = `{${inputs.map(({ query: name }) => `"${name}": outcome | outcome := ${name} with input as input["${name}"]`).join('}; {')}}`;
  await run(opa, ['eval', '-b', rego, '-i', all, '-f', 'json', query], { maxBuffer: 256 * 1024 * 1024 });
}

const results: { ours: number; theirs: number }[] = [];
for (let round = 0; round < rounds; round += 1) {
  results.push({ ours: await measured(ours), theirs: await measured(theirs) });
}
await rm(folder, { recursive: true, force: true });

const median = (values: readonly number[]) =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
const pairs = [...units.values()].reduce((sum, ofType) => sum + ofType.length, 0);
process.stdout.write(
  [
    `units ${pairs}, checks ${bundle.checks.size}, rounds ${rounds}`,
    `evaluation here      ${median(results.map((result) => result.ours)).toFixed(1)} ms (module loaded anew)`,
    `opa eval             ${median(results.map((result) => result.theirs)).toFixed(1)} ms (whole process)`,
    `opa eval / here      ${median(results.map((result) => result.theirs / result.ours)).toFixed(2)}`,
    `resident memory      ${(process.memoryUsage().rss / 1024 / 1024).toFixed(0)} MB, collection included`,
    '',
  ].join('\n'),
);
