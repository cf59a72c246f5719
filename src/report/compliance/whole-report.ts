import { KeelsonError } from '../../errors.ts';
import type { Report } from '../../generated/report.ts';
import { readReport } from '../stored/read.ts';
import { wholeOf } from '../stored/stream-of.ts';

/**
 * A report that was written before, which must show all that was judged: where failures are left out, controls would look met.
 *
 * @throws KeelsonError REPORT_INVALID
 */
export async function readWholeReport(file: string): Promise<Report> {
  const report = await wholeOf(await readReport(file));
  refuseCut(report, file);
  return report;
}

/** @throws KeelsonError REPORT_INVALID where a report does not show all that was judged. */
export function refuseCut(report: Report, name: string): void {
  const cut = cutOf(report);
  if (cut !== undefined) {
    throw new KeelsonError('REPORT_INVALID', `${name} shows only ${cut}: controls need all results`);
  }
}

/** What of the results is shown, where it is not all. */
function cutOf({ run, results, summary }: Report): string | undefined {
  if (run.changed_since) return 'what has changed (--changed-since)';
  const named = run.notices.find((notice) => /^results of \d+ of \d+ checks \(--checks\)$/.test(notice));
  if (named !== undefined) return named;
  const counted = Object.values(summary.status).reduce((sum, count) => sum + count, 0);
  return counted === results.length ? undefined : `${results.length} of ${counted} results`;
}
