import { PackageURL } from 'packageurl-js';

/** What a package URL says, or undefined where it is none. */
export function parsedPurl(text: string | undefined): PackageURL | undefined {
  if (text === undefined || !text.startsWith('pkg:')) return undefined;
  try {
    return PackageURL.fromString(text);
  } catch {
    return undefined;
  }
}

/** A package URL in its one spelling, without what tools add about where they found it. */
export function canonicalPurl(purl: PackageURL): string {
  const { 'package-id': _, ...qualifiers } = purl.qualifiers ?? {};
  return new PackageURL(
    purl.type,
    purl.namespace,
    purl.name,
    purl.version,
    qualifiers,
    purl.subpath,
  ).toString();
}

/** A package URL of its parts; undefined where they are none of that type. The name may have its namespace before a slash. */
export function newPurl(type: string, name: string, version: string | undefined): PackageURL | undefined {
  const cut = name.lastIndexOf('/');
  const [namespace, plain] = cut <= 0 ? [undefined, name] : [name.slice(0, cut), name.slice(cut + 1)];
  try {
    return new PackageURL(type, namespace, plain || name, version, undefined, undefined);
  } catch {
    return undefined;
  }
}

/** The package URL of something that has none: an index's page of it says as much, else the name. */
export function purlOf(name: string, version: string | undefined, download: string | undefined): string {
  const [, onIndex, itsVersion] =
    /^https?:\/\/(?:[\w-]+\.)*pypi\.\w+\/project\/([^/?#]+)\/([^/?#]+)\/?$/.exec(download ?? '') ?? [];
  const purl =
    (onIndex === undefined ? undefined : newPurl('pypi', onIndex, version ?? itsVersion)) ??
    newPurl('generic', name, version);
  return purl?.toString() ?? `pkg:generic/${encodeURIComponent(name.toWellFormed() || 'unnamed')}`;
}
