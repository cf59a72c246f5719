import { CodeProblem } from '../../code/format.ts';

/** What a template and those nested in it may cost. */
export interface Budget {
  /** @throws CodeProblem too_large when it is used up. */
  spend(steps?: number): void;
  /** Runs something one level deeper; undefined where that would be too deep. */
  deeper<Result>(run: () => Result): Result | undefined;
}

// A template of the largest size that the service takes needs a tenth of this.
const mostSteps = 4_000_000;
const deepest = 300;

export function newBudget(): Budget {
  let left = mostSteps;
  let depth = 0;
  return {
    spend(steps = 1) {
      left -= steps;
      if (left < 0) {
        throw new CodeProblem({
          code: 'too_large',
          message: 'what the template makes is too large: it is not judged',
        });
      }
    },
    deeper(run) {
      if (depth >= deepest) return undefined;
      depth += 1;
      try {
        return run();
      } finally {
        depth -= 1;
      }
    },
  };
}
