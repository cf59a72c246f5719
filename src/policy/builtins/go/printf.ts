import { formatArgument, typeOf, type Argument, type Flags } from './printf-argument.ts';

const largest = 1_000_000;

/** State of one pass over a format. */
interface Printer {
  readonly format: readonly string[];
  readonly values: readonly Argument[];
  at: number;
  next: number;
  reordered: boolean;
  goodIndex: boolean;
  afterIndex: boolean;
}

/**
 * Go's fmt.Sprintf, its marks for mistakes (`%!d(string=a)`) included.
 *
 * @param values int64 as bigint, big.Int as BigInteger, float64 as number, strings.
 */
export function sprintf(format: string, values: readonly Argument[]): string {
  const printer: Printer = {
    format: Array.from(format),
    values,
    at: 0,
    next: 0,
    reordered: false,
    goodIndex: true,
    afterIndex: false,
  };
  let text = '';
  while (printer.at < printer.format.length) {
    const character = printer.format[printer.at];
    printer.at += 1;
    text += character === '%' ? directive(printer) : character;
  }
  return text + extra(printer);
}

function directive(printer: Printer): string {
  const flags = readFlags(printer);
  printer.goodIndex = true;
  printer.afterIndex = false;
  readIndex(printer);
  const marks = readWidth(printer, flags) + readPrecision(printer, flags);
  if (!printer.afterIndex) readIndex(printer);
  const verb = printer.format[printer.at];
  if (verb === undefined) return `${marks}%!(NOVERB)`;
  printer.at += 1;
  if (verb === '%') return `${marks}%`;
  if (!printer.goodIndex) return `${marks}%!${verb}(BADINDEX)`;
  const value = printer.values[printer.next];
  if (value === undefined) return `${marks}%!${verb}(MISSING)`;
  printer.next += 1;
  return marks + formatArgument(value, verb, flags);
}

const flagNames: Readonly<Record<string, 'sharp' | 'zero' | 'plus' | 'minus' | 'space'>> = {
  '#': 'sharp',
  '0': 'zero',
  '+': 'plus',
  '-': 'minus',
  ' ': 'space',
};

function readFlags(printer: Printer): Flags {
  const flags: Flags = { sharp: false, zero: false, plus: false, minus: false, space: false };
  for (;;) {
    const name = flagNames[printer.format[printer.at] ?? ''];
    if (!name) return flags;
    flags[name] = true;
    printer.at += 1;
  }
}

/** @returns a mark when `*` names no width. */
function readWidth(printer: Printer, flags: Flags): string {
  if (printer.format[printer.at] !== '*') {
    flags.width = readNumber(printer);
    if (printer.afterIndex && flags.width !== undefined) printer.goodIndex = false;
    return '';
  }
  printer.at += 1;
  const width = takeInteger(printer);
  printer.afterIndex = false;
  if (width === undefined) return '%!(BADWIDTH)';
  if (width < 0) Object.assign(flags, { minus: true, zero: false });
  flags.width = Math.abs(width);
  return '';
}

/** @returns a mark when `*` names no precision. */
function readPrecision(printer: Printer, flags: Flags): string {
  // A point that ends the format is a verb.
  if (printer.format[printer.at] !== '.' || printer.at + 1 >= printer.format.length) return '';
  printer.at += 1;
  if (printer.afterIndex) printer.goodIndex = false;
  readIndex(printer);
  if (printer.format[printer.at] !== '*') {
    flags.precision = readNumber(printer) ?? 0;
    return '';
  }
  printer.at += 1;
  const precision = takeInteger(printer);
  printer.afterIndex = false;
  if (precision === undefined || precision < 0) return '%!(BADPREC)';
  flags.precision = precision;
  return '';
}

function readNumber(printer: Printer): number | undefined {
  let digits = '';
  for (let digit = printer.format[printer.at]; digit && /^\d$/.test(digit);) {
    digits += digit;
    printer.at += 1;
    digit = printer.format[printer.at];
  }
  return digits === '' || Number(digits) > largest ? undefined : Number(digits);
}

function readIndex(printer: Printer): void {
  printer.afterIndex = false;
  if (printer.format[printer.at] !== '[') return;
  printer.reordered = true;
  const end = printer.format.indexOf(']', printer.at);
  const digits = end < 0 ? '' : printer.format.slice(printer.at + 1, end).join('');
  printer.at = end < 0 ? printer.at + 1 : end + 1;
  const index = /^\d+$/.test(digits) ? Number(digits) : undefined;
  printer.afterIndex = index !== undefined;
  if (index === undefined || index < 1 || index > printer.values.length) printer.goodIndex = false;
  else printer.next = index - 1;
}

function takeInteger(printer: Printer): number | undefined {
  const value = printer.values[printer.next];
  if (value === undefined) return undefined;
  printer.next += 1;
  return typeof value === 'bigint' && value >= -largest && value <= largest ? Number(value) : undefined;
}

function extra({ reordered, values, next }: Printer): string {
  if (reordered || next >= values.length) return '';
  const plain: Flags = { sharp: false, zero: false, plus: false, minus: false, space: false };
  const rest = values.slice(next).map((value) => `${typeOf(value)}=${formatArgument(value, 'v', plain)}`);
  return `%!(EXTRA ${rest.join(', ')})`;
}
