import { createHash } from 'node:crypto';
import { Cron } from 'croner';
import type { Schedule } from '../../generated/service.ts';
import { durationOf } from '../config/duration.ts';

/** Whether a schedule can be read, and comes. */
export function isCron({ cron, time_zone: timezone = 'UTC' }: Schedule): boolean {
  try {
    return new Cron(cron, { timezone, paused: true }).nextRun() !== null;
  } catch {
    return false;
  }
}

/**
 * The first time of a schedule after another, with the delay of the source.
 *
 * @returns undefined when it never comes again.
 */
export function timeAfter(source: string, schedule: Schedule, after: Date): Date | undefined {
  const delay = delayOf(source, schedule);
  const { cron, time_zone: timezone = 'UTC' } = schedule;
  const next = new Cron(cron, { timezone, paused: true }).nextRun(new Date(after.getTime() - delay));
  return next === null ? undefined : new Date(next.getTime() + delay);
}

/** Milliseconds by which the runs of a source start later: always the same, and less than the schedule's jitter. */
export function delayOf(source: string, { jitter }: Schedule): number {
  if (jitter === undefined) return 0;
  const number = createHash('sha256').update(source).digest().readUIntBE(0, 6);
  return number % durationOf(jitter);
}
