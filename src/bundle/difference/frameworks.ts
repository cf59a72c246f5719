import type { FrameworkDifferences } from '../../generated/bundle-difference.ts';
import type { Framework } from '../../generated/framework.ts';
import { compare } from '../../inventory/order.ts';
import { same } from './fields.ts';

type Frameworks = Readonly<Record<string, Framework>>;

/** Frameworks that were added, removed, or are another. */
export function frameworkDifferences(before: Frameworks, after: Frameworks): FrameworkDifferences {
  const old = Object.keys(before).toSorted(compare);
  const now = Object.keys(after).toSorted(compare);
  return {
    added: now.filter((id) => !Object.hasOwn(before, id)),
    removed: old.filter((id) => !Object.hasOwn(after, id)),
    changed: old
      .filter((id) => Object.hasOwn(after, id) && !same(before[id], after[id]))
      .map((id) => ({ id, controls: changedControls(before[id], after[id]) })),
  };
}

function changedControls(before: Framework | undefined, after: Framework | undefined): string[] {
  const [old, now] = [before, after].map(
    (framework) => new Map((framework?.controls ?? []).map((control) => [control.id, control])),
  );
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])]
    .filter((id) => !same(old?.get(id), now?.get(id)))
    .toSorted(compare);
}
