import { civilOf, dayOfYear, offsetOf, unixSeconds, weekdayOf, type Civil, type Time } from './civil.ts';
import { dayNames, monthNames, nextPiece } from './time-layout.ts';

/** A moment as Go's Time.Format writes it. */
export function formatTime(time: Time, layout: string): string {
  const civil = civilOf(time);
  let text = '';
  for (let rest = layout; rest !== '';) {
    const piece = nextPiece(rest);
    text += piece.literal + (piece.element === '' ? '' : element(piece.element, time, civil));
    rest = piece.rest.slice(piece.element.length);
  }
  return text;
}

const pad = (value: number, length: number, fill = '0') => String(value).padStart(length, fill);

function element(name: string, time: Time, civil: Civil): string {
  if (/^[-Z]07/.test(name)) return offset(name, offsetOf(time));
  if (/^[.,]/.test(name)) return fraction(name, civil.nanosecond);
  switch (name) {
    case 'MST':
      return time.zone.abbreviation(unixSeconds(time));
    case 'Monday':
      return dayNames[weekdayOf(time)] ?? '';
    case 'Mon':
      return (dayNames[weekdayOf(time)] ?? '').slice(0, 3);
    case '002':
      return pad(dayOfYear(time), 3);
    case '__2':
      return pad(dayOfYear(time), 3, ' ');
    case 'PM':
      return civil.hour >= 12 ? 'PM' : 'AM';
    case 'pm':
      return civil.hour >= 12 ? 'pm' : 'am';
    default:
      return calendarElement(name, civil) ?? clockElement(name, civil);
  }
}

function calendarElement(name: string, { year, month, day }: Civil): string | undefined {
  switch (name) {
    case 'January':
      return monthNames[month - 1] ?? '';
    case 'Jan':
      return (monthNames[month - 1] ?? '').slice(0, 3);
    case '1':
      return String(month);
    case '01':
      return pad(month, 2);
    case '2':
      return String(day);
    case '_2':
      return pad(day, 2, ' ');
    case '02':
      return pad(day, 2);
    case '2006':
      return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
    case '06':
      return pad(Math.abs(year) % 100, 2);
    default:
      return undefined;
  }
}

function clockElement(name: string, { hour, minute, second }: Civil): string {
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  switch (name) {
    case '15':
      return pad(hour, 2);
    case '3':
      return String(twelve);
    case '03':
      return pad(twelve, 2);
    case '4':
      return String(minute);
    case '04':
      return pad(minute, 2);
    case '5':
      return String(second);
    default:
      return pad(second, 2);
  }
}

function fraction(name: string, nanosecond: number): string {
  const digits = pad(nanosecond, 9)
    .slice(0, name.length - 1)
    .padEnd(name.length - 1, '0');
  if (name[1] === '0') return `${name[0]}${digits}`;
  const short = digits.replace(/0+$/, '');
  return short === '' ? '' : `${name[0]}${short}`;
}

function offset(name: string, seconds: number): string {
  if (name.startsWith('Z') && seconds === 0) return 'Z';
  const size = Math.abs(seconds);
  const fields = [Math.trunc(size / 3600), Math.trunc(size / 60) % 60, size % 60].map((field) =>
    pad(field, 2),
  );
  const digits = name.slice(1).replaceAll(':', '').length;
  return (seconds < 0 ? '-' : '+') + fields.slice(0, digits / 2).join(name.includes(':') ? ':' : '');
}
