import type { Result } from '../../generated/report.ts';
import { factsOf } from '../facts.ts';
import { levelOf } from '../report.ts';
import { startTag, xmlLines } from './xml.ts';

/** What a test case counts as. */
export type CaseKind = 'passed' | 'failure' | 'error' | 'skipped';

/** What was not judged is never a pass: errors are errors, what is unknown or waived was skipped. */
const kinds: Readonly<Record<Exclude<Result['status'], 'not_applicable'>, CaseKind>> = {
  pass: 'passed',
  fail: 'failure',
  error: 'error',
  unknown: 'skipped',
  waived: 'skipped',
};

export interface TestCase {
  readonly suite: string;
  readonly kind: CaseKind;
  readonly text: string;
}

/** A result as a test case of its check's suite; nothing of what a check does not apply to. */
export function testCaseOf(result: Result): TestCase | undefined {
  const { status, check } = result;
  if (status === 'not_applicable') return undefined;
  const kind = kinds[status];
  return { suite: check, kind, text: caseText(check, nameOf(result), insideOf(result, kind)) };
}

/** @param inside what the case holds, as XML. */
export function caseText(suite: string, name: string, inside: string): string {
  const start = startTag('testcase', { name, classname: suite, time: '0' });
  return inside === '' ? `    ${start}/>\n` : `    ${start}>\n      ${inside}\n    </testcase>\n`;
}

const longestName = 900;

/** The id, which no other case of the suite has: GitLab takes the first of those that have one name. */
function nameOf({ resource: { id }, fingerprint }: Result): string {
  return id.length <= longestName ? id : `${id.slice(0, longestName)}… ${fingerprint.slice(0, 12)}`;
}

function insideOf(result: Result, kind: CaseKind): string {
  if (kind === 'passed') return '';
  const { status, title, message } = result;
  if (kind === 'skipped') return `${startTag('skipped', { message: message ?? status })}/>`;
  if (kind === 'error') return `${startTag('error', { type: status, message: message ?? title })}/>`;
  const failure = startTag('failure', { type: levelOf(result), message: title });
  return `${failure}>${xmlLines(failureLines(result))}</failure>`;
}

function failureLines({ resource, place, evidence, risk, message, remediation, controls }: Result): string[] {
  const { name, type, file, line, cloud, account, region } = resource;
  const where = file === undefined ? `${cloud}:${account}/${region}` : `${file}:${place?.line ?? line ?? 1}`;
  const facts = factsOf(evidence);
  return [
    `${name} (${type}) ${where}`,
    ...(message === undefined ? [] : [message]),
    ...facts.map((fact) => `found: ${fact}`),
    ...(risk && risk.factors.length > 0 ? [`risk: ${risk.factors.join(', ')}`] : []),
    `fix: ${remediation.summary}`,
    ...(controls.length > 0 ? [`controls: ${controls.join(', ')}`] : []),
  ];
}
