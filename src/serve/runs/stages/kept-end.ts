import type { ReportEnd } from '../../../report/reporting.ts';
import type { RunPolicy } from '../../../store/score/run-policy.ts';

/** What the stage of the graph leaves to the one that publishes, beside results and resources. */
export interface KeptEnd {
  readonly end: ReportEnd;
  readonly policy: RunPolicy;
}
