import { KeelsonError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { BundledCheck } from './bundle-files.ts';

/** What checks can be named by: their ids, former ids, and the ids that other tools have for the same. */
export interface CheckNames {
  /** Ids of the checks that a name means: several where they share it, none where there is no such name. */
  idsOf(name: string): ReadonlySet<string>;
  /** The name that was probably meant. */
  nearest(name: string): string | undefined;
}

export type NamedCheck = Pick<BundledCheck, 'id' | 'aliases' | 'equivalents'>;

const none: ReadonlySet<string> = new Set();

/** Case means nothing. Our own names go before those of others, which may go without the tool: `CKV_X` for `checkov:CKV_X`. */
export function checkNames(checks: Iterable<NamedCheck>): CheckNames {
  const own = new Map<string, Set<string>>();
  const elsewhere = new Map<string, Set<string>>();
  const spelt = new Set<string>();
  const others = new Set<string>();
  for (const { id, aliases = [], equivalents } of checks) {
    for (const name of [id, ...aliases]) {
      add(own, name, id);
      spelt.add(name);
    }
    for (const name of equivalents) {
      const short = withoutTool(name);
      add(elsewhere, name, id);
      add(elsewhere, short, id);
      others.add(short);
    }
  }
  return {
    idsOf: (name) => own.get(folded(name)) ?? elsewhere.get(folded(name)) ?? none,
    nearest: (name) => nearest(withoutTool(name).slice(0, 200), [...spelt, ...others]),
  };
}

/**
 * Ids of the checks that names mean.
 *
 * @throws KeelsonError USAGE for a name that means none, with the nearest.
 */
export function namedChecks(names: CheckNames, wanted: readonly string[]): Set<string> {
  if (wanted.length === 0)
    throw new KeelsonError('USAGE', 'no check is named; keelson policy list names them all');
  return new Set(
    wanted.flatMap((name) => {
      const ids = names.idsOf(name);
      if (ids.size > 0) return [...ids];
      const meant = names.nearest(name);
      throw new KeelsonError(
        'USAGE',
        `there is no check ${name}${meant === undefined ? '' : ` (did you mean ${meant}?)`}; keelson policy list names them all`,
      );
    }),
  );
}

function add(names: Map<string, Set<string>>, name: string, id: string): void {
  const key = folded(name);
  const ids = names.get(key);
  if (ids) ids.add(id);
  else names.set(key, new Set([id]));
}

function withoutTool(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Trivy writes its ids with and without `AVD-`. */
function folded(name: string): string {
  return name.toLowerCase().replace(/^(trivy:)?avd-/, '$1');
}
