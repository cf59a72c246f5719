import { nearest } from '../../nearest.ts';
import { KeelsonError } from '../../errors.ts';
import { plainName } from '../../policy/entrypoints.ts';
import type { Bundle } from '../../policy/bundle-files.ts';
import type { DataBundle } from './data-bundle.ts';

type Data = Readonly<Record<string, unknown>>;

/** What bundles of data say below this takes the place of what policies bring themselves. */
export const overridesRoot = 'overrides';

/** A policy bundle, as far as overrides are of it. */
type Overridden = Pick<Bundle, 'name' | 'data'>;

/** How many levels of the data of a bundle have names that its policies know: its topics, and what is in them. */
function knownLevels(name: string): number {
  return name === plainName ? 2 : 3;
}

/**
 * The data of a policy bundle with what others put in its place: objects are merged, all else is replaced. Objects below the topics'
 * own keys may get new ones.
 *
 * @param overrides what is below `overrides` in a bundle of data.
 */
export function overridden({ name, data }: Overridden, overrides: unknown): Data {
  return merged(data, overrides, knownLevels(name)) as Data;
}

function merged(own: unknown, other: unknown, known: number): unknown {
  if (!isObject(own) || !isObject(other)) return other;
  const changed = Object.entries(other)
    .filter(([key]) => known <= 0 || Object.hasOwn(own, key))
    .map(
      ([key, value]) => [key, Object.hasOwn(own, key) ? merged(own[key], value, known - 1) : value] as const,
    );
  return { ...own, ...Object.fromEntries(changed) };
}

/**
 * Refuses an override of what no policy bundle has, or of another kind than that: nothing would read it, or what reads it
 * would be undefined. What is keyed by names, such as days by models, may get others of the same kind.
 *
 * @throws KeelsonError BUNDLE_INVALID with the path, and the near miss.
 */
export function checkOverrides({ name, data }: DataBundle, policies: readonly Overridden[]): void {
  const names = new Set(policies.map((policy) => policy.name));
  walk(
    data[overridesRoot],
    policies.map((policy) => policy.data),
    [],
  );

  function walk(other: unknown, owns: readonly unknown[], path: readonly string[]): void {
    if (!isObject(other)) return;
    for (const [key, value] of Object.entries(other)) {
      const below = owns.filter((own) => isObject(own) && Object.hasOwn(own, key)) as Data[];
      const at = ['data', ...path, key].join('.');
      if (below.length === 0 && mayBeNew(path, value, owns)) continue;
      if (below.length === 0) throw refused(`${at}, which no policies have${nearMiss(key, owns)}`);
      const own = below.map((data_) => data_[key]);
      const kind = kindOf(value);
      if (!own.some((there) => kindOf(there) === kind)) {
        throw refused(`${at} by ${kind}, where policies have ${kindOf(own[0])}`);
      }
      walk(value, own, [...path, key]);
    }
  }

  function mayBeNew(path: readonly string[], value: unknown, owns: readonly unknown[]): boolean {
    const [first = ''] = path;
    if (path.length < knownLevels(names.has(first) ? first : plainName)) return false;
    const others = owns.filter(isObject).flatMap((own) => Object.values(own));
    return others.every((other) => kindOf(other) === kindOf(value));
  }

  function refused(what: string): KeelsonError {
    return new KeelsonError('BUNDLE_INVALID', `the bundle ${name} overrides ${what}`);
  }
}

function nearMiss(key: string, owns: readonly unknown[]): string {
  const near = nearest(key, [...new Set(owns.filter(isObject).flatMap(Object.keys))]);
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : `a ${typeof value}`;
}
