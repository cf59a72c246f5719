import type { ControlFinding } from '../../generated/compliance.ts';

/** Who answers for a finding, and until when. */
export function waiverWords({ owner, expires }: NonNullable<ControlFinding['waiver']>): string {
  return `waived by ${owner ?? 'nobody'} ${expires === undefined ? 'without an end' : `until ${expires}`}`;
}
