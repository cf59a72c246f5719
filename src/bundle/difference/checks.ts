import type { ChangedCheck, CheckDifferences, NamedCheck } from '../../generated/bundle-difference.ts';
import { compare } from '../../inventory/order.ts';
import type { BundledCheck } from '../../policy/bundle-files.ts';
import type { Compared } from './compared.ts';
import { metadataChanges } from './fields.ts';
import { differing, reachOf } from './rules/reach.ts';

/** The same check in two bundles. */
export interface CheckPair {
  readonly before: BundledCheck;
  readonly after: BundledCheck;
}

/** Checks of both bundles: those of one id, and those whose new id has the old one for an alias. */
export function pairsOf(old: Compared, now: Compared): CheckPair[] {
  const formerly = new Map(
    [...now.checks.values()].flatMap((check) => (check.aliases ?? []).map((id) => [id, check])),
  );
  return [...old.checks.values()].flatMap((before) => {
    const after = now.checks.get(before.id) ?? formerly.get(before.id);
    // Two checks that became one: the one whose id was kept is the same.
    if (!after || (after.id !== before.id && old.checks.has(after.id))) return [];
    return [{ before, after }];
  });
}

/** Checks that were added, removed, renamed, and what of the others is another. */
export function checkDifferences(
  old: Compared,
  now: Compared,
  pairs: readonly CheckPair[],
): CheckDifferences {
  const paired = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  return {
    added: [...now.checks.values()].filter((check) => !paired.has(check)).map(named),
    removed: [...old.checks.values()].filter((check) => !paired.has(check)).map(named),
    renamed: pairs
      .filter(({ before, after }) => before.id !== after.id)
      .map(({ before, after }) => ({ from: before.id, to: after.id })),
    changed: pairs
      .map((pair) => changesOf(old, now, pair))
      .filter(({ verdict, metadata }) => verdict.length + metadata.length > 0)
      .toSorted((left, right) => compare(left.id, right.id)),
  };
}

function named({ id, title, severity, types }: BundledCheck): NamedCheck {
  return { id, title, severity, types };
}

function changesOf(old: Compared, now: Compared, { before, after }: CheckPair): ChangedCheck {
  const verdict =
    old.source && now.source
      ? differing(reachOf(old.source, before.package), reachOf(now.source, after.package))
      : [];
  return { id: after.id, title: after.title, verdict, metadata: metadataChanges(before, after) };
}

/** What a check of the old bundle is called in the new one. */
export function currentIds({ renamed }: CheckDifferences): (id: string) => string {
  const current = new Map(renamed.map(({ from, to }) => [from, to]));
  return (id) => current.get(id) ?? id;
}
