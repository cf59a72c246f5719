import { newestAdvisories, type StoredAdvisories } from '../../collect/advisories/stored.ts';
import { KeelsonError } from '../../errors.ts';
import { writeOutput } from '../../report/output.ts';
import { tell } from '../tell.ts';

export interface StatusFlags {
  readonly format: 'table' | 'json';
}

/**
 * keelson advisories status. In JSON: {origin, file, as_of, exploited_as_of, databases, ecosystems, advisories}.
 *
 * @throws KeelsonError ADVISORIES_INVALID when there are none that can be used.
 */
export async function runStatus({ format }: StatusFlags): Promise<void> {
  const { stored, notices } = await newestAdvisories();
  notices.forEach(tell);
  if (!stored)
    throw new KeelsonError('ADVISORIES_INVALID', 'there are no advisories: keelson advisories update');
  const facts = factsOf(stored);
  await writeOutput([format === 'json' ? `${JSON.stringify(facts, undefined, 2)}\n` : page(facts)]);
}

function factsOf({ origin, file, content }: StoredAdvisories) {
  return {
    origin,
    file,
    as_of: content.as_of,
    ...(content.exploited_as_of !== undefined && { exploited_as_of: content.exploited_as_of }),
    databases: content.databases,
    ecosystems: content.ecosystems.map(({ ecosystem, packages }) => ({
      ecosystem,
      packages: packages.length,
      advisories: content.advisories.filter(({ affected }) =>
        affected.some((one) => one.ecosystem === ecosystem),
      ).length,
    })),
    advisories: content.advisories.length,
  };
}

function page(facts: ReturnType<typeof factsOf>): string {
  return [
    `${facts.advisories} advisories, ${facts.origin === 'shipped' ? 'those that came with Keelson' : 'from the last update'}`,
    `as of:      ${facts.as_of}`,
    `exploited:  ${facts.exploited_as_of ?? 'not known'}`,
    `file:       ${facts.file}`,
    ...facts.ecosystems.map(
      ({ ecosystem, packages, advisories }) =>
        `${`${ecosystem}:`.padEnd(12)}${advisories} advisories about ${packages} packages`,
    ),
    ...facts.databases.map(({ name, url, licence }) => `from:       ${name}, ${url} (${licence})`),
    '',
  ].join('\n');
}
