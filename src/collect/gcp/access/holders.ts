import type { Resource } from '../../../generated/inventory.ts';
import { hasToken } from '../../code/token.ts';
import type { Directory } from '../resource/directory.ts';
import { conveniencePrincipal, type IamPolicy } from '../iam/iam-policy.ts';
import { projectType } from '../resource/resource-types.ts';
import { isFederated, isPublic } from './principal.ts';

/** A principal that the document names, with the member that it is in policies. */
export interface Holder {
  readonly id: string;
  readonly principal: string;
  /** Not where it may or may not be the member that is meant. */
  readonly isCertain: boolean;
}

/**
 * Whom a member of a policy stands for: service accounts by their full names, everybody, identities of other providers. Groups, domains
 * and people are left out. Members of `projectEditor:` and its like are those that the project's own policy gives the basic role to.
 * https://cloud.google.com/iam/docs/principals-overview
 */
export function holdersIn(
  resources: readonly Resource[],
  directory: Directory,
): (member: string) => readonly Holder[] {
  const groups = basicRoleHolders(resources, directory);
  return (member) => {
    const group = conveniencePrincipal(member);
    return group
      ? (groups.get(`${group.role} ${directory.projectId(group.project)}`) ?? [])
      : holderOf(member, true, directory);
  };
}

/** By `<basic role> <project>`, which convenience groups stand for. */
function basicRoleHolders(resources: readonly Resource[], directory: Directory): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const { account, properties } of resources.filter(({ type }) => type === projectType)) {
    const policy = properties['iamPolicy'] as IamPolicy | undefined;
    for (const { role, members, condition } of policy?.bindings ?? []) {
      if (!/^roles\/(owner|editor|viewer)$/.test(role)) continue;
      const found = members.flatMap((member) => holderOf(member, condition === undefined, directory));
      const group = `${role} ${account}`;
      holders.set(group, [...(holders.get(group) ?? []), ...found]);
    }
  }
  return holders;
}

function holderOf(member: string, isCertain: boolean, directory: Directory): Holder[] {
  if (member.startsWith('serviceAccount:')) {
    const id = directory.serviceAccount(member.slice('serviceAccount:'.length));
    return [{ id, principal: member, isCertain }];
  }
  const isNamed = isPublic(member) || (isFederated(member) && !hasToken(member));
  return isNamed ? [{ id: member, principal: member, isCertain }] : [];
}
