import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown } from '../../code/token.ts';
import type { Found } from '../resource/found.ts';

import {
  bedrockKeys,
  normaliseUser,
  userType,
  type Credential,
  type User,
  type UserPolicy,
} from '../iam/user.ts';
import { managedDocument, type PolicyDocuments } from '../iam/managed-policy.ts';
import type { Surroundings } from '../permissions/permissions.ts';
import { statementsOf } from '../iam/policy-document.ts';
import { isThereWith } from './certain.ts';
import { hasUnknown, namedDocument } from './documents.ts';
import { listAt } from './item.ts';
import { attachmentType, managedPolicyType, mayMean } from './roles.ts';
import { codeScope } from './scope.ts';

export const credentialType = 'AWS::IAM::ServiceSpecificCredential';
export const userPolicyType = 'AWS::IAM::UserPolicy';
export const groupPolicyType = 'AWS::IAM::GroupPolicy';
export const groupType = 'AWS::IAM::Group';
export const membershipType = 'AWS::IAM::UserToGroupAddition';

// Comparing more names than anybody has takes the square of their number.
const mostComparisons = 1_000_000;

/** Whom a declaration names under a property: for certain, or in a way that may mean anybody. */
type Naming = 'yes' | 'maybe' | 'no';

/** Users of a root with API keys of Bedrock, and with the policies that other declarations give them and their groups. */
export function usersOf(
  resources: readonly NativeResource[],
  around: Surroundings,
): (readonly [NativeResource, Found])[] {
  const ofType = (...types: string[]) => resources.filter(({ type }) => types.includes(type));
  const documents: PolicyDocuments = new Map(
    ofType(managedPolicyType).flatMap(({ id, configuration }) => {
      const document = namedDocument(configuration['policyDocument']);
      return document ? [[id, document] as const] : [];
    }),
  );
  const users = ofType(userType);
  const credentials = ofType(credentialType).filter(mayBeOfBedrock);
  const givers = ofType(userPolicyType, groupPolicyType, attachmentType);
  const memberships = ofType(membershipType);
  const declared = new Set(ofType(groupType).map(({ name }) => name));
  const parts = credentials.length + givers.length + memberships.length;
  const isMany = users.length * parts > mostComparisons;

  let left = mostComparisons;
  const normalised = (user: User): Found => {
    const statements = (user.policies ?? []).flatMap((policy) => statementsOf(policy.policyDocument));
    const cost = statements.length * (around.targets.length + around.roles.length);
    const isCut = cost > left;
    left -= isCut ? 0 : cost;
    const found = normaliseUser(
      codeScope,
      user,
      isCut ? { ...around, targets: [], roles: [] } : around,
      documents,
    );
    const isDoubtful = isCut || user.policies?.some((policy) => hasUnknown(policy.policyDocument)) === true;
    return isDoubtful ? withUnknown(found, '/related/has-permission') : found;
  };

  return users.flatMap((user) => {
    if (isMany) return [[user, withUnknownKeys(normalised(ofNobody(user)))] as const];
    const keys = credentials.filter((one) => names(one, 'users', user.name) !== 'no');
    if (keys.length === 0) return [];
    const groups = groupsOf(user, memberships, declared);
    const policies = givers.flatMap((giver) => given(user, giver, groups, documents));
    const found = normalised({
      ...ofNobody(user),
      path: user.configuration['path'],
      permissionsBoundary: user.configuration['permissionsBoundary'],
      serviceSpecificCredentials: keys.map(credential),
      policies: groups.complete ? policies : [...policies, unknownPolicy('what a group has')],
    });
    const isCertain = keys.every((key) => names(key, 'users', user.name) === 'yes' && isThereWith(key, user));
    return [[user, isCertain ? found : withUnknownKeys(found)] as const];
  });
}

/** A user of which nothing but the name is known. */
function ofNobody({ id, name }: NativeResource): User {
  return { arn: id, userName: name, serviceSpecificCredentials: [], policies: undefined };
}

function credential({ configuration }: NativeResource): Credential {
  const { serviceName, status, credentialAgeDays } = configuration;
  return { serviceName, status, credentialAgeDays };
}

function mayBeOfBedrock({ configuration }: NativeResource): boolean {
  const service = configuration['serviceName'];
  return service === bedrockKeys || service === undefined || isUnknown(service);
}

/** Declared groups that a user is in; not complete where it may be in another one. */
function groupsOf(
  user: NativeResource,
  memberships: readonly NativeResource[],
  declared: ReadonlySet<string>,
) {
  const own = memberships.filter((one) => names(one, 'users', user.name) !== 'no');
  const isCertain = own.every((one) => names(one, 'users', user.name) === 'yes' && isThereWith(one, user));
  const listed = own.flatMap(({ configuration }) => configuration['groupNames']).flat();
  const known = listed.filter((group) => typeof group === 'string' && declared.has(group));
  return { names: known as string[], complete: isCertain && known.length === listed.length };
}

/** The policies that a declaration gives to a user, itself or by a group. */
function given(
  user: NativeResource,
  giver: NativeResource,
  groups: { readonly names: readonly string[] },
  documents: PolicyDocuments,
): UserPolicy[] {
  const ways = [
    { naming: names(giver, 'users', user.name), group: undefined },
    ...groups.names.map((group) => ({ naming: names(giver, 'groupNames', group), group })),
  ].filter(({ naming }) => naming !== 'no');
  return ways.flatMap(({ naming, group }) =>
    naming === 'yes' && isThereWith(giver, user)
      ? policiesOf(giver, documents, group)
      : [unknownPolicy(giver.declared.address, group)],
  );
}

function policiesOf(
  { type, name, configuration }: NativeResource,
  documents: PolicyDocuments,
  group: string | undefined,
): UserPolicy[] {
  if (type !== attachmentType) {
    const policyDocument = namedDocument(configuration['policyDocument']);
    return [{ policyName: name, group, policyDocument }];
  }
  const arn = configuration['policyArn'];
  const arns: readonly unknown[] = Array.isArray(arn) ? arn : [arn];
  return arns.map((policyArn) => ({
    policyName: typeof policyArn === 'string' ? policyArn.replace(/^.*[/]/, '') : name,
    policyArn,
    group,
    policyDocument: managedDocument(typeof policyArn === 'string' ? policyArn : '', documents),
  }));
}

/** An entry that says nothing, since nobody knows what it says. */
function unknownPolicy(policyName: string, group?: string): UserPolicy {
  return { policyName, group, policyDocument: undefined };
}

function names(native: NativeResource, property: string, name: string): Naming {
  const value = native.configuration[property];
  if (value === undefined) return 'no';
  if (!Array.isArray(value)) return 'maybe';
  const listed = listAt(native.configuration, property);
  if (listed.includes(name)) return 'yes';
  return listed.some((one) => mayMean(one, name)) ? 'maybe' : 'no';
}

function withUnknownKeys(found: Found): Found {
  return withUnknown(found, '/properties/serviceSpecificCredentials');
}

function withUnknown({ resource, relationships }: Found, pointer: string): Found {
  return { resource: { ...resource, unknown: [...new Set([...resource.unknown, pointer])] }, relationships };
}
