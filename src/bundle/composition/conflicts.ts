import { KeelsonError } from '../../errors.ts';
import type { Bundle } from '../../policy/bundle-files.ts';
import type { DataBundle } from './data-bundle.ts';
import { overlaps, strayPath } from './roots.ts';

type Owner = Pick<Bundle | DataBundle, 'name' | 'revision' | 'roots' | 'data'>;

/**
 * Refuses bundles that cannot be loaded together.
 *
 * @throws KeelsonError BUNDLE_ROOTS_CONFLICT naming both sides.
 */
export function checkRoots(owners: readonly Owner[]): void {
  for (const [index, owner] of owners.entries()) {
    const own = owner.roots.find((root) =>
      owner.roots.some((other) => other !== root && overlaps(root, other)),
    );
    if (own !== undefined)
      throw conflict(`${titleOf(owner)} names its root ${said(own)} twice, once within another`);
    const stray = strayPath(owner.data, owner.roots);
    if (stray !== undefined) {
      throw conflict(`${titleOf(owner)} has data ${said(stray)}, which is below none of its roots`);
    }
    for (const other of owners.slice(index + 1)) {
      const [left, right] = shared(owner.roots, other.roots) ?? [];
      if (left !== undefined) {
        throw conflict(
          `${titleOf(owner)} and ${titleOf(other)} cannot be loaded together: ${said(left)} belongs to the one, ${said(right ?? '')} to the other`,
        );
      }
    }
  }
}

/** @throws KeelsonError BUNDLE_ROOTS_CONFLICT when a check, a framework or what is asked of graphs is in two bundles. */
export function checkNames(bundles: readonly Bundle[]): void {
  for (const [kind, namesOf] of [
    ['check', checkNamesOf],
    ['framework', ({ frameworks }: Bundle) => Object.keys(frameworks)],
    ['insight', ({ insights }: Bundle) => insights.flatMap(({ list }) => list.map(({ id }) => id))],
    ['rule for attack paths', ({ attackRules }: Bundle) => Object.keys(attackRules)],
    ['query', ({ queries }: Bundle) => Object.keys(queries)],
  ] as const) {
    const owners = new Map<string, Bundle>();
    for (const bundle of bundles) {
      for (const name of namesOf(bundle)) {
        const other = owners.get(name);
        if (other && other !== bundle) {
          throw conflict(`${titleOf(other)} and ${titleOf(bundle)} both have a ${kind} ${name}`);
        }
        owners.set(name, bundle);
      }
    }
  }
}

function checkNamesOf({ checks }: Bundle): string[] {
  return [...checks.values()].flatMap(({ id, aliases = [] }) => [id].concat(aliases));
}

function shared(left: readonly string[], right: readonly string[]): [string, string] | undefined {
  for (const one of left) {
    const other = right.find((root) => overlaps(one, root));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function titleOf({ name, revision }: Owner): string {
  return `the bundle ${name} ${revision}`.trimEnd();
}

function said(root: string): string {
  return root === '' ? 'everything' : root;
}

function conflict(message: string): KeelsonError {
  return new KeelsonError('BUNDLE_ROOTS_CONFLICT', message);
}
