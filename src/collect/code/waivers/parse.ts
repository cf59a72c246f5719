/** What an inline waiver says. */
export interface ParsedWaiver {
  /** Id of a check; '' where it names none. */
  readonly check: string;
  readonly reason?: string;
  /** Last day it holds, YYYY-MM-DD. */
  readonly until?: string;
  readonly owner?: string;
  /** The tool that it is said to, where that is not Keelson. */
  readonly tool?: string;
  /** Why it does not hold. */
  readonly problem?: string;
}

// Ids of other tools have more characters than ours: checkov:CKV_X, securityhub:SageMaker.1.
const checks =
  /keelson:ignore[ \t]+([\w-][\w.:/#-]{0,99}(?:[ \t]*,[ \t]*[\w-][\w.:/#-]{0,99}){0,99})(?=\s|$)/y;
const attribute = /[ \t]*(\w{1,20})[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"',]+))/y;
const known = new Set(['reason', 'until', 'owner']);
const longestText = 500;

/** @param text one line, from the mark on, without what ends the comment. */
export function parseWaiver(text: string): ParsedWaiver[] {
  checks.lastIndex = 0;
  const ids = checks.exec(text);
  if (!ids) {
    return [{ check: '', problem: 'it names no check: keelson:ignore <check> reason="…"' }];
  }
  const { values, problem } = attributesIn(text, checks.lastIndex);
  const { reason, until, owner } = values;
  const said = {
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
    ...(owner !== undefined && { owner }),
  };
  const wrong = problem ?? problemOf(reason, until);
  const rest = wrong === undefined ? said : { ...said, problem: wrong };
  const names = new Set((ids[1] as string).split(',').map((id) => id.trim()));
  return Array.from(names, (check) => ({ check, ...rest }));
}

interface Attributes {
  readonly values: { reason?: string; until?: string; owner?: string };
  readonly problem?: string;
}

function attributesIn(text: string, start: number): Attributes {
  const values: Attributes['values'] = {};
  let at = start;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (!match) break;
    at = attribute.lastIndex;
    const [, name = '', double, single, bare] = match;
    // What is misspelt may be what was to end it.
    if (!known.has(name))
      return { values, problem: `it says ${name}, and only reason, until and owner mean something` };
    if (Object.hasOwn(values, name)) return { values, problem: `it says ${name} twice` };
    const value = double?.replaceAll(/\\(.)/g, '$1') ?? single ?? bare ?? '';
    values[name as keyof typeof values] = shown(value);
  }
  const rest = shown(text.slice(at)).slice(0, 40);
  return rest === '' ? { values } : { values, problem: `it cannot be read from ${JSON.stringify(rest)} on` };
}

function problemOf(reason: string | undefined, until: string | undefined): string | undefined {
  if (reason === undefined || reason === '') return 'it gives no reason: reason="…"';
  if (until !== undefined && !isDate(until)) return `until=${until} is no date: YYYY-MM-DD`;
  return undefined;
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** As a report can show it. */
export function shown(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longestText);
}
