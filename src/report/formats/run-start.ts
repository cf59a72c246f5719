import type { RunStart } from './format.ts';

/** What is taken for known where nobody says it: that the run begins now, by policies that say nothing beside results. */
export function startOf(start: RunStart | undefined): RunStart {
  if (start) return start;
  const now = new Date().toISOString();
  return {
    policies: { revision: '', checks: new Map(), frameworks: {} },
    startedAt: now,
    document: { collectedAt: now, digest: '' },
    notice: () => undefined,
  };
}
