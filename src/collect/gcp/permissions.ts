import type { Relationship, Resource } from '../../generated/inventory.ts';
import type { Directory } from './directory.ts';
import { conveniencePrincipal, grantsOf, type IamPolicy } from './iam-policy.ts';
import { actingRoles, roleGrants } from './roles.ts';
import { folderType, organizationType, projectType, serviceAccountType } from './resource-types.ts';

const containerTypes: ReadonlySet<string> = new Set([projectType, folderType, organizationType]);

/**
 * What service accounts may do with the resources of the document, by the policies set on these and on
 * the projects, folders and organizations that contain them. Custom roles and roles that the table of
 * predefined roles lacks give no edge.
 *
 * @param accounts ids of the service accounts to follow.
 */
export function permissionsOf(
  accounts: ReadonlySet<string>,
  resources: readonly Resource[],
  directory: Directory,
): Relationship[] {
  const holders = basicRoleHolders(resources, directory);
  return resources.flatMap((resource) => {
    const policy = policyOf(resource);
    if (!policy) {
      return [];
    }
    const reached = containerTypes.has(resource.type) ? inside(resource, resources, directory) : [];
    return grantsOf(policy).flatMap(({ role, member, conditional }) => {
      const evidence = `${role} on ${placeOf(resource)}${conditional ? ', on conditions' : ''}`;
      return membersOf(member, holders, directory)
        .filter((account) => accounts.has(account))
        .flatMap((account) =>
          [resource, ...reached].flatMap((target) => edgesTo(account, target, role, evidence)),
        );
    });
  });
}

function edgesTo(account: string, target: Resource, role: string, evidence: string): Relationship[] {
  const granted = (roleGrants[role] ?? [])
    .filter(({ types }) => types.includes(target.type))
    .map(({ level }) => ({ from: account, to: target.id, kind: 'has-permission' as const, level, evidence }));
  const acts = actingRoles.has(role) && target.type === serviceAccountType && target.id !== account;
  return acts ? [...granted, { from: account, to: target.id, kind: 'can-assume', evidence }] : granted;
}

function policyOf({ properties }: Resource): IamPolicy | undefined {
  return properties['iamPolicy'] as IamPolicy | undefined;
}

function placeOf({ type, account, id }: Resource): string {
  return type === projectType ? `projects/${account}` : id.replace(/^\/\/[^/]+\//, '');
}

/** Resources below a project, folder or organization. */
function inside(container: Resource, resources: readonly Resource[], directory: Directory): Resource[] {
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

/** Service accounts by `<basic role> <project>`, which convenience groups stand for. */
function basicRoleHolders(resources: readonly Resource[], directory: Directory): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const resource of resources.filter(({ type }) => type === projectType)) {
    for (const { role, member } of grantsOf(policyOf(resource) ?? { bindings: [] })) {
      const account = accountOf(member, directory);
      if (account !== undefined && /^roles\/(owner|editor|viewer)$/.test(role)) {
        const group = `${role} ${resource.account}`;
        holders.set(group, [...(holders.get(group) ?? []), account]);
      }
    }
  }
  return holders;
}

function membersOf(member: string, holders: ReadonlyMap<string, string[]>, directory: Directory): string[] {
  const group = conveniencePrincipal(member);
  if (group) {
    return holders.get(`${group.role} ${directory.projectId(group.project)}`) ?? [];
  }
  const account = accountOf(member, directory);
  return account === undefined ? [] : [account];
}

function accountOf(member: string, directory: Directory): string | undefined {
  return member.startsWith('serviceAccount:')
    ? directory.serviceAccount(member.slice('serviceAccount:'.length))
    : undefined;
}
