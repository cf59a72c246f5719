import { EvaluationError } from './value.ts';

/** What evaluating one root may cost: hostile code ends as an error, not as a run that never does. */
export interface Budget {
  /** Counts steps of work, in about the time of reading a node. */
  spend(steps?: number): void;
  /** One level deeper, for as long as the work takes. */
  deeper<T>(work: () => T): T;
  /** Counts the elements of a list or an object that was made, and refuses too many. */
  made<T>(value: T): T;
  /** Refuses a text that is too long. */
  text(text: string): string;
  readonly exhausted: boolean;
  /** What was found to depend on itself, each in a sentence. */
  readonly cycles: Set<string>;
}

const mostSteps = 5_000_000;
const deepest = 600;
const longestList = 500_000;
/** In UTF-16 code units. */
const longestText = 4 * 1024 * 1024;

export function newBudget(steps = mostSteps): Budget {
  let left = steps;
  let depth = 0;
  return {
    spend(count = 1) {
      left -= count;
      if (left < 0) throw new EvaluationError('it takes too long to evaluate');
    },
    deeper(work) {
      depth += 1;
      try {
        if (depth > deepest) throw new EvaluationError(`it is nested more than ${deepest} deep`);
        return work();
      } finally {
        depth -= 1;
      }
    },
    made(value) {
      const size = Array.isArray(value) ? value.length : 0;
      if (size > longestList) throw new EvaluationError(`it makes a list of more than ${longestList}`);
      left -= size;
      return value;
    },
    text(text) {
      left -= text.length >> 6;
      if (text.length > longestText) throw new EvaluationError('it makes a text of more than 4 MiB');
      return text;
    },
    cycles: new Set(),
    get exhausted() {
      return left < 0;
    },
  };
}
