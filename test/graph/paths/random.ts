import fc from 'fast-check';
import type { AttackRule } from '../../../src/generated/attack-rule.ts';
import type { AttackRules } from '../../../src/graph/paths/search.ts';
import type { Estate } from './made-up.ts';

/*
 * Small estates, in which everything is made up: five resources of two kinds, edges of two kinds, two insights that hold for reasons, of
 * which some are findings, and rules about them.
 */

const size = 5;
const kinds = ['identity', 'storage'] as const;
const edgeKinds = ['reads', 'calls'] as const;
const insightIds = ['open', 'loose'] as const;
const checks = ['first', 'second'] as const;

const reasons = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.subarray([...checks], { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
  { maxLength: 2 },
);
const parts = {
  kind: fc.constantFrom(...kinds),
  has: fc.subarray([...insightIds], { minLength: 1, maxLength: 1 }),
  has_one: fc.constant([...insightIds]),
};
const anything = fc.record(parts, { requiredKeys: [] });
const entry = fc.record(parts, { requiredKeys: ['has'] });

/** Which rules there are. */
export interface Shape {
  /** How often connections may repeat. */
  readonly repeats: readonly (readonly [number, number])[];
  /** Each connection follows edges of a kind that no other one does. */
  readonly apart: boolean;
}

export const anyShape: Shape = {
  repeats: [
    [0, 1],
    [1, 1],
    [1, 2],
    [1, 3],
  ],
  apart: false,
};
/** Of rules whose connections follow one edge each it is clear which connection takes which edge of a path. */
export const oneReading: Shape = { repeats: [[1, 1]], apart: false };

function rulesOf({ repeats, apart }: Shape): fc.Arbitrary<AttackRule> {
  const stepBy = (by: fc.Arbitrary<unknown>) =>
    fc.record(
      {
        by,
        repeat: fc.constantFrom(...repeats),
        direction: fc.constantFrom('out', 'in', 'both'),
        to: anything,
        breaks: fc.subarray([...checks], { minLength: 1, maxLength: 1 }),
      },
      { requiredKeys: ['by', 'repeat'] },
    );
  const any = stepBy(fc.subarray([...edgeKinds], { minLength: 1 }));
  const connected = apart
    ? fc.tuple(...edgeKinds.map((kind) => stepBy(fc.constant(kind))))
    : fc.array(any, { minLength: 1, maxLength: 2 });
  return fc.record({ find: fc.oneof(entry, anything), connected }).map((pattern) => ruleOf(pattern));
}

function ruleOf(pattern: unknown): AttackRule {
  return {
    title: 'From {found} on',
    narrative: 'What an attacker does is made up here.',
    entry_point: 'internet',
    likelihood: 'medium',
    impact: 'high',
    techniques: { attack: ['T1190'], atlas: ['AML.T0049'] },
    ...(pattern as object),
  } as unknown as AttackRule;
}

const node = fc.nat(size - 1);

export function estatesWith(shape: Shape): fc.Arbitrary<Estate> {
  return fc.record({
    kinds: fc.array(fc.constantFrom(...kinds), { minLength: size, maxLength: size }),
    edges: fc.array(fc.tuple(node, fc.constantFrom(...edgeKinds), node), { minLength: 4, maxLength: 11 }),
    insights: fc.array(fc.record({ open: reasons, loose: reasons }), { minLength: size, maxLength: size }),
    failed: fc.uniqueArray(fc.tuple(node, fc.constantFrom(...checks)), {
      minLength: 3,
      maxLength: 7,
      selector: (own) => own.join(),
    }),
    rules: fc
      .array(rulesOf(shape), { minLength: 1, maxLength: 2 })
      .map((list) => Object.fromEntries(list.map((own, index) => [`rule-${index}`, own]))),
  });
}

/** A short way and a longer one from the first resource to the last, whose edges findings in between take away. */
export const detours: fc.Arbitrary<Estate> = fc.record({
  kinds: fc.constant<Estate['kinds']>(['identity', 'storage', 'storage', 'storage', 'storage']),
  edges: fc
    .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constant('reads' as const), node), { maxLength: 2 })
    .map((more): Estate['edges'] => [
      [0, 'reads', 1],
      [1, 'reads', 4],
      [0, 'reads', 2],
      [2, 'reads', 3],
      [3, 'reads', 4],
      ...more,
    ]),
  insights: fc.constant<Estate['insights']>([{}, {}, {}, {}, { open: [[]] }]),
  failed: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(...checks)), {
    maxLength: 5,
    selector: (own) => own.join(),
  }),
  rules: fc.constantFrom(...checks).map((check): AttackRules => ({
    'rule-0': ruleOf({
      find: { kind: 'identity' },
      connected: [{ by: 'reads', repeat: [1, 4], to: { has: ['open'] }, breaks: [check] }],
    }),
  })),
});
