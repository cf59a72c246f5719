import type { Resource } from '../../../generated/inventory.ts';
import type { Directory } from '../resource/directory.ts';
import { folderType, organizationType, projectType } from '../resource/resource-types.ts';

const containerTypes: ReadonlySet<string> = new Set([projectType, folderType, organizationType]);

/**
 * Resources below a project, folder or organization, which inherit its allow policy: those of its projects, and these.
 * https://cloud.google.com/iam/docs/resource-hierarchy-access-control
 */
export function inside(
  container: Resource,
  resources: readonly Resource[],
  directory: Directory,
): Resource[] {
  if (!containerTypes.has(container.type)) return [];
  const name = container.id.replace(/^\/\/[^/]+\//, '');
  const projects = new Set(
    container.type === projectType
      ? [container.account]
      : directory.projects.filter(({ ancestors }) => ancestors.includes(name)).map(({ id }) => id),
  );
  return resources.filter(
    ({ id, account }) => id !== container.id && account !== '' && projects.has(account),
  );
}
