import { KeelsonError } from '../../errors.ts';
import type { Report } from '../../generated/report.ts';
import { readReport } from '../stored/read.ts';
import { frameworkShown, shownPart } from '../stored/shown-part.ts';
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
  const framework = frameworkShown(report);
  const cut = shownPart(report) ?? (framework === undefined ? undefined : `results for ${framework}`);
  if (cut !== undefined) {
    throw new KeelsonError('REPORT_INVALID', `${name} shows only ${cut}: controls need all results`);
  }
}
