import { messageOf } from '../../errors.ts';
import type { Stage } from '../runs/stage.ts';
import type { Service } from '../service.ts';
import { deadQueue, startBoss, stageQueue, type StageJob } from './boss.ts';
import { dispatch } from './dispatch.ts';
import type { Queue, QueueOptions } from './queue.ts';
import { startRounds } from './rounds.ts';
import { newSlot } from './slot.ts';
import { within } from './within.ts';
import { workOn, type Worked } from './work-on.ts';

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
  const closing = new AbortController();

  const rounds = startRounds(service.log, pause, () => dispatch(service, boss));

  /** Goes on from stage to stage, so that runs end one after another and a process of each does for all of its stages. */
  async function work(job: StageJob): Promise<void> {
    const slot = newSlot();
    try {
      const as = { name: worker, store, leave: leave.signal, taken: () => rounds.nudge() };
      let worked: Worked;
      do worked = await workOn(service, slot, job.run, as);
      while (worked === 'done' && !closing.signal.aborted);
      const stage = await failedStage(service, job.run);
      if (stage) await boss.send(deadQueue, { ...job, stage }, { singletonKey: job.run });
    } finally {
      await slot.close();
      rounds.nudge();
    }
  }

  if (concurrency > 0) {
    const options = { localConcurrency: concurrency, pollingIntervalSeconds: 0.5, batchSize: 1 };
    await boss.work<StageJob>(stageQueue, options, async ([job]) => {
      // What comes now is in the queue again when nobody has taken it.
      if (!job || closing.signal.aborted) return;
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
      closing.abort();
      const off =
        concurrency > 0 ? boss.offWork(stageQueue, { wait: false }).catch(() => undefined) : undefined;
      await within(milliseconds, working);
      leave.abort();
      await Promise.all(working);
      await off;
      await rounds.close();
      await boss
        .stop({ graceful: true, timeout: 5_000, close: true })
        .catch((error: unknown) => service.log.warn(messageOf(error)));
    },
  };
}

/** What a run failed at: with no attempt left it does when somebody would take it. */
async function failedStage({ database }: Service, run: string): Promise<Stage | undefined> {
  const row = await database.first<{ stage: Stage }>(
    `SELECT stage FROM runs WHERE id = $1 AND state = 'failed'`,
    [run],
  );
  return row?.stage;
}
