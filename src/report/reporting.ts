import type { AttackPath } from '../generated/attack-path.ts';
import type { Inventory } from '../generated/inventory.ts';
import type { ChangedSince, Report, Result, RiskLevel } from '../generated/report.ts';
import type { Waiver } from '../generated/waivers.ts';
import type { AnalysisResult } from '../graph/analysis/analyse.ts';
import type { Bundle } from '../policy/bundle.ts';
import type { Evaluation } from '../policy/evaluation/task.ts';
import type { JudgedSource } from '../policy/judged-source.ts';
import type { Subject } from '../policy/judged-units.ts';
import { outcomeReader, type Outcome } from '../policy/outcomes.ts';
import { assessRisk } from '../policy/risk.ts';
import { waiverBook, type WaiverBook } from '../policy/waivers.ts';
import type { Baseline } from './baseline/baseline.ts';
import { graphReporting, type GraphReporting } from './graph-reporting.ts';
import { count, newTally, resultOf, runOf, summaryOf, type Tally } from './report.ts';

export interface ReportingOptions {
  readonly evaluation: Evaluation;
  readonly waivers?: readonly Waiver[];
  /** Findings of an earlier run. */
  readonly baseline?: Baseline | undefined;
  /** What of the results is shown and counted; without it all. */
  readonly only?: Selection | undefined;
  /** Ids of the checks whose results are shown and counted; without it all. */
  readonly checks?: ReadonlySet<string> | undefined;
  /** What is to be said of the run beside what is found out here. */
  readonly notices?: readonly string[];
  /** The document itself, to search it for attack paths: failed results then wait for the end, since their risk depends on these. */
  readonly graph?: GraphOptions | undefined;
  readonly signal?: AbortSignal;
  readonly startedAt: string;
  /** Now, for the end of the run and for waivers that expire. */
  readonly now: () => Date;
}

export interface GraphOptions {
  readonly inventory: Inventory;
  /** Plan for attack paths of this level and above. */
  readonly level?: RiskLevel | undefined;
}

/** Part of what is judged. Waivers and the baseline are about all of it. */
export interface Selection {
  has(subject: Subject): boolean;
  readonly changedSince: ChangedSince;
}

/** A report whose results come as they are judged. */
export interface Judging {
  /** In no certain order, each once. Who stops reading leaves the rest to `end`. */
  readonly results: AsyncIterable<Result>;
  /** What is to be said when all results have come: reads those that are left. */
  readonly end: () => Promise<ReportEnd>;
  /** The attack paths that there are with some findings, by fingerprint, mended; none where they were not searched. */
  readonly assuming: (mended: ReadonlySet<string>) => Promise<readonly AttackPath[]>;
}

export type ReportEnd = Pick<Report, 'run' | 'summary' | 'attack_paths' | 'fix_plan'>;

/**
 * Says of judged units what is to be reported of them: waivers, risk, attack paths. Nothing is kept of a result but its sums.
 * Reading results throws what the units throw, KeelsonError EVALUATION_FAILED and what the signal says.
 */
export function startReporting(judged: JudgedSource, bundle: Bundle, options: ReportingOptions): Judging {
  const { waivers = [], startedAt, now, baseline, only } = options;
  const { facts } = judged;
  const book = waiverBook(waivers, {
    today: now().toISOString().slice(0, 10),
    inline: facts.sources.flatMap((asked) => asked.waivers ?? []),
    checks: bundle.checks,
  });
  const tally = newTally();
  const graph = options.graph && graphReporting(options.graph, bundle, options);
  const counting = counted(resultsOfUnits(judged, bundle, book, { ...options, asked: graph }), tally);
  // Without `return`, which a reader that stops would call.
  const results = { [Symbol.asyncIterator]: () => ({ next: () => counting.next() }) };

  async function read(): Promise<ReportEnd> {
    while (!(await counting.next()).done);
    const notices = [...(options.notices ?? []), ...book.notices(), ...judged.notices];
    const paths: AnalysisResult | undefined = await graph?.result();
    const finishedAt = now().toISOString();
    return {
      run: runOf({
        facts,
        bundle,
        notices,
        startedAt,
        finishedAt,
        ...(only && { changedSince: only.changedSince }),
      }),
      summary: {
        ...summaryOf(tally, facts.sources, baseline),
        ...(paths && { attack_paths: paths.counts }),
      },
      attack_paths: [...(paths?.attackPaths ?? [])],
      fix_plan: [...(paths?.fixPlan ?? [])],
    };
  }

  let ended: Promise<ReportEnd> | undefined;
  return {
    results,
    end: () => (ended ??= read()),
    assuming: async (mended) => graph?.assuming(mended) ?? [],
  };
}

type AskingOptions = ReportingOptions & { readonly asked: GraphReporting | undefined };

async function* resultsOfUnits(
  { units }: JudgedSource,
  bundle: Bundle,
  book: WaiverBook,
  options: AskingOptions,
): AsyncGenerator<Result> {
  const { signal, asked } = options;
  const reader = outcomeReader(bundle);
  const failed: Outcome[] = [];
  for await (const judged of units) {
    for (const outcomes of inLists(reader.all(judged))) {
      signal?.throwIfAborted();
      if (asked) failed.push(...outcomes.filter(({ status }) => status === 'fail'));
      const ready = asked ? outcomes.filter(({ status }) => status !== 'fail') : outcomes;
      asked?.add(ready);
      yield* await resultsOf(ready, book, options);
    }
  }
  if (!asked) return;
  await asked.analyse(failed, (outcome) => book.find(outcome) !== undefined);
  for (const outcomes of inLists(failed)) {
    signal?.throwIfAborted();
    yield* await resultsOf(outcomes, book, options);
  }
}

// As many as are there at a time, and as risk is asked for in one call.
const listLength = 512;

function* inLists(outcomes: Iterable<Outcome>): Generator<Outcome[]> {
  let list: Outcome[] = [];
  for (const outcome of outcomes) {
    list.push(outcome);
    if (list.length === listLength) {
      yield list;
      list = [];
    }
  }
  if (list.length > 0) yield list;
}

async function* counted(results: AsyncIterable<Result>, tally: Tally): AsyncGenerator<Result> {
  for await (const result of results) {
    count(tally, result);
    yield result;
  }
}

async function resultsOf(
  outcomes: readonly Outcome[],
  book: WaiverBook,
  { evaluation, baseline, only, checks, asked }: AskingOptions,
): Promise<Result[]> {
  const waivers = new Map(
    outcomes
      .filter(({ status }) => status === 'fail')
      .map((outcome) => [outcome, book.find(outcome)] as const),
  );
  const failed = outcomes.filter((outcome) => outcome.status === 'fail' && !waivers.get(outcome));
  const assessed = await assessRisk(evaluation, failed, asked?.contextOf);
  asked?.weigh(failed, assessed);
  const risks = new Map(assessed.map(({ risk }, index) => [failed[index], risk]));
  return outcomes.flatMap((outcome) => {
    const waiver = waivers.get(outcome);
    const risk = risks.get(outcome);
    const result = resultOf({ outcome, ...(waiver && { waiver }), ...(risk && { risk }) });
    const state = baseline?.stateOf(result);
    if (state !== undefined) result.baseline = state;
    const isShown = (checks?.has(outcome.check.id) ?? true) && (only?.has(outcome.subject) ?? true);
    return isShown ? [result] : [];
  });
}
