import type { NativeResource } from '../../code/declaration.ts';
import { hasToken, isUnknown, mayBe, unknownValue } from '../../code/token.ts';
import { mapTexts } from '../../code/texts.ts';
import { asRecord } from '../config/config-item.ts';
import type { Found } from '../resource/found.ts';
import type { PassableRole } from '../access/pass-role.ts';
import { normaliseRole, roleType } from '../iam/role.ts';
import type { PolicyDocuments } from '../iam/managed-policy.ts';
import type { Surroundings } from '../permissions/permissions.ts';
import { statementsOf } from '../iam/policy-document.ts';
import { isThereWith } from './certain.ts';
import { inScope } from './context.ts';
import { hasUnknown, namedDocument } from './documents.ts';
import { itemOf, listAt } from './item.ts';

export { roleType };
export const managedPolicyType = 'AWS::IAM::ManagedPolicy';
export const rolePolicyType = 'AWS::IAM::RolePolicy';
export const attachmentType = 'AWS::IAM::PolicyAttachment';

type Fields = Readonly<Record<string, unknown>>;

/** What one declaration gives to roles that it names. */
interface Gift {
  readonly from: NativeResource;
  readonly roles: readonly unknown[];
  readonly inline?: Fields;
  readonly attached?: readonly Fields[];
}

export interface Roles {
  /** @param around what permissions are worked out for. @param mayRunMore whether some resource that is not known may run as it. */
  normalised(native: NativeResource, around: Surroundings, mayRunMore: boolean): Found;
}

// Comparing more names, or more statements with resources, than anybody has takes the square of their number, and so do edges.
const mostComparisons = 1_000_000;
const mostPermissions = 100_000;

/** Roles of a root with the policies that other declarations give them. */
export function rolesOf(resources: readonly NativeResource[]): Roles {
  const documents: PolicyDocuments = new Map(
    resources.flatMap(({ type, id, configuration }) => {
      const document =
        type === managedPolicyType ? namedDocument(configuration['policyDocument']) : undefined;
      return document ? [[id, document] as const] : [];
    }),
  );
  const gifts = resources.flatMap(giftOf);
  const byRole = new Map<string, Gift[]>();
  for (const gift of gifts) {
    for (const role of gift.roles) {
      if (typeof role !== 'string') continue;
      byRole.set(role, byRole.get(role) ?? []);
      byRole.get(role)?.push(gift);
    }
  }
  const roles = resources.filter(({ type }) => type === roleType);
  const names = new Set(roles.map(({ name }) => name));
  const stray = gifts.flatMap((gift) =>
    gift.roles.filter((role) => !(typeof role === 'string' && names.has(role))),
  );
  const isMany = stray.length * roles.length > mostComparisons;
  let left = { comparisons: mostComparisons, permissions: mostPermissions };

  return {
    normalised(native, around, mayRunMore) {
      const own = byRole.get(native.name) ?? [];
      const mayHaveMore = stray.some((role) => isMany || mayMean(role, native.name));
      const item = itemOf(withGifts(native, own, mayHaveMore));
      const cost =
        statementsIn(item.configuration, documents) * (around.targets.length + around.roles.length);
      const isAffordable = cost <= left.comparisons && left.permissions > 0;
      const affordable = isAffordable ? around : { ...around, targets: [], roles: [] };
      const found = normaliseRole(item, documents, affordable, mayRunMore);
      const { length } = found.relationships;
      left = {
        comparisons: left.comparisons - (isAffordable ? cost : 0),
        permissions: left.permissions - length,
      };
      const isUnlisted = policyLists.some((name) => !isListOrNone(native.configuration[name]));
      const mayHaveOthers = mayHaveMore || isUnlisted;
      return withDoubts(found, item.configuration, { isCut: !isAffordable, mayHaveOthers });
    },
  };
}

/** Roles of a root as others may assume them, or pass them to services. Instance profiles are not read. */
export function passableRoles(resources: readonly NativeResource[]): PassableRole[] {
  return resources
    .filter(({ type }) => type === roleType)
    .map(({ id, configuration }) => ({
      arn: id,
      trust: namedDocument(mapTexts(configuration['assumeRolePolicyDocument'], inScope)),
      hasProfile: false,
    }));
}

function giftOf(from: NativeResource): Gift[] {
  const { type, id, name, configuration } = from;
  const value = configuration['roles'];
  const roles: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  if (roles.length === 0) return [];
  if (type === attachmentType) {
    const arn = configuration['policyArn'];
    const arns: readonly unknown[] = Array.isArray(arn) ? arn : [arn];
    return [{ from, roles, attached: arns.map((policyArn) => ({ policyArn })) }];
  }
  if (type === managedPolicyType) return [{ from, roles, attached: [{ policyArn: id }] }];
  if (type !== rolePolicyType) return [];
  return [{ from, roles, inline: { policyName: name, policyDocument: configuration['policyDocument'] } }];
}

/** What may not be given is an entry that says nothing. */
function givenTo(role: NativeResource, gift: Gift): Gift {
  if (isThereWith(gift.from, role)) return gift;
  const unknown = unknownValue(gift.from.declared.uncertain ?? '');
  return {
    ...gift,
    ...(gift.inline && { inline: { ...gift.inline, policyDocument: unknown } }),
    ...(gift.attached && { attached: gift.attached.map(() => ({ policyArn: unknown })) }),
  };
}

/** Whether a name that is no declared role's, or user's, may turn out to be this one's. */
export function mayMean(role: unknown, name: string): boolean {
  if (typeof role !== 'string') return true;
  if (!isUnknown(role) && !isUnknown(name)) return false;
  if (hasToken(role) && hasToken(name)) return true;
  return hasToken(role) ? mayBe(role, name) : mayBe(name, role);
}

function withGifts(native: NativeResource, own: readonly Gift[], mayHaveMore: boolean): NativeResource {
  const { configuration } = native;
  const gifts = own.map((gift) => givenTo(native, gift));
  const inline = [...listAt(configuration, 'rolePolicyList'), ...gifts.flatMap((gift) => gift.inline ?? [])];
  const attached = [
    ...listAt(configuration, 'attachedManagedPolicies'),
    ...gifts.flatMap((gift) => gift.attached ?? []),
  ];
  // Nobody knows what it says: an entry without a document.
  const unknown = mayHaveMore ? [{ policyName: 'a policy whose role is not known' }] : [];
  return {
    ...native,
    region: 'global',
    configuration: {
      ...configuration,
      assumeRolePolicyDocument: namedDocument(configuration['assumeRolePolicyDocument']),
      attachedManagedPolicies: attached,
      rolePolicyList: [...inline, ...unknown].map((entry) => {
        const policy = asRecord(entry);
        return { policyName: policy['policyName'], policyDocument: namedDocument(policy['policyDocument']) };
      }),
    },
  };
}

function statementsIn(configuration: Fields, documents: PolicyDocuments): number {
  const own = listAt(configuration, 'rolePolicyList').map((entry) => asRecord(entry)['policyDocument']);
  const attached = listAt(configuration, 'attachedManagedPolicies').map((entry) =>
    documents.get(String(asRecord(entry)['policyArn'])),
  );
  return [...own, ...attached].reduce<number>(
    (sum, document) => sum + statementsOf(asRecord(document)).length,
    0,
  );
}

const policyLists = ['rolePolicyList', 'attachedManagedPolicies'] as const;

function isListOrNone(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

/** What a role may do, and who may assume it, is known as far as its documents are. */
function withDoubts(
  found: Found,
  configuration: Fields,
  { isCut, mayHaveOthers }: { readonly isCut: boolean; readonly mayHaveOthers: boolean },
): Found {
  const { properties } = found.resource;
  const documents = policyLists.flatMap((name) =>
    listAt(properties, name).map((entry) => asRecord(entry)['policyDocument']),
  );
  const isDoubtful = isCut || documents.some((document) => document === undefined || hasUnknown(document));
  const trust = configuration['assumeRolePolicyDocument'];
  const unknown = [
    ...found.resource.unknown,
    ...(mayHaveOthers ? ['/properties/customerPolicies'] : []),
    ...(isDoubtful ? ['/related/has-permission'] : []),
    ...(mayHaveOthers || listAt(properties, 'attachedPolicyArns').includes('')
      ? ['/properties/attachedPolicyArns']
      : []),
    ...(trust === undefined || hasUnknown(trust) ? ['/related_from/can-assume'] : []),
  ];
  return { ...found, resource: { ...found.resource, unknown: [...new Set(unknown)] } };
}
