import { versionOrRange, type NamedPackage } from '../package.ts';

/**
 * Versions as NuGet asks for them. A version alone is the lowest that is allowed, and the one that is restored: what a project asks
 * for itself decides.
 */
export function ofNuGet(text: string | undefined): Pick<NamedPackage, 'version' | 'range'> {
  const one = text?.trim().replace(/^\[([^[\](),]{1,200})\]$/, '$1');
  return versionOrRange(one, (version) => /^\d[\w.+-]{0,200}$/.test(version));
}
