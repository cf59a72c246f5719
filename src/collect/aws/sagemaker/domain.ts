import type { DescribeDomainResponse, DomainDetails } from '@aws-sdk/client-sagemaker';
import { bucketArnOfUri, keyArn } from '../resource/arn.ts';
import { edgesFrom, plain, resourceIn, withDefaults, type Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from '../resource/tags.ts';

export const domainType = 'AWS::SageMaker::Domain';

const noise = ['DomainArn', 'CreationTime', 'LastModifiedTime', 'FailureReason', 'Url'];

/** @param domain undefined when its details could not be read. */
export function normaliseDomain(
  scope: AwsScope,
  summary: DomainDetails,
  domain: DescribeDomainResponse | undefined,
  { tags, unknown }: Tagged,
): Found {
  const id = summary.DomainArn ?? '';
  const sharing = domain?.DefaultUserSettings?.SharingSettings;
  return {
    resource: resourceIn(scope, {
      id,
      type: domainType,
      kind: 'ai-workspace',
      name: summary.DomainName ?? id,
      tags,
      ...(domain
        ? withDefaults(plain(domain, noise), { AppNetworkAccessType: 'PublicInternetOnly' })
        : { properties: {} }),
      unknown: domain ? unknown : [...unknown, '/properties', '/related/runs-as', '/related/encrypted-by'],
    }),
    relationships: edgesFrom(id, [
      ['runs-as', domain?.DefaultUserSettings?.ExecutionRole, 'DefaultUserSettings.ExecutionRole'],
      ['runs-as', domain?.DefaultSpaceSettings?.ExecutionRole, 'DefaultSpaceSettings.ExecutionRole'],
      ['encrypted-by', keyArn(scope, domain?.KmsKeyId), 'KmsKeyId'],
      [
        'writes',
        bucketArnOfUri(scope, sharing?.S3OutputPath),
        'DefaultUserSettings.SharingSettings.S3OutputPath',
      ],
    ]),
  };
}
