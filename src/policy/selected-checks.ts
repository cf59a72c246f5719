import { checkNames, namedChecks } from './check-names.ts';
import type { BundledCheck } from './bundle-files.ts';

/**
 * Ids of the checks whose results are wanted: those that are named, else all that are not deprecated. Nothing where that is all.
 *
 * @throws KeelsonError USAGE for a name that means none, with the nearest.
 */
export function selectedChecks(
  checks: ReadonlyMap<string, BundledCheck>,
  named: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (named) return namedChecks(checkNames(checks.values()), named);
  const current = [...checks.values()].filter(({ deprecated }) => deprecated === undefined);
  return current.length === checks.size ? undefined : new Set(current.map(({ id }) => id));
}
