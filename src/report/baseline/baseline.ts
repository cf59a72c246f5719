import type { Result } from '../../generated/report.ts';

export type BaselineState = NonNullable<Result['baseline']>;

/** The status of each result of an earlier run, by fingerprint. */
export type EarlierResults = ReadonlyMap<string, string>;

/** Compares the results of a run, each of which is shown to it once, with those of an earlier one. */
export interface Baseline {
  /** What the baseline has with the same status is unchanged. Passing and not applying are nothing to compare. */
  stateOf(result: Pick<Result, 'status' | 'fingerprint'>): BaselineState | undefined;
  /** Findings of the baseline that were not found again. */
  absent(): number;
}

export function baselineOf(earlier: EarlierResults): Baseline {
  const gone = new Set(
    [...earlier].flatMap(([fingerprint, status]) => (status === 'fail' ? fingerprint : [])),
  );
  return {
    stateOf({ status, fingerprint }) {
      if (status === 'pass' || status === 'not_applicable') return undefined;
      if (status === 'fail') gone.delete(fingerprint);
      return earlier.get(fingerprint) === status ? 'unchanged' : 'new';
    },
    absent: () => gone.size,
  };
}
