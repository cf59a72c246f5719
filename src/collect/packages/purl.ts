import { keyOf, normalised } from '../advisories/ecosystem.ts';
import { keptByText } from '../../kept-by-text.ts';
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

/**
 * Package URL with the name as the ecosystem normalises it; undefined where it cannot be the name of one. They are kept: the projects
 * of a repository lock the same versions.
 */
export function purlOf(ecosystem: Ecosystem, name: string, version: string | undefined): string | undefined {
  return purlOfKey(JSON.stringify([ecosystem, name, version]));
}

const purlOfKey = keptByText((key) => {
  const [ecosystem, name, version] = JSON.parse(key) as [Ecosystem, string, string | null];
  return newPurlOf(ecosystem, name, version ?? undefined);
});

function newPurlOf(ecosystem: Ecosystem, name: string, version: string | undefined): string | undefined {
  const known = ecosystem === 'NuGet' ? name : normalName(ecosystem, name);
  const path = ecosystem === 'Maven' ? known.replace(':', '/') : known;
  return newPurl(purlTypes[ecosystem], path, version)?.toString();
}
