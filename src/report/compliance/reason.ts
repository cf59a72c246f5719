import type { ControlState } from '../../generated/compliance.ts';
import type { ControlFacts } from './state-of.ts';

/** Why a control is in its state, in a line. */
export function reasonOf(state: ControlState, facts: ControlFacts): string {
  const { lacking } = facts;
  const said = facts.attested === undefined || facts.checks > 0 ? byChecks(state, facts) : 'attested';
  const denied = facts.attested === 'not-met' && facts.checks > 0 ? ['attested that it is not met'] : [];
  const missing = lacking > 0 && facts.checks > 0 ? [`${counted(lacking, 'source')} may have more`] : [];
  return [...denied, said, ...missing].join('; ');
}

function byChecks(state: ControlState, facts: ControlFacts): string {
  const { checks, passing, failing, open, unasked, hasQuestion } = facts;
  const total = passing + failing + open;
  if (checks === 0) return hasQuestion ? 'no check shows it' : 'no check and no question is named';
  if (failing > 0) return `${failing} of ${counted(total, 'resource')} fail${failing === 1 ? 's' : ''}`;
  if (open > 0) return `${open} of ${counted(total, 'resource')} could not be judged`;
  if (unasked > 0) return `nobody asked ${counted(unasked, 'check')}`;
  if (total > 0) return `${counted(total, 'resource')} pass${total === 1 ? 'es' : ''}`;
  return state === 'not-applicable'
    ? 'nothing was found that it is about'
    : 'nothing was found that it is about, and not all was read';
}

/** A number with what is counted. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
