import { parseArgs } from 'node:util';
import { buildBundle } from '../src/bundle/build/build.ts';
import { testPolicies } from '../src/bundle/build/test-policies.ts';
import { mutantsGate } from '../test/policy/mutants/gate.ts';
import { machine } from './machine.ts';
import { writeSection } from './results.ts';
import { policiesHeading } from './sections.ts';

/* node bench/policies.ts [--write]: how long it takes to build the policies, to test them, and to test the tests. */

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const started = performance.now();
const { checks } = await buildBundle('policies', '0.0.0');
const built = performance.now();
const { passed } = await testPolicies('policies');
const tested = performance.now();
const { summary } = await mutantsGate('policies');
const mutated = performance.now();

const rows = [
  ['build', `${checks.length} checks`, built - started, '10 s'],
  ['tests', `${passed} policy tests`, tested - built, '60 s'],
  ['mutants', summary, mutated - tested, '60 s'],
] as const;
const table = [
  '| step | of | time | target |',
  '| --- | --- | --- | --- |',
  ...rows.map(
    ([name, of, milliseconds, target]) =>
      `| ${name} | ${of} | ${(milliseconds / 1000).toFixed(1)} s | below ${target} |`,
  ),
].join('\n');
process.stdout.write(`${table}\n`);
if (values.write) {
  await writeSection(policiesHeading, `${table}\n\n${machine()}`);
}
