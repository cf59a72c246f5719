import { verdictEntrypoint } from '../../src/policy/entrypoints.ts';
import type { Inventory } from '../../src/generated/inventory.ts';
import type { Bundle } from '../../src/policy/bundle.ts';
import { naiveUnits, type WholeUnit } from './join.ts';
import { judgement, judgements, type Judgement } from './judgements.ts';
import type { Oracle, RegoOutcomes } from './oracle.ts';

export interface Difference {
  readonly unit: WholeUnit;
  /** Id of the check; undefined when another number of checks gave a verdict. */
  readonly check: string | undefined;
  readonly keelson: Judgement | number | undefined;
  readonly opa: Judgement | number;
}

export interface Comparison {
  readonly units: number;
  readonly verdicts: number;
  readonly differences: readonly Difference[];
  /** Errors of Keelson where OPA is silent, and fails when it is told that errors of builtins are errors; by check. */
  readonly confirmedErrors: ReadonlyMap<string, number>;
  /** `check status`, for all that was seen. */
  readonly seen: ReadonlySet<string>;
}

/** Both sides' verdicts on every unit of a document that has checks. */
export async function compare(
  inventory: Inventory,
  bundle: Bundle,
  oracle: Oracle,
  ask: 'in bulk' | 'by the server' = 'in bulk',
): Promise<Comparison> {
  const units = new Map([...naiveUnits(inventory)].filter(([type]) => bundle.entrypoints.has(type)));
  const ours = await judgements(inventory, bundle);
  const theirs = ask === 'in bulk' ? await oracle.outcomes(units) : await served(units, bundle, oracle);

  const differences: Difference[] = [];
  const confirmed = new Map<string, number>();
  const seen = new Set<string>();
  let [count, verdicts] = [0, 0];
  for (const [unit, [checks, exceptions]] of pairs(units, theirs)) {
    const own = ours.get(unit.id) ?? {};
    const ids = Object.keys(own);
    count += 1;
    verdicts += checks;
    if (ids.length !== checks) differences.push({ unit, check: undefined, keelson: ids.length, opa: checks });
    for (const check of new Set([...ids, ...Object.keys(exceptions)])) {
      const keelson = own[check];
      const opa = judgement(exceptions[check] ?? { status: 'pass' });
      seen.add(`${check} ${keelson?.status}`);
      if (JSON.stringify(keelson) === JSON.stringify(opa)) continue;
      if (keelson?.status === 'error' && (await failsStrictly(check, unit, oracle))) {
        confirmed.set(check, (confirmed.get(check) ?? 0) + 1);
      } else differences.push({ unit, check, keelson, opa });
    }
  }
  return { units: count, verdicts, differences, confirmedErrors: confirmed, seen };
}

function* pairs(
  units: ReadonlyMap<string, readonly WholeUnit[]>,
  outcomes: ReadonlyMap<string, RegoOutcomes>,
): Generator<[WholeUnit, RegoOutcomes[number]]> {
  for (const [type, ofType] of units) {
    for (const [index, unit] of ofType.entries()) {
      yield [unit, outcomes.get(type)?.[index] ?? [0, {}]];
    }
  }
}

async function served(
  units: ReadonlyMap<string, readonly WholeUnit[]>,
  bundle: Bundle,
  oracle: Oracle,
): Promise<Map<string, RegoOutcomes>> {
  const outcomes = new Map<string, RegoOutcomes>();
  for (const [type, ofType] of units) {
    const { result } = await oracle.ask(bundle.entrypoints.get(type) ?? '', ofType);
    outcomes.set(type, result as RegoOutcomes);
  }
  return outcomes;
}

async function failsStrictly(check: string, unit: WholeUnit, oracle: Oracle): Promise<boolean> {
  const { errors = [] } = await oracle.ask(verdictEntrypoint(check), unit, true);
  return errors.some(({ code }) => code === 'eval_builtin_error' || code === 'eval_type_error');
}
