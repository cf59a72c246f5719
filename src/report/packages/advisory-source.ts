export interface AdvisorySource {
  readonly name: string;
  readonly url: string;
}

const sources = [
  ['CVE-', 'NVD', 'https://nvd.nist.gov/vuln/detail/'],
  ['GHSA-', 'GITHUB', 'https://github.com/advisories/'],
  ['', 'OSV', 'https://osv.dev/vulnerability/'],
] as const;

/** Who publishes an advisory of an id, by the name that Dependency-Track knows them by too, and its page there. */
export function advisorySource(id: string): AdvisorySource {
  const [, name, page] = sources.find(([prefix]) => id.startsWith(prefix)) ?? sources[2];
  return { name, url: `${page}${encodeURIComponent(id.toWellFormed())}` };
}
