import { BuiltinError } from '../../engine/context.ts';
import { daysIn, timeOf } from './civil.ts';
import { quote } from './quote.ts';
import { dayNames, monthNames, nextPiece } from './time-layout.ts';

/** What was read so far. */
interface Reading {
  readonly layout: string;
  readonly value: string;
  rest: string;
  year: number;
  month: number;
  day: number;
  yearDay: number;
  hour: number;
  minute: number;
  second: number;
  nanosecond: number;
  afternoon: boolean | undefined;
  offset: number | undefined;
}

/**
 * Reads a moment as Go's time.Parse does.
 *
 * @returns nanoseconds since 1970, maybe beyond 64 bits.
 * @throws BuiltinError with Go's message.
 */
export function parseTime(layout: string, value: string): bigint {
  const reading: Reading = {
    layout,
    value,
    rest: value,
    year: 0,
    month: -1,
    day: -1,
    yearDay: -1,
    hour: 0,
    minute: 0,
    second: 0,
    nanosecond: 0,
    afternoon: undefined,
    offset: undefined,
  };
  readAll(reading);
  settleHour(reading);
  settleDay(reading);
  const { nanoseconds } = timeOf(reading);
  return nanoseconds - BigInt(reading.offset ?? 0) * 1_000_000_000n;
}

function readAll(reading: Reading): void {
  for (let rest = reading.layout; ;) {
    const { literal, element, rest: from } = nextPiece(rest);
    skip(reading, literal, rest);
    if (element === '') break;
    const before = reading.rest;
    rest = from.slice(element.length);
    const range = readElement(reading, element, rest);
    if (range === false) throw mismatch(reading, before, element);
    if (typeof range === 'string') throw message(reading, `: ${range} out of range`);
  }
  if (reading.rest !== '') throw message(reading, `: extra text: ${quote(reading.rest)}`);
}

function mismatch({ value, layout }: Reading, at: string, element: string): BuiltinError {
  return new BuiltinError(
    `parsing time ${quote(value)} as ${quote(layout)}: cannot parse ${quote(at)} as ${quote(element)}`,
  );
}

function message({ value }: Reading, text: string): BuiltinError {
  return new BuiltinError(`parsing time ${quote(value)}${text}`);
}

/** A space of the layout stands for any number of spaces. */
function skip(reading: Reading, literal: string, layout: string): void {
  const before = reading.rest;
  for (let prefix = literal; prefix !== '';) {
    if (prefix.startsWith(' ')) {
      if (reading.rest !== '' && !reading.rest.startsWith(' '))
        throw mismatch(reading, before, literal || layout);
      prefix = prefix.replace(/^ +/, '');
      reading.rest = reading.rest.replace(/^ +/, '');
    } else {
      if (!reading.rest.startsWith(prefix[0] ?? '')) throw mismatch(reading, before, literal || layout);
      prefix = prefix.slice(1);
      reading.rest = reading.rest.slice(1);
    }
  }
}

/** @returns false when the value does not fit, or the name of what is out of range. */
function readElement(reading: Reading, element: string, next: string): boolean | string {
  if (/^[-Z]07/.test(element)) return readOffset(reading, element);
  if (/^[.,]/.test(element)) return readFraction(reading, element);
  switch (element) {
    case 'January':
      return readName(reading, monthNames, (index) => (reading.month = index + 1));
    case 'Jan':
      return readName(reading, monthNames.map(shorten), (index) => (reading.month = index + 1));
    case 'Monday':
      return readName(reading, dayNames, () => undefined);
    case 'Mon':
      return readName(reading, dayNames.map(shorten), () => undefined);
    case 'MST':
      return readAbbreviation(reading);
    case 'PM':
    case 'pm':
      return readHalf(reading, element);
    default:
      return readNumber(reading, element, next);
  }
}

const shorten = (name: string) => name.slice(0, 3);

function take(reading: Reading, shape: RegExp): string | undefined {
  const found = shape.exec(reading.rest)?.[0];
  if (found !== undefined) reading.rest = reading.rest.slice(found.length);
  return found;
}

function readName(reading: Reading, names: readonly string[], use: (index: number) => void): boolean {
  const text = reading.rest.toLowerCase();
  const index = names.findIndex((name) => text.startsWith(name.toLowerCase()));
  if (index < 0) return false;
  reading.rest = reading.rest.slice((names[index] ?? '').length);
  use(index);
  return true;
}

function readHalf(reading: Reading, element: string): boolean {
  const found = take(reading, element === 'PM' ? /^[AP]M/ : /^[ap]m/);
  if (found !== undefined) reading.afternoon = /^p/i.test(found);
  return found !== undefined;
}

const numbers: Readonly<Record<string, readonly [shape: RegExp, least: number, most: number, name: string]>> =
  {
    '1': [/^\d\d?/, 1, 12, 'month'],
    '01': [/^\d\d/, 1, 12, 'month'],
    '2': [/^\d\d?/, 0, 99, 'day'],
    _2: [/^ ?\d\d?/, 0, 99, 'day'],
    '02': [/^\d\d/, 0, 99, 'day'],
    '002': [/^\d{3}/, 0, 999, 'yearDay'],
    __2: [/^ {0,2}\d{1,3}/, 0, 999, 'yearDay'],
    '15': [/^\d\d?/, 0, 23, 'hour'],
    '3': [/^\d\d?/, 0, 12, 'hour'],
    '03': [/^\d\d/, 0, 12, 'hour'],
    '4': [/^\d\d?/, 0, 59, 'minute'],
    '04': [/^\d\d/, 0, 59, 'minute'],
    '5': [/^\d\d?/, 0, 59, 'second'],
    '05': [/^\d\d/, 0, 59, 'second'],
    '06': [/^\d\d/, 0, 99, 'year'],
    '2006': [/^\d{4}/, 0, 9999, 'year'],
  };

function readNumber(reading: Reading, element: string, next: string): boolean | string {
  const known = numbers[element];
  const found = known && take(reading, known[0]);
  if (!known || found === undefined) return false;
  const [, least, most, name] = known;
  const value = Number(found);
  if (value < least || value > most) return name;
  const century = element === '06' ? (value >= 69 ? 1900 : 2000) : 0;
  Object.assign(reading, { [name]: value + century });
  if (name === 'second') readUnaskedFraction(reading, next);
  return true;
}

/** A fraction may follow the seconds though the layout has none. */
function readUnaskedFraction(reading: Reading, next: string): void {
  if (/^[.,]/.test(nextPiece(next).element)) return;
  const digits = take(reading, /^[.,]\d+/);
  if (digits !== undefined) reading.nanosecond = nanosecondsOf(digits);
}

function readFraction(reading: Reading, element: string): boolean | string {
  if (element[1] === '9') {
    const digits = take(reading, /^[.,]\d+/);
    if (digits !== undefined) reading.nanosecond = nanosecondsOf(digits);
    return true;
  }
  const digits = take(reading, new RegExp(`^[.,]\\d{${element.length - 1}}`));
  if (digits === undefined) return false;
  reading.nanosecond = nanosecondsOf(digits);
  return true;
}

function nanosecondsOf(digits: string): number {
  return Number(digits.slice(1, 10).padEnd(9, '0'));
}

function readOffset(reading: Reading, element: string): boolean | string {
  if (element.startsWith('Z') && reading.rest.startsWith('Z')) {
    reading.rest = reading.rest.slice(1);
    reading.offset = 0;
    return true;
  }
  const shape = element.slice(1).replaceAll(/\d\d/g, String.raw`(\d\d)`);
  const match = new RegExp(`^([+-])${shape}`).exec(reading.rest);
  if (!match) return false;
  reading.rest = reading.rest.slice(match[0].length);
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(2).map(Number);
  if (hours > 24) return 'time zone offset hour';
  if (minutes > 60) return 'time zone offset minute';
  if (seconds > 60) return 'time zone offset second';
  reading.offset = (match[1] === '-' ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
  return true;
}

/** Abbreviations name no offset that Go would use, but must look like one. */
function readAbbreviation(reading: Reading): boolean {
  const found = take(
    reading,
    /^(?:ChST|MeST|GMT[+-]\d{1,2}|GMT|UTC|[+-]\d\d(?:\d\d)?(?!\d)|[A-Z]{4}T|[A-Z]{3}T|WITA|[A-Z]{3}(?![A-Z]))/,
  );
  return found !== undefined;
}

function settleHour(reading: Reading): void {
  if (reading.afternoon === true && reading.hour < 12) reading.hour += 12;
  else if (reading.afternoon === false && reading.hour === 12) reading.hour = 0;
}

function settleDay(reading: Reading): void {
  if (reading.yearDay >= 0) {
    const days = daysIn(reading.year, 2) + 337;
    if (reading.yearDay < 1 || reading.yearDay > days) throw message(reading, ': day-of-year out of range');
    const date = new Date(0);
    date.setUTCFullYear(reading.year, 0, reading.yearDay);
    checkYearDay(reading, date.getUTCMonth() + 1, date.getUTCDate());
    return;
  }
  if (reading.month < 0) reading.month = 1;
  if (reading.day < 0) reading.day = 1;
  if (reading.day < 1 || reading.day > daysIn(reading.year, reading.month)) {
    throw message(reading, ': day out of range');
  }
}

function checkYearDay(reading: Reading, month: number, day: number): void {
  if (reading.month >= 0 && reading.month !== month)
    throw message(reading, ': day-of-year does not match month');
  if (reading.day >= 0 && reading.day !== day) throw message(reading, ': day-of-year does not match day');
  Object.assign(reading, { month, day });
}
