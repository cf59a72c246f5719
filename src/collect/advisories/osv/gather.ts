import type { Advisories, AdvisedEcosystem, Advisory } from '../../../generated/advisories.ts';
import { compare } from '../../../inventory/order.ts';
import { normalised } from '../ecosystem.ts';
import { compactOf } from './compact.ts';
import { databaseOf } from './databases.ts';
import { readRecord } from './record.ts';

export interface Gathering {
  /** Takes a record as JSON says it. What is none is passed over. */
  add(record: unknown): void;
  /**
   * All that was taken, in an order of its own: the same records give the same bytes.
   *
   * @param asOf when it was fetched; the newest change among the records where that is not said.
   */
  result(asOf?: string): Advisories;
}

/**
 * Makes the data of OSV records.
 *
 * @param packages those asked about, by ecosystem; where absent, all that the records hit, and no others.
 */
export function gather(packages?: readonly AdvisedEcosystem[]): Gathering {
  const advisories = new Map<string, Advisory>();
  const asked = packages && namesByEcosystem(packages);
  let newest = '';
  return {
    add(value) {
      const record = readRecord(value);
      const advisory =
        record &&
        compactOf(record, (ecosystem, name) => !asked || (asked.get(ecosystem)?.has(name) ?? false));
      if (!record || !advisory) return;
      advisories.set(advisory.id, advisory);
      if (record.modified !== undefined && record.modified > newest) newest = record.modified;
    },
    result(asOf = dateTime(newest)) {
      const sorted = [...advisories.values()].toSorted((left, right) => compare(left.id, right.id));
      const databases = new Map(sorted.map(({ id }) => [databaseOf(id).name, databaseOf(id)]));
      return {
        schema: 'keelson.advisories/v1',
        as_of: asOf,
        databases: [...databases.values()].toSorted((left, right) => compare(left.name, right.name)),
        ecosystems: covered(asked ?? hitNames(sorted)),
        advisories: sorted,
      };
    },
  };
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

function namesByEcosystem(packages: readonly AdvisedEcosystem[]): Names {
  return new Map(
    packages.map(({ ecosystem, packages: names }) => [
      ecosystem,
      new Set(names.map((name) => normalised({ ecosystem, name }).name)),
    ]),
  );
}

function hitNames(advisories: readonly Advisory[]): Names {
  const names = new Map<string, Set<string>>();
  for (const { ecosystem, package: name } of advisories.flatMap(({ affected }) => affected)) {
    names.set(ecosystem, (names.get(ecosystem) ?? new Set()).add(name));
  }
  return names;
}

function covered(names: Names): AdvisedEcosystem[] {
  return [...names]
    .map(([ecosystem, packages]) => ({ ecosystem, packages: [...packages].toSorted(compare) }))
    .toSorted((left, right) => compare(left.ecosystem, right.ecosystem));
}

/** RFC 3339, in UTC; the epoch where nothing says a time. */
function dateTime(text: string): string {
  const time = Date.parse(text);
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}
