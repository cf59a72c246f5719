import type { AttackPath } from '../generated/attack-path.ts';
import { analyse, type Analysis, type AnalysisResult } from '../graph/analysis/analyse.ts';
import type { OpenOutcome } from '../graph/judged-document.ts';
import type { Bundle } from '../policy/bundle.ts';
import type { Outcome } from '../policy/outcomes.ts';
import type { RiskContext, WeighedRisk } from '../policy/risk.ts';
import { isOpen, openOutcome } from './open-outcome.ts';
import { fingerprintOf } from './report.ts';
import type { GraphOptions, ReportingOptions } from './reporting.ts';

/** What becomes of outcomes when all have come. */
export interface GraphReporting {
  /** Outcomes that have not failed: what is unknown counts too. */
  add(outcomes: readonly Outcome[]): void;
  /** Searches for attack paths. What is waived still helps an attacker, but mending it is nobody's plan. */
  analyse(failed: readonly Outcome[], isWaived: (outcome: Outcome) => boolean): Promise<void>;
  readonly contextOf: (outcome: Outcome) => RiskContext | undefined;
  /** What mending each of these is worth by itself. */
  weigh(failed: readonly Outcome[], risks: readonly WeighedRisk[]): void;
  result(): Promise<AnalysisResult | undefined>;
  assuming(mended: ReadonlySet<string>): Promise<readonly AttackPath[]>;
}

export function graphReporting(
  { inventory, level }: GraphOptions,
  bundle: Bundle,
  { evaluation, now, baseline }: ReportingOptions,
): GraphReporting {
  const open: OpenOutcome[] = [];
  const weights = new Map<string, number>();
  let analysis: Analysis | undefined;
  return {
    add: (outcomes) => void open.push(...outcomes.filter(isOpen).map((outcome) => openOutcome(outcome))),
    async analyse(failed, isWaived) {
      // Spread, a hundred thousand would be too many arguments.
      for (const outcome of failed) open.push(openOutcome(outcome, isWaived(outcome)));
      analysis = await analyse(inventory, bundle, evaluation, open, {
        today: now().toISOString().slice(0, 10),
        firstSeen: (id) => baseline?.firstSeen(id) ?? inventory.collected_at,
        isNew: baseline && ((id) => baseline.firstSeen(id) === undefined),
        level,
      });
    },
    contextOf: ({ check, subject }) =>
      analysis && {
        insights: analysis.insightsOf(subject.id),
        paths: analysis.pathsOf({ resource: subject.id, check: check.id }),
      },
    weigh(failed, risks) {
      for (const [index, { points }] of risks.entries()) {
        const outcome = failed[index];
        if (outcome) weights.set(fingerprintOf(outcome), points);
      }
    },
    result: async () => analysis?.result((fingerprint) => weights.get(fingerprint) ?? 0),
    assuming: async (mended) => analysis?.assuming(mended) ?? [],
  };
}
