import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AdvisedEcosystem } from '../../generated/advisories.ts';
import { packageRoot } from '../../schema/files.ts';
import { ecosystemNamed, keyOf } from '../advisories/ecosystem.ts';
import { withOwn } from './own.ts';

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

let shipped: Packages | undefined;

/** The AI packages that the catalogue names, and a user's own; none where it has no such file. */
export function aiPackages(): readonly AiPackage[] {
  const file = join(packageRoot, 'policies', 'catalog', 'packages.yaml');
  shipped ??= existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Packages) : {};
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
