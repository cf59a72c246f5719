import test from 'ava';
import type { Report } from '../../src/generated/report.ts';
import { validate } from '../../src/schema/validate.ts';
import { keelsonHere } from '../cli/in-this-thread.ts';
import { treePolicies } from '../cli/tree-policies.ts';

const scan = ['scan', '--replay', 'examples/estate', ...(await treePolicies())];

let first: Promise<Report> | undefined;
/** The report of the examples, which is made once. */
const report = () => (first ??= scanned());

async function scanned(): Promise<Report> {
  const { stdout } = await keelsonHere([...scan, '--format', 'json']);
  return JSON.parse(stdout) as Report;
}

/** Without what differs from run to run. */
function lasting({ run, ...rest }: Report) {
  const { started_at: _, finished_at: __, bundle: ___, ...same } = run;
  return { ...rest, run: same };
}

test('the example estate: every outcome', async (t) => {
  const { results, summary, run } = await report();

  t.snapshot(summary);
  t.snapshot(
    run.sources.map(({ id, status, resources, problems }) => ({
      id,
      status,
      resources,
      problems: problems.map(({ code, call }) => `${code} ${call ?? ''}`),
    })),
  );
  t.snapshot(
    results
      .filter(({ status }) => status !== 'not_applicable')
      .map(({ check, status, risk, resource }) =>
        [status, risk?.level ?? '', check, resource.name].join(' '),
      ),
  );
});

test('the report fits its schema, and two runs differ in their times alone', async (t) => {
  const one = await report();
  const other = await scanned();

  t.is(validate('report', one), undefined);
  t.is(JSON.stringify(lasting(other)), JSON.stringify(lasting(one)));
});

test('each cloud has findings in identity, network, data and dependencies or monitoring', async (t) => {
  const { results } = await report();

  for (const cloud of ['azure', 'aws', 'gcp']) {
    const failed = results.filter(({ status, resource }) => status === 'fail' && resource.cloud === cloud);
    const areas = new Set<string>(failed.map(({ risk_area: area }) => area));
    for (const area of ['identity', 'network', 'data']) {
      t.true(areas.has(area), `${cloud} ${area}`);
    }
    t.true(areas.has('monitoring') || areas.has('dependencies'), cloud);
    t.true(
      results.some(({ status, resource }) => status === 'pass' && resource.cloud === cloud),
      cloud,
    );
  }
});

test('every finding carries evidence, a fix and a fingerprint of its own', async (t) => {
  const { results } = await report();
  const failed = results.filter(({ status }) => status === 'fail');

  t.true(
    failed.every(
      ({ evidence, remediation, risk }) =>
        evidence.length > 0 && remediation.summary !== '' && risk !== undefined,
    ),
  );
  t.is(new Set(results.map(({ fingerprint }) => fingerprint)).size, results.length);
});

test('exit codes: findings, threshold, none, strict', async (t) => {
  const codes = await Promise.all(
    [[], ['--fail-on', 'none'], ['--fail-on', 'none', '--strict']].map(
      async (more) => (await keelsonHere([...scan, ...more])).code,
    ),
  );

  t.deepEqual(codes, [1, 0, 3]);
});
