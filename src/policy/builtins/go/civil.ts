import { utc, type Zone } from './zones.ts';

/** A moment: nanoseconds since 1970, on the clock of a place. */
export interface Time {
  readonly nanoseconds: bigint;
  readonly zone: Zone;
}

/** What calendar and clock show. Months count from 1, weekdays from Sunday as 0. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
}

const second = 1_000_000_000n;

/** Whole seconds, rounded down. */
export function unixSeconds({ nanoseconds }: Time): number {
  return Number((nanoseconds - modulo(nanoseconds, second)) / second);
}

function modulo(value: bigint, by: bigint): bigint {
  return ((value % by) + by) % by;
}

export function offsetOf(time: Time): number {
  return time.zone.offset(unixSeconds(time));
}

export function civilOf(time: Time): Civil {
  const date = localDate(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    nanosecond: Number(modulo(time.nanoseconds, second)),
  };
}

export function weekdayOf(time: Time): number {
  return localDate(time).getUTCDay();
}

export function dayOfYear(time: Time): number {
  const { year, month, day } = civilOf(time);
  return Math.round((dateOf(year, month, day) - dateOf(year, 1, 1)) / 86_400_000) + 1;
}

function localDate(time: Time): Date {
  return new Date((unixSeconds(time) + offsetOf(time)) * 1000);
}

/** Milliseconds of the start of that day in UTC; days and months beyond their range carry over. */
function dateOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The moment at which a place's clock shows that, found as Go's time.Date finds it when it shows it twice or never. */
export function timeOf(civil: Civil, zone: Zone = utc): Time {
  const { year, month, day, hour, minute, second: seconds, nanosecond } = civil;
  const local = dateOf(year, month, day) / 1000 + hour * 3600 + minute * 60 + seconds;
  const offset = zone.offset(local);
  const unix = offset === 0 ? local : local - zone.offset(local - offset);
  return { nanoseconds: BigInt(unix) * second + BigInt(nanosecond), zone };
}

export function daysIn(year: number, month: number): number {
  return new Date(dateOf(year, month + 1, 0)).getUTCDate();
}
