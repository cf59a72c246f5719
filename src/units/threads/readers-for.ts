import { availableParallelism } from 'node:os';

// Below, a thread takes longer to start than it saves.
const worthThreads = 48 * 1024 * 1024;
const mostReaders = 7;

/** How many threads read a document of so many bytes beside the one that asks; 0 where that would not pay. */
export function readersFor(bytes: number): number {
  return bytes < worthThreads ? 0 : Math.min(availableParallelism() - 1, mostReaders);
}
