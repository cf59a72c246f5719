import { utf8 } from '../engine/bytes.ts';
import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { globsIntersect } from './go/globs-intersect.ts';
import { quote } from './go/quote.ts';
import { compileRegexp, findAll, matchesAnywhere, quoteMeta, replaceAll, splitBy } from './go/regexp.ts';
import { integerOperand, stringOperand } from './operands.ts';

/** Regular expressions in RE2's syntax, whose time is linear in the text. */
export const regex: BuiltinTable = {
  'regex.split': ([pattern, text]) => splitBy(stringOperand(pattern, 1), stringOperand(text, 2)),
  'regex.find_n': ([pattern, text, limit]) =>
    find(stringOperand(pattern, 1), stringOperand(text, 2), Number(integerOperand(limit, 3))),
  'regex.replace': ([text, pattern, value]) => {
    const base = stringOperand(text, 1);
    return replaceAll(stringOperand(pattern, 2), base, stringOperand(value, 3));
  },
  'regex.globs_match': ([left, right]) => globsIntersect(stringOperand(left, 1), stringOperand(right, 2)),
  'regex.template_match': ([template, text, start, end]) =>
    matchTemplate(
      stringOperand(template, 1),
      stringOperand(text, 2),
      stringOperand(start, 3),
      stringOperand(end, 4),
    ),
};

function find(pattern: string, text: string, limit: number): string[] {
  return findAll(pattern, text, limit < 0 ? Infinity : limit).map(([start, end]) => text.slice(start, end));
}

function matchTemplate(template: string, text: string, start: string, end: string): boolean {
  const [startLength, endLength] = [utf8(start).length, utf8(end).length];
  if (startLength !== 1) {
    throw new BuiltinError(`start delimiter has to be exactly one character long but is ${startLength} long`);
  }
  if (endLength !== 1) {
    throw new BuiltinError(`end delimiter has to be exactly one character long but is ${startLength} long`);
  }
  return matchesAnywhere(templatePattern(template, start, end), text);
}

/** What stands between delimiters is a pattern, the rest is meant literally. */
function templatePattern(template: string, start: string, end: string): string {
  let pattern = '^';
  let last = 0;
  for (const [from, to] of delimited(template, start, end)) {
    const part = template.slice(from + 1, to - 1);
    compileRegexp(`^${part}$`);
    pattern += `${quoteMeta(template.slice(last, from))}(${part})`;
    last = to;
  }
  return `${pattern}${quoteMeta(template.slice(last))}$`;
}

function delimited(template: string, start: string, end: string): [number, number][] {
  const found: [number, number][] = [];
  let level = 0;
  let from = 0;
  for (let at = 0; at < template.length; at += 1) {
    if (template[at] === start) {
      level += 1;
      if (level === 1) from = at;
    } else if (template[at] === end) {
      level -= 1;
      if (level === 0) found.push([from, at + 1]);
      if (level < 0) break;
    }
  }
  if (level !== 0) throw new BuiltinError(`unbalanced braces in ${quote(template)}`);
  return found;
}
