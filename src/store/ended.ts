/** States of findings that are open. */
export const openStates = ['open', 'regressed'] as const;

/** Whether a finding is open (0) or not (1), by its state: as the indexes of findings have it, letter for letter. */
export function endedOf(state: string): string {
  return `CASE WHEN ${state} IN (${openStates.map((open) => `'${open}'`).join(', ')}) THEN 0 ELSE 1 END`;
}
