import { BuiltinError } from '../../engine/context.ts';
import { parseDecimal, type Decimal } from '../../engine/value/decimal.ts';
import { RegoNumber } from '../../engine/value/model.ts';
import { quote } from './quote.ts';

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const hexadecimal = /^([+-]?)0[xX]([\da-fA-F]*)(?:\.([\da-fA-F]*))?[pP]([+-]?\d+)$/;

/**
 * The number that a text names as Go's strconv.ParseFloat takes it; written as JSON writes it where the text is not.
 *
 * @throws BuiltinError with Go's message.
 */
export function parseFloatText(text: string): RegoNumber {
  const digits = withoutUnderscores(text);
  const value = valueOf(digits);
  if (value === undefined) throw wrong(text, 'invalid syntax');
  if (!Number.isFinite(value)) throw wrong(text, 'value out of range');
  if (jsonNumber.test(text)) return new RegoNumber(text);
  const decimal = parseDecimal(digits);
  return new RegoNumber(decimal ? textOfDecimal(decimal) : String(value));
}

function wrong(text: string, what: string): BuiltinError {
  return new BuiltinError(`strconv.ParseFloat: parsing ${quote(text)}: ${what}`);
}

/** They may stand between digits alone. */
function withoutUnderscores(text: string): string {
  const digit = /0[xX]/.test(text) ? /(?<=[\da-fA-FxX])_(?=[\da-fA-F])/g : /(?<=\d)_(?=\d)/g;
  return text.replaceAll(digit, '');
}

/** As a double; undefined where it is not a number. */
function valueOf(text: string): number | undefined {
  const decimal = parseDecimal(text);
  if (decimal) return Number(`${decimal.mantissa}e${decimal.exponent}`);
  const [, sign, whole = '', fraction = '', power] = hexadecimal.exec(text) ?? [];
  if (whole + fraction === '') return undefined;
  const mantissa = Number(`0x${whole}${fraction}`) * 2 ** (Number(power) - fraction.length * 4);
  return sign === '-' ? -mantissa : mantissa;
}

function textOfDecimal({ mantissa, exponent }: Decimal): string {
  if (exponent === 0) return String(mantissa);
  if (exponent > 0 && exponent < 400) return String(mantissa * 10n ** BigInt(exponent));
  return `${mantissa}e${exponent}`;
}
