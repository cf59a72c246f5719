import type { Query } from '../../generated/query.ts';

/** Whether a query names insights. What they say takes judging first; most queries do not ask. */
export function namesInsights({ find, connected = [], without = [] }: Query): boolean {
  return [find, ...[...connected, ...without].map(({ to }) => to)].some(
    (wanted) => wanted?.has ?? wanted?.has_one ?? wanted?.lacks,
  );
}
