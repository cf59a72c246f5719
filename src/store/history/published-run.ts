import type { GovernanceRule } from '../../generated/service.ts';
import type { ReportEnd } from '../../report/reporting.ts';
import type { Queries } from '../database.ts';
import type { RunPolicy } from '../score/run-policy.ts';

/** A run whose results and resources are staged, to be shown. */
export interface StagedRun {
  readonly id: string;
  readonly source: string;
  /** Of the stage that publishes: where another has taken it since, nothing is published. */
  readonly attempt: number;
  /** Of the stage that staged rows (`stagingAttempt`): those of this attempt count. */
  readonly stagedBy: number;
  readonly end: ReportEnd;
  readonly governance: readonly GovernanceRule[];
  /** What the bundle of the run says of history (`runPolicyOf`). Without it there is no score, and no path is known to be retired. */
  readonly policy?: RunPolicy | undefined;
  /** ISO 8601. */
  readonly at: string;
  /** Runs in the same transaction as all else: what it writes is there if and only if the run shows. */
  readonly announce?: (queries: Queries, changes: RunChanges) => Promise<void>;
}

/** What a published run changed; each is an event of it. */
export interface RunChanges {
  readonly run: string;
  readonly source: string;
  /** A partial run closes nothing that it did not see pass. */
  readonly state: 'complete' | 'partial';
  readonly opened: number;
  readonly regressed: number;
  readonly fixed: number;
  readonly stale: number;
}
