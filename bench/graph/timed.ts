/** How long something took in one process. */
export interface Timed {
  readonly name: string;
  readonly seconds: number;
  /** Of all threads. */
  readonly processorSeconds: number;
}

/** Does something and writes down how long it took. */
export function timed<Result>(list: Timed[], name: string, action: () => Result): Result {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = action();
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(before);
  list.push({ name, seconds, processorSeconds: (user + system) / 1_000_000 });
  return result;
}
