import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { parse } from 'yaml';
import { newestRelease } from '../../../src/bundle/release/release.ts';
import type { Severity } from '../../../src/generated/report.ts';
import { bundleFrom } from '../../../src/policy/bundle.ts';
import { packageRoot } from '../../../src/schema/files.ts';
import { runPolicyOf } from '../../../src/store/score/run-policy.ts';
import { scoreModelOf, severities } from '../../../src/store/score/score-model.ts';
import { noResults, scoreOf, scorePartsOf } from '../../../src/store/score/score.ts';

const model = { weights: { critical: 40, high: 20, medium: 5, low: 1 }, waived: 0.5 };

test('the example of docs/history.md', (t) => {
  const results = noResults();
  Object.assign(results.critical, { passed: 3, failed: 1 });
  Object.assign(results.high, { passed: 6, failed: 2, waived: 1, unknown: 1 });
  Object.assign(results.medium, { passed: 10, stale: 2 });
  Object.assign(results.low, { failed: 5 });
  const parts = scorePartsOf(model, results);

  // Critical 3 × 40 of 4 × 40, high (6 + ½) × 20 of 10 × 20, medium 10 × 5 of 12 × 5, low 0 of 5.
  t.is(parts.earned, 120 + 130 + 50);
  t.is(parts.possible, 160 + 200 + 60 + 5);
  t.is(scoreOf([parts]), 70.5);
  // With another source that earns 100 of 75 more.
  t.is(scoreOf([parts, { earned: 75, possible: 75 }]), 75);
});

test('without anything judged there is no score, and only all of the points are 100', (t) => {
  t.is(scoreOf([]), null);
  t.is(scoreOf([scorePartsOf(model, noResults())]), null);
  t.is(scoreOf([{ earned: 999_999, possible: 1_000_000 }]), 99.9);
  t.is(scoreOf([{ earned: 3, possible: 3 }]), 100);
  t.is(scoreOf([{ earned: 0, possible: 3 }]), 0);
});

const counts = fc.record({
  passed: fc.nat(50),
  failed: fc.nat(50),
  waived: fc.nat(50),
  unknown: fc.nat(50),
  stale: fc.nat(50),
});
const results = fc.record({ critical: counts, high: counts, medium: counts, low: counts });

test('whatever becomes unknown, the score does not rise', (t) => {
  fc.assert(
    fc.property(
      results,
      fc.constantFrom<Severity>(...severities),
      fc.constantFrom('passed', 'failed', 'waived', 'stale', 'nothing'),
      (before, severity, part) => {
        const { [severity]: changed } = before;
        if (part !== 'nothing' && changed[part] === 0) return;
        const after = {
          ...before,
          [severity]: {
            ...changed,
            ...(part !== 'nothing' && { [part]: changed[part] - 1 }),
            unknown: changed.unknown + 1,
          },
        };
        const [then, now] = [before, after].map((one) => scoreOf([scorePartsOf(model, one)]));
        t.true((now ?? 0) <= (then ?? 0) || then === null, JSON.stringify({ before, severity, part }));
      },
    ),
  );
});

test('weights are the policies’ data, and what is no model is none', async (t) => {
  const tree: unknown = parse(await readFile(join(packageRoot, 'policies/data/posture_score.yaml'), 'utf8'));
  t.deepEqual(scoreModelOf({ posture_score: tree }), model);
  const { archive } = await newestRelease();
  const released = runPolicyOf(await bundleFrom(archive, 'the newest release'));
  t.deepEqual(released.score, model);
  t.true(released.attackRules.length > 5);

  const { weights } = model;
  for (const wrong of [
    undefined,
    [],
    { weights },
    { weights, waived: 2 },
    { weights: { ...weights, low: -1 }, waived: 0 },
    { weights: { ...weights, low: '1' }, waived: 0 },
    { weights: { critical: 1 }, waived: 0 },
  ]) {
    t.is(scoreModelOf({ posture_score: wrong }), undefined);
  }
});
