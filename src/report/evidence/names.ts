import type { BundleArchive } from '../../bundle/choice/chosen-bundle.ts';
import type { EvidenceParts } from './parts.ts';

/** What files of a package are called. Those of frameworks and bundles have names that follow from what they are. */
export const names = {
  readme: 'README.md',
  metadata: 'evidence.json',
  report: 'report.json',
  document: 'inventory.ndjson',
  waivers: 'waivers.json',
  attestations: 'attestations.yaml',
  attestationsSignature: 'attestations.yaml.sig',
  sums: 'SHA256SUMS',
  envelope: 'evidence.intoto.json',
} as const;

/** @param index counted from 0. */
export function bundleFile({ kind }: Pick<BundleArchive, 'kind'>, index: number): string {
  return `bundles/${index + 1}-${kind}.tar.gz`;
}

export function frameworkFile(id: string): string {
  return `frameworks/${id}.json`;
}

/** What the controls of a framework are written as, by what it is. */
export function complianceFiles(id: string) {
  return {
    json: `compliance/${id}.json`,
    html: `compliance/${id}.html`,
    results: `compliance/${id}.assessment-results.json`,
    plan: `compliance/${id}.assessment-plan.json`,
  };
}

/** All files that a package of such parts holds, but the sums and the envelope. */
export function namesOf(parts: EvidenceParts): string[] {
  const { document, archives, frameworks, attestations, waivers } = parts;
  return [
    names.readme,
    names.metadata,
    names.report,
    ...(document ? [names.document] : []),
    ...archives.map(bundleFile),
    ...frameworks.filter(({ origin }) => origin !== 'bundle').map(({ id }) => frameworkFile(id)),
    ...(waivers.length > 0 ? [names.waivers] : []),
    ...(attestations ? [names.attestations] : []),
    ...(attestations?.token === undefined ? [] : [names.attestationsSignature]),
    ...frameworks.flatMap(({ id }) => Object.values(complianceFiles(id))),
  ];
}
