import { availableParallelism } from 'node:os';

// Below, a thread takes longer to start than it saves.
const worthThreads = 48 * 1024 * 1024;
const mostReaders = 7;
// The policies are evaluated in threads meanwhile: two processors are both busy without any that reads.
const leastProcessors = 4;

/** How many threads read a document of so many bytes beside the one that asks; 0 where that would not pay. */
export function readersFor(bytes: number, processors: number = availableParallelism()): number {
  return bytes < worthThreads || processors < leastProcessors ? 0 : Math.min(processors - 2, mostReaders);
}
