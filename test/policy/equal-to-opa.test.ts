import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { buildBundle } from '../../src/bundle/build.ts';
import { opaOrThrow } from '../../src/bundle/opa-command.ts';
import { readManifest } from '../../src/collect/manifest.ts';
import { collect } from '../../src/collect/run.ts';
import { replayFrom } from '../../src/collect/transport/replay.ts';
import { bundleFrom } from '../../src/policy/bundle.ts';
import { inputText } from '../../src/policy/input-text.ts';
import { startEvaluation } from '../../src/policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../../src/policy/evaluate-units.ts';
import { unitsByType } from './units-by-type.ts';

const estate = 'examples/estate';

test('the example estate is judged as opa eval judges the same units by the same bundle', async (t) => {
  const built = await buildBundle('policies', '1.0.0');
  const bundle = await bundleFrom(built.wasm, 'test');
  const { scope, captured_at: collectedAt } = await readManifest(estate);
  const inventory = await collect({
    scope,
    collectedAt,
    replay: await replayFrom(estate),
    signal: new AbortController().signal,
  });
  const units = await unitsByType(inventory, bundle);

  const ours = new Map<string, Record<string, unknown>>();
  for await (const { check, subject, status, details, unknown } of evaluateUnits(
    await startEvaluation(bundle),
    bundle,
    units,
  )) {
    const verdict = { status, details: sorted(details), unknown: sorted(unknown) };
    ours.set(subject.id, { ...ours.get(subject.id), ...(status !== 'pass' && { [check.id]: verdict }) });
  }

  const folder = await mkdtemp(join(tmpdir(), 'keelson-opa-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'bundle.tar.gz'), built.rego);
  const theirs = new Map<string, Record<string, unknown>>();
  for (const [type, ofType] of units) {
    const path = bundle.entrypoints.get(type)?.replaceAll('/', '.');
    const text = await opaOrThrow(
      ['eval', '-b', 'bundle.tar.gz', '--stdin-input', '-f', 'json', `data.${path}`],
      folder,
      inputText(ofType),
    );
    const { result } = JSON.parse(text) as {
      result: [{ expressions: [{ value: [number, Record<string, Verdict>][] }] }];
    };
    for (const [index, [, verdicts]] of result[0].expressions[0].value.entries()) {
      theirs.set(
        ofType[index]?.id ?? '',
        Object.fromEntries(Object.entries(verdicts).map(([id, verdict]) => [id, normal(verdict)])),
      );
    }
  }

  t.true(ours.size > 50, `only ${ours.size} units`);
  t.deepEqual(Object.fromEntries(ours), Object.fromEntries(theirs));
});

interface Verdict {
  readonly status: string;
  readonly details?: readonly unknown[];
  readonly unknown?: readonly unknown[];
}

function normal({ status, details = [], unknown = [] }: Verdict) {
  return { status, details: sorted(details), unknown: sorted(unknown) };
}

function sorted(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(Object.entries(value ?? {}).toSorted())).toSorted();
}
