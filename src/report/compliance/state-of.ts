import type { AttestedStatus } from '../../generated/attestations.ts';
import type { ComplianceControl, ControlState } from '../../generated/compliance.ts';

/** What the state of a control follows from. */
export interface ControlFacts {
  /** How many checks answer it. */
  readonly checks: number;
  /** Whether there is something that only a person can answer. */
  readonly hasQuestion: boolean;
  /** Resources that its checks apply to, each in one of these. */
  readonly passing: number;
  readonly failing: number;
  readonly open: number;
  /** Checks of which the report cannot say that they were asked. */
  readonly unasked: number;
  /** Whether there are sources and all were read whole. */
  readonly isComplete: boolean;
  /** How many sources that were not read whole may have more of what its checks are about. */
  readonly lacking: number;
  /** What the attestation that counts says. */
  readonly attested?: AttestedStatus | undefined;
}

/** The state of a control and what it follows from, by the rules of docs/compliance.md. */
export function stateOf(facts: ControlFacts): Pick<ComplianceControl, 'state' | 'basis'> {
  const { checks, attested, hasQuestion } = facts;
  if (checks === 0) {
    if (attested !== undefined) return { state: attested, basis: 'attestation' };
    return { state: hasQuestion ? 'manual' : 'not-assessed', basis: 'none' };
  }
  const state = byChecks(facts);
  // A word makes nothing better than checks show it.
  if (attested === 'not-met' && state !== 'not-met') return { state: 'not-met', basis: 'attestation' };
  return { state, basis: state === 'not-assessed' ? 'none' : 'checks' };
}

function byChecks({ passing, failing, open, unasked, isComplete, lacking }: ControlFacts): ControlState {
  if (failing > 0) return passing > 0 ? 'partly' : 'not-met';
  if (open + unasked > 0) return 'not-assessed';
  // No access is not no resources: what was not read may fail.
  if (passing > 0) return lacking === 0 ? 'met' : 'not-assessed';
  return isComplete ? 'not-applicable' : 'not-assessed';
}
