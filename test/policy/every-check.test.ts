import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { treeBundle } from '../bundle/tree.ts';
import { evidencePath } from '../../src/bundle/build/evidence.ts';
import { readManifest } from '../../src/collect/manifest.ts';
import { collect } from '../../src/collect/run.ts';
import { replayFrom } from '../../src/collect/transport/replay.ts';
import { bundleFrom, type BundledCheck } from '../../src/policy/bundle.ts';
import { startEvaluation } from '../../src/policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../../src/policy/evaluate-units.ts';
import type { Unit } from '../../src/policy/units.ts';
import { formUnits } from './form-units.ts';
import { unitsByType } from './units-by-type.ts';

/*
 * What every shipped check owes, asked through the real bundle about the units of the example estate and application. Where these do
 * not show a check good and bad, the units of its forms are asked about too.
 */

const estate = 'examples/estate';
const bundle = await bundleFrom(await treeBundle(), 'policies');
const evaluator = await startEvaluation(bundle);
const { scope, captured_at: collectedAt } = await readManifest(estate);
const signal = new AbortController().signal;
const inventory = await collect({
  scope,
  paths: ['examples/app'],
  collectedAt,
  signal,
  replay: await replayFrom(estate),
});
const units = await unitsByType(inventory, bundle);

/** What one check says of some units of one type. */
async function statuses(check: BundledCheck, type: string, ofType: readonly Unit[]): Promise<string[]> {
  const only = { ...bundle, checks: new Map([[check.id, check]]) };
  const outcomes = await Array.fromAsync(evaluateUnits(evaluator, only, new Map([[type, ofType]])));
  return outcomes.map(({ status }) => status);
}

interface Judged {
  readonly type: string;
  readonly unit: Unit;
  readonly status: string;
}

/** The units that a check can judge, with what it says of them. */
async function judgedIn(check: BundledCheck, from: ReadonlyMap<string, readonly Unit[]>): Promise<Judged[]> {
  const found: Judged[] = [];
  for (const type of check.types.map((name) => name.toLowerCase())) {
    const ofType = from.get(type) ?? [];
    const said = await statuses(check, type, ofType);
    found.push(...ofType.map((unit, index) => ({ type, unit, status: said[index] ?? '' })));
  }
  return found.filter(({ status }) => status === 'pass' || status === 'fail');
}

const inEstate = new Map<string, Promise<Judged[]>>();

function judgedInEstate(check: BundledCheck): Promise<Judged[]> {
  const known = inEstate.get(check.id) ?? judgedIn(check, units);
  inEstate.set(check.id, known);
  return known;
}

const everywhere = new Map<string, Promise<Judged[]>>();

/** Those of the estate, and of the check's forms where the estate does not show it good and bad. */
function judged(check: BundledCheck): Promise<Judged[]> {
  const known = everywhere.get(check.id) ?? judgedAnywhere(check);
  everywhere.set(check.id, known);
  return known;
}

async function judgedAnywhere(check: BundledCheck): Promise<Judged[]> {
  const own = await judgedInEstate(check);
  if (new Set(own.map(({ status }) => status)).size > 1) return own;
  return [...own, ...(await judgedIn(check, await formUnits(check.id, bundle)))];
}

/** What the examples cannot show of a check, and why. */
const exceptions = JSON.parse(
  await readFile(join(import.meta.dirname, 'not-in-examples.json'), 'utf8'),
) as Readonly<Record<string, Readonly<Partial<Record<'pass' | 'fail' | 'any', string>>>>>;

test('exceptions are of checks', (t) => {
  t.deepEqual(
    Object.keys(exceptions).filter((id) => !bundle.checks.has(id)),
    [],
  );
});

for (const check of bundle.checks.values()) {
  const { any, pass = any, fail = any } = exceptions[check.id] ?? {};

  test(`${check.id}: the estate shows it good and bad`, async (t) => {
    const said = new Set((await judgedInEstate(check)).map(({ status }) => status));

    t.is(said.has('pass'), pass === undefined, 'whether a resource passes');
    t.is(said.has('fail'), fail === undefined, 'whether a resource fails');
  });

  // Checks of code have no forms.
  if (any !== undefined && check.file.startsWith('checks/code/')) continue;

  test(`${check.id}: every type that it judges is somewhere`, async (t) => {
    const forms = await formUnits(check.id, bundle);
    const lost = check.types.filter(
      (name) => !units.has(name.toLowerCase()) && !forms.has(name.toLowerCase()),
    );

    t.deepEqual(lost, []);
  });

  test(`${check.id}: whatever it depends on, unread is unknown`, async (t) => {
    const cases = await judged(check);
    t.true(cases.length > 0);
    for (const path of check.evidence.filter((name) => /^(properties|related|related_from)\b/.test(name))) {
      const { pointer } = evidencePath(path);
      for (const { type, unit } of cases) {
        t.deepEqual(
          await statuses(check, type, [{ ...unit, unknown: [pointer] }]),
          ['unknown'],
          `${unit.name}: ${pointer}`,
        );
      }
    }
  });

  const sides = check.evidence
    .map(evidencePath)
    .flatMap(({ neighbour }) => (neighbour && !neighbour.edge_only ? [neighbour] : []));
  if (sides.length > 0) {
    test(`${check.id}: a neighbour that is not in the document is unknown where its properties count`, async (t) => {
      for (const { side, edge } of sides) {
        for (const { type, unit } of await judged(check)) {
          const known = unit[side][edge] ?? [];
          const lost = [...known, { edge: {} }].map(({ edge: facts }) => ({
            id: 'elsewhere',
            unresolved: true as const,
            edge: facts,
          }));
          const changed = { ...unit, [side]: { ...unit[side], [edge]: lost } };

          t.deepEqual(await statuses(check, type, [changed]), ['unknown'], `${unit.name}: ${side} ${edge}`);
        }
      }
    });
  }

  test(`${check.id}: a resource that says nothing does not pass`, async (t) => {
    for (const { type, unit } of await judged(check)) {
      const bare = { ...unit, properties: {}, related: {}, related_from: {}, unknown: [], defaults: [] };

      t.not((await statuses(check, type, [bare]))[0], 'pass', unit.name);
    }
  });
}
