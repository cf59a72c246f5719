import type {
  AttachedPolicy,
  GetAccountAuthorizationDetailsResponse,
  GroupDetail,
  PolicyDetail,
  UserDetail,
} from '@aws-sdk/client-iam';
import { tagsOf } from '../config/config-item.ts';
import { managedDocument, type PolicyDocuments } from './managed-policy.ts';
import type { User, UserPolicy } from './user.ts';
import { policyDocument } from './policy-document.ts';

/** What IAM says of an account at once: users, groups and managed policies. */
export interface AccountDetails {
  readonly users: ReadonlyMap<string, UserDetail>;
  readonly groups: ReadonlyMap<string, GroupDetail>;
  readonly documents: PolicyDocuments;
  add(page: GetAccountAuthorizationDetailsResponse): void;
}

export function newDetails(): AccountDetails {
  const users = new Map<string, UserDetail>();
  const groups = new Map<string, GroupDetail>();
  const documents = new Map<string, Record<string, unknown>>();
  return {
    users,
    groups,
    documents,
    add({ UserDetailList = [], GroupDetailList = [], Policies = [] }) {
      for (const user of UserDetailList) users.set(user.UserName ?? '', user);
      for (const group of GroupDetailList) groups.set(group.GroupName ?? '', group);
      for (const { Arn: arn = '', PolicyVersionList: versions = [] } of Policies) {
        const current = versions.find(({ IsDefaultVersion }) => IsDefaultVersion === true);
        const document = policyDocument(current?.Document);
        if (document) documents.set(arn, document);
      }
    },
  };
}

/** A user of the account with all its policies; undefined for one that is not there. */
export function accountPolicies(
  { users, groups, documents }: AccountDetails,
  userName: string,
): Omit<User, 'userName' | 'serviceSpecificCredentials'> | undefined {
  const user = users.get(userName);
  if (user?.Arn === undefined) return undefined;
  return {
    arn: user.Arn,
    path: user.Path,
    tags: tagsOf(user.Tags),
    permissionsBoundary: user.PermissionsBoundary && {
      permissionsBoundaryArn: user.PermissionsBoundary.PermissionsBoundaryArn,
    },
    policies: [
      ...inline(user.UserPolicyList),
      ...managed(user.AttachedManagedPolicies, documents),
      ...(user.GroupList ?? []).flatMap((name) => ofGroup(name, groups.get(name), documents)),
    ],
  };
}

/** A group that is not there has a policy that nobody knows. */
function ofGroup(group: string, found: GroupDetail | undefined, documents: PolicyDocuments): UserPolicy[] {
  return found
    ? [...inline(found.GroupPolicyList, group), ...managed(found.AttachedManagedPolicies, documents, group)]
    : [{ policyName: 'what the group has', group, policyDocument: undefined }];
}

function inline(policies: readonly PolicyDetail[] = [], group?: string): UserPolicy[] {
  return policies.map(({ PolicyName, PolicyDocument }) => ({
    policyName: PolicyName,
    group,
    policyDocument: policyDocument(PolicyDocument),
  }));
}

function managed(
  policies: readonly AttachedPolicy[] = [],
  documents: PolicyDocuments,
  group?: string,
): UserPolicy[] {
  return policies.map(({ PolicyName, PolicyArn = '' }) => ({
    policyName: PolicyName,
    policyArn: PolicyArn,
    group,
    policyDocument: managedDocument(PolicyArn, documents),
  }));
}
