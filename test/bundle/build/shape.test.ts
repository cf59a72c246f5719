import test from 'ava';
import { treeBundle } from '../tree.ts';
import { readManifest } from '../../../src/collect/manifest.ts';
import { collect } from '../../../src/collect/run.ts';
import { replayFrom } from '../../../src/collect/transport/replay.ts';
import { bundleFrom } from '../../../src/policy/bundle.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../../../src/policy/evaluate-units.ts';
import type { Unit } from '../../../src/policy/units.ts';
import { unitsByType } from '../../policy/units-by-type.ts';
import { cut } from './cut.ts';

const estate = 'examples/estate';
const bundle = await bundleFrom(await treeBundle(), 'policies');
const evaluation = await startEvaluation(bundle);
const { scope, captured_at: collectedAt } = await readManifest(estate);
const signal = new AbortController().signal;
const inventory = await collect({ scope, collectedAt, signal, replay: await replayFrom(estate) });

async function verdicts(type: string, units: readonly Unit[]): Promise<unknown[]> {
  const outcomes = await Array.fromAsync(evaluateUnits(evaluation, bundle, new Map([[type, units]])));
  return outcomes.map(({ check, status, details, unknown }) => ({
    check: check.id,
    status,
    details,
    unknown,
  }));
}

for (const [type, units] of await unitsByType(inventory, { ...bundle, shapes: new Map() })) {
  test(`${type}: nothing changes when what no policy reads is cut`, async (t) => {
    const shape = bundle.shapes.get(type);
    if (!shape) {
      t.fail('no shape');
      return;
    }

    const pieces = units.map((unit) => cut(unit, shape));

    t.deepEqual(await verdicts(type, pieces), await verdicts(type, units));
    t.true(JSON.stringify(pieces).length < JSON.stringify(units).length);
  });
}

test('every type that is judged has a shape, and none depends on the clock', (t) => {
  t.deepEqual([...bundle.shapes.keys()].toSorted(), [...bundle.entrypoints.keys()].toSorted());
  t.deepEqual([...bundle.volatile], []);
});
