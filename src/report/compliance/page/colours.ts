import type { ControlState } from '../../../generated/compliance.ts';

/** Text of states on white: each has a contrast of 4.5 and more (WCAG 2.2, 1.4.3), and a sign says the same. */
export const stateColours: Readonly<Record<ControlState, string>> = {
  'not-met': '#b00020',
  partly: '#8a5a00',
  'not-assessed': '#7b1fa2',
  manual: '#00639b',
  'not-applicable': '#595959',
  met: '#1b6e20',
};
