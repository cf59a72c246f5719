import test from 'ava';
import fc from 'fast-check';
import type { Check } from '../../../src/bundle/build/annotations.ts';
import { opaOrThrow } from '../../../src/bundle/compiler/opa-command.ts';
import { readsOf } from '../../../src/bundle/build/reads/reads.ts';
import { parseModules } from '../../../src/bundle/build/reads/syntax.ts';
import { shapesOf } from '../../../src/bundle/build/shape.ts';
import type { Unit } from '../../../src/policy/units.ts';
import { cut } from './cut.ts';
import { policyFolder } from './policy-folder.ts';
import { libraries, moduleOf, readingRules } from './reading-rules.ts';

/*
 * Whatever a rule reads, and however: OPA says the same of a unit and of what its shape leaves of it.
 */

const neighbour = {
  id: 'n',
  name: 'x',
  properties: { a: 1, b: 1, e: 1, l: [{ z: 1 }], manager: 'CUSTOMER' },
  tags: { b: 1 },
  edge: { level: 'n' },
};
const full = {
  region: 'a',
  properties: {
    a: { b: true, c: 1, x: 1 },
    b: { c: 1 },
    c: 1,
    k: 'x',
    l: ['x', { x: 1, y: 1, k: 1 }],
    x: { y: 1 },
    y: 1,
    kinds: ['e', 'f'],
    names: ['tools'],
    state: { x: 1 },
    until: 1,
  },
  tags: { a: { b: 1 }, b: 1, x: 1, v: 1 },
  x: { a: { b: true } },
  related: { e: [neighbour, { ...neighbour, name: 'y' }], f: [neighbour] },
  related_from: { g: [neighbour] },
};

/** The full unit with some of its values gone or others in their place. */
const mutation = fc.oneof(
  { weight: 16, arbitrary: fc.constant('keep' as const) },
  { weight: 2, arbitrary: fc.constant('drop' as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(true, false, null, 1, 'x', [], {}, [1], { b: true }, { b: 1 }, { y: 1 }),
  },
);
const unit = fc.infiniteStream(mutation).map((changes) => {
  const changed = (value: unknown, firm: number): unknown => {
    const change: unknown = changes.next().value;
    if (change === 'drop' && firm < 2) {
      return undefined;
    }
    if (change !== 'keep' && firm === 0) {
      return change;
    }
    const below = (inner: unknown) => changed(inner, Math.max(0, firm - 1));
    if (Array.isArray(value)) {
      return value.map(below).filter((item) => item !== undefined);
    }
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, below(inner)]))
      : value;
  };
  const { related, related_from: origins, ...resource } = full;
  const parts = [changed(resource, 2), { related: changed(related, 3), related_from: changed(origins, 3) }];
  return JSON.parse(JSON.stringify(Object.assign({}, ...parts))) as Unit;
});

test('nothing changes when what no rule reads is cut', async (t) => {
  const units = fc.sample(unit, { seed: 20, numRuns: 80 });
  const modules: Record<string, string> = { ...libraries };
  for (const [index, [, rules, , imports]] of readingRules.entries()) {
    modules[`checks/c${index}.rego`] = moduleOf(`c${index}`, rules, imports);
  }
  const folder = await policyFolder(t, modules);
  const reads = readsOf(await parseModules(new Map(Object.entries(modules)), folder));
  const pieces = readingRules.map((_, index) => {
    const check = {
      file: `checks/c${index}.rego`,
      types: ['T'],
      evidence: ['name'],
      related: ['e', 'f'],
      related_from: ['g'],
    } as unknown as Check;
    const shape = shapesOf([check], reads)['T'];
    return shape ? units.map((whole) => cut(whole, shape)) : [];
  });

  const answers = async (ofCheck: readonly (readonly Unit[])[]) => {
    const query = readingRules.map(
      (_, index) =>
        `[said | some unit in input[${index}]; said := {name: answer | some name in ["applies", "compliant", "details"]; answer := data.checks.c${index}[name] with input as unit}]`,
    );
    const args = ['eval', '--data', '.', '--stdin-input', '--format', 'json', `[${query.join(', ')}]`];
    const { result } = JSON.parse(await opaOrThrow(args, folder, JSON.stringify(ofCheck))) as {
      result: { expressions: { value: { compliant?: boolean }[][] }[] }[];
    };
    return result[0]?.expressions[0]?.value ?? [];
  };
  const ofWhole = await answers(readingRules.map(() => units));
  const ofPieces = await answers(pieces);

  for (const [index, [title]] of readingRules.entries()) {
    t.deepEqual(ofPieces[index], ofWhole[index], title);
  }
  // Rules that say the same of all of them show nothing.
  const undecided = readingRules.filter(
    (_, index) => new Set(ofWhole[index]?.map(({ compliant }) => compliant)).size < 2,
  );
  t.true(undecided.length < readingRules.length / 3, undecided.map(([title]) => title).join(', '));
});
