import { PackageURL } from 'packageurl-js';
import { newPurl } from '../package-url.ts';
import type { PackageFinding, SystemFinding } from './contents/finding.ts';

/** The package URL of something found in an image, with what tells distributions and their releases apart. */
export function packageUrl(found: PackageFinding, system: SystemFinding | undefined): PackageURL | undefined {
  const { type, namespace, name, version } = found;
  try {
    return type === 'deb' || type === 'apk'
      ? ofDistribution(found, system)
      : new PackageURL(type, namespace, name, version, undefined, undefined);
  } catch {
    return newPurl('generic', namespace === undefined ? name : `${namespace}/${name}`, version);
  }
}

function ofDistribution(found: PackageFinding, system: SystemFinding | undefined): PackageURL {
  const { type, name, version, architecture, source } = found;
  const id = system?.id ?? (type === 'deb' ? 'debian' : 'alpine');
  const qualifiers = {
    ...(architecture !== undefined && { arch: architecture }),
    ...(system?.version !== undefined && { distro: `${id}-${system.version}` }),
    ...(source !== undefined && source !== name && { upstream: source }),
  };
  return new PackageURL(type, id, name, version, qualifiers, undefined);
}
