import type { FindingChange, Sink } from '../../generated/service.ts';
import type { RunChanges } from '../../store/history/published-run.ts';
import { sinkKinds } from './sinks.ts';

/** What of a run's findings a sink gets. */
export interface Filters {
  readonly changes: ReadonlySet<FindingChange>;
  /** What is open, changed or not, beside what changed. */
  readonly all: boolean;
  readonly fits: (finding: { readonly level: string; readonly account: string }) => boolean;
}

const everyChange: readonly FindingChange[] = ['opened', 'regressed', 'fixed', 'stale'];

export function filtersOf(sink: Sink): Filters {
  const { levels, accounts } = sink;
  const { changes = everyChange, all = false } = 'changes' in sink || 'all' in sink ? sink : {};
  return {
    changes: new Set(changes),
    all: all || sinkKinds[sink.kind].sendsAll,
    fits: ({ level, account }) =>
      (levels === undefined || levels.some((one) => one === level)) &&
      (accounts === undefined || accounts.includes(account)),
  };
}

/** Whether a sink is told of a run at all. Which of its findings fit is looked at when it is sent. */
export function wants(sink: Sink, run: RunChanges): boolean {
  if (sink.sources && !sink.sources.includes(run.source)) return false;
  const { all, changes } = filtersOf(sink);
  return all || [...changes].some((change) => run[change] > 0);
}
