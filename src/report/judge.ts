import type { Report } from '../generated/report.ts';
import type { Bundle } from '../policy/bundle.ts';
import type { AnswerCache } from '../policy/cache/cache.ts';
import { judgedSource } from '../policy/judged-source.ts';
import { validate } from '../schema/validate.ts';
import type { UnitSource } from '../units/chunk.ts';
import { refuseMisfit } from './misfit.ts';
import { reportOf } from './report.ts';
import { startReporting, type Judging, type ReportingOptions } from './reporting.ts';

export interface JudgeOptions extends ReportingOptions {
  /** Answers of earlier runs. */
  readonly cache?: AnswerCache | undefined;
}

/**
 * Judges a document by a bundle: every check on every resource of its types. Nothing is kept of a result but its sums.
 * Reading results throws KeelsonError DOCUMENT_INVALID, EVALUATION_FAILED and what the signal says.
 */
export function startJudging(source: UnitSource, bundle: Bundle, options: JudgeOptions): Judging {
  return startReporting(judgedSource(source, bundle, options), bundle, options);
}

/**
 * The report on a document.
 *
 * @throws KeelsonError DOCUMENT_INVALID, EVALUATION_FAILED
 */
export async function judge(source: UnitSource, bundle: Bundle, options: JudgeOptions): Promise<Report> {
  const judging = startJudging(source, bundle, options);
  const results = await Array.fromAsync(judging.results);
  const report = reportOf(results, await judging.end());
  refuseMisfit(validate('report', report));
  return report;
}
