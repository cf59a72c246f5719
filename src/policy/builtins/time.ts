import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { civilOf, daysIn, timeOf, weekdayOf, type Time } from './go/civil.ts';
import { parseDuration } from './go/duration.ts';
import { formatTime } from './go/time-format.ts';
import { dayNames, namedLayouts } from './go/time-layout.ts';
import { parseTime } from './go/time-parse.ts';
import { findZone, utc } from './go/zones.ts';
import { integerOperand, numberOperand, operandTypeError, stringOperand } from './operands.ts';
import { decimalToInteger, parseDecimal } from '../engine/value/decimal.ts';
import { isArray, numberOf, RegoNumber, type Value } from '../engine/value/model.ts';

/** Moments are nanoseconds since 1970, alone or with a time zone and a layout: `ns`, `[ns, zone]`, `[ns, zone, layout]`. */
export const time: BuiltinTable = {
  'time.now_ns': (_, { now }) => numberOf(now),
  'time.parse_ns': ([layout, text]) => {
    const given = stringOperand(layout, 1);
    return inRange(parseTime(layoutOf(given), stringOperand(text, 2)));
  },
  'time.parse_rfc3339_ns': ([text]) => inRange(parseTime(layoutOf('RFC3339'), stringOperand(text, 1))),
  'time.parse_duration_ns': ([text]) => numberOf(parseDuration(stringOperand(text, 1))),
  'time.format': ([value = null]) => {
    const { moment, layout } = momentOperand(value);
    return formatTime(moment, layoutOf(layout || 'RFC3339Nano'));
  },
  'time.date': ([value = null]) => {
    const { year, month, day } = civilOf(momentOperand(value).moment);
    return [year, month, day].map(numberOf);
  },
  'time.clock': ([value = null]) => {
    const { hour, minute, second } = civilOf(momentOperand(value).moment);
    return [hour, minute, second].map(numberOf);
  },
  'time.weekday': ([value = null]) => dayNames[weekdayOf(momentOperand(value).moment)],
  'time.add_date': ([value = null, years, months, days]) => {
    const { moment } = momentOperand(value);
    const added = [integerOperand(years, 2), integerOperand(months, 3), integerOperand(days, 4)];
    return addDate(moment, added.map(Number));
  },
  'time.diff': ([from = null, to = null]) => difference(momentOperand(from).moment, momentOperand(to).moment),
};

function layoutOf(layout: string): string {
  return Object.hasOwn(namedLayouts, layout) ? (namedLayouts[layout] ?? layout) : layout;
}

function inRange(nanoseconds: bigint): RegoNumber {
  if (BigInt.asIntN(64, nanoseconds) !== nanoseconds) throw new BuiltinError('time outside of valid range');
  return numberOf(nanoseconds);
}

function momentOperand(value: Value): { moment: Time; layout: string } {
  if (value instanceof RegoNumber) {
    return { moment: { nanoseconds: nanosecondsOf(value), zone: utc }, layout: '' };
  }
  if (!isArray(value) || value.length === 0) {
    throw operandTypeError(1, value, 'either number (ns) or [number (ns), string (tz)]');
  }
  const [number, zone, layout] = value;
  const moment = numberOperand(number, 1);
  return {
    moment: {
      zone: zone === undefined ? utc : findZone(stringOperand(zone, 1)),
      nanoseconds: nanosecondsOf(moment),
    },
    layout: layout === undefined ? '' : stringOperand(layout, 1),
  };
}

function nanosecondsOf({ text }: RegoNumber): bigint {
  const decimal = parseDecimal(text);
  const integer = decimal && decimalToInteger(decimal);
  if (integer === undefined || BigInt.asIntN(64, integer) !== integer)
    throw new BuiltinError('timestamp too big');
  return integer;
}

function addDate(moment: Time, [years = 0, months = 0, days = 0]: readonly number[]): RegoNumber {
  const civil = civilOf(moment);
  // What is far beyond the range of 64 bits is beyond JavaScript's range as well.
  if (Math.max(...[years, months, days].map(Math.abs)) > 1e9)
    throw new BuiltinError('time outside of valid range');
  const moved = { ...civil, year: civil.year + years, month: civil.month + months, day: civil.day + days };
  return inRange(safely(() => timeOf(moved, moment.zone).nanoseconds));
}

function safely(compute: () => bigint): bigint {
  try {
    return compute();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new BuiltinError('time outside of valid range', { cause });
  }
}

/** Years, months, days, hours, minutes and seconds between two moments, on the first one's clock. */
function difference(from: Time, to: Time): Value[] {
  const other = { ...to, zone: from.zone };
  const [early, late] = from.nanoseconds <= to.nanoseconds ? [from, other] : [other, from];
  const [a, b] = [civilOf(early), civilOf(late)];
  const parts = [
    b.year - a.year,
    b.month - a.month,
    b.day - a.day,
    b.hour - a.hour,
    b.minute - a.minute,
    b.second - a.second,
  ];
  const sizes = [0, 12, daysIn(a.year, a.month), 24, 60, 60];
  for (let at = parts.length - 1; at > 0; at -= 1) {
    if ((parts[at] ?? 0) >= 0) continue;
    parts[at] = (parts[at] ?? 0) + (sizes[at] ?? 0);
    parts[at - 1] = (parts[at - 1] ?? 0) - 1;
  }
  return parts.map(numberOf);
}
