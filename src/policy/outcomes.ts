import { compare, ordered } from '../inventory/order.ts';
import type { BundledCheck, Bundle } from './bundle-files.ts';
import { checksOf } from './checks-of.ts';
import type { Verdict } from './evaluation/task.ts';
import { allPass, answerReader, subjectAt, unitAt, type JudgedUnits, type Subject } from './judged-units.ts';

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
  readonly subject: Subject;
  readonly status: Exclude<Status, 'waived'>;
  readonly details: readonly Detail[];
  /** Evidence paths that could not be judged. */
  readonly unknown: readonly string[];
  /** Why a check ended in error, and where. */
  readonly message?: string;
  readonly location?: string;
  /** What the check got to see of the resource. */
  readonly unit: () => Readonly<Record<string, unknown>>;
}

const passed: Verdict = { status: 'pass' };

export interface OutcomeReader {
  /** What every check says of every unit, passes too. */
  all(judged: JudgedUnits): Generator<Outcome>;
  /** The outcomes other than pass. */
  exceptions(judged: JudgedUnits): Generator<Outcome>;
}

/** Reads judged units, in the order of units and of the bundle's checks. */
export function outcomeReader(bundle: Pick<Bundle, 'checks'>): OutcomeReader {
  const verdictsOf = answerReader();
  const checks = new Map<string, BundledCheck[]>();
  const checksOfType = (type: string) => {
    const known = checks.get(type) ?? checksOf(bundle, type);
    checks.set(type, known);
    return known;
  };

  function* outcomes(judged: JudgedUnits, index: number, passes: boolean): Generator<Outcome> {
    const verdicts = verdictsOf(judged.texts[judged.codes[index] as number] as string);
    const subject = subjectAt(judged, index);
    let unit: Readonly<Record<string, unknown>> | undefined;
    const readUnit = () => (unit ??= unitAt(judged, index));
    for (const check of checksOfType(judged.type(index))) {
      const verdict = verdicts[check.id] ?? passed;
      if (passes || verdict.status !== 'pass') yield outcomeOf(check, subject, verdict, readUnit);
    }
  }

  return {
    *all(judged) {
      for (let index = 0; index < judged.count; index += 1) yield* outcomes(judged, index, true);
    },
    *exceptions(judged) {
      for (let index = 0; index < judged.count; index += 1) {
        if (judged.texts[judged.codes[index] as number] !== allPass) yield* outcomes(judged, index, false);
      }
    },
  };
}

/** A set of the policy, in an order that is the same with every engine. */
function inOrder(details: readonly unknown[]): readonly Detail[] {
  const sorted = details.map((detail) => ordered(detail) as Detail);
  if (sorted.length < 2) return sorted;
  return sorted.toSorted((left, right) => compare(JSON.stringify(left), JSON.stringify(right)));
}

function outcomeOf(
  check: BundledCheck,
  subject: Subject,
  { status, details = [], unknown = [], message, location }: Verdict,
  unit: Outcome['unit'],
): Outcome {
  return {
    check,
    subject,
    status,
    details: inOrder(details),
    unknown: unknown.toSorted(compare),
    ...(message !== undefined && { message }),
    ...(location !== undefined && { location }),
    unit,
  };
}
