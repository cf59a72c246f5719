import { plain, resourceIn, type Found } from '../resource/found.ts';
import { boundedBy, type PolicyDocuments } from './managed-policy.ts';
import { certainPermissions, type Surroundings } from '../permissions/permissions.ts';
import { subjectOf } from '../permissions/subject.ts';
import type { AwsScope } from '../session/scope.ts';

export const userType = 'AWS::IAM::User';

/** The service whose credentials are API keys of Bedrock. */
export const bedrockKeys = 'bedrock.amazonaws.com';

/** A user of IAM with an API key of Bedrock. */
export interface User {
  readonly arn: string;
  readonly userName: string;
  readonly path?: unknown;
  readonly tags?: Readonly<Record<string, string>>;
  readonly serviceSpecificCredentials: readonly Credential[];
  readonly permissionsBoundary?: unknown;
  /** All that it has: its own and those of its groups, inline and managed. Undefined when they could not be read. */
  readonly policies: readonly UserPolicy[] | undefined;
}

/** A credential for one service, without its secret. */
export interface Credential {
  readonly serviceName: unknown;
  readonly status: unknown;
  readonly serviceSpecificCredentialId?: unknown;
  readonly createDate?: unknown;
  readonly expirationDate?: unknown;
  /** Days that it was made for; absent where it never expires. */
  readonly credentialAgeDays?: unknown;
}

export interface UserPolicy {
  readonly policyName: unknown;
  readonly policyArn?: unknown;
  /** The group that it comes by. */
  readonly group?: unknown;
  /** Undefined where it is not known. */
  readonly policyDocument: Record<string, unknown> | undefined;
}

/**
 * A user with its credentials and with what it may do.
 *
 * @param around what permissions are worked out for.
 * @param documents what managed policies say, for the boundary.
 */
export function normaliseUser(
  scope: AwsScope,
  user: User,
  around: Surroundings,
  documents: PolicyDocuments,
): Found {
  const { arn, userName, path, tags = {}, policies } = user;
  const { serviceSpecificCredentials, permissionsBoundary } = user;
  const subject =
    policies && subjectOf({ kind: 'user', arn }, policies, permissionsBoundary, documents, around.canonical);
  const isKnown =
    subject && policies.every((policy) => policy.policyDocument) && (subject.boundary?.statements ?? true);
  return {
    resource: resourceIn(scope, {
      id: arn,
      type: userType,
      kind: 'identity',
      name: userName,
      region: 'global',
      tags,
      properties: plain({
        userName,
        path,
        serviceSpecificCredentials,
        policies,
        permissionsBoundary: boundedBy(permissionsBoundary, documents) ?? permissionsBoundary,
      }),
      unknown: [
        ...(policies
          ? policies.flatMap(({ policyDocument }, index) =>
              policyDocument ? [] : [`/properties/policies/${index}/policyDocument`],
            )
          : ['/properties/path', '/properties/permissionsBoundary', '/properties/policies', '/tags']),
        ...(isKnown ? [] : ['/related/has-permission']),
      ],
    }),
    relationships: subject ? certainPermissions(subject, around) : [],
  };
}
