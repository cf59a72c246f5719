/** A piece of a layout: text that stands for itself, then an element such as `2006` or `.000`, if any. */
export interface Piece {
  readonly literal: string;
  readonly element: string;
  /** The layout from that element on. */
  readonly rest: string;
}

const elements =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|0[1-6]|15|1|2006|2|__2|_2(?!006)|3|4|5|PM|pm|[-Z]07(?:0000|:00:00|00|:00)?|[.,](?:0+|9+)(?!\d)/y;

/** The next element of a layout of Go's time package, and what stands before it. */
export function nextPiece(layout: string): Piece {
  for (let at = 0; at < layout.length; at += 1) {
    elements.lastIndex = at;
    const element = elements.exec(layout)?.[0];
    if (element !== undefined) return { literal: layout.slice(0, at), element, rest: layout.slice(at) };
  }
  return { literal: layout, element: '', rest: '' };
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const dayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Layouts that OPA knows by name. */
export const namedLayouts: Readonly<Record<string, string>> = {
  ANSIC: 'Mon Jan _2 15:04:05 2006',
  UnixDate: 'Mon Jan _2 15:04:05 MST 2006',
  RubyDate: 'Mon Jan 02 15:04:05 -0700 2006',
  RFC822: '02 Jan 06 15:04 MST',
  RFC822Z: '02 Jan 06 15:04 -0700',
  RFC850: 'Monday, 02-Jan-06 15:04:05 MST',
  RFC1123: 'Mon, 02 Jan 2006 15:04:05 MST',
  RFC1123Z: 'Mon, 02 Jan 2006 15:04:05 -0700',
  RFC3339: '2006-01-02T15:04:05Z07:00',
  RFC3339Nano: '2006-01-02T15:04:05.999999999Z07:00',
};
