import {
  DescribeDomainCommand,
  paginateListDomains,
  SageMakerClient,
  type DescribeDomainResponse,
  type DomainDetails,
} from '@aws-sdk/client-sagemaker';
import type { Collector } from '../collector.ts';
import { mapLimit } from '../transport/limit.ts';
import { bucketArnOfUri, keyArn } from './arn.ts';
import { edgesFrom, plain, resourceIn, withDefaults, type Found } from './found.ts';
import type { Reader } from './reader.ts';
import type { AwsScope } from './scope.ts';
import type { AwsSession } from './session.ts';
import { sageMakerTags, sageMakerTagsCall, type Tagged } from './tags.ts';
import { rpc } from './wire.ts';

export const domainType = 'AWS::SageMaker::Domain';

/** Studio domains: where people work with models, and as whom. */
export const sageMakerDomains: Collector<AwsSession> = {
  id: 'aws-sagemaker-domains',
  title: 'SageMaker domains',
  produces: [domainType],
  calls: [
    rpc('api.sagemaker', 'SageMaker.ListDomains', 'sagemaker:ListDomains'),
    rpc('api.sagemaker', 'SageMaker.DescribeDomain', 'sagemaker:DescribeDomain'),
    sageMakerTagsCall,
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, collectDomains);
  },
};

async function collectDomains(reader: Reader): Promise<void> {
  const client = reader.client(SageMakerClient);
  const { items } = await reader.list(
    { call: 'sagemaker:ListDomains', types: [domainType] },
    paginateListDomains({ client, pageSize: 100 }, {}),
    (page) => page.Domains,
  );
  await mapLimit(items, 4, async (summary) => {
    const id = summary.DomainArn ?? '';
    const about = { call: 'sagemaker:DescribeDomain', types: [domainType], resource: id };
    const domain = await reader.attempt(about, () =>
      client.send(new DescribeDomainCommand({ DomainId: summary.DomainId })),
    );
    const tagged = await sageMakerTags(reader, domainType, id);
    reader.put(normaliseDomain(reader.scope, summary, domain, tagged));
  });
}

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
