import type { RiskLevel } from '../../generated/report.ts';
import { levels } from '../../report/levels.ts';

/** How many findings of a level were mended, and how long they had been open together. */
export interface Mended {
  readonly count: number;
  readonly seconds: number;
}

export type Remediation = Readonly<Partial<Record<RiskLevel, Mended>>>;

/** All of them together. */
export function addedUp(remediations: readonly Remediation[]): Remediation {
  const sums: Partial<Record<RiskLevel, Mended>> = {};
  for (const level of levels) {
    for (const { [level]: mended } of remediations) {
      if (!mended) continue;
      const { count, seconds } = sums[level] ?? { count: 0, seconds: 0 };
      sums[level] = { count: count + mended.count, seconds: seconds + mended.seconds };
    }
  }
  return sums;
}
