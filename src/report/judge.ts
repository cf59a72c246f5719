import { KeelsonError } from '../errors.ts';
import type { Inventory } from '../generated/inventory.ts';
import type { Report } from '../generated/report.ts';
import type { Waiver } from '../generated/waivers.ts';
import type { Bundle } from '../policy/bundle.ts';
import { startEvaluation } from '../policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../policy/outcomes.ts';
import { assessRisk } from '../policy/risk.ts';
import { unitsByType } from '../policy/units.ts';
import { waiverBook } from '../policy/waivers.ts';
import { validate } from '../schema/validate.ts';
import { reportOf } from './report.ts';

export interface JudgeOptions {
  readonly waivers?: readonly Waiver[];
  readonly startedAt: string;
  /** Now, for the end of the run and for waivers that expire. */
  readonly now: () => Date;
}

/**
 * Judges a document by a bundle: every check on every resource of its types.
 *
 * @throws KeelsonError BUNDLE_INVALID, EVALUATION_FAILED
 */
export async function judge(inventory: Inventory, bundle: Bundle, options: JudgeOptions): Promise<Report> {
  const evaluation = await startEvaluation(bundle);
  const outcomes = await Array.fromAsync(evaluateUnits(evaluation, bundle, unitsByType(inventory, bundle)));

  const book = waiverBook(options.waivers ?? [], options.now().toISOString().slice(0, 10));
  const waivers = new Map(
    outcomes
      .filter(({ status }) => status === 'fail')
      .map((outcome) => [outcome, book.find(outcome)] as const),
  );
  const failed = outcomes.filter((outcome) => outcome.status === 'fail' && !waivers.get(outcome));
  const risks = new Map((await assessRisk(evaluation, failed)).map((risk, index) => [failed[index], risk]));

  const judged = outcomes.map((outcome) => {
    const waiver = waivers.get(outcome);
    const risk = risks.get(outcome);
    return Object.assign({ outcome }, waiver && { waiver }, risk && { risk });
  });
  return valid(
    reportOf({
      inventory,
      bundle,
      judged,
      notices: book.notices(),
      startedAt: options.startedAt,
      finishedAt: options.now().toISOString(),
    }),
  );
}

function valid(report: Report): Report {
  const problem = validate('report', report);
  if (problem) {
    throw new KeelsonError(
      'EVALUATION_FAILED',
      `the report does not fit its schema: ${problem}; the bundle's metadata may be of another version`,
    );
  }
  return report;
}
