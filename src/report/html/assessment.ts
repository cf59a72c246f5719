import type { Result } from '../../generated/report.ts';

/** How many results there are of the checks that answer a control. */
export interface Assessment {
  fail: number;
  unjudged: number;
  waived: number;
  pass: number;
}

/** By `framework:control`. What is not applicable says nothing about a control. */
export function assessed(results: readonly Result[]): ReadonlyMap<string, Assessment> {
  const controls = new Map<string, Assessment>();
  for (const { status, controls: own } of results) {
    if (status === 'not_applicable') continue;
    const kind = status === 'unknown' || status === 'error' ? 'unjudged' : status;
    for (const control of own) {
      const counts = controls.get(control) ?? { fail: 0, unjudged: 0, waived: 0, pass: 0 };
      counts[kind] += 1;
      controls.set(control, counts);
    }
  }
  return controls;
}
