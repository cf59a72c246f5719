import { isPostgresql } from '../config/defaults.ts';
import type { Queue } from '../jobs/queue.ts';
import type { OpenedService } from './open-service.ts';
import { workerName } from './worker-name.ts';

/** The queue that goes with the store: pg-boss on PostgreSQL, else this process. */
export async function openQueue({ service, store }: OpenedService, concurrency: number): Promise<Queue> {
  const options = { store, concurrency, worker: workerName() };
  if (isPostgresql(store)) {
    const { startBossQueue } = await import('../jobs/boss-queue.ts');
    return startBossQueue(service, options);
  }
  const { startEmbedded } = await import('../jobs/embedded.ts');
  return startEmbedded(service, options);
}
