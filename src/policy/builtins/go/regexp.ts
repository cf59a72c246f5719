import { RE2JS, RE2JSSyntaxException } from 're2js';
import { BuiltinError } from '../../engine/context.ts';

/** Start and end of a match and of its groups, in UTF-16 units; -1 for a group that took no part. */
export type Match = readonly number[];

const kept = new Map<string, RE2JS>();
const mostKept = 200;

/**
 * Compiles a pattern in RE2's syntax. The last ones are kept: policies ask for few, over and over.
 *
 * @throws BuiltinError with Go's message when the pattern is broken.
 */
export function compileRegexp(pattern: string): RE2JS {
  const known = kept.get(pattern);
  if (known) return known;
  const compiled = compile(pattern);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(pattern, compiled);
  return compiled;
}

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (cause) {
    if (!(cause instanceof RE2JSSyntaxException)) throw cause;
    throw new BuiltinError(cause.message, { cause });
  }
}

/** Whether the pattern matches anywhere in the text. */
export function matchesAnywhere(pattern: string, text: string): boolean {
  return compileRegexp(pattern).matcher(text).find();
}

/** Go's FindAllSubmatchIndex: an empty match right after another match does not count. */
export function findAll(pattern: string, text: string, limit = Infinity): Match[] {
  const matcher = compileRegexp(pattern).matcher(text);
  const groups = matcher.groupCount();
  const found: Match[] = [];
  let previousEnd = -1;
  for (let at = 0; found.length < limit && at <= text.length && matcher.find(at);) {
    const match = Array.from({ length: groups + 1 }, (_, group) => [
      matcher.start(group),
      matcher.end(group),
    ]).flat();
    const [start = 0, end = 0] = match;
    if (end !== at || start !== previousEnd) found.push(match);
    at = end === at ? at + characterLength(text, at) : end;
    previousEnd = end;
  }
  return found;
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Go's Split without a limit. */
export function splitBy(pattern: string, text: string): string[] {
  if (pattern !== '' && text === '') return [''];
  const parts: string[] = [];
  let begin = 0;
  let end = 0;
  for (const [start = 0, stop = 0] of findAll(pattern, text)) {
    end = start;
    if (stop !== 0) parts.push(text.slice(begin, end));
    begin = stop;
  }
  if (end !== text.length) parts.push(text.slice(begin));
  return parts;
}

/** Go's ReplaceAllString, with `$1`, `${name}` and `$$` in the replacement. */
export function replaceAll(pattern: string, text: string, replacement: string): string {
  const names = compileRegexp(pattern).namedGroups();
  let replaced = '';
  let last = 0;
  for (const match of findAll(pattern, text)) {
    const [start = 0, end = 0] = match;
    const group = (name: string) => {
      const index = /^\d+$/.test(name) ? Number(name) : (names[name] ?? -1);
      const from = match[2 * index] ?? -1;
      return from < 0 ? '' : text.slice(from, match[2 * index + 1]);
    };
    replaced += text.slice(last, start) + expand(replacement, group);
    last = end;
  }
  return replaced + text.slice(last);
}

function expand(replacement: string, group: (name: string) => string): string {
  return replacement.replaceAll(
    /\$(?:(\$)|([\p{L}\p{Nd}_]+)|\{([\p{L}\p{Nd}_]+)\})?/gu,
    (shown, dollar: string | undefined, bare: string | undefined, braced: string | undefined) => {
      if (dollar !== undefined) return '$';
      const name = bare ?? braced;
      return name === undefined ? shown : group(name);
    },
  );
}

/** Go's QuoteMeta. */
export function quoteMeta(text: string): string {
  return text.replaceAll(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`);
}
