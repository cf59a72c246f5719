import { KeelsonError } from '../../errors.ts';
import { defaultLimits, type Limits } from '../evaluation/limits.ts';

export interface EvaluateOptions {
  /**
   * Worker threads to evaluate in. 0 evaluates in the thread that asks; `auto`, which is the default, takes one, and
   * more where there is enough to judge.
   */
  readonly threads?: number | 'auto';
  /** What a policy may use, where it is to be something else than usual. */
  readonly limits?: Partial<Limits>;
  /** Folder where answers are kept for the next run; false, which is the default, for none. */
  readonly cache?: string | false;
  /** Nanoseconds since 1970 that policies take for now. */
  readonly now?: bigint;
  /** Ends the run when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Whether outcomes with the status `pass` are given too; false by default. They are counted in any case. */
  readonly passes?: boolean;
}

const mostThreads = 1024;

/** @throws KeelsonError USAGE, naming an option that cannot be what it is. */
export function checkOptions({ threads = 'auto', limits = {}, cache = false, now }: EvaluateOptions): void {
  if (threads !== 'auto' && !(Number.isInteger(threads) && threads >= 0 && threads <= mostThreads)) {
    throw wrong('threads', `auto or a whole number from 0 to ${mostThreads}`, threads);
  }
  if (cache !== false && (typeof cache !== 'string' || cache === '')) {
    throw wrong('cache', 'the name of a folder, or false', cache);
  }
  if (now !== undefined && typeof now !== 'bigint') {
    throw wrong('now', 'a bigint, nanoseconds since 1970', now);
  }
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(defaultLimits, name)) {
      throw new KeelsonError(
        'USAGE',
        `there is no limit ${name}; there are ${Object.keys(defaultLimits).join(', ')}`,
      );
    }
    if (!Number.isSafeInteger(value) || value < 1) {
      throw wrong(`limits.${name}`, 'a whole number above 0', value);
    }
  }
}

function wrong(option: string, expected: string, value: unknown): KeelsonError {
  return new KeelsonError('USAGE', `the option ${option} is ${expected}, not ${String(value)}`);
}
