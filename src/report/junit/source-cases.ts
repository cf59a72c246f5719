import type { Report } from '../../generated/report.ts';
import { caseText, type TestCase } from './test-case.ts';
import { startTag, xmlLines } from './xml.ts';

/** The suite of what was scanned: no check has a space in its name. */
export const sourcesSuite = 'keelson sources';

/** A case for each source: what could not be read was not judged, which is no pass. */
export function sourceCases({ sources }: Report['run']): TestCase[] {
  return sources.map(({ id, status, problems }) => {
    const error = startTag('error', {
      type: status,
      message: `${status}: what is missing here was not judged`,
    });
    const lines = problems.map(({ code, message }) => `${code}: ${message}`);
    const inside = status === 'complete' ? '' : `${error}>${xmlLines(lines)}</error>`;
    return {
      suite: sourcesSuite,
      kind: status === 'complete' ? 'passed' : 'error',
      text: caseText(sourcesSuite, id, inside),
    };
  });
}
