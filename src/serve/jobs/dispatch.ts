import type { PgBoss } from 'pg-boss';
import { leaseOf } from '../config/defaults.ts';
import { endCancelled } from '../runs/cancel.ts';
import { later } from '../runs/control.ts';
import { readyStages, type Ready } from '../runs/ready.ts';
import type { Service } from '../service.ts';
import { stageQueue } from './boss.ts';

/** At a time, and in a round. */
const most = 1000;
const mostTimes = 20;

/** Somebody is on what is locked: a run that is being published is until all of it shows. */
const unlocked = 'FOR UPDATE SKIP LOCKED';

/**
 * Sends the stages that can be worked on as jobs. What is sent and not taken is sent again after the lease: a stage that waits is in
 * the queue once, and no job is lost with whoever had it.
 */
export async function dispatch(service: Service, boss: PgBoss): Promise<void> {
  await endCancelled(service);
  for (let times = 0; times < mostTimes; times += 1) {
    if ((await sendSome(service, boss)) < most) return;
  }
}

async function sendSome({ database, now, config }: Service, boss: PgBoss): Promise<number> {
  const at = now();
  const ready = await readyStages(database, at, most, unlocked);
  if (ready.length === 0) return 0;
  await boss.insert(
    stageQueue,
    ready.map((job) => ({
      data: { run: job.run, source: job.source, stage: job.stage },
      priority: job.priority,
      singletonKey: `${job.run}/${job.stage}`,
    })),
  );
  await database.transaction(async (queries) => {
    for (const some of inLists(ready, 200)) {
      const marks = some.map((_, index) => `$${index + 3}`).join(', ');
      await queries.run(
        `UPDATE runs SET ready_at = $1 WHERE id IN (SELECT id FROM runs WHERE ready_at <= $2 AND
         state IN ('queued', 'running') AND id IN (${marks}) ${unlocked})`,
        [later(at, leaseOf(config())), at.toISOString(), ...some.map(({ run }) => run)],
      );
    }
  });
  return ready.length;
}

function inLists(all: readonly Ready[], length: number): Ready[][] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, index) =>
    all.slice(index * length, (index + 1) * length),
  );
}
