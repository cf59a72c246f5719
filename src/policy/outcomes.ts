import { compare, ordered } from '../inventory/document.ts';
import { verdictEntrypoint } from '../bundle/dispatcher.ts';
import type { BundledCheck, Bundle } from './bundle.ts';
import type { Evaluation, TaskCheck, Verdict } from './evaluation/task.ts';
import { inputText } from './input-text.ts';
import type { Unit } from './units.ts';

export type Status = 'pass' | 'fail' | 'unknown' | 'not_applicable' | 'waived' | 'error';

/** Which element of a resource is wrong, as a check's `details` say it. */
export interface Detail {
  readonly path?: string;
  readonly value?: unknown;
  readonly message?: string;
}

/** What one check says of one resource. */
export interface Outcome {
  readonly check: BundledCheck;
  readonly unit: Unit;
  readonly status: Status;
  readonly details: readonly Detail[];
  /** Evidence paths that could not be judged. */
  readonly unknown: readonly string[];
  /** Why a check ended in error, and where. */
  readonly message?: string;
  readonly location?: string;
}

/** The outcomes of every check on every unit of its type, in the order of type, unit and check. */
export async function* evaluateUnits(
  evaluation: Evaluation,
  bundle: Pick<Bundle, 'checks' | 'entrypoints'>,
  units: ReadonlyMap<string, readonly Unit[]>,
): AsyncGenerator<Outcome> {
  for (const [type, ofType] of units) {
    const entrypoint = bundle.entrypoints.get(type);
    if (entrypoint !== undefined) {
      const checks = checksOf(bundle, type);
      const { texts, codes } = await evaluation.answer({
        entrypoint,
        checks: checks.map(taskCheck),
        ...concatenated(ofType),
      });
      const answers = texts.map((text) => JSON.parse(text) as Record<string, Verdict>);
      for (const [index, unit] of ofType.entries()) {
        for (const check of checks) {
          yield outcomeOf(check, unit, answers[codes[index] ?? 0]?.[check.id] ?? passed);
        }
      }
    }
  }
}

const passed: Verdict = { status: 'pass' };

function checksOf({ checks }: Pick<Bundle, 'checks'>, type: string): BundledCheck[] {
  return [...checks.values()].filter((check) => check.types.some((name) => name.toLowerCase() === type));
}

function taskCheck({ id, file }: BundledCheck): TaskCheck {
  return { id, file, entrypoint: verdictEntrypoint(id) };
}

function concatenated(units: readonly Unit[]): { bytes: Uint8Array; ends: Uint32Array } {
  const texts = units.map((unit) => Buffer.from(inputText(unit)));
  let end = 0;
  return {
    bytes: Buffer.concat(texts),
    ends: Uint32Array.from(texts, (text) => (end += text.byteLength)),
  };
}

function outcomeOf(check: BundledCheck, unit: Unit, verdict: Verdict): Outcome {
  return {
    check,
    unit,
    status: verdict.status,
    details: (verdict.details ?? [])
      .map((detail) => ordered(detail) as Detail)
      .toSorted((left, right) => compare(JSON.stringify(left), JSON.stringify(right))),
    unknown: (verdict.unknown ?? []).toSorted(compare),
    ...(verdict.message !== undefined && { message: verdict.message }),
    ...(verdict.location !== undefined && { location: verdict.location }),
  };
}
