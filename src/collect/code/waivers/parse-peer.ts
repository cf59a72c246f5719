import { isDate, shown, type ParsedWaiver } from './parse.ts';

/** What a comment begins with that is for another tool. */
export const peerMarks = /(?:checkov:skip|bridgecrew:skip|trivy:ignore|tfsec:ignore)(?=[:=])/;

const skipped = /^\w+:skip= *(\w{1,100}(?:,\w{1,100}){0,99})(?::(.*))?/;
const ignored = /(?:trivy|tfsec):ignore:([\w.-]{1,100})(\[[^\]\s]*\])?((?::\w{1,10}:[^\s:]+){0,9})(?=\s|$)/y;

/** What a comment for another tool says: `checkov:skip=CKV_X:reason`, `trivy:ignore:AVD-X:exp:2027-01-31 trivy:ignore:AVD-Y`. */
export function parsePeer(text: string): ParsedWaiver[] {
  return text.startsWith('trivy') || text.startsWith('tfsec') ? parseIgnored(text) : parseSkipped(text);
}

function parseSkipped(text: string): ParsedWaiver[] {
  const [, ids, comment] = skipped.exec(text) ?? [];
  return (ids?.split(',') ?? []).map((id) => skippedBy(id, comment));
}

/** What Checkov is told to skip, in whatever form. */
export function skippedBy(id: string, comment = ''): ParsedWaiver {
  const reason = shown(comment);
  return { check: `checkov:${id}`, tool: 'checkov', ...(reason !== '' && { reason }) };
}

function parseIgnored(text: string): ParsedWaiver[] {
  const found: ParsedWaiver[] = [];
  ignored.lastIndex = 0;
  for (;;) {
    const match = ignored.exec(text);
    if (!match) return found;
    const [, id = '', condition, sections = ''] = match;
    found.push({ check: `trivy:${id}`, tool: 'trivy', ...termsOf(condition, sections) });
    ignored.lastIndex += /^\s*/.exec(text.slice(ignored.lastIndex))?.[0].length ?? 0;
  }
}

/** What cannot be decided here does not hold: a finding too many is seen. */
function termsOf(condition: string | undefined, sections: string): Pick<ParsedWaiver, 'until' | 'problem'> {
  if (condition !== undefined) return { problem: `it holds under the condition ${condition}` };
  const parts = sections.split(':').slice(1);
  let until: string | undefined;
  for (let at = 0; at < parts.length; at += 2) {
    const [name, value = ''] = [parts[at], parts[at + 1]];
    if (name !== 'exp') return { problem: `it holds under the condition ${name}:${value}` };
    if (!isDate(value)) return { problem: `exp:${value} is no date: YYYY-MM-DD` };
    until = value;
  }
  return until === undefined ? {} : { until };
}
