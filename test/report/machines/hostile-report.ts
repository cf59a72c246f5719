import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Report, Result } from '../../../src/generated/report.ts';
import { newTally, count } from '../../../src/report/report.ts';
import { report, result } from '../example-report.ts';

/** What somebody may call things who wants a report to be read otherwise. */
export const hostileNames = [
  '=HYPERLINK("https://evil.example","ok")',
  '+1+1',
  '-2',
  '@SUM(A1:A9)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '"',
  '""',
  "'",
  'a","b',
  'a\r\nb\nc\rd',
  'a\0b',
  ']]>',
  '</failure></testcase></testsuite>',
  '<script>alert(1)</script>',
  '&amp;&#60;&bogus;',
  '<!-- -- -->',
  '\u202egpj.exe',
  '\u2066x\u2069',
  '\u2028\u2029\u0085',
  '\ud800',
  '\udc00x',
  '\ufffe\uffff',
  '\u001b[2J\u0007',
  '\\',
  '\\"} 1\nkeelson_results{status="fail"} 0',
  '{{ x }} ${y} %s',
  '[x](https://evil.example) ![y](https://evil.example/y.png)',
  '| a | b |\n| --- | --- |',
  '`code` **bold** @somebody #1',
  'javascript:alert(1)',
  '../../../../etc/passwd',
  '名前 🦄 é',
  ' ',
  'x'.repeat(100_000),
  `=${'y'.repeat(100_000)}`,
] as const;

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileNames) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 40 }) },
);

/** A result in which everything that others name is hostile. */
export function hostileResult(text: () => string, index: number): Result {
  const status =
    (['fail', 'fail', 'fail', 'error', 'unknown', 'waived', 'pass'] as const)[index % 7] ?? 'fail';
  const isCode = index % 2 === 0;
  const { risk, ...rest } = result({
    status,
    // Who writes policies is trusted with the id of a check, not with texts.
    check: `check-${index % 5}`,
    title: text(),
    resource: {
      id: `${text()}${index}`,
      cloud: 'azure',
      type: text(),
      name: text(),
      account: text(),
      region: text(),
      ...(isCode && { file: text(), line: 1 + (index % 9), address: text() }),
    },
    evidence: [{ path: `properties.${text()}`, state: 'value', value: text() }],
    message: text(),
    remediation: { summary: `Mend it now: ${text()}` },
    controls: [`${text()}:${text()}`, 'mcsb-v2:IM-1'],
    threats: [text()],
    equivalents: [`${text()}:${text()}`],
    fingerprint: createHash('sha256').update(String(index)).digest('hex'),
  });
  return status === 'fail' ? { ...rest, risk: { level: risk?.level ?? 'low', factors: [text()] } } : rest;
}

/** A report of such results, with sums that are right. */
export function hostileReport(texts: readonly string[], results: number): Report {
  let next = 0;
  const text = () => texts[next++ % texts.length] ?? '';
  const all = Array.from({ length: results }, (_, index) => hostileResult(text, index));
  const made = report(...all);
  const tally = newTally();
  for (const one of all) count(tally, one);
  made.summary.status = tally.status;
  made.summary.risk = tally.risk;
  made.run.notices = [text()];
  made.run.sources = made.run.sources.map((source) => ({
    ...source,
    id: text(),
    problems: source.problems.map((problem) => ({ ...problem, message: text() })),
  }));
  return made;
}
