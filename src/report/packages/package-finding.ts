import type { Evidence, Result } from '../../generated/report.ts';
import { purlIn } from './purl-in.ts';
import { saidIn, type Said } from './said.ts';

/** A version of a package that is hit, and by what. */
export interface PackageFinding {
  readonly purl: string | undefined;
  readonly name: string;
  readonly version: string;
  readonly advisories: readonly HitBy[];
}

export interface HitBy extends Said {
  readonly id: string;
  readonly message: string | undefined;
  /** Known to be exploited; undefined where the finding does not say. */
  readonly exploited: true | undefined;
}

/** What a failed or waived result says of a package, or undefined where it says of no advisory that it hits it. */
export function packageFindingOf({ status, resource, evidence }: Result): PackageFinding | undefined {
  if (resource.type !== 'code/package' || (status !== 'fail' && status !== 'waived')) return undefined;
  const version = evidence.find(({ path }) => path === 'properties.version')?.value;
  const advisories = [...hitsIn(evidence).values()];
  if (typeof version !== 'string' || advisories.length === 0) return undefined;
  return { purl: purlIn(resource), name: resource.name, version, advisories };
}

/** The elements that the check names, by id: it may say two things of one. Lists of all are for reading. */
function hitsIn(evidence: readonly Evidence[]): ReadonlyMap<string, HitBy> {
  const hits = new Map<string, HitBy>();
  for (const { path, value: id, message } of evidence) {
    const isExploited = path === 'properties.known_exploited[]';
    if (typeof id !== 'string' || !(isExploited || path === 'properties.advisories[]')) continue;
    const earlier = hits.get(id);
    hits.set(id, {
      ...earlier,
      id,
      message: earlier?.message ?? message,
      exploited: earlier?.exploited ?? (isExploited || undefined),
      ...(message !== undefined && saidIn(message)),
    });
  }
  return hits;
}
