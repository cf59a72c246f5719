import { alpineOrder } from './alpine.ts';
import { debianOrder } from './debian.ts';
import { mavenOrder } from './maven.ts';
import { nugetOrder } from './nuget.ts';
import type { VersionOrder } from './order.ts';
import { pep440Order } from './pep440.ts';
import { semverOrder } from './semver.ts';

/** By OSV's names of ecosystems, without what they say of a release: https://ossf.github.io/osv-schema/#defined-ecosystems */
const orders: Readonly<Record<string, VersionOrder>> = {
  PyPI: pep440Order,
  npm: semverOrder,
  Go: semverOrder,
  'crates.io': semverOrder,
  Maven: mavenOrder,
  NuGet: nugetOrder,
  Debian: debianOrder,
  Ubuntu: debianOrder,
  Alpine: alpineOrder,
};

/** How versions of an ecosystem (`PyPI`, `Debian:12`) are ordered; undefined where that is not known. */
export function orderOf(ecosystem: string): VersionOrder | undefined {
  const [name = ''] = ecosystem.split(':', 1);
  return Object.hasOwn(orders, name) ? orders[name] : undefined;
}
