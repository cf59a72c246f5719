import type { Relationship, Resource } from '../../generated/inventory.ts';

/** What source imports, to the packages of its repository that manifests and lock files name. */
export function sdkLinks(resources: readonly Resource[]): Relationship[] {
  const packages = Map.groupBy(
    resources.filter(({ type }) => type === 'code/package'),
    keyOf,
  );
  return resources
    .filter(({ type }) => type === 'code/sdk-use')
    .flatMap((use) =>
      (packages.get(keyOf(use)) ?? []).map((named) => ({
        from: use.id,
        to: named.id,
        kind: 'depends-on' as const,
        evidence: placeOf(named),
      })),
    );
}

/** Packages of images and SBOMs are of the repository that they lie in. */
function keyOf({ account, properties }: Resource): string {
  return JSON.stringify([account, properties['ecosystem'], String(properties['name']).toLowerCase()]);
}

function placeOf({ origin }: Resource): string {
  return origin.kind === 'code' ? `${origin.file}:${origin.line}` : '';
}
