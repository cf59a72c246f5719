import { keyOf, normalised } from '../advisories/ecosystem.ts';
import { newPurl } from '../package-url.ts';
import { purlTypes, type Ecosystem } from './package.ts';

/** One text a package, as its ecosystem compares names. */
export function packageKey(ecosystem: Ecosystem, name: string): string {
  return keyOf({ ecosystem, name });
}

/** The name as its ecosystem normalises it. */
export function normalName(ecosystem: Ecosystem, name: string): string {
  return normalised({ ecosystem, name }).name;
}

/** Package URL with the name as the ecosystem normalises it; undefined where it cannot be the name of one. */
export function purlOf(ecosystem: Ecosystem, name: string, version: string | undefined): string | undefined {
  const known = ecosystem === 'NuGet' ? name : normalName(ecosystem, name);
  const path = ecosystem === 'Maven' ? known.replace(':', '/') : known;
  return newPurl(purlTypes[ecosystem], path, version)?.toString();
}
