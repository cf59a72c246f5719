import type { Relationship } from '../../../generated/inventory.ts';
import type { PassableRole } from '../access/pass-role.ts';
import { assumersOf } from '../access/trust.ts';
import { records, text, type ConfigItem } from '../config/config-item.ts';
import { plain, resourceIn, type Found } from '../resource/found.ts';
import { boundedBy, managedByAws, managedDocument, type PolicyDocuments } from './managed-policy.ts';
import { subjectOf, type Subject } from '../permissions/subject.ts';
import { certainPermissions, type Surroundings } from '../permissions/permissions.ts';
import { policyDocument, statementsOf } from './policy-document.ts';

export const roleType = 'AWS::IAM::Role';

/**
 * A role as AWS Config spells it, with its documents as objects: those of attached policies stand as
 * `policyDocument` beside their ARN, where they are known.
 *
 * @param around what permissions are worked out for.
 * @param mayRunMore whether some AI resource that was not read may run as this role.
 */
export function normaliseRole(
  item: ConfigItem,
  documents: PolicyDocuments,
  around: Surroundings,
  mayRunMore: boolean,
): Found {
  const { configuration, scope } = item;
  const trust = policyDocument(configuration['assumeRolePolicyDocument']);
  const inline = records(configuration['rolePolicyList']).map((policy) => ({
    policyName: policy['policyName'],
    policyDocument: policyDocument(policy['policyDocument']),
  }));
  const attached = records(configuration['attachedManagedPolicies']).map((policy) => {
    const arn = text(policy['policyArn']) ?? '';
    const document = managedDocument(arn, documents);
    return { policyArn: arn, policyName: policy['policyName'], policyDocument: document };
  });
  // What the account itself decided, so that what AWS's own policies say need not be known to judge it.
  const own = [...inline, ...attached.filter(({ policyArn }) => !managedByAws.test(policyArn))];
  const boundary = configuration['permissionsBoundary'];
  const unread = attached.flatMap((policy, index) =>
    policy.policyDocument ? [] : [`/properties/attachedManagedPolicies/${index}/policyDocument`],
  );
  const policies = [...inline, ...attached];
  const subject = subjectOf({ kind: 'role', arn: item.arn }, policies, boundary, documents, around.canonical);
  const uncertain = policies.some(({ policyDocument: document }) => !document) || isUnknownBoundary(subject);

  return {
    resource: resourceIn(scope, {
      id: item.arn,
      type: roleType,
      kind: 'identity',
      name: item.name,
      region: item.region,
      tags: item.tags,
      ...(item.capturedAt !== undefined && { observedAt: item.capturedAt }),
      properties: plain({
        path: configuration['path'],
        roleName: configuration['roleName'] ?? item.name,
        maxSessionDuration: configuration['maxSessionDuration'],
        assumeRolePolicyDocument: trust,
        attachedManagedPolicies: attached,
        attachedPolicyArns: attached.map(({ policyArn }) => policyArn),
        rolePolicyList: inline,
        customerPolicies: own.map(({ policyName, policyDocument: document }) => ({
          policyName,
          policyDocument: document,
        })),
        permissionsBoundary: boundedBy(boundary, documents),
      }),
      unknown: [
        ...unread,
        ...(trust ? [] : ['/properties/assumeRolePolicyDocument']),
        ...inline.flatMap(({ policyDocument: document }, index) =>
          document ? [] : [`/properties/rolePolicyList/${index}/policyDocument`],
        ),
        ...own.flatMap(({ policyDocument: document }, index) =>
          document ? [] : [`/properties/customerPolicies/${index}/policyDocument`],
        ),
        ...(uncertain ? ['/related/has-permission'] : []),
        ...(mayRunMore && isForServices(trust) ? ['/related_from/runs-as'] : []),
      ],
    }),
    relationships: [...assumers(item.arn, trust), ...certainPermissions(subject, around)],
  };
}

/** Who may assume the role by its trust policy. Services, and everyone, are no resources and make no edges. */
function assumers(role: string, trust: Record<string, unknown> | undefined): Relationship[] {
  return assumersOf(role, trust).flatMap(({ kind, name, conditions, isOpen }) => {
    if (!['account', 'principal', 'provider'].includes(kind) || !name.startsWith('arn:')) return [];
    const asked = conditions.length > 0 ? `, on conditions: ${conditions.join(', ')}` : '';
    const evidence = `assumeRolePolicyDocument${isOpen ? ', open to all of the provider' : ''}${asked}`;
    return [{ from: name, to: role, kind: 'can-assume' as const, evidence }];
  });
}

/** Roles that others may assume, or pass to services. */
export function passableRole({ arn, configuration }: ConfigItem): PassableRole {
  return {
    arn,
    trust: policyDocument(configuration['assumeRolePolicyDocument']),
    hasProfile: records(configuration['instanceProfileList']).length > 0,
  };
}

const services = /^(bedrock|bedrock-agentcore|sagemaker|lambda)\./;

function isForServices(trust: Record<string, unknown> | undefined): boolean {
  return (
    trust === undefined ||
    statementsOf(trust).some(({ principals }) => principals['Service']?.some((name) => services.test(name)))
  );
}

function isUnknownBoundary({ boundary }: Subject): boolean {
  return boundary !== undefined && !boundary.statements;
}
