import { numberOf, numberText, textOfValue } from '../evaluate/conversion.ts';
import { isUnknown, wholeUnknown } from '../../code/token.ts';
import { jsonText } from './json.ts';
import { EvaluationError, type Value } from '../../evaluation/value.ts';

const verb = /%(?:\[(\d+)\])?([-+ #0]*)(\d*)(?:\.(\d*))?([a-zA-Z%])/g;

/** https://developer.hashicorp.com/terraform/language/functions/format. A value that is unknown stands there as a token. */
export function formatted([pattern, ...values]: readonly Value[]): string {
  if (isUnknown(pattern)) return wholeUnknown(pattern);
  let next = 0;
  return textOfValue(pattern ?? '').replaceAll(
    verb,
    (
      _,
      index: string | undefined,
      flags: string,
      width: string,
      precision: string | undefined,
      kind: string,
    ) => {
      if (kind === '%') return '%';
      if (index !== undefined) next = Number(index) - 1;
      if (next >= values.length)
        throw new EvaluationError('format has fewer values than its pattern asks for');
      const value = values[next];
      next += 1;
      if (isUnknown(value)) return value;
      return padded(formattedValue(value, kind, flags, precision), flags, Math.min(Number(width), 10_000));
    },
  );
}

function formattedValue(value: Value, kind: string, flags: string, precision: string | undefined): string {
  const signed = (text: string, number: number) => (flags.includes('+') && number >= 0 ? `+${text}` : text);
  const digits = Math.min(Number(precision ?? 6), 100);
  switch (kind) {
    case 's':
      return precision === undefined ? textOfValue(value) : textOfValue(value).slice(0, Number(precision));
    case 'v':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? textOfValue(value)
        : jsonText(value);
    case 'q':
      return JSON.stringify(textOfValue(value));
    case 't':
      return String(value);
    case 'd':
      return signed(numberText(Math.trunc(numberOf(value))), numberOf(value));
    case 'f':
      return signed(numberOf(value).toFixed(digits), numberOf(value));
    case 'e':
      return numberOf(value)
        .toExponential(digits)
        .replace(/e([+-])(\d)$/, 'e$10$2');
    case 'g':
      return numberText(numberOf(value));
    case 'b':
      return Math.trunc(numberOf(value)).toString(2);
    case 'o':
      return Math.trunc(numberOf(value)).toString(8);
    case 'x':
      return Math.trunc(numberOf(value)).toString(16);
    case 'X':
      return Math.trunc(numberOf(value)).toString(16).toUpperCase();
    default:
      throw new EvaluationError(`format has no verb %${kind}`);
  }
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (flags.includes('0') && /^[+-]?\d/.test(text)) {
    const sign = /^[+-]/.exec(text)?.[0] ?? '';
    return sign + text.slice(sign.length).padStart(width - sign.length, '0');
  }
  return text.padStart(width);
}
