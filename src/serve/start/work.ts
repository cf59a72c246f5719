import { KeelsonError } from '../../errors.ts';
import { drainOf, isPostgresql } from '../config/defaults.ts';
import { toldToEnd } from './ending.ts';
import { openQueue } from './open-queue.ts';
import { openService } from './open-service.ts';
import { workerName } from './worker-name.ts';

export interface WorkOptions {
  /** File of the configuration. */
  readonly config: string;
  /** Stages at a time. */
  readonly concurrency: number;
}

/**
 * keelson worker: works on stages of runs until it is told to end.
 *
 * @throws KeelsonError CONFIG_INVALID, STORE_UNAVAILABLE, USAGE
 */
export async function work({ config: file, concurrency }: WorkOptions): Promise<void> {
  const ending = toldToEnd();
  const opened = await openService(file);
  const { service, store } = opened;
  try {
    if (!isPostgresql(store)) {
      throw new KeelsonError(
        'USAGE',
        'keelson worker takes PostgreSQL (store: postgresql://…): on a file of SQLite keelson serve does the work',
      );
    }
    const queue = await openQueue(opened, concurrency);
    process.stdout.write(`keelson worker ${workerName()} works on ${concurrency} at a time\n`);
    service.log.info({ signal: await ending }, 'the worker ends');
    await queue.drain(drainOf(service.config()));
  } finally {
    await opened.close();
  }
}
