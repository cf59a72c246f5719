/** Whether a file may be an SBOM by its name: formats have no names of their own. */
export function mayBeSbom(path: string): boolean {
  return /\.(json|cdx|bom|spdx|spdx3|jsonld|xml|rdf|ya?ml)(\.gz)?$/i.test(path) && !isLockFile(path);
}

/** Files of JSON that are never one, of which there are many. */
function isLockFile(path: string): boolean {
  return /(^|\/)(package(-lock)?|tsconfig|composer)\.json$/.test(path);
}

const signs = [
  /"bomFormat"\s*:|"bom-ref"\s*:|cyclonedx\.org\/schema\/bom/,
  /"spdxVersion"\s*:|"SPDXID"\s*:|spdx\.org\/rdf\/|^SPDXVersion:|^spdxVersion:/m,
  /"foundBy"\s*:|anchore\/syft/,
  /"SchemaVersion"\s*:[\s\S]*"Artifact(Name|Type)"\s*:|"ReportID"\s*:/,
  // CycloneDX and Syft may begin with their components.
  /"purl"\s*:\s*"pkg:/,
];

/** Whether it looks like one, by its beginning. Of what is compressed nothing can be said yet. */
export function looksLikeSbom(head: string, path: string): boolean {
  return path.endsWith('.gz') ? head.startsWith('\u001F\uFFFD') : signs.some((sign) => sign.test(head));
}

export type SbomFormat = 'cyclonedx' | 'spdx2' | 'spdx3' | 'syft' | 'trivy';

/** Which format a JSON document is of; undefined where it is no SBOM. */
export function formatOf(document: Readonly<Record<string, unknown>>): SbomFormat | undefined {
  if (document['bomFormat'] === 'CycloneDX') return 'cyclonedx';
  if (typeof document['spdxVersion'] === 'string') return 'spdx2';
  if (
    document['@graph'] !== undefined &&
    JSON.stringify(document['@context'] ?? '').includes('spdx.org/rdf/')
  ) {
    return 'spdx3';
  }
  if (Array.isArray(document['artifacts']) && typeof document['descriptor'] === 'object') return 'syft';
  return document['SchemaVersion'] !== undefined && document['ArtifactType'] !== undefined
    ? 'trivy'
    : undefined;
}
