import type { AdvisedEcosystem } from '../../generated/advisories.ts';
import { ecosystemNamed, keyOf } from '../advisories/ecosystem.ts';
import { withOwn } from './own.ts';
import { shippedCatalog } from './shipped.ts';

/** A package of policies/catalog/packages.yaml. */
export interface AiPackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly category: string;
  readonly provider?: string;
  /** What code imports, where it is not the ecosystem's default. */
  readonly imports?: readonly string[];
}

interface Packages {
  readonly packages?: readonly AiPackage[];
}

/** The AI packages that the catalogue names, and a user's own; none where it has no such file. */
export function aiPackages(): readonly AiPackage[] {
  const shipped = shippedCatalog('packages') ?? {};
  return (withOwn('packages', shipped) as Packages).packages ?? [];
}

/** Finds a package of the catalogue by OSV's ecosystem and its name there. */
export type AiPackageFinder = (ecosystem: string, name: string) => AiPackage | undefined;

export function aiPackageFinder(packages: readonly AiPackage[] = aiPackages()): AiPackageFinder {
  const byKey = new Map(
    packages.map((one) => [keyOf({ ...one, ecosystem: ecosystemNamed(one.ecosystem) }), one]),
  );
  return (ecosystem, name) => byKey.get(keyOf({ ecosystem, name }));
}

/** The names of the catalogue, by OSV's ecosystem. */
export function aiPackagesByEcosystem(packages: readonly AiPackage[] = aiPackages()): AdvisedEcosystem[] {
  const groups = Map.groupBy(packages, ({ ecosystem }) => ecosystemNamed(ecosystem));
  return [...groups].map(([ecosystem, own]) => ({ ecosystem, packages: own.map(({ name }) => name) }));
}
