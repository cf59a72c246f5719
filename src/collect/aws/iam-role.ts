import type { Relationship, Resource } from '../../generated/inventory.ts';
import { accountArn, parseArn } from './arn.ts';
import { asRecord, text, type ConfigItem } from './config-item.ts';
import { plain, resourceIn, type Found } from './found.ts';
import { certainPermissions, type Source } from './permissions.ts';
import { policyDocument, statementsOf } from './policy-document.ts';

export const roleType = 'AWS::IAM::Role';

/** Policy documents by policy ARN. */
export type PolicyDocuments = ReadonlyMap<string, Record<string, unknown>>;

const managedByAws = /^arn:[^:]+:iam::aws:policy\//;
const administratorAccess = /^arn:[^:]+:iam::aws:policy\/AdministratorAccess$/;

// Documented and never changed: known without a call, so that the clearest case is never unknown.
const administratorDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

/** What a managed policy says, as far as it is known. */
export function managedDocument(
  arn: string,
  documents: PolicyDocuments,
): Record<string, unknown> | undefined {
  return administratorAccess.test(arn) ? administratorDocument : documents.get(arn);
}

/**
 * A role as AWS Config spells it, with its documents as objects: those of attached policies stand as
 * `policyDocument` beside their ARN, where they are known.
 *
 * @param targets resources that permissions are worked out for.
 * @param mayRunMore whether some AI resource that was not read may run as this role.
 */
export function normaliseRole(
  item: ConfigItem,
  documents: PolicyDocuments,
  targets: readonly Resource[],
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
  const uncertain = unread.length > 0 || bounded(boundary);

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
        permissionsBoundary: bounded(boundary) ? boundary : undefined,
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
    relationships: [
      ...assumers(item.arn, trust),
      // A boundary takes away what policies give.
      ...(bounded(boundary)
        ? []
        : certainPermissions(item.arn, sourcesOf(inline, attached), accountArn(scope), targets)),
    ],
  };
}

interface Named {
  readonly policyName: unknown;
  readonly policyDocument?: Record<string, unknown> | undefined;
}

function sourcesOf(inline: readonly Named[], attached: readonly Named[]): Source[] {
  return [...inline, ...attached].flatMap(({ policyName, policyDocument: document }) =>
    statementsOf(document).map((statement) => ({ policy: String(policyName), statement })),
  );
}

/** Who may assume the role by its trust policy. Services are no resources and make no edges. */
function assumers(role: string, trust: Record<string, unknown> | undefined): Relationship[] {
  return statementsOf(trust)
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ principals, conditional }) =>
      [...(principals['AWS'] ?? []), ...(principals['Federated'] ?? [])].flatMap((principal) => {
        const from = principalArn(principal, role);
        const evidence = `assumeRolePolicyDocument${conditional ? ', on conditions' : ''}`;
        return from === undefined ? [] : [{ from, to: role, kind: 'can-assume' as const, evidence }];
      }),
    );
}

/** An account's number stands for the account. What is not an ARN (`*`, deleted principals) is no resource. */
function principalArn(principal: string, role: string): string | undefined {
  if (/^\d{12}$/.test(principal)) {
    return accountArn({ partition: parseArn(role)?.partition ?? 'aws', account: principal });
  }
  return principal.startsWith('arn:') ? principal : undefined;
}

const services = /^(bedrock|bedrock-agentcore|sagemaker|lambda)\./;

function isForServices(trust: Record<string, unknown> | undefined): boolean {
  return (
    trust === undefined ||
    statementsOf(trust).some(({ principals }) => principals['Service']?.some((name) => services.test(name)))
  );
}

function bounded(boundary: unknown): boolean {
  return Object.keys(asRecord(boundary)).length > 0;
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}
