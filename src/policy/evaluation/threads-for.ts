import { availableParallelism } from 'node:os';

// Below, starting a thread takes longer than it saves.
const worthThreads = 20_000;
const mostThreads = 8;

/**
 * How many worker threads an evaluation takes; 0 for none, in the thread that asks.
 *
 * @param resources about how many there are.
 * @param trusted whether the policies are known to end and to use little, as those of this package's releases are;
 * whatever others do ends with a thread at the worst.
 */
export function threadsFor(resources: number, trusted: boolean): number {
  if (resources >= worthThreads) return Math.min(availableParallelism(), mostThreads);
  return trusted ? 0 : 1;
}

/** How many units of trusted policies are judged in the calling thread before others are started. */
export function unitsBeforeThreads(trusted: boolean): number {
  return trusted ? worthThreads / 4 : 0;
}
