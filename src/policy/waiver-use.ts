import type { CheckNames } from './check-names.ts';

/** What a waiver says, wherever it stands. */
export interface Terms {
  readonly check: string;
  /** Names the waiver in notices. */
  readonly what: string;
  /** Last day it holds, YYYY-MM-DD; absent where it holds for good. */
  readonly expires?: string;
  /** Why it never holds. */
  readonly problem?: string;
  /** Said to another tool, it may be about nothing here. */
  readonly isForeign?: boolean;
}

export interface WaiverUse {
  /** Whether it holds for a finding that it matches. Counts the finding. */
  holds(): boolean;
  notices(): string[];
}

export function waiverUse(
  { check, what, expires, problem, isForeign = false }: Terms,
  today: string,
  names: CheckNames,
): WaiverUse {
  const hasExpired = expires !== undefined && expires < today;
  let matched = 0;
  return {
    holds() {
      matched += 1;
      return problem === undefined && !hasExpired;
    },
    notices() {
      if (isForeign && matched === 0) return [];
      if (problem !== undefined) return [`${what} does not hold: ${problem}`];
      if (matched > 0) {
        return hasExpired ? [`${what} has expired on ${expires}: its findings count again`] : [];
      }
      if (names.idsOf(check).size > 0) return [`${what} matches no finding`];
      const meant = names.nearest(check);
      return [`${what} names no check${meant === undefined ? '' : ` (did you mean ${meant}?)`}`];
    },
  };
}
