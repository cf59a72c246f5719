import type { Linking } from '../../generated/catalog-linking.ts';
import type { Relationship, Resource } from '../../generated/inventory.ts';

/** Repositories to the live resources whose tags name them. */
export function repositoryLinks(
  repositories: readonly Resource[],
  live: readonly Resource[],
  { repository_tags }: Linking,
): Relationship[] {
  return live.flatMap((resource) =>
    repository_tags.flatMap((tag) => {
      const named = repositoryNamed(repositories, resource.tags[tag]);
      return named
        ? [{ from: named.id, to: resource.id, kind: 'provisions' as const, evidence: `tag ${tag}` }]
        : [];
    }),
  );
}

/** The one repository that a text names: by its address, or by the last part of it where that is enough. */
export function repositoryNamed(
  repositories: readonly Resource[],
  text: string | undefined,
): Resource | undefined {
  if (text === undefined || text === '') return undefined;
  const name = text
    .toLowerCase()
    .replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/, '')
    .replace(/^[^@/]+@([^:/]+):/, '$1/')
    .replace(/(?:\.git)?\/?$/, '');
  const found = repositories.filter((repository) => {
    const own = repository.name.toLowerCase();
    return own === name || own.endsWith(`/${name}`);
  });
  return found.length === 1 ? found[0] : undefined;
}
