import type { Answers, Task, TaskCheck } from './task.ts';

/** What is asked in one go: all checks of a task in batches, or one of them unit by unit. */
export interface Part {
  readonly task: Task;
  readonly check?: TaskCheck;
}

/** The evaluation was ended from outside. */
export interface Stopped {
  /** Why, for people. */
  readonly stopped: string;
  readonly code: 'time_exhausted' | 'memory_exhausted' | 'eval_internal_error';
  /** The unit it was stopped at; of a batch its first. */
  readonly unit: number;
}

/**
 * Evaluates a part under the limits. It is never stopped before a single call of the module had all its time; when
 * the time is over between two calls, there are answers for the first units only, at least one.
 *
 * @throws KeelsonError BUNDLE_START_FAILED, BUNDLE_BUILTIN_REFUSED when the policy cannot even be started.
 */
export type Run = (part: Part) => Promise<Answers | Stopped>;

/** A call that was ended, and where; nowhere when it had not begun. */
export type Ended = Omit<Stopped, 'unit'> & { readonly unit: number | undefined };

/** The policy did not end in its time. */
export function outOfTime(milliseconds: number): Omit<Stopped, 'unit'> {
  return {
    stopped: `stopped after ${milliseconds / 1000} s: the policy does not end`,
    code: 'time_exhausted',
  };
}

/** The policy made builtins fill the heap of their thread. */
export const outOfMemory: Omit<Stopped, 'unit'> = {
  stopped: 'stopped: the policy needs more memory than it is given',
  code: 'memory_exhausted',
};
