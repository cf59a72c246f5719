import { newestRelease } from '../../src/bundle/release.ts';
import { readInventory } from '../../src/inventory/read.ts';
import { bundleFrom } from '../../src/policy/bundle.ts';
import { startEvaluation } from '../../src/policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../../src/policy/outcomes.ts';
import { unitsByType } from '../../src/policy/units.ts';
import { collectFindings } from './findings.ts';

/* node keelson.js FILE: Keelson, from the document to the findings. */

const [file = ''] = process.argv.slice(2);
const { archive, file: where } = await newestRelease();
const bundle = await bundleFrom(archive, where);
const units = unitsByType(await readInventory(file), bundle);
const findings = collectFindings();
const evaluation = await startEvaluation(bundle);
for await (const { check, unit, status } of evaluateUnits(evaluation, bundle, units)) {
  findings.add(check.id, unit.id, status);
}
await evaluation.close();
process.stdout.write(findings.say([...units.values()].reduce((sum, ofType) => sum + ofType.length, 0)));
