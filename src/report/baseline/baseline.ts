import type { Result } from '../../generated/report.ts';

export type BaselineState = NonNullable<Result['baseline']>;

/** What an earlier run found. */
export interface EarlierResults {
  /** The status of each result, by fingerprint. */
  readonly statuses: ReadonlyMap<string, string>;
  /** When each attack path was seen first, by its id. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Compares the results of a run, each of which is shown to it once, with those of an earlier one. */
export interface Baseline {
  /** What the baseline has with the same status is unchanged. Passing and not applying are nothing to compare. */
  stateOf(result: Pick<Result, 'status' | 'fingerprint'>): BaselineState | undefined;
  /** Findings of the baseline that were not found again. */
  absent(): number;
  /** When an attack path of the baseline was seen first. */
  firstSeen(path: string): string | undefined;
}

export function baselineOf({ statuses, paths }: EarlierResults): Baseline {
  const gone = new Set(
    [...statuses].flatMap(([fingerprint, status]) => (status === 'fail' ? fingerprint : [])),
  );
  return {
    stateOf({ status, fingerprint }) {
      if (status === 'pass' || status === 'not_applicable') return undefined;
      if (status === 'fail') gone.delete(fingerprint);
      return statuses.get(fingerprint) === status ? 'unchanged' : 'new';
    },
    absent: () => gone.size,
    firstSeen: (path) => paths.get(path),
  };
}
