import { BuiltinError } from '../../engine/context.ts';
import { quote } from './quote.ts';

/** A place's clock: how far it is ahead of UTC, and what that is called. */
export interface Zone {
  /** Seconds east of UTC at that second of Unix time. */
  readonly offset: (seconds: number) => number;
  /** Abbreviation such as `CET`, or the offset where there is none. */
  readonly abbreviation: (seconds: number) => string;
}

export const utc: Zone = { offset: () => 0, abbreviation: () => 'UTC' };

const kept = new Map<string, Zone>();

/**
 * A zone of the IANA database.
 *
 * @throws BuiltinError when there is none of that name.
 */
export function findZone(name: string): Zone {
  if (name === '' || name === 'UTC') return utc;
  const known = kept.get(name) ?? newZone(name === 'Local' ? localName() : name);
  kept.set(name, known);
  return known;
}

function localName(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const civil: Intl.DateTimeFormatOptions = {
  calendar: 'iso8601',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  era: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
};

function newZone(timeZone: string): Zone {
  // What Intl takes beyond names of the database: offsets, and names in other case.
  if (/^[+-]/.test(timeZone)) throw unknown(timeZone);
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US', { ...civil, timeZone });
  } catch {
    throw unknown(timeZone);
  }
  const longName = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' });
  const shortName = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' });
  const offset = (seconds: number) => offsetOf(clock, seconds);
  return {
    offset,
    abbreviation: (seconds) => {
      const date = new Date(seconds * 1000);
      const short = nameOf(shortName, date);
      if (!/^(?:GMT|UTC)[+-]/.test(short)) return short;
      return abbreviations[nameOf(longName, date)] ?? numericName(offset(seconds));
    },
  };
}

function unknown(name: string): BuiltinError {
  return new BuiltinError(`unknown time zone ${/^[\w/+-]+$/.test(name) ? name : quote(name)}`);
}

function offsetOf(clock: Intl.DateTimeFormat, seconds: number): number {
  const parts = Object.fromEntries(
    clock.formatToParts(new Date(seconds * 1000)).map(({ type, value }) => [type, value]),
  );
  const field = (name: string) => Number(parts[name] ?? 0);
  const local = Date.UTC(
    2000,
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  const year = parts['era'] === 'BC' || parts['era'] === 'B' ? 1 - field('year') : field('year');
  return new Date(local).setUTCFullYear(year, field('month') - 1, field('day')) / 1000 - seconds;
}

function nameOf(format: Intl.DateTimeFormat, date: Date): string {
  return format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** The database itself calls places without a name of their clock after the offset. */
function numericName(offset: number): string {
  const minutes = Math.abs(Math.trunc(offset / 60));
  const pad = (value: number) => String(value).padStart(2, '0');
  const rest = minutes % 60;
  return `${offset < 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60))}${rest === 0 ? '' : pad(rest)}`;
}

/** Names that English has in full but Intl does not shorten. */
const abbreviations: Readonly<Record<string, string>> = {
  'Central European Standard Time': 'CET',
  'Central European Summer Time': 'CEST',
  'Eastern European Standard Time': 'EET',
  'Eastern European Summer Time': 'EEST',
  'Western European Standard Time': 'WET',
  'Western European Summer Time': 'WEST',
  'Greenwich Mean Time': 'GMT',
  'British Summer Time': 'BST',
  'Irish Standard Time': 'IST',
  'Moscow Standard Time': 'MSK',
  'India Standard Time': 'IST',
  'Pakistan Standard Time': 'PKT',
  'Israel Standard Time': 'IST',
  'Israel Daylight Time': 'IDT',
  'China Standard Time': 'CST',
  'Taipei Standard Time': 'CST',
  'Hong Kong Standard Time': 'HKT',
  'Japan Standard Time': 'JST',
  'Korean Standard Time': 'KST',
  'Philippine Standard Time': 'PST',
  'Western Indonesia Time': 'WIB',
  'Australian Eastern Standard Time': 'AEST',
  'Australian Eastern Daylight Time': 'AEDT',
  'Australian Central Standard Time': 'ACST',
  'Australian Central Daylight Time': 'ACDT',
  'Australian Western Standard Time': 'AWST',
  'New Zealand Standard Time': 'NZST',
  'New Zealand Daylight Time': 'NZDT',
  'South Africa Standard Time': 'SAST',
  'East Africa Time': 'EAT',
  'West Africa Standard Time': 'WAT',
  'Central Africa Time': 'CAT',
  'Newfoundland Standard Time': 'NST',
  'Newfoundland Daylight Time': 'NDT',
  'Atlantic Standard Time': 'AST',
  'Atlantic Daylight Time': 'ADT',
  'Samoa Standard Time': 'SST',
  'Chamorro Standard Time': 'ChST',
};
