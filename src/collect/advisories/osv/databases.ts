import type { AdvisoryDatabase } from '../../../generated/advisories.ts';

/** Databases by the prefix of their ids: https://github.com/ossf/osv-schema, "id", and what each says of its licence. */
const databases: Readonly<Record<string, AdvisoryDatabase>> = {
  PYSEC: {
    name: 'Python Packaging Advisory Database',
    url: 'https://github.com/pypa/advisory-database',
    licence: 'CC-BY-4.0',
  },
  GHSA: {
    name: 'GitHub Advisory Database',
    url: 'https://github.com/github/advisory-database',
    licence: 'CC-BY-4.0',
  },
  GO: { name: 'Go Vulnerability Database', url: 'https://vuln.go.dev', licence: 'CC-BY-4.0' },
  RUSTSEC: { name: 'RustSec Advisory Database', url: 'https://rustsec.org', licence: 'CC0-1.0' },
  MAL: {
    name: 'OpenSSF Malicious Packages',
    url: 'https://github.com/ossf/malicious-packages',
    licence: 'Apache-2.0',
  },
};

/** The database that an id is of. */
export function databaseOf(id: string): AdvisoryDatabase {
  const [prefix = ''] = id.split('-', 1);
  const known = Object.hasOwn(databases, prefix) ? databases[prefix] : undefined;
  return known ?? { name: `OSV (${prefix})`, url: 'https://osv.dev', licence: 'unknown' };
}
