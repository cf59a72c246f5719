import { readFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { Report } from '../../generated/report.ts';
import { validate } from '../../schema/validate.ts';

/**
 * A report that keelson scan wrote (schemas/report.schema.json), which must show all that was judged: where failures are left out,
 * controls would look met.
 *
 * @throws KeelsonError REPORT_INVALID
 */
export async function readWholeReport(file: string): Promise<Report> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new KeelsonError('REPORT_INVALID', `cannot read the report ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
  const problem = validate('report', content);
  if (problem !== undefined) {
    throw new KeelsonError(
      'REPORT_INVALID',
      `${file} is no report of this Keelson (--format json writes one): ${problem}`,
    );
  }
  const cut = cutOf(content as Report);
  if (cut !== undefined) {
    throw new KeelsonError('REPORT_INVALID', `${file} shows only ${cut}: controls need all results`);
  }
  return content as Report;
}

/** What of the results is shown, where it is not all. */
function cutOf({ run, results, summary }: Report): string | undefined {
  if (run.changed_since) return 'what has changed (--changed-since)';
  const named = run.notices.find((notice) => /^results of \d+ of \d+ checks \(--checks\)$/.test(notice));
  if (named !== undefined) return named;
  const counted = Object.values(summary.status).reduce((sum, count) => sum + count, 0);
  return counted === results.length ? undefined : `${results.length} of ${counted} results`;
}
