import type { PackageURL } from 'packageurl-js';

/** A package as OSV names it. */
export interface AdvisedPackage {
  readonly ecosystem: string;
  readonly name: string;
}

const byType: Readonly<Record<string, string>> = {
  pypi: 'PyPI',
  npm: 'npm',
  maven: 'Maven',
  nuget: 'NuGet',
  golang: 'Go',
  cargo: 'crates.io',
};

/** Names under which catalogues and documents know OSV's ecosystems. */
const byName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(byType),
  ...Object.values(byType).map((name): [string, string] => [name.toLowerCase(), name]),
  ['go', 'Go'],
  ['crates', 'crates.io'],
  ['java', 'Maven'],
]);

/** OSV's name of an ecosystem, also where it is said as in package URLs (pypi, golang). */
export function ecosystemNamed(name: string): string {
  return byName.get(name.toLowerCase()) ?? name;
}

/** What OSV calls the package of a package URL; undefined where OSV has no such ecosystem, or the distribution is not said. */
export function advisedPackage(purl: PackageURL): AdvisedPackage | undefined {
  const { type, namespace, name } = purl;
  const ecosystem = Object.hasOwn(byType, type) ? byType[type] : undefined;
  if (ecosystem !== undefined) {
    const separator = type === 'maven' ? ':' : '/';
    return normalised({ ecosystem, name: namespace ? `${namespace}${separator}${name}` : name });
  }
  const release = distribution(purl);
  // Advisories of distributions are about source packages.
  const source = purl.qualifiers?.['upstream']?.replace(/@.*$/s, '');
  return release === undefined ? undefined : { ecosystem: release, name: source || name };
}

/** `distro=debian-12`, `distro=alpine-3.18.4`: one ecosystem a release. */
function distribution({ type, qualifiers }: PackageURL): string | undefined {
  const [, id, major, minor] = /^([a-z]+)-v?(\d+)(?:\.(\d+))?/.exec(qualifiers?.['distro'] ?? '') ?? [];
  if (type === 'deb' && id === 'debian') return `Debian:${major}`;
  if (type === 'deb' && id === 'ubuntu' && minor !== undefined) {
    const longTerm = minor === '04' && Number(major) % 2 === 0;
    return `Ubuntu:${major}.${minor}${longTerm ? ':LTS' : ''}`;
  }
  return type === 'apk' && id === 'alpine' && minor !== undefined ? `Alpine:v${major}.${minor}` : undefined;
}

/** As the ecosystem itself compares names. */
export function normalised({ ecosystem, name }: AdvisedPackage): AdvisedPackage {
  switch (ecosystem) {
    case 'PyPI':
      return { ecosystem, name: name.toLowerCase().replaceAll(/[-_.]+/g, '-') };
    case 'NuGet':
      return { ecosystem, name: name.toLowerCase() };
    default:
      return { ecosystem, name };
  }
}

/** One text a package. */
export function keyOf(advised: AdvisedPackage): string {
  const { ecosystem, name } = normalised(advised);
  return `${ecosystem}\n${name}`;
}
