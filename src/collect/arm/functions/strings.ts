import { createHash } from 'node:crypto';
import { identityPart, isUnknown, literal, readable, unknownValue, wholeUnknown } from '../../code/token.ts';
import { EvaluationError, isObject, objectOf, type Value } from '../../evaluation/value.ts';
import { listOf, numberOf, textOf } from '../evaluate/conversion.ts';
import { parts, whole, type Functions } from './function.ts';

export const strings: Functions = {
  base64: whole(([text]) => Buffer.from(textOf(text)).toString('base64')),
  base64tostring: whole(([text]) => literal(Buffer.from(textOf(text), 'base64').toString('utf8'))),
  base64tojson: whole(([text]) => json(literal(Buffer.from(textOf(text), 'base64').toString('utf8')))),
  concat: parts((all, { budget }) => concatenated(all, (text) => budget.text(text))),
  datauri: whole(
    ([text]) => `data:text/plain;charset=utf8;base64,${Buffer.from(textOf(text)).toString('base64')}`,
  ),
  endswith: whole(([text, end]) => textOf(text).toLowerCase().endsWith(textOf(end).toLowerCase())),
  format: parts((all, { budget }) => budget.text(formatted(all))),
  guid: parts((all) => identityPart(`guid(${all.map(nameOf).join(', ')})`)),
  indexof: whole(([text, part]) => textOf(text).toLowerCase().indexOf(textOf(part).toLowerCase())),
  join: parts(([list, separator]) =>
    isUnknown(list) ? wholeUnknown(list) : listOf(list).map(textOf).join(textOf(separator)),
  ),
  json: parts(([text]) => json(text)),
  lastindexof: whole(([text, part]) => textOf(text).toLowerCase().lastIndexOf(textOf(part).toLowerCase())),
  newguid: parts(() => unknownValue('newGuid()')),
  padleft: whole(([text, length, sign]) =>
    textOf(text).padStart(Math.min(numberOf(length), 10_000), textOf(sign ?? ' ')),
  ),
  replace: whole(([text, from, to], { budget }) =>
    budget.text(textOf(text).replaceAll(textOf(from), () => textOf(to))),
  ),
  split: whole(([text, separator]) =>
    splitAt(textOf(text), Array.isArray(separator) ? separator.map(textOf) : [textOf(separator)]),
  ),
  startswith: whole(([text, start]) => textOf(text).toLowerCase().startsWith(textOf(start).toLowerCase())),
  string: parts(([value]) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : textOf(value),
  ),
  substring: whole(([text, start, length]) => {
    const from = numberOf(start);
    return textOf(text).slice(from, length === undefined ? undefined : from + numberOf(length));
  }),
  tolower: parts(([text]) => cased(text, (plain) => plain.toLowerCase())),
  toupper: parts(([text]) => cased(text, (plain) => plain.toUpperCase())),
  trim: whole(([text]) => textOf(text).trim()),
  // A hash that is the same for the same texts: it tells things apart, and says nothing else.
  uniquestring: parts((all) => identityPart(`uniqueString(${all.map(nameOf).join(', ')})`)),
  uri: whole(([base, relative]) => new URL(textOf(relative), textOf(base)).href),
  uricomponent: whole(([text]) => encodeURIComponent(textOf(text))),
  uricomponenttostring: whole(([text]) => literal(decodeURIComponent(textOf(text)))),
  utcnow: parts(() => unknownValue('utcNow()')),
};

/** What a value is named by in the text of a token; long ones by their hash. */
function nameOf(value: Value): string {
  const text = readable(textOf(value));
  return text.length > 120 ? createHash('sha256').update(text).digest('hex').slice(0, 12) : text;
}

/** Lists, or texts, one behind the other. */
function concatenated(all: readonly Value[], bounded: (text: string) => string): Value {
  if (all.some(Array.isArray)) {
    const lost = all.find(isUnknown);
    return lost === undefined ? all.flatMap((list) => [...listOf(list)]) : wholeUnknown(lost);
  }
  return bounded(all.map(textOf).join(''));
}

/** `{0}`, `{1:000}` stand for values, `{{` for a brace. */
function formatted([pattern, ...values]: readonly Value[]): string {
  if (isUnknown(pattern)) return wholeUnknown(pattern);
  return textOf(pattern).replaceAll(
    /\{\{|\}\}|\{(\d+)(?::(0+))?[^}]*\}/g,
    (whole_, index: string | undefined, zeros: string | undefined) => {
      if (index === undefined) return whole_[0] ?? '';
      if (Number(index) >= values.length)
        throw new EvaluationError('format has fewer values than its pattern asks for');
      return textOf(values[Number(index)]).padStart(zeros?.length ?? 0, '0');
    },
  );
}

function cased(text: Value, change: (plain: string) => string): Value {
  if (isUnknown(text)) return wholeUnknown(text);
  // Tokens keep their text: it names what they stand for.
  return textOf(text)
    .split(/(\uFDD0[^\uFDD1]*\uFDD1)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

function json(text: Value): Value {
  if (typeof text !== 'string') return text;
  try {
    return withOwnNames(JSON.parse(text) as Value);
  } catch (cause) {
    if (isUnknown(text)) return wholeUnknown(text);
    throw new EvaluationError('the text is no JSON', { cause });
  }
}

function withOwnNames(value: Value): Value {
  if (Array.isArray(value)) return value.map(withOwnNames);
  return isObject(value)
    ? objectOf(Object.entries(value).map(([name, inner]) => [name, withOwnNames(inner)] as const))
    : value;
}

function splitAt(text: string, separators: readonly string[]): string[] {
  return separators.reduce<string[]>(
    (list, separator) => list.flatMap((part) => part.split(separator)),
    [text],
  );
}
