import type { ChangedField } from '../../generated/bundle-difference.ts';
import { compare, ordered } from '../../inventory/order.ts';
import type { BundledCheck } from '../../policy/bundle-files.ts';

/** Where a check lies is nothing that is said about it. */
const places: readonly string[] = ['id', 'file', 'package'] satisfies (keyof BundledCheck)[];

/** What is said about a check and is another, field by field. */
export function metadataChanges(before: BundledCheck, after: BundledCheck): ChangedField[] {
  return changedFields({ ...before }, { ...after }).filter(({ field }) => !places.includes(field));
}

/** The members of two objects that differ, sorted. */
export function changedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): ChangedField[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted(compare)
    .filter((field) => !same(before[field], after[field]))
    .map((field) => changedField(field, before[field], after[field]));
}

function changedField(field: string, before: unknown, after: unknown): ChangedField {
  return { field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Paths at which two values differ, as deep as both are objects. */
export function changedPaths(before: unknown, after: unknown, path: string): string[] {
  if (!isObject(before) || !isObject(after)) return same(before, after) ? [] : [path];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted(compare)
    .flatMap((name) => changedPaths(before[name], after[name], `${path}.${name}`));
}

export function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(ordered(left)) === JSON.stringify(ordered(right));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
