import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import type { Report, Result } from '../../src/generated/report.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { shippedPolicies } from '../graph/shipped.ts';
import { keelsonHere } from './in-this-thread.ts';
import { treePolicies } from './tree-policies.ts';

/*
 * The risk of a finding is never a number out of nowhere: what it begins with, what was added for which reason and what level that is can
 * be worked out from the report and the risk model.
 */

interface RiskModel {
  readonly levels: readonly string[];
  readonly severity_points: Readonly<Record<string, number>>;
  readonly level_points: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
}

const model = (await shippedPolicies()).data['risk_model'] as RiskModel;
const policies = await treePolicies();

async function scanned(...more: string[]): Promise<Report> {
  const args = ['scan', '--replay', 'examples/estate', ...policies, '--format', 'json', '--fail-on', 'none'];
  return JSON.parse((await keelsonHere([...args, ...more])).stdout) as Report;
}

let report: Promise<Report> | undefined;
const estate = () => (report ??= scanned());

function failedIn({ results }: Report): (Result & { readonly risk: NonNullable<Result['risk']> })[] {
  return results.flatMap((result) =>
    result.status === 'fail' && result.risk ? [{ ...result, risk: result.risk }] : [],
  );
}

function pointsIn(factor: string): number {
  const [, number] = /\(([+-]?\d+)\)$/.exec(factor) ?? [];
  if (number === undefined) throw new Error(`${factor} does not say what it counts`);
  return Number(number);
}

function sumOf(factors: readonly string[]): number {
  return factors.reduce((sum, factor) => sum + pointsIn(factor), 0);
}

function levelOf(points: number, levelPoints: RiskModel['level_points']): string | undefined {
  return model.levels.findLast(
    (level) => Math.max(points, 0) >= (levelPoints[level] ?? Number.POSITIVE_INFINITY),
  );
}

test.serial('each finding has a risk, which begins with its severity', async (t) => {
  const own = await estate();
  const failed = failedIn(own);

  t.true(failed.length > 100);
  t.is(failed.length, own.summary.status.fail);
  for (const { check, severity, risk } of failed) {
    t.is(risk.factors[0], `severity ${severity} (${model.severity_points[severity]})`, check);
    t.is(new Set(risk.factors).size, risk.factors.length, check);
  }
});

test.serial('what its factors count adds up to the level that it has', async (t) => {
  const levels = new Set<string>();
  let moved = 0;
  for (const { check, resource, severity, risk } of failedIn(await estate())) {
    const level = levelOf(sumOf(risk.factors), model.level_points);
    t.is(risk.level, level as typeof risk.level, `${check} at ${resource.id}: ${risk.factors.join(', ')}`);
    levels.add(risk.level);
    if (risk.level !== severity) moved += 1;
  }

  t.deepEqual([...levels].toSorted(), [...model.levels].toSorted());
  t.true(moved > 20, 'context makes a difference');
});

test.serial('factors about attack paths count the paths that the report has', async (t) => {
  const own = await estate();
  const counts = { resting: 0, near: 0 };
  for (const { check, fingerprint, resource, risk } of failedIn(own)) {
    const over = own.attack_paths.filter(({ nodes }) => nodes.some(({ id }) => id === resource.id));
    const resting = own.attack_paths.filter(({ findings }) =>
      findings.some((finding) => finding.fingerprint === fingerprint && finding.cuts !== 'no'),
    );
    const factor = risk.factors.find((one) => one.startsWith('attack paths'));
    const worst = model.levels.findLast((level) => resting.some((path) => path.risk.level === level));
    const expected =
      resting.length > 0
        ? `attack paths rest on it: ${resting.length}, the worst ${worst}`
        : over.length > 0
          ? `attack paths lead over the resource: ${over.length}`
          : undefined;
    t.is(factor?.replace(/ \([+-]\d+\)$/, ''), expected, `${check} at ${resource.id}`);
    if (resting.length > 0) counts.resting += 1;
    else if (over.length > 0) counts.near += 1;
  }

  t.true(counts.resting > 10 && counts.near > 10, JSON.stringify(counts));
});

test.serial('a risk model of one’s own changes points and levels, and nothing else', async (t) => {
  const folder = await emptyFolder(t);
  await mkdir(join(folder, 'overrides'));
  const own = {
    severity_points: { low: 1, medium: 2, high: 3, critical: 4 },
    level_points: { low: 0, medium: 2, high: 3, critical: 50 },
  };
  await writeFile(join(folder, 'overrides', 'risk_model.yaml'), JSON.stringify(own));
  const before = new Map(failedIn(await estate()).map((result) => [result.fingerprint, result]));
  const after = failedIn(await scanned('--data', folder));

  t.deepEqual(after.map(({ fingerprint }) => fingerprint).toSorted(), [...before.keys()].toSorted());
  for (const { fingerprint, severity, risk } of after) {
    const [first, ...others] = risk.factors;
    t.is(first, `severity ${severity} (${own.severity_points[severity]})`);
    t.deepEqual(others, before.get(fingerprint)?.risk.factors.slice(1));
    t.is(risk.level, levelOf(sumOf(risk.factors), own.level_points) as typeof risk.level);
  }
  const changed = after.filter(({ fingerprint, risk }) => before.get(fingerprint)?.risk.level !== risk.level);
  t.true(changed.length > 20);
  t.false(after.some(({ risk }) => risk.level === 'critical'));
});
