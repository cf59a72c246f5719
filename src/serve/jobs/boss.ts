import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { Stage } from '../runs/stage.ts';

/** A stage of a run, as a job. */
export interface StageJob {
  readonly run: string;
  readonly source: string;
  readonly stage: Stage;
}

export const stageQueue = 'stages';
/** Stages of runs that have failed, for people; the runs themselves say why. */
export const deadQueue = 'stages-dead';

/** A schema of its own in the same database. */
const schema = 'keelson_jobs';

/**
 * Connects to pg-boss, with its queues.
 *
 * @throws KeelsonError STORE_UNAVAILABLE
 */
export async function startBoss(url: string, log: Logger): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema,
    application_name: 'keelson-jobs',
    max: 4,
    schedule: false,
    connectionTimeoutMillis: 10_000,
  });
  boss.on('error', (error) => log.warn(`queue: ${messageOf(error)}`));
  boss.on('warning', (warning) => log.warn(`queue: ${messageOf(warning.message)}`));
  try {
    await boss.start();
    // One for each run.
    await boss.createQueue(deadQueue, { policy: 'short', retentionSeconds: 30 * 86_400 });
    await boss.createQueue(stageQueue, {
      // One that waits for a stage; one whose worker has died holds up nobody.
      policy: 'short',
      deadLetter: deadQueue,
      retryLimit: 5,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      heartbeatSeconds: 60,
      // The time limit of a run ends its stages, not the queue.
      expireInSeconds: 86_399,
      deleteAfterSeconds: 3600,
    });
  } catch (cause) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw new KeelsonError('STORE_UNAVAILABLE', `cannot open the queue: ${messageOf(cause)}`, { cause });
  }
  return boss;
}
