import { keyArn } from '../resource/arn.ts';
import { asRecord, text } from '../config/config-item.ts';
import { edgesFrom, plain, resourceIn, withDefaults, type Found } from '../resource/found.ts';
import { policyDocument } from '../iam/policy-document.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from '../resource/tags.ts';

export const searchDomainType = 'AWS::OpenSearchService::Domain';

type Fields = Readonly<Record<string, unknown>>;

/** What is around a domain. */
export interface SearchDomainSurroundings {
  readonly tagged: Tagged;
  /** Whether it is known that a knowledge base writes to the domain, or that none does. */
  readonly knowledgeKnown: boolean;
}

const kept = [
  'DomainId',
  'DomainName',
  'EngineVersion',
  'Endpoint',
  'Endpoints',
  'IPAddressType',
  'ClusterConfig',
  'VPCOptions',
  'AdvancedSecurityOptions',
  'CognitoOptions',
  'EncryptionAtRestOptions',
  'NodeToNodeEncryptionOptions',
  'DomainEndpointOptions',
  'LogPublishingOptions',
  'ServiceSoftwareOptions',
  'SoftwareUpdateOptions',
];

/** Documents and keys of identity providers, which are no settings. */
const documents = ['SAMLOptions', 'JWTOptions'];

export function searchDomainArn({ partition, region, account }: AwsScope, name: string): string {
  return `arn:${partition}:es:${region}:${account}:domain/${name}`;
}

/**
 * A domain of OpenSearch Service, its access policy as an object. A domain without VPC options has its endpoint on the internet.
 *
 * @param status undefined when its details could not be read.
 */
export function normaliseSearchDomain(
  scope: AwsScope,
  name: string,
  status: Fields | undefined,
  { tagged, knowledgeKnown }: SearchDomainSurroundings,
): Found {
  const id = text(status?.['ARN']) ?? searchDomainArn(scope, name);
  const policy = policyDocument(status?.['AccessPolicies']);
  const isPolicyRead = policy !== undefined || text(status?.['AccessPolicies']) === undefined;
  const security = status?.['AdvancedSecurityOptions'];
  const key = text(asRecord(status?.['EncryptionAtRestOptions'])['KmsKeyId']);
  return {
    resource: resourceIn(scope, {
      id,
      type: searchDomainType,
      kind: 'vector-index',
      name,
      tags: tagged.tags,
      // A policy that is not set lets nobody in.
      ...withDefaults(
        plain({
          ...Object.fromEntries(kept.map((property) => [property, status?.[property]])),
          AdvancedSecurityOptions: typeof security === 'object' ? withoutDocuments(security) : security,
          AccessPolicies: policy,
        }),
        status && isPolicyRead ? { AccessPolicies: {} } : {},
      ),
      unknown: [
        ...tagged.unknown,
        ...(status ? [] : ['/properties', '/related/encrypted-by']),
        ...(isPolicyRead ? [] : ['/properties/AccessPolicies']),
        ...(knowledgeKnown ? [] : ['/related_from/writes']),
      ],
    }),
    relationships: edgesFrom(id, [['encrypted-by', keyArn(scope, key), 'EncryptionAtRestOptions.KmsKeyId']]),
  };
}

/** Of federated logins whether they are on. */
function withoutDocuments(security: unknown): Fields {
  const options = asRecord(security);
  return {
    ...options,
    ...Object.fromEntries(
      documents
        .filter((name) => options[name] !== undefined)
        .map((name) => [name, { Enabled: asRecord(options[name])['Enabled'] }]),
    ),
  };
}
