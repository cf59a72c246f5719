import type { ComplianceControl, ComplianceSummary, ControlState } from '../../generated/compliance.ts';
import { states } from './states.ts';

/** Said wherever shares are shown. */
export const coverageNote =
  'Assessed are controls of which checks or somebody say whether they are met. How much of a control its checks show is not known: a control that is met is met as far as they show it, for the resources that were found.';

const known: ReadonlySet<ControlState> = new Set(['met', 'partly', 'not-met']);

/** How many controls of a framework are in each state, and of how many something is known. */
export function summaryOf(controls: readonly ComplianceControl[]): ComplianceSummary {
  const count = (is: (control: ComplianceControl) => boolean) => controls.filter(is).length;
  return {
    controls: controls.length,
    states: Object.fromEntries(
      states.map((name) => [name, count(({ state }) => state === name)]),
    ) as unknown as ComplianceSummary['states'],
    assessed: {
      by_checks: count(({ state, basis }) => basis === 'checks' && known.has(state)),
      by_attestation: count(({ state, basis }) => basis === 'attestation' && known.has(state)),
    },
    waived: count(({ waived }) => waived),
    open_questions: count(
      ({ question, attestations }) =>
        question !== undefined && !attestations.some(({ standing }) => standing === 'counts'),
    ),
  };
}

/** How many controls something is known of. */
export function assessedOf({ assessed }: Pick<ComplianceSummary, 'assessed'>): number {
  return assessed.by_checks + assessed.by_attestation;
}
