import { messageOf } from '../../errors.ts';
import type { Service } from '../service.ts';
import { deadQueue, startBoss, stageQueue, type StageJob } from './boss.ts';
import { dispatch } from './dispatch.ts';
import type { Queue, QueueOptions } from './queue.ts';
import { startRounds } from './rounds.ts';
import { newSlot, type Slot } from './slot.ts';
import { within } from './within.ts';
import { workOn } from './work-on.ts';

const pause = 500;

/**
 * The queue of any number of servers and workers on one PostgreSQL. Each of them sees to it that what can be worked on is sent, so
 * that none of them is needed. With a concurrency of 0, others work.
 *
 * @throws KeelsonError STORE_UNAVAILABLE
 */
export async function startBossQueue(
  service: Service,
  { store, concurrency, worker }: QueueOptions,
): Promise<Queue> {
  const boss = await startBoss(store, service.log);
  const leave = new AbortController();
  const working = new Set<Promise<void>>();
  const slots = new Map<string, Slot>();
  let isOpen = true;

  const rounds = startRounds(service.log, pause, () => dispatch(service, boss));

  async function work(job: StageJob): Promise<void> {
    const slot = slots.get(job.run) ?? newSlot();
    slots.delete(job.run);
    const worked = await workOn(service, slot, job.run, { name: worker, store, leave: leave.signal });
    if (worked === 'dead' || (worked === 'none' && (await hasFailed(service, job.run)))) {
      await boss.send(deadQueue, job, { singletonKey: job.run });
    }
    if (worked === 'done' && isOpen && job.stage !== 'publish') keep(job.run, slot);
    else await slot.close();
    rounds.nudge();
  }

  /** The next stage of the run may come here too, and then needs no new process. */
  function keep(run: string, slot: Slot): void {
    slots.set(run, slot);
    setTimeout(() => {
      if (slots.get(run) !== slot) return;
      slots.delete(run);
      void slot.close();
    }, 5_000).unref();
  }

  if (concurrency > 0) {
    const options = { localConcurrency: concurrency, pollingIntervalSeconds: 0.5, batchSize: 1 };
    await boss.work<StageJob>(stageQueue, options, async ([job]) => {
      // What comes now is in the queue again when nobody has taken it.
      if (!job || !isOpen) return;
      const done = work(job.data).catch((error: unknown) =>
        service.log.error({ run: job.data.run }, messageOf(error)),
      );
      working.add(done);
      await done;
      working.delete(done);
    });
  }

  return {
    nudge: () => rounds.nudge(),
    async drain(milliseconds) {
      isOpen = false;
      const off =
        concurrency > 0 ? boss.offWork(stageQueue, { wait: false }).catch(() => undefined) : undefined;
      await within(milliseconds, working);
      leave.abort();
      await Promise.all(working);
      await off;
      await rounds.close();
      for (const slot of slots.values()) await slot.close();
      await boss
        .stop({ graceful: true, timeout: 5_000, close: true })
        .catch((error: unknown) => service.log.warn(messageOf(error)));
    },
  };
}

/** Whether a run has failed: with no attempt left it does when somebody would take it. */
async function hasFailed({ database }: Service, run: string): Promise<boolean> {
  const row = await database.first(`SELECT id FROM runs WHERE id = $1 AND state = 'failed'`, [run]);
  return row !== undefined;
}
