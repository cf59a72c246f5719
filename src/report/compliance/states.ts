import type { ControlState } from '../../generated/compliance.ts';

/** Worst first. What is known to be wrong is worse than what nobody knows; only `met` is green. */
export const states: readonly ControlState[] = [
  'not-met',
  'partly',
  'not-assessed',
  'manual',
  'not-applicable',
  'met',
];

/** How states are called where people read them. */
export const stateWords: Readonly<Record<ControlState, string>> = {
  'not-met': 'not met',
  partly: 'partly met',
  'not-assessed': 'not assessed',
  manual: 'to attest',
  'not-applicable': 'not applicable',
  met: 'met',
};

/** What a state means, in a line. */
export const stateMeanings: Readonly<Record<ControlState, string>> = {
  'not-met': 'a check failed, or somebody attests that it is not met',
  partly: 'some resources fail a check while others pass all',
  'not-assessed': 'no check is named, something could not be judged, or a source was not read whole',
  manual: 'no check is named: somebody has to attest it',
  'not-applicable': 'its checks are about nothing that was found, and all sources were read whole',
  met: 'all of its checks that apply have passed, and none is unknown',
};
