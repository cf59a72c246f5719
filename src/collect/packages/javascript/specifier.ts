import { versionOrRange, type NamedPackage } from '../package.ts';
import { withoutSecrets } from '../python/requirement.ts';

/**
 * What package.json asks for: https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies.
 *
 * @returns undefined where it lies in the same repository.
 */
export function asked(
  name: string,
  specifier: string,
): Pick<NamedPackage, 'name' | 'version' | 'range'> | undefined {
  if (/^(?:workspace|file|link|portal):|^\.{1,2}\//.test(specifier)) return undefined;
  const [, alias, range = ''] = /^npm:(@?[^@]{1,200})(?:@(.{1,200}))?$/.exec(specifier) ?? [];
  if (alias !== undefined) return { name: alias, ...ofRange(range) };
  return { name, ...ofRange(specifier) };
}

/** One version, a range, a tag, or an address. */
function ofRange(text: string): Pick<NamedPackage, 'version' | 'range'> {
  const plain = text.trim().replace(/^[=v]+(?=\d)/, '');
  if (plain === '' || plain === '*') return {};
  return versionOrRange(/[:/]/.test(plain) ? withoutSecrets(plain) : plain, isVersion);
}

/** A version by semver.org. */
export function isVersion(text: string): boolean {
  return /^\d{1,20}\.\d{1,20}\.\d{1,20}(?:[-+][\w.+-]{1,200})?$/.test(text);
}
