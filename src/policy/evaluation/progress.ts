import { threadId } from 'node:worker_threads';

/**
 * How far a call in a thread is: 0 before it begins, then one more than the unit it is at; and the number of the
 * thread. Shared, so it outlives the thread.
 */
export type Progress = Int32Array<SharedArrayBuffer>;

export const newProgress = (): Progress => new Int32Array(new SharedArrayBuffer(8));

/** Tells that a unit comes next. */
export function reach(progress: Progress, unit: number): void {
  Atomics.store(progress, 1, threadId);
  Atomics.store(progress, 0, unit + 1);
}

/** The unit that was reached last; undefined when the call has not begun. */
export function reached(progress: Progress): number | undefined {
  const value = Atomics.load(progress, 0);
  return value === 0 ? undefined : value - 1;
}

/** The number of the thread that the call has begun in; undefined when it has not. */
export function threadOf(progress: Progress): number | undefined {
  return reached(progress) === undefined ? undefined : Atomics.load(progress, 1);
}
