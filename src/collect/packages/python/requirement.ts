import type { NamedPackage } from '../package.ts';

const form =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?)[ \t]{0,99}(?:\[[^\]]{0,999}\])?[ \t]{0,99}(?:@[ \t]{0,99}(\S{1,2000})|\(?[ \t]{0,99}((?:===?|[<>!~]=?)[^;#()]{1,999})\)?)?[ \t]{0,99}(?:;|#|$)/;

/** One version alone: `==1.2` with no asterisk, `===1.2`. */
const exact = /(?:^|,)[ \t]{0,99}={2,3}[ \t]{0,99}([^,*\s]{1,200})[ \t]{0,99}(?=,|$)/;

/**
 * A dependency specifier (PEP 508): openai[datalib]>=1.2,<2 ; python_version > "3.9". Of an address only the version of a wheel
 * is kept.
 *
 * @returns undefined where it is none.
 */
export function requirement(text: string): Pick<NamedPackage, 'name' | 'version' | 'range'> | undefined {
  const [, name, address, specifier] = form.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  if (address !== undefined) return { name, ...ofAddress(address) };
  return { name, ...ofSpecifier(specifier?.trim()) };
}

/** A version specifier (PEP 440). */
export function ofSpecifier(specifier: string | undefined): Pick<NamedPackage, 'version' | 'range'> {
  if (specifier === undefined || specifier === '' || specifier === '*') return {};
  const version = exact.exec(specifier)?.[1];
  return version === undefined ? { range: specifier } : { version };
}

/** https://host/torch-2.1.0-cp311-cp311-linux_x86_64.whl says 2.1.0; git+https://host/name@branch no version. */
export function ofAddress(address: string): Pick<NamedPackage, 'version' | 'range'> {
  const version =
    /\/[A-Za-z0-9_.]{1,200}-(\d[A-Za-z0-9_.!+%]{0,99})(?:-[^/]{1,200}\.whl|\.tar\.gz|\.zip)(?:[#?]|$)/.exec(
      address,
    )?.[1];
  return version === undefined
    ? { range: withoutSecrets(address) }
    : { version: version.replaceAll('%2B', '+') };
}

/** An address without user, query and fragment. */
export function withoutSecrets(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^([a-z+]{1,20}:\/\/)[^@/]{0,500}@/i, '$1');
}
