import {
  hasToken,
  identityPart,
  isUnknown,
  literal,
  mapLiteral,
  splitLiteral,
  unknownValue,
} from '../../code/token.ts';
import { EvaluationError, isObject, objectOf, type Value } from '../../evaluation/value.ts';
import { listOf, numberOf, plainText, textOf } from '../evaluate/conversion.ts';
import { derived, printedCall } from '../evaluate/unknown.ts';
import { ofText, parts, surface, whole, type Functions } from './function.ts';

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string */
export const strings: Functions = {
  base64: ofText(([text]) => Buffer.from(textOf(text)).toString('base64')),
  base64tojson: whole(([text]) => json(decoded(text))),
  base64tostring: ofText(([text]) => decoded(text)),
  concat: parts((all, { budget }) => concatenated(all, (text) => budget.text(text))),
  datauri: ofText(([text]) => {
    const content = Buffer.from(plainText(text)).toString('base64');
    return `data:${typeof text === 'string' ? 'text/plain' : 'application/json'};charset=utf8;base64,${content}`;
  }),
  datauritostring: ofText(([uri]) => fromDataUri(textOf(uri))),
  endswith: whole(([text, end]) => textOf(text).toLowerCase().endsWith(textOf(end).toLowerCase())),
  format: parts((all, { budget }) => formatted(all, (text) => budget.text(text))),
  // Hashes are the same for the same texts: they tell things apart, and say nothing else.
  guid: parts((all) => identityPart(printedCall('guid', all))),
  indexof: whole(([text, part]) => textOf(text).toLowerCase().indexOf(textOf(part).toLowerCase())),
  join: surface(([list, separator], { budget }) =>
    budget.text(listOf(list).map(textOf).join(textOf(separator))),
  ),
  json: whole(([text]) => json(text)),
  lastindexof: whole(([text, part]) => textOf(text).toLowerCase().lastIndexOf(textOf(part).toLowerCase())),
  newguid: parts((_, __, place) => unknownValue(`newGuid()${place ? ` of line ${place.line}` : ''}`)),
  padleft: ofText(([text, length, sign]) =>
    plainText(text).padStart(Math.min(numberOf(length), 10_000), textOf(sign ?? ' ')),
  ),
  replace: ofText(([text, from, to], { budget }) => {
    const [whole_, old, fresh] = [textOf(text), textOf(from), textOf(to)];
    if (old === '') throw new EvaluationError('nothing is replaced');
    const count = whole_.split(old).length - 1;
    if (whole_.length + count * fresh.length > longestText)
      throw new EvaluationError('it makes a text that is too long');
    return budget.text(whole_.replaceAll(old, () => fresh));
  }),
  split: parts((all) => split(all)),
  startswith: whole(([text, start]) => textOf(text).toLowerCase().startsWith(textOf(start).toLowerCase())),
  string: parts(([value]) => (isUnknown(value) ? derived('string', [value], true) : plainText(value))),
  substring: ofText(([text, start, length]) => {
    const [all, from] = [textOf(text), numberOf(start)];
    const end = length === undefined ? all.length : from + numberOf(length);
    if (from < 0 || end > all.length || end < from)
      throw new EvaluationError('the text is shorter than that');
    return all.slice(from, end);
  }),
  // Tokens keep their text: it names what they stand for.
  tolower: parts(([text]) => mapLiteral(textOf(text), (plain) => plain.toLowerCase())),
  toupper: parts(([text]) => mapLiteral(textOf(text), (plain) => plain.toUpperCase())),
  trim: ofText(([text]) => textOf(text).trim()),
  uniquestring: parts((all) => identityPart(printedCall('uniqueString', all))),
  uri: ofText(([base, relative]) => {
    const [from, to] = [textOf(base), textOf(relative)];
    if (!URL.canParse(to, from)) throw new EvaluationError('an address is needed');
    return new URL(to, from).href;
  }),
  uricomponent: ofText(([text]) => encodeURIComponent(textOf(text))),
  uricomponenttostring: ofText(([text]) => fromComponent(textOf(text))),
};

const longestText = 4 * 1024 * 1024;

function decoded(text: Value): string {
  return literal(Buffer.from(textOf(text), 'base64').toString('utf8'));
}

function fromDataUri(uri: string): string {
  const [, encoding, content = ''] = /^data:[^,]*?(;base64)?,(.*)$/is.exec(uri) ?? [];
  return encoding === undefined ? fromComponent(content) : decoded(content);
}

function fromComponent(text: string): string {
  try {
    return literal(decodeURIComponent(text));
  } catch (cause) {
    throw new EvaluationError('the text has a wrong escape', { cause });
  }
}

/** Lists, or texts, one behind the other. */
function concatenated(all: readonly Value[], bounded: (text: string) => string): Value {
  if (!all.some(Array.isArray)) return bounded(all.map(textOf).join(''));
  return all.some((list) => typeof list === 'string' && hasToken(list))
    ? derived('concat', all, false)
    : all.flatMap((list) => [...listOf(list)]);
}

/** As System.String.Format of .NET: `{0}`, `{0,8}`, `{1:D3}`, `{{`. */
function formatted(all: readonly Value[], bounded: (text: string) => string): Value {
  const [pattern, ...values] = all;
  if (typeof pattern !== 'string' || hasToken(pattern)) return derived('format', all, true);
  const made: string[] = [];
  let from = 0;
  for (const { index, 0: found, groups } of pattern.matchAll(placeholder)) {
    made.push(pattern.slice(from, index));
    from = index + found.length;
    const position = groups?.['position'];
    if (position === undefined) {
      made.push(found[0] ?? '');
      continue;
    }
    if (Number(position) >= values.length)
      throw new EvaluationError('format has fewer values than its pattern asks for');
    const value = values[Number(position)];
    const text = specified(value, groups?.['form']);
    if (text === undefined || (groups?.['width'] !== undefined && hasToken(text)))
      return derived('format', all, false);
    made.push(aligned(text, Number(groups?.['width'] ?? 0)));
  }
  return bounded([...made, pattern.slice(from)].join(''));
}

const placeholder = /\{\{|\}\}|\{(?<position>\d{1,5})(?:,(?<width>-?\d{1,3}))?(?::(?<form>[^{}]*))?\}/g;

function aligned(text: string, width: number): string {
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

/** A value in a form of .NET: digits, hexadecimal, grouped; undefined for forms that are not known here. */
function specified(value: Value, form: string | undefined): string | undefined {
  if (form === undefined || form === '' || typeof value === 'boolean') return textOf(value);
  if (typeof value === 'string') return hasToken(value) ? undefined : value;
  if (typeof value !== 'number') return undefined;
  const zeros = /^(?:0+|[dD](\d{1,2}))$/.exec(form);
  if (zeros) return digits(value, zeros[1] === undefined ? form.length : Number(zeros[1]));
  const hexadecimal = /^([xX])(\d{0,2})$/.exec(form);
  if (hexadecimal && value >= 0) {
    const text = value.toString(16).padStart(Number(hexadecimal[2]), '0');
    return hexadecimal[1] === 'X' ? text.toUpperCase() : text;
  }
  const grouped = /^[nN](\d{0,2})$/.exec(form);
  return grouped
    ? value.toLocaleString('en-US', decimals(grouped[1] === '' ? 2 : Number(grouped[1])))
    : undefined;
}

function digits(value: number, count: number): string {
  return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(count, '0')}`;
}

function decimals(count: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}

function json(text: Value): Value {
  if (typeof text !== 'string') return text;
  try {
    return withOwnNames(JSON.parse(text) as Value);
  } catch (cause) {
    throw new EvaluationError('the text is no JSON', { cause });
  }
}

/** As entries of its own, whatever they are called. */
function withOwnNames(value: Value, depth = 0): Value {
  if (depth > 100) throw new EvaluationError('the JSON is nested too deep');
  if (Array.isArray(value)) return value.map((item: Value) => withOwnNames(item, depth + 1));
  if (typeof value === 'string') return literal(value);
  return isObject(value)
    ? objectOf(
        Object.entries(value).map(
          ([name, inner]) => [literal(name), withOwnNames(inner, depth + 1)] as const,
        ),
      )
    : value;
}

/**
 * Names that are not given yet hold no separator of a path; what else is not known may. Of an id that is known but for names in it,
 * all segments are known.
 */
function split(all: readonly Value[]): Value {
  const [text, separator] = all;
  const separators = Array.isArray(separator) ? separator.map(textOf) : [textOf(separator)];
  const whole_ = textOf(text);
  const isPath = separators.length === 1 && separators[0] === '/';
  if (separators.some(hasToken) || (hasToken(whole_) && !isPath)) return derived('split', all, false);
  if (isUnknown(whole_) && !whole_.startsWith('/subscriptions/')) return derived('split', all, false);
  if (separators.some((one) => one === '')) throw new EvaluationError('a separator is needed');
  return splitLiteral(whole_, (plain) => splitAt(plain, separators));
}

function splitAt(text: string, separators: readonly string[]): string[] {
  return separators.reduce<string[]>(
    (list, separator) => list.flatMap((part) => part.split(separator)),
    [text],
  );
}
