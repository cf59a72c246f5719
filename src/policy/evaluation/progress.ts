/** How far a thread is: 0 before it begins, then one more than the unit it is at. Shared, so it outlives the thread. */
export type Progress = Int32Array<SharedArrayBuffer>;

export const newProgress = (): Progress => new Int32Array(new SharedArrayBuffer(4));

/** Tells that a unit comes next. */
export function reach(progress: Progress, unit: number): void {
  Atomics.store(progress, 0, unit + 1);
}

/** The unit that was reached last; undefined when the thread has not begun. */
export function reached(progress: Progress): number | undefined {
  const value = Atomics.load(progress, 0);
  return value === 0 ? undefined : value - 1;
}

/** Milliseconds a thread may take to be where it can begin: a loaded machine takes a second. */
const startMilliseconds = 60_000;

/**
 * Calls back once when a thread stays too long at a unit, with that unit.
 *
 * @returns what ends the watch.
 */
export function watch(
  progress: Progress,
  milliseconds: number,
  onStuck: (unit: number | undefined) => void,
): () => void {
  let seen = reached(progress);
  let since = performance.now();
  const look = setInterval(
    () => {
      const now = reached(progress);
      if (now !== seen) {
        seen = now;
        since = performance.now();
      } else if (performance.now() - since >= (seen === undefined ? startMilliseconds : milliseconds)) {
        clearInterval(look);
        onStuck(seen);
      }
    },
    Math.max(1, milliseconds / 20),
  );
  return () => clearInterval(look);
}
