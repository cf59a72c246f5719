import type { Advisory, AdvisorySeverity } from '../../generated/advisories.ts';
import { hitBy, type Hit } from './affected.ts';
import type { AdvisoryData, AdvisoryOfPackage } from './data.ts';
import type { AdvisedPackage } from './ecosystem.ts';
import { severities, worst } from './severity.ts';
import type { VersionOrder } from './versions/order.ts';
import { orderOf } from './versions/orders.ts';

/** One vulnerability of a package, whatever databases call it. */
export interface Finding {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly severity?: AdvisorySeverity;
  readonly score?: number;
  readonly vector?: string;
  /** First version above the installed one that no database calls hit; absent where there is none yet. */
  readonly fixed?: string;
  readonly published?: string;
  readonly kev?: boolean;
  readonly epss?: number;
}

/**
 * What is known against a version of a package, worst first.
 *
 * @returns undefined where that cannot be told: the data do not speak about the package, or versions cannot be compared.
 */
export function findingsOf(
  advised: AdvisedPackage,
  version: string,
  data: Pick<AdvisoryData, 'of'>,
): Finding[] | undefined {
  const about = data.of(advised);
  const order = orderOf(advised.ecosystem);
  if (!about || !order) return undefined;
  const hits: HitAdvisory[] = [];
  for (const one of about) {
    const hit = hitBy(one.affected, version, order);
    if (hit.is === 'unknown') return undefined;
    if (hit.is === 'hit') hits.push({ ...one, hit });
  }
  return sameVulnerabilities(hits)
    .map((group) => findingOf(group, order))
    .toSorted(worstFirst);
}

/** What nobody has rated comes first: nothing says that it is harmless. */
function worstFirst(left: Finding, right: Finding): number {
  return (
    rankOf(left) - rankOf(right) || (right.score ?? 0) - (left.score ?? 0) || (left.id < right.id ? -1 : 1)
  );
}

function rankOf({ severity }: Finding): number {
  return severity === undefined ? -1 : severities.indexOf(severity);
}

interface HitAdvisory extends AdvisoryOfPackage {
  readonly hit: Extract<Hit, { is: 'hit' }>;
}

/** Advisories that name each other, or the same one, are of one vulnerability. */
function sameVulnerabilities(hits: readonly HitAdvisory[]): HitAdvisory[][] {
  const groups = new Map<string, Set<HitAdvisory>>();
  for (const hit of hits) {
    const names = [hit.advisory.id, ...(hit.advisory.aliases ?? [])];
    const joined = new Set([hit]);
    for (const name of names) groups.get(name)?.forEach((other) => joined.add(other));
    const all = new Set(names);
    for (const { advisory } of joined)
      [advisory.id, ...(advisory.aliases ?? [])].forEach((name) => all.add(name));
    for (const name of all) groups.set(name, joined);
  }
  return Array.from(new Set(groups.values()), (group) => Array.from(group));
}

function findingOf(group: readonly HitAdvisory[], order: VersionOrder): Finding {
  const advisories = group.map(({ advisory }) => advisory);
  const names = [...new Set(advisories.flatMap(({ id, aliases = [] }) => [id, ...aliases]))];
  const [id = '', ...aliases] = names.toSorted(
    (left, right) => preference(left) - preference(right) || (left < right ? -1 : 1),
  );
  const fixed = fixedOf(group, order);
  const published = advisories.flatMap((advisory) => advisory.published ?? []).toSorted()[0];
  const epss = advisories.flatMap((advisory) => advisory.epss ?? []);
  return {
    id,
    aliases: aliases.toSorted(),
    ...worst(advisories.map(ratingIn)),
    ...(fixed !== undefined && { fixed }),
    ...(published !== undefined && { published }),
    ...(advisories.some(({ kev }) => kev !== undefined) && { kev: advisories.some(({ kev }) => kev) }),
    ...(epss.length > 0 && { epss: Math.max(...epss) }),
  };
}

/** A CVE is what others know it by. */
function preference(id: string): number {
  return id.startsWith('CVE-') ? 0 : id.startsWith('GHSA-') ? 1 : 2;
}

function ratingIn({ severity, score, vector }: Advisory) {
  return severity === undefined
    ? undefined
    : { severity, ...(score !== undefined && { score }), ...(vector !== undefined && { vector }) };
}

/** The highest of what each says, so that all are content; none where one knows of none. */
function fixedOf(group: readonly HitAdvisory[], order: VersionOrder): string | undefined {
  const fixes = group.map(({ hit }) => hit.fixed);
  if (fixes.includes(undefined)) return undefined;
  return (fixes as string[]).reduce((highest, fix) => ((order(fix, highest) ?? 0) > 0 ? fix : highest));
}
