import type { ServiceSource } from '../../generated/service.ts';
import type { Queries } from '../../store/database.ts';
import { requestIn, type RunRequest } from '../runs/request.ts';
import type { Service } from '../service.ts';
import { timeAfter } from './times.ts';
import { addTimers, dueTimers, isDue, type Timer } from './timers.ts';

const actor = { name: 'system:schedule' };

/** Asks for the runs that are due, each once however many servers ask. */
export async function runSchedule(service: Service): Promise<void> {
  const now = service.now();
  const due = await dueTimers(service.database, now);
  if (due.size === 0) return;
  for (const { source, timer } of timersOf(service)) {
    if (!due.has(timer.name)) continue;
    await inTransaction(service, async (queries) =>
      (await isDue(queries, timer, now)) ? { source, trigger: 'schedule', actor } : undefined,
    );
  }
}

/** Makes the timers of schedules that are new or have changed, and removes those of sources that are not there any more. */
export async function setSchedule(service: Service): Promise<void> {
  const now = service.now();
  const timers = timersOf(service).map(({ timer }) => timer);
  const names = new Set(timers.map(({ name }) => name));
  const rows = await service.database.all<{ name: string; expression: string }>(
    `SELECT name, expression FROM timers WHERE name LIKE 'run:%'`,
  );
  const known = new Map(rows.map(({ name, expression }) => [name, expression]));
  await addTimers(
    service.database,
    timers.filter(({ name }) => !known.has(name)),
    now,
  );
  for (const timer of timers) {
    const before = known.get(timer.name);
    if (before === undefined || before === timer.expression) continue;
    await service.database.transaction((queries) => isDue(queries, timer, now));
  }
  for (const name of known.keys()) {
    if (!names.has(name)) await service.database.run('DELETE FROM timers WHERE name = $1', [name]);
  }
}

/** Asks for a run of each source that has none yet and is to have one when the service starts. */
export async function runAtStart(service: Service): Promise<void> {
  for (const { name, source } of sourcesOf(service)) {
    if (source.schedule?.at_start !== true) continue;
    await inTransaction(service, async (queries) => {
      const earlier = await queries.first('SELECT id FROM runs WHERE source = $1 LIMIT 1', [name]);
      return earlier ? undefined : { source: name, trigger: 'start', actor: { name: 'system:start' } };
    });
  }
}

/** A time that has come and the run for it are written together: neither is lost without the other. */
async function inTransaction(
  service: Service,
  find: (queries: Queries) => Promise<RunRequest | undefined>,
): Promise<void> {
  const found = await service.database.transaction(async (queries) => {
    const request = await find(queries);
    return request && { request, requested: await requestIn(queries, service, request) };
  });
  if (!found) return;
  const { source } = found.request;
  const { requested } = found;
  if (requested.outcome === 'queued') service.log.info({ source, run: requested.run }, 'a run is due');
  if (requested.outcome === 'unended') {
    service.log.warn(
      { source, run: requested.run },
      'a run is due, and was left out: one of the source has not ended',
    );
  }
}

function timersOf(service: Service): { readonly source: string; readonly timer: Timer }[] {
  return sourcesOf(service).flatMap(({ name, source: { schedule } }) =>
    schedule
      ? [
          {
            source: name,
            timer: {
              name: `run:${name}`,
              expression: [schedule.cron, schedule.time_zone ?? 'UTC', schedule.jitter ?? '0'].join(' | '),
              after: (time: Date) => timeAfter(name, schedule, time),
            },
          },
        ]
      : [],
  );
}

function sourcesOf({ config }: Service): { readonly name: string; readonly source: ServiceSource }[] {
  return Object.entries(config().sources).flatMap(([name, source]) => (source ? [{ name, source }] : []));
}
