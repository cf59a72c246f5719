import type { Advisories, Advisory, AffectedPackage } from '../../generated/advisories.ts';
import { keyOf, type AdvisedPackage } from './ecosystem.ts';

/** Advisories in memory, by package. */
export interface AdvisoryData {
  readonly asOf: string;
  /** Whether they are those that came with Keelson, or an update. */
  readonly origin: 'shipped' | 'updated';
  /** Whether they say which vulnerabilities are exploited. */
  readonly knowsExploited: boolean;
  /** Undefined where the data say nothing about the package, which is not the same as none. */
  of(advised: AdvisedPackage): readonly AdvisoryOfPackage[] | undefined;
}

export interface AdvisoryOfPackage {
  readonly advisory: Advisory;
  readonly affected: AffectedPackage;
}

export function advisoryData(file: Advisories, origin: AdvisoryData['origin']): AdvisoryData {
  const covered = new Map<string, AdvisoryOfPackage[]>();
  for (const { ecosystem, packages } of file.ecosystems) {
    for (const name of packages) covered.set(keyOf({ ecosystem, name }), []);
  }
  for (const advisory of file.advisories) {
    for (const affected of advisory.affected) {
      covered
        .get(keyOf({ ecosystem: affected.ecosystem, name: affected.package }))
        ?.push({ advisory, affected });
    }
  }
  return {
    asOf: file.as_of,
    origin,
    knowsExploited: file.exploited_as_of !== undefined,
    of: (advised) => covered.get(keyOf(advised)),
  };
}
