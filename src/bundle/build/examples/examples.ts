import type { BundleExample, BundleExamples } from '../../../generated/bundle-examples.ts';
import { KeelsonError } from '../../../errors.ts';
import { compare } from '../../../inventory/order.ts';
import { opaOrThrow } from '../../compiler/opa-command.ts';
import type { Check } from '../annotations.ts';
import type { AskedUnit } from './asked.ts';

/** What examples may take of a bundle, in characters. */
const limits = { unit: 4096, all: 128 * 1024 };

/** A type whose checks can be asked about examples. */
interface JudgedType {
  readonly type: string;
  readonly entrypoint: string;
  readonly checks: readonly Check[];
}

/**
 * Examples of what the checks answer: for each check, and each status it gave, the smallest unit that its tests ask it
 * about, with what OPA itself says of it by all checks of its type.
 *
 * @param folder holds the modules and data of the bundle.
 * @param entrypoints of the types; those whose answers change with the clock are left out by the caller.
 * @throws KeelsonError POLICY_INVALID when OPA cannot evaluate one.
 */
export async function examplesOf(
  folder: string,
  checks: readonly Check[],
  entrypoints: Readonly<Record<string, string>>,
  asked: readonly AskedUnit[],
): Promise<BundleExamples> {
  const types = Object.entries(entrypoints).map(([type, entrypoint]) => ({
    type,
    entrypoint,
    checks: checks.filter((check) => check.types.includes(type)),
  }));
  const units = unitsByType(types, asked);
  const answers = await answersOf(folder, types, units);
  const examples = types.flatMap(({ type, checks: ofType }) =>
    chosen(ofType, answered(ofType, units.get(type) ?? [], answers[type] ?? [])).map(
      (example) => [type, example] as const,
    ),
  );
  return Object.fromEntries(
    [...Map.groupBy(within(examples), ([type]) => type)].map(([type, ofType]) => [
      type,
      ofType.map(([, example]) => example),
    ]),
  );
}

/** The same unit, as one or more tests ask about it. */
type Asked = readonly [AskedUnit, ...AskedUnit[]];

/** The distinct units of each type, small ones first, in an order that does not depend on that of the tests. */
function unitsByType(
  types: readonly JudgedType[],
  asked: readonly AskedUnit[],
): ReadonlyMap<string, readonly Asked[]> {
  const sorted = asked
    .filter(({ unit }) => unit.length <= limits.unit)
    .toSorted(
      (left, right) =>
        left.unit.length - right.unit.length ||
        compare(left.unit, right.unit) ||
        compare(left.check, right.check) ||
        compare(left.test, right.test),
    );
  return new Map(
    types.map(({ type, checks }) => {
      const ids = new Set(checks.map(({ id }) => id));
      const ofType = sorted.filter(({ check }) => ids.has(check));
      return [type, [...Map.groupBy(ofType, ({ unit }) => unit).values()] as unknown as Asked[]];
    }),
  );
}

/** Of each unit how many checks gave a verdict, and the verdicts other than pass: what the entrypoints give. */
type Answer = readonly [count: number, others: Readonly<Record<string, { readonly status: string }>>];

async function answersOf(
  folder: string,
  types: readonly JudgedType[],
  units: ReadonlyMap<string, readonly Asked[]>,
): Promise<Readonly<Record<string, readonly Answer[]>>> {
  const input = types.map(
    ({ type }) =>
      `${JSON.stringify(type)}:[${units
        .get(type)
        ?.map(([{ unit }]) => unit)
        .join(',')}]`,
  );
  const query = types.map(
    ({ type, entrypoint }, index) =>
      `answers_${index} := data.${entrypoint.replaceAll('/', '.')} with input as input[${JSON.stringify(type)}]`,
  );
  if (query.length === 0) return {};
  const stdout = await opaOrThrow(
    ['eval', '--data', '.', '--stdin-input', '--format', 'json', query.join('; ')],
    folder,
    `{${input.join(',')}}`,
  );
  const bindings = (
    JSON.parse(stdout) as { readonly result?: readonly { readonly bindings: Record<string, Answer[]> }[] }
  ).result?.[0]?.bindings;
  if (!bindings) {
    throw new KeelsonError('POLICY_INVALID', 'OPA gives no answer about the units of the policy tests');
  }
  return Object.fromEntries(types.map(({ type }, index) => [type, bindings[`answers_${index}`] ?? []]));
}

/** A unit that every check of its type gave a verdict on. */
interface Answered {
  readonly asked: Asked;
  readonly outcomes: BundleExample['outcomes'];
}

function answered(checks: readonly Check[], units: readonly Asked[], answers: readonly Answer[]): Answered[] {
  return units.flatMap((asked, index) => {
    const [count, others] = answers[index] ?? [0, {}];
    if (count !== checks.length) return [];
    const statuses = Object.entries(others).toSorted(([left], [right]) => compare(left, right));
    const outcomes = Object.fromEntries(statuses.map(([id, { status }]) => [id, status]));
    return [{ asked, outcomes: outcomes as BundleExample['outcomes'] }];
  });
}

/** For each check the smallest of its own units with each status. */
function chosen(checks: readonly Check[], units: readonly Answered[]): BundleExample[] {
  const kept = new Set<Answered>();
  for (const { id } of checks) {
    const own = units.filter(({ asked }) => asked.some(({ check }) => check === id));
    for (const ofStatus of Map.groupBy(own, ({ outcomes }) => outcomes[id] ?? 'pass').values()) {
      if (ofStatus[0]) kept.add(ofStatus[0]);
    }
  }
  return units
    .filter((unit) => kept.has(unit))
    .map(({ asked: [{ check, test, unit }], outcomes }) => ({ name: `${check} ${test}`, unit, outcomes }));
}

/** As many as there is room for, the small ones first. */
function within<T extends readonly [string, BundleExample]>(examples: readonly T[]): T[] {
  let room = limits.all;
  const fitting = new Set(
    examples
      .toSorted(([, left], [, right]) => left.unit.length - right.unit.length)
      .filter(([, example]) => (room -= JSON.stringify(example).length) >= 0),
  );
  return examples.filter((example) => fitting.has(example));
}
