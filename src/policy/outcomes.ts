import { messageOf } from '../errors.ts';
import { compare } from '../inventory/document.ts';
import { verdictEntrypoint } from '../bundle/dispatcher.ts';
import type { BundledCheck, Bundle } from './bundle.ts';
import { inputText, type Evaluator } from './evaluator.ts';
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
  /** Why a check ended in error. */
  readonly message?: string;
}

interface Verdict {
  readonly status: 'pass' | 'fail' | 'unknown' | 'not_applicable';
  readonly details?: readonly Detail[];
  readonly unknown?: readonly string[];
}

// About where one more unit stops saving anything; bytes bound the module's memory.
const batch = { units: 64, bytes: 256 * 1024 };

/** The outcomes of every check on every unit of its type, in the order of type, unit and check. */
export async function* evaluateUnits(
  evaluator: Evaluator,
  bundle: Pick<Bundle, 'checks' | 'entrypoints'>,
  units: ReadonlyMap<string, readonly Unit[]>,
): AsyncGenerator<Outcome> {
  for (const [type, ofType] of units) {
    const entrypoint = bundle.entrypoints.get(type);
    const checks = [...bundle.checks.values()].filter((check) =>
      check.types.some((name) => name.toLowerCase() === type),
    );
    if (entrypoint !== undefined) {
      for (const texts of batches(ofType)) {
        yield* evaluateBatch(evaluator, entrypoint, checks, texts);
      }
    }
  }
}

type Prepared = readonly { readonly unit: Unit; readonly text: string }[];

function* batches(units: readonly Unit[]): Generator<Prepared> {
  let current: { unit: Unit; text: string }[] = [];
  let bytes = 0;
  for (const unit of units) {
    const text = inputText(unit);
    if (current.length > 0 && (current.length >= batch.units || bytes + text.length > batch.bytes)) {
      yield current;
      current = [];
      bytes = 0;
    }
    current.push({ unit, text });
    bytes += text.length;
  }
  if (current.length > 0) {
    yield current;
  }
}

async function* evaluateBatch(
  evaluator: Evaluator,
  entrypoint: string,
  checks: readonly BundledCheck[],
  units: Prepared,
): AsyncGenerator<Outcome> {
  const verdicts = await attemptBatch(evaluator, entrypoint, units);
  for (const [index, { unit, text }] of units.entries()) {
    for (const check of checks) {
      const verdict = verdicts?.[index]?.[check.id];
      yield verdict ? outcomeOf(check, unit, verdict) : await isolated(evaluator, check, unit, text);
    }
  }
}

/** Undefined when the policy aborts, or gives less than it was asked: then each pair is asked alone. */
async function attemptBatch(
  evaluator: Evaluator,
  entrypoint: string,
  units: Prepared,
): Promise<Record<string, Verdict>[] | undefined> {
  try {
    const result = await evaluator.evaluate(entrypoint, `[${units.map(({ text }) => text).join(',')}]`);
    return Array.isArray(result) && result.length === units.length
      ? (result as Record<string, Verdict>[])
      : undefined;
  } catch {
    return undefined;
  }
}

async function isolated(
  evaluator: Evaluator,
  check: BundledCheck,
  unit: Unit,
  text: string,
): Promise<Outcome> {
  try {
    const verdict = await evaluator.evaluate(verdictEntrypoint(check.id), text);
    return verdict === undefined
      ? failed(check, unit, 'the check gave no verdict')
      : outcomeOf(check, unit, verdict as Verdict);
  } catch (error) {
    return failed(check, unit, messageOf(error));
  }
}

function outcomeOf(check: BundledCheck, unit: Unit, verdict: Verdict): Outcome {
  return {
    check,
    unit,
    status: verdict.status,
    details: (verdict.details ?? []).toSorted((left, right) =>
      compare(JSON.stringify(left), JSON.stringify(right)),
    ),
    unknown: (verdict.unknown ?? []).toSorted(compare),
  };
}

function failed(check: BundledCheck, unit: Unit, message: string): Outcome {
  return { check, unit, status: 'error', details: [], unknown: [], message };
}
