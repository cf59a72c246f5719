import { messageOf } from '../../errors.ts';
import { readyStages } from '../runs/ready.ts';
import type { Service } from '../service.ts';
import type { Queue, QueueOptions } from './queue.ts';
import { startRounds } from './rounds.ts';
import { newSlot } from './slot.ts';
import { within } from './within.ts';
import { workOn } from './work-on.ts';

/** How often the store is asked what is to be done; what this process asks for is done at once. */
const pause = 500;

/**
 * The queue of a server that works on runs itself: by priority, then by age. A process of its own works on each run, from stage
 * to stage.
 */
export function startEmbedded(service: Service, { store, concurrency, worker }: QueueOptions): Queue {
  const leave = new AbortController();
  const working = new Set<Promise<void>>();
  /** Runs of which somebody is about to take a stage. */
  const taking = new Set<string>();
  const closing = new AbortController();

  async function work(run: string): Promise<void> {
    const slot = newSlot();
    try {
      const taken = () => {
        taking.delete(run);
        rounds.nudge();
      };
      const as = { name: worker, store, leave: leave.signal, taken };
      while (!closing.signal.aborted && (await workOn(service, slot, run, as)) === 'done');
    } catch (error) {
      service.log.error({ run }, messageOf(error));
    } finally {
      await slot.close();
    }
  }

  function begin(run: string): void {
    taking.add(run);
    const done = work(run).finally(() => {
      taking.delete(run);
      working.delete(done);
      rounds.nudge();
    });
    working.add(done);
  }

  const rounds = startRounds(service.log, pause, async () => {
    if (working.size >= concurrency) return;
    for (const { run } of await readyStages(service.database, service.now(), concurrency)) {
      if (!closing.signal.aborted && working.size < concurrency && !taking.has(run)) begin(run);
    }
  });
  return {
    nudge: () => rounds.nudge(),
    async drain(milliseconds) {
      closing.abort();
      await rounds.close();
      await within(milliseconds, working);
      leave.abort();
      await Promise.all(working);
    },
  };
}
