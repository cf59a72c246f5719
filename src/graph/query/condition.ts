import type { Comparison, Condition, Scalar } from '../../generated/query.ts';

/** Whether something holds, or nobody knows. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Whether a value fits a condition; of a list whether one of its items does.
 *
 * @param value undefined where there is none.
 * @param today YYYY-MM-DD
 */
export function fits(value: unknown, condition: Condition, today: string): boolean {
  if (isComparison(condition)) return compares(value, condition, today);
  return itemsOf(value).some((item) => isOneOf(item, condition));
}

function isComparison(condition: Condition): condition is Comparison {
  return typeof condition === 'object' && condition !== null && !Array.isArray(condition);
}

/** An empty list has no item, and what is absent is null. */
function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value ?? null];
}

function isOneOf(value: unknown, wanted: Scalar | readonly Scalar[]): boolean {
  return (Array.isArray(wanted) ? wanted : [wanted]).some((one) => same(value, one as Scalar));
}

/** Providers spell words in several ways. */
function same(value: unknown, wanted: Scalar): boolean {
  return typeof value === 'string' && typeof wanted === 'string'
    ? value.toLowerCase() === wanted.toLowerCase()
    : value === wanted;
}

function compares(value: unknown, comparison: Comparison, today: string): boolean {
  const { exists, not, contains, above, below, before } = comparison;
  const items = itemsOf(value);
  const some = (test: (item: unknown) => boolean) => items.some(test);
  return (
    (exists === undefined || exists === isThere(value)) &&
    (not === undefined || !some((item) => isOneOf(item, not))) &&
    (contains === undefined || some((item) => holds(item, contains))) &&
    (above === undefined || some((item) => typeof item === 'number' && item > above)) &&
    (below === undefined || some((item) => typeof item === 'number' && item < below)) &&
    (before === undefined || some((item) => isBefore(item, before === 'today' ? today : before)))
  );
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function holds(item: unknown, part: string): boolean {
  return typeof item === 'string' && item.toLowerCase().includes(part.toLowerCase());
}

/** Dates in ISO 8601 are ordered as texts are. */
function isBefore(item: unknown, date: string): boolean {
  return typeof item === 'string' && /^\d{4}-\d{2}-\d{2}/.test(item) && item.slice(0, 10) < date;
}
