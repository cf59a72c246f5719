import { pruneAudit } from '../../store/audit/prune.ts';
import { daysBefore } from '../../store/history/days.ts';
import { retain } from '../../store/retention/retain.ts';
import type { Service } from '../service.ts';
import { isDue, type Timer } from './timers.ts';

const day = 86_400_000;

const daily: Timer = {
  name: 'retention',
  expression: 'daily',
  after: (time) => new Date(time.getTime() + day),
};

/** Removes what is not to be kept any longer, once a day however many servers ask. */
export async function keepHouse(service: Service): Promise<void> {
  const { database, config, log } = service;
  const now = service.now();
  if (!(await database.transaction((queries) => isDue(queries, daily, now)))) return;
  log.info('what is not to be kept any longer is removed');
  const { retention = {} } = config();
  await retain(database, retention, now);
  if (retention.audit !== undefined) {
    await pruneAudit(database, daysBefore(now, retention.audit), now.toISOString());
  }
}
