import type { NativeResource } from '../../code/declaration.ts';
import { isThereWith } from './certain.ts';
import { canonicalName } from './context.ts';
import { mayMean } from './roles.ts';

/** What is declared beside a resource and belongs to it. */
export interface Joined {
  readonly items: readonly NativeResource[];
  /** Whether that is all: what belongs nobody knows where, or may not be there, is not. */
  readonly complete: boolean;
}

// Comparing more names than anybody has takes the square of their number.
const mostComparisons = 1_000_000;

/**
 * Puts declarations to the resources that they name.
 *
 * @param member where a declaration says what it belongs to. @param namesOf what a resource is called there.
 */
export function joinedBy(
  parts: readonly NativeResource[],
  member: string,
  owners: readonly NativeResource[],
  namesOf: (owner: NativeResource) => readonly string[],
): (owner: NativeResource) => Joined {
  const names = new Map(
    owners.flatMap((owner) => namesOf(owner).map((name) => [canonicalName(name), owner.id] as const)),
  );
  const byOwner = new Map<string, NativeResource[]>();
  const stray: unknown[] = [];
  for (const part of parts) {
    const named = part.configuration[member];
    const owner = typeof named === 'string' ? names.get(canonicalName(named)) : undefined;
    if (owner === undefined) stray.push(named);
    else byOwner.set(owner, [...(byOwner.get(owner) ?? []), part]);
  }
  const isMany = stray.length * names.size > mostComparisons;
  return (owner) => {
    const items = byOwner.get(owner.id) ?? [];
    const mayHaveMore = isMany || stray.some((named) => namesOf(owner).some((name) => mayMean(named, name)));
    return { items, complete: !mayHaveMore && items.every((item) => isThereWith(item, owner)) };
  };
}

/** Declarations by their canonical ids. */
export function byId(natives: readonly NativeResource[]): (id: unknown) => NativeResource | undefined {
  const known = new Map(natives.map((native) => [canonicalName(native.id), native] as const));
  return (id) => (typeof id === 'string' ? known.get(canonicalName(id)) : undefined);
}

/** What stands behind the last slash of an id. */
export function keyOf({ id }: NativeResource): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
