import { KeelsonError } from '../errors.ts';
import type { Report, Result } from '../generated/report.ts';
import type { Waiver } from '../generated/waivers.ts';
import type { Bundle } from '../policy/bundle.ts';
import type { AnswerCache } from '../policy/cache/cache.ts';
import type { Evaluation } from '../policy/evaluation/task.ts';
import { judgeSource } from '../policy/judge-source.ts';
import { outcomeReader, type Outcome } from '../policy/outcomes.ts';
import { assessRisk } from '../policy/risk.ts';
import { waiverBook, type WaiverBook } from '../policy/waivers.ts';
import { validate } from '../schema/validate.ts';
import type { UnitSource } from '../units/chunk.ts';
import { reportOf, resultOf } from './report.ts';

export interface JudgeOptions {
  readonly evaluation: Evaluation;
  readonly cache?: AnswerCache | undefined;
  readonly waivers?: readonly Waiver[];
  readonly signal?: AbortSignal;
  readonly startedAt: string;
  /** Now, for the end of the run and for waivers that expire. */
  readonly now: () => Date;
}

/** The results of a run as they come, and what is to be said when all have come. */
export interface Judging {
  results(): AsyncGenerator<Result>;
  notices(): string[];
}

/** Judges a document by a bundle: every check on every resource of its types. */
export function startJudging(
  source: UnitSource,
  bundle: Bundle,
  { evaluation, cache, waivers = [], signal, now }: JudgeOptions,
): Judging {
  const book = waiverBook(waivers, now().toISOString().slice(0, 10));
  const reader = outcomeReader(bundle);
  return {
    async *results() {
      for await (const judged of judgeSource(source, bundle, evaluation, { cache, signal })) {
        yield* await resultsOf([...reader.all(judged)], evaluation, book);
      }
      await cache?.save();
    },
    notices: () => [...book.notices(), ...(cache?.notices ?? [])],
  };
}

async function resultsOf(
  outcomes: readonly Outcome[],
  evaluation: Evaluation,
  book: WaiverBook,
): Promise<Result[]> {
  const waivers = new Map(
    outcomes
      .filter(({ status }) => status === 'fail')
      .map((outcome) => [outcome, book.find(outcome)] as const),
  );
  const failed = outcomes.filter((outcome) => outcome.status === 'fail' && !waivers.get(outcome));
  const risks = new Map((await assessRisk(evaluation, failed)).map((risk, index) => [failed[index], risk]));
  return outcomes.map((outcome) => {
    const waiver = waivers.get(outcome);
    const risk = risks.get(outcome);
    return resultOf({ outcome, ...(waiver && { waiver }), ...(risk && { risk }) });
  });
}

/**
 * The report on a document.
 *
 * @throws KeelsonError DOCUMENT_INVALID, EVALUATION_FAILED
 */
export async function judge(source: UnitSource, bundle: Bundle, options: JudgeOptions): Promise<Report> {
  const judging = startJudging(source, bundle, options);
  const results = await Array.fromAsync(judging.results());
  return valid(
    reportOf({
      facts: source.facts,
      bundle,
      results,
      notices: judging.notices(),
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
