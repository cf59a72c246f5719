import { levels as inOrder } from '../../../report/levels.ts';
import type { RiskLevel } from '../../../generated/report.ts';
import type { ChangedFinding } from '../outgoing/finding.ts';
import type { Outgoing } from '../outgoing/outgoing.ts';

/** What people are told of a delivery: how many, and the worst few. */
export interface Digest {
  readonly changes: ReadonlyMap<ChangedFinding['change'], number>;
  /** Of what is open: what was fixed or is stale is not counted. */
  readonly levels: ReadonlyMap<RiskLevel, number>;
  /** Worst first. */
  readonly worst: readonly ChangedFinding[];
  /** How many are open beside those. */
  readonly more: number;
}

/** Reads all findings of a delivery and keeps those that are named; undefined where there are none. */
export async function digestOf(outgoing: Outgoing, named: number): Promise<Digest | undefined> {
  const changes = new Map<ChangedFinding['change'], number>();
  const levels = new Map<RiskLevel, number>();
  let worst: ChangedFinding[] = [];
  let open = 0;
  for await (const finding of outgoing.findings()) {
    const { change, level } = finding;
    changes.set(change, (changes.get(change) ?? 0) + 1);
    if (change === 'fixed' || change === 'stale') continue;
    open += 1;
    levels.set(level, (levels.get(level) ?? 0) + 1);
    worst = [...worst, finding].toSorted((left, right) => left.level_rank - right.level_rank).slice(0, named);
  }
  return changes.size === 0 ? undefined : { changes, levels, worst, more: open - worst.length };
}

const changeWords = {
  opened: 'new',
  regressed: 'back again',
  fixed: 'fixed',
  stale: 'not seen any more',
  unchanged: 'still open',
} as const;

/** Such as `3 new, 1 fixed`. */
export function changesText({ changes }: Digest): string {
  const names = Object.keys(changeWords) as (keyof typeof changeWords)[];
  return names
    .flatMap((name) => (changes.has(name) ? [`${changes.get(name)} ${changeWords[name]}`] : []))
    .join(', ');
}

/** Such as `1 critical, 2 high`; empty where nothing is open. */
export function levelsText({ levels }: Digest): string {
  return inOrder.flatMap((name) => (levels.has(name) ? [`${levels.get(name)} ${name}`] : [])).join(', ');
}

/** What the delivery is about, for the first line. */
export function titleOf({ run, since }: Outgoing): string {
  const span = since === undefined ? '' : ` since ${since.slice(0, 16).replace('T', ' ')} UTC`;
  return `Keelson: ${run.source}${span}${run.state === 'partial' ? ' (partial run)' : ''}`;
}
