import type { Advisory, AffectedPackage, RangeEvent } from '../../../generated/advisories.ts';
import { hitBy } from '../affected.ts';
import { normalised } from '../ecosystem.ts';
import { namedSeverity, ratingOf, worst, type Rating } from '../severity.ts';
import { orderOf } from '../versions/orders.ts';
import type { OsvAffected, OsvRecord } from './record.ts';

/**
 * The facts of an OSV record that matching needs: no text of it.
 *
 * @param wanted whether a package is asked about.
 * @returns undefined when it was withdrawn, or hits no such package.
 */
export function compactOf(
  record: OsvRecord,
  wanted: (ecosystem: string, name: string) => boolean,
): Advisory | undefined {
  if (record.withdrawn !== undefined) return undefined;
  const affected = record.affected.flatMap((one) => {
    const { ecosystem, name } = normalised(one);
    return wanted(ecosystem, name) ? [one] : [];
  });
  if (affected.length === 0) return undefined;
  const rating = worst([...ratings(record, affected), malicious(record)]);
  const aliases = aliasesOf(record);
  return {
    id: record.id,
    ...(aliases.length > 0 && { aliases }),
    ...(record.published !== undefined && { published: record.published }),
    ...(record.modified !== undefined && { modified: record.modified }),
    ...rating,
    ...exploitation(record),
    affected: affected.flatMap(compactAffected),
  };
}

/** An advisory of a distribution is upstream's where it is about one alone; about several it is none of them. */
function aliasesOf({ id, aliases = [], upstream = [] }: OsvRecord): string[] {
  const all = new Set([...aliases, ...(upstream.length === 1 ? upstream : [])]);
  return [...all].filter((alias) => alias !== id).toSorted();
}

/** Vectors, and where there is none, what the database calls it. */
function ratings({ severity = [], database_specific: said }: OsvRecord, affected: readonly OsvAffected[]) {
  const vectors = [...severity, ...affected.flatMap((one) => one.severity)].map(({ score }) =>
    ratingOf(score),
  );
  if (vectors.some((rating) => rating !== undefined)) return vectors;
  const words = affected.flatMap((one) => [one.database_specific, one.ecosystem_specific]);
  return [said, ...words].map((specific) => namedSeverity(specific?.['severity']));
}

/** A package that was made to do harm has no vector: https://github.com/ossf/malicious-packages */
function malicious({ id }: OsvRecord): Rating | undefined {
  return id.startsWith('MAL-') ? { severity: 'critical' } : undefined;
}

/** Kept where a record brings it; lists of their own add it otherwise (exploitation.ts). */
function exploitation({ database_specific: said = {} }: OsvRecord): Pick<Advisory, 'kev' | 'epss'> {
  const [kev, epss] = [said['kev'] ?? said['cisa_kev'], said['epss']];
  return {
    ...(typeof kev === 'boolean' && { kev }),
    ...(typeof epss === 'number' && epss >= 0 && epss <= 1 && { epss }),
  };
}

function compactAffected(one: OsvAffected): AffectedPackage[] {
  const { ecosystem, name } = normalised(one);
  const ranges = one.ranges
    .filter(({ type }) => type === 'SEMVER' || type === 'ECOSYSTEM')
    .map(({ events }) => events.map(eventOf).filter((event) => Object.keys(event).length > 0))
    .filter((events) => events.length > 0);
  const found = { ecosystem, package: name, ...(ranges.length > 0 && { ranges }) };
  const versions = beside(found, one.versions);
  return [{ ...found, ...(versions.length > 0 && { versions }) }];
}

function eventOf(event: Readonly<Record<string, string>>): RangeEvent {
  const kinds = ['introduced', 'fixed', 'last_affected', 'limit'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind) => (event[kind] === undefined ? [] : [[kind, event[kind]]])),
  );
}

/** Versions that the ranges do not say already. */
function beside(found: AffectedPackage, versions: readonly string[]): string[] {
  const order = orderOf(found.ecosystem);
  if (!order || !found.ranges) return [...versions];
  return versions.filter((version) => hitBy(found, version, order).is !== 'hit');
}
