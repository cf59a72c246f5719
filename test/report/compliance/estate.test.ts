import { readFile } from 'node:fs/promises';
import test from 'ava';
import type { Compliance } from '../../../src/generated/compliance.ts';
import type { Report } from '../../../src/generated/report.ts';
import { states } from '../../../src/report/compliance/states.ts';
import { validate } from '../../../src/schema/validate.ts';
import { keelson } from '../../cli/keelson.ts';
import { complianceBy, estateReport } from './estate-compliance.ts';

const frameworks = [
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
];

let estate: Awaited<ReturnType<typeof estateReport>>;
let report: Report;
let compliance: Compliance;

test.before(async () => {
  estate = await estateReport();
  report = JSON.parse(await readFile(estate.file, 'utf8')) as Report;
  compliance = await complianceBy(estate.file, frameworks);
});
test.after.always(() => estate?.remove());

test('what is said of all frameworks fits its schema, and these are all that there are', async (t) => {
  const { stdout } = await keelson(['compliance', '--list', '--format', 'json']);

  t.is(validate('compliance', compliance), undefined);
  t.deepEqual((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id).toSorted(), frameworks);
});

for (const id of frameworks) {
  test(`${id} of the example estate: counts add up, and states follow from results`, (t) => {
    const framework = compliance.frameworks.find((one) => one.id === id);
    if (!framework) throw new Error(`nothing is said of ${id}`);
    const { controls, summary } = framework;

    t.is(summary.controls, controls.length);
    t.is(
      states.reduce((sum, state) => sum + summary.states[state], 0),
      controls.length,
    );
    t.is(
      summary.assessed.by_checks + summary.assessed.by_attestation,
      summary.states.met + summary.states.partly + summary.states['not-met'],
    );
    // Sources of the estate are partial and failed.
    t.is(summary.states['not-applicable'], 0);
    for (const control of controls) {
      const ids = new Set(control.checks.map((check) => check.id));
      const own = report.results.filter(({ check }) => ids.has(check));
      const failed = own.filter(({ status }) => status === 'fail');
      const open = own.filter(({ status }) => status === 'unknown' || status === 'error');
      t.is(control.findings.length, failed.length, control.id);
      t.is(control.open.length, open.length, control.id);
      t.is(control.passes.length, control.results.pass, control.id);
      if (failed.length > 0) t.true(['not-met', 'partly'].includes(control.state), control.id);
      else if (open.length > 0) t.is(control.state, 'not-assessed', control.id);
      else if (control.results.pass > 0) t.is(control.state, 'met', control.id);
      else t.true(['not-assessed', 'manual'].includes(control.state), control.id);
      // What the framework says and what results say of their controls is one.
      t.true(
        own.every((one) => one.controls.includes(`${id}:${control.id}`)),
        control.id,
      );
    }
  });
}
