import type { Worker } from 'node:worker_threads';
import type { Limits } from './limits.ts';
import { reached, threadOf, type Progress } from './progress.ts';
import { outOfMemory, outOfTime, type Ended } from './runner.ts';

/** Milliseconds a thread may take until it begins a call: a loaded machine takes seconds. */
const startMilliseconds = 60_000;

/** Milliseconds between two looks: a heap grows by less than the room above its limit meanwhile. */
const pause = 50;

/**
 * Watches a call in a thread, and calls back once when it stays at a unit for longer than a batch may take, or when
 * the thread's heap is larger than it may be.
 *
 * @param threads the threads that the call may be in.
 * @returns what ends the watch.
 */
export function watch(
  progress: Progress,
  limits: Pick<Limits, 'batchMilliseconds' | 'heapBytes'>,
  threads: () => readonly Worker[],
  onLimit: (ended: Ended) => void,
): () => void {
  let seen = reached(progress);
  let since = performance.now();
  let over = false;

  function end(ended: Ended): void {
    if (over) return;
    stop();
    onLimit(ended);
  }
  function stop(): void {
    over = true;
    clearInterval(looking);
  }
  function lookAtTime(): void {
    const now = reached(progress);
    if (now !== seen) {
      seen = now;
      since = performance.now();
    } else if (
      performance.now() - since >=
      (now === undefined ? startMilliseconds : limits.batchMilliseconds)
    ) {
      end({ ...outOfTime(limits.batchMilliseconds), unit: now });
    }
  }
  async function lookAtHeap(): Promise<void> {
    const number = threadOf(progress);
    const thread = threads().find(({ threadId }) => threadId === number);
    const heap = await thread?.getHeapStatistics().catch(() => undefined);
    if (heap && heap.used_heap_size > limits.heapBytes) end({ ...outOfMemory, unit: reached(progress) });
  }
  const looking = setInterval(() => {
    lookAtTime();
    void lookAtHeap();
  }, pause);
  return stop;
}
