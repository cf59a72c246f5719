import type { Inventory } from '../../src/generated/inventory.ts';
import { ordered } from '../../src/inventory/document.ts';
import type { Bundle } from '../../src/policy/bundle.ts';
import { startEvaluation, type EvaluationOptions } from '../../src/policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../../src/policy/outcomes.ts';
import { unitsByType } from '../../src/policy/units.ts';

/** What a check says of a unit, in a form that compares by its text: order of details and of keys means nothing. */
export interface Judgement {
  readonly status: string;
  readonly details: readonly unknown[];
  readonly unknown: readonly string[];
}

/** By unit id, then by check id. */
export type Judgements = ReadonlyMap<string, Readonly<Record<string, Judgement>>>;

/** How Keelson judges every unit of an inventory by every check of its type. */
export async function judgements(
  inventory: Inventory,
  bundle: Bundle,
  how: EvaluationOptions = {},
): Promise<Judgements> {
  const found = new Map<string, Record<string, Judgement>>();
  const evaluation = await startEvaluation(bundle, how);
  const units = unitsByType(inventory, bundle);
  for await (const { unit, check, ...outcome } of evaluateUnits(evaluation, bundle, units)) {
    const ofUnit = found.get(unit.id) ?? {};
    ofUnit[check.id] = judgement(outcome);
    found.set(unit.id, ofUnit);
  }
  await evaluation.close();
  return found;
}

export function judgement({
  status,
  details = [],
  unknown = [],
}: { status: string } & Partial<Judgement>): Judgement {
  const texts = details.map((detail) => JSON.stringify(ordered(detail))).toSorted();
  return { status, details: texts.map((text) => JSON.parse(text) as unknown), unknown: unknown.toSorted() };
}
