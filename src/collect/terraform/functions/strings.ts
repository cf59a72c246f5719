import { textOfValue } from '../evaluate/conversion.ts';
import { RE2JS } from 're2js';
import { isUnknown } from '../../code/token.ts';
import { EvaluationError, objectOf, unknownAmong, type Value } from '../../evaluation/value.ts';
import { formatted } from './formatted.ts';
import { parts, whole, type Functions } from './function.ts';
import { listOf, numberAt, textAt } from './parameters.ts';

export const strings: Functions = {
  chomp: whole((all) => textAt(all, 0).replace(/[\r\n]+$/, '')),
  endswith: whole((all) => textAt(all, 0).endsWith(textAt(all, 1))),
  format: parts((all) => formatted(all)),
  formatlist: parts((all) => formattedList(all)),
  indent: whole((all) => textAt(all, 1).replaceAll('\n', `\n${' '.repeat(numberAt(all, 0))}`)),
  join: parts(([separator, ...lists], { budget }) => {
    const items = lists.flatMap((list) => (isUnknown(list) ? [list] : [...listOf(list)]));
    return budget.text(items.map(textOfValue).join(textOfValue(separator)));
  }),
  lower: whole((all) => textAt(all, 0).toLowerCase()),
  regex: whole((all) => matchOf(textAt(all, 0), textAt(all, 1))),
  regexall: whole((all) => matchesOf(textAt(all, 0), textAt(all, 1))),
  replace: whole((all, { budget }) => budget.text(replaced(textAt(all, 0), textAt(all, 1), textAt(all, 2)))),
  split: whole((all) => (textAt(all, 1) === '' ? [''] : textAt(all, 1).split(textAt(all, 0)))),
  startswith: whole((all) => textAt(all, 0).startsWith(textAt(all, 1))),
  strcontains: whole((all) => textAt(all, 0).includes(textAt(all, 1))),
  strrev: whole((all) =>
    [...new Intl.Segmenter().segment(textAt(all, 0))]
      .map(({ segment }) => segment)
      .toReversed()
      .join(''),
  ),
  substr: whole((all) => substring(textAt(all, 0), numberAt(all, 1), numberAt(all, 2))),
  title: whole((all) =>
    textAt(all, 0).replaceAll(
      /(^|[^\p{L}\p{N}_'])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    ),
  ),
  trim: whole((all) => trimmed(textAt(all, 0), textAt(all, 1))),
  trimprefix: whole((all) =>
    textAt(all, 0).startsWith(textAt(all, 1)) ? textAt(all, 0).slice(textAt(all, 1).length) : textAt(all, 0),
  ),
  trimspace: whole((all) => textAt(all, 0).trim()),
  trimsuffix: whole((all) =>
    textAt(all, 1) !== '' && textAt(all, 0).endsWith(textAt(all, 1))
      ? textAt(all, 0).slice(0, -textAt(all, 1).length)
      : textAt(all, 0),
  ),
  upper: whole((all) => textAt(all, 0).toUpperCase()),
};

/** As many texts as the longest list has elements; what is no list stays the same in each. */
function formattedList([pattern, ...all]: readonly Value[]): Value {
  const lists = all.filter(Array.isArray) as Value[][];
  const lost = unknownAmong([pattern]);
  if (lost !== undefined) return lost;
  if (lists.length === 0) return [formatted([pattern, ...all])];
  const length = Math.max(...lists.map((list) => list.length));
  if (lists.some((list) => list.length !== length)) throw new EvaluationError('the lists differ in length');
  return Array.from({ length }, (_, index) =>
    formatted([pattern, ...all.map((value) => (Array.isArray(value) ? (value as Value[])[index] : value))]),
  );
}

/** In linear time, whatever the pattern: it is RE2, as Terraform's. */
function compiled(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (cause) {
    throw new EvaluationError(`${pattern} is no regular expression`, { cause });
  }
}

function matchOf(pattern: string, text: string): Value {
  const [first] = matchesOf(pattern, text, 1);
  if (first === undefined) throw new EvaluationError('the text does not match');
  return first;
}

/** Each match: the text, or its groups as a list, or as a map where they have names. */
function matchesOf(pattern: string, text: string, most = 10_000): Value[] {
  const expression = compiled(pattern);
  const matcher = expression.matcher(text);
  const named = Object.entries(expression.namedGroups());
  const found: Value[] = [];
  while (found.length < most && matcher.find()) {
    if (named.length > 0) {
      found.push(objectOf(named.map(([name, index]) => [name, matcher.group(index)] as const)));
    } else {
      const groups = Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1));
      found.push(groups.length > 0 ? groups : matcher.group());
    }
  }
  return found;
}

/** `/pattern/` is a regular expression, in which `$1` is a group. */
function replaced(text: string, search: string, replacement: string): string {
  if (search.length > 1 && search.startsWith('/') && search.endsWith('/')) {
    return compiled(search.slice(1, -1)).matcher(text).replaceAll(replacement);
  }
  return text.replaceAll(search, () => replacement);
}

function substring(text: string, offset: number, length: number): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const start = offset < 0 ? Math.max(0, letters.length + offset) : offset;
  return letters.slice(start, length < 0 ? undefined : start + length).join('');
}

function trimmed(text: string, signs: string): string {
  const gone = new Set(signs);
  const letters = Array.from(text);
  const start = letters.findIndex((letter) => !gone.has(letter));
  const end = letters.findLastIndex((letter) => !gone.has(letter));
  return start < 0 ? '' : letters.slice(start, end + 1).join('');
}
