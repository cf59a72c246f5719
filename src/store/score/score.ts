import type { Severity } from '../../generated/report.ts';
import { severities, type ScoreModel } from './score-model.ts';

/** Results of one severity. */
export interface ScoredResults {
  readonly passed: number;
  readonly failed: number;
  readonly waived: number;
  /** Unknown results and errors. */
  readonly unknown: number;
  /** Findings that were not seen, and may be there. */
  readonly stale: number;
}

/** What a score is made of. */
export interface ScoreParts {
  /** Points that were earned, and that could have been. */
  readonly earned: number;
  readonly possible: number;
  readonly model: ScoreModel;
  readonly results: Readonly<Record<Severity, ScoredResults>>;
}

/**
 * The points of results: each can earn the weight of its check's severity. A pass earns all of it, a waived finding the model's part;
 * what fails, is unknown or stale earns none, so that knowing less never scores more. What is not applicable does not count.
 */
export function scorePartsOf(
  model: ScoreModel,
  results: Readonly<Record<Severity, ScoredResults>>,
): ScoreParts {
  let [earned, possible] = [0, 0];
  for (const severity of severities) {
    const { passed, failed, waived, unknown, stale } = results[severity];
    earned += model.weights[severity] * (passed + model.waived * waived);
    possible += model.weights[severity] * (passed + failed + waived + unknown + stale);
  }
  return { earned, possible, model, results };
}

/** The score of points that may be of several sources, 0 to 100, to one decimal, rounded down; null where there was nothing to earn. */
export function scoreOf(parts: readonly Pick<ScoreParts, 'earned' | 'possible'>[]): number | null {
  const earned = parts.reduce((sum, part) => sum + part.earned, 0);
  const possible = parts.reduce((sum, part) => sum + part.possible, 0);
  // Rounded to what is no artefact of fractions first.
  return possible === 0 ? null : Math.floor(Number(((1_000 * earned) / possible).toFixed(6))) / 10;
}

export function noResults(): Record<Severity, { -readonly [Part in keyof ScoredResults]: number }> {
  const none = () => ({ passed: 0, failed: 0, waived: 0, unknown: 0, stale: 0 });
  return { critical: none(), high: none(), medium: none(), low: none() };
}
