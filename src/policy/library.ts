import type { Bundle } from './bundle-files.ts';
import { evaluateUnits } from './evaluate-units.ts';
import type { Evaluation } from './evaluation/task.ts';
import type { Outcome } from './outcomes.ts';
import type { Unit } from './units.ts';

export type { Bundle, BundledCheck } from './bundle-files.ts';
export type { Limits } from './evaluation/limits.ts';
export type { Subject } from './judged-units.ts';
export type { Detail, Outcome } from './outcomes.ts';
export type { Neighbour, Unit } from './units.ts';
export type { Inventory, Relationship, Resource } from '../generated/inventory.ts';
export { errorCodes, KeelsonError, type ErrorCode } from '../errors.ts';

export interface LoadOptions {
  /** Names the bundle in errors. */
  readonly name?: string;
}

/** The outcomes of units in any order, type by type; ends the evaluation when done. */
export async function* outcomesOf(
  evaluation: Evaluation,
  bundle: Bundle,
  units: Iterable<Unit>,
): AsyncGenerator<Outcome> {
  try {
    yield* evaluateUnits(
      evaluation,
      bundle,
      Map.groupBy(units, ({ type }) => type.toLowerCase()),
    );
  } finally {
    await evaluation.close();
  }
}
