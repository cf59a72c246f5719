import calculator from 'ae-cvss-calculator';
import type { AdvisorySeverity } from '../../generated/advisories.ts';

export interface Rating {
  readonly severity: AdvisorySeverity;
  /** CVSS base score, 0 to 10. */
  readonly score?: number;
  readonly vector?: string;
}

/** Worst first. */
export const severities: readonly AdvisorySeverity[] = ['critical', 'high', 'medium', 'low', 'none'];

/** The worst of some ratings; a score tells more than a word of the same severity. */
export function worst(ratings: readonly (Rating | undefined)[]): Rating | undefined {
  return ratings
    .filter((rating) => rating !== undefined)
    .toSorted(
      (left, right) =>
        severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
        (right.score ?? -1) - (left.score ?? -1),
    )[0];
}

/** What a CVSS vector of version 2, 3.0, 3.1 or 4.0 rates; undefined where it is none, or says too little for a score. */
export function ratingOf(vector: string): Rating | undefined {
  const score = baseScore(vector);
  return score === undefined ? undefined : { severity: severityOf(score), score, vector };
}

function baseScore(vector: string): number | undefined {
  if (vector.length > 512 || !/^(CVSS:(3\.[01]|4\.0)\/)?[A-Za-z]+:[A-Za-z]/.test(vector)) return undefined;
  try {
    const { base } = calculator.fromVector(vector)?.calculateScores() ?? {};
    return typeof base === 'number' && base >= 0 && base <= 10 ? base : undefined;
  } catch {
    return undefined;
  }
}

/** https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale */
function severityOf(score: number): AdvisorySeverity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'none';
}

/** What a database says in a word. GitHub says moderate for medium. */
export function namedSeverity(word: unknown): Rating | undefined {
  const said = typeof word === 'string' ? word.toLowerCase().replace('moderate', 'medium') : '';
  const severity = severities.find((known) => known === said);
  return severity === undefined ? undefined : { severity };
}
