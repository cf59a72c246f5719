import type {
  DataSource,
  DataSourceSummary,
  KnowledgeBase,
  KnowledgeBaseSummary,
  StorageConfiguration,
} from '@aws-sdk/client-bedrock-agent';
import { bucketArnOfUri } from '../resource/arn.ts';
import { edgesFrom, plain, resourceIn, type EdgeTarget, type Found } from '../resource/found.ts';
import { aiFactsOf } from './foundation-model.ts';
import type { Listed } from '../session/reader.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from '../resource/tags.ts';

export const knowledgeBaseType = 'AWS::Bedrock::KnowledgeBase';
export const dataSourceType = 'AWS::Bedrock::DataSource';

const noise = ['createdAt', 'updatedAt', 'failureReasons', 'knowledgeBaseArn'];

/** What belongs to a knowledge base and is read by calls of its own. */
export interface KnowledgeBaseParts {
  /** The details of a source are undefined when they could not be read. */
  readonly sources: Listed<{ readonly id: string; readonly source: DataSource | undefined }>;
  readonly tagged: Tagged;
  /** Whether the VPC endpoints of the region are known. */
  readonly privateLinkKnown: boolean;
}

export function knowledgeBaseArn({ partition, region, account }: AwsScope, knowledgeBaseId: string): string {
  return `arn:${partition}:bedrock:${region}:${account}:knowledge-base/${knowledgeBaseId}`;
}

/** Data sources have no ARN: their id in that of their knowledge base. */
export function dataSourceId(base: string, id: string | undefined): string {
  return `${base}/data-source/${id ?? ''}`;
}

/** @param base undefined when its details could not be read. */
export function normaliseKnowledgeBase(
  scope: AwsScope,
  summary: KnowledgeBaseSummary,
  base: KnowledgeBase | undefined,
  { sources, tagged, privateLinkKnown }: KnowledgeBaseParts,
): Found {
  const id = base?.knowledgeBaseArn ?? knowledgeBaseArn(scope, summary.knowledgeBaseId ?? '');
  const vector = base?.knowledgeBaseConfiguration?.vectorKnowledgeBaseConfiguration;
  const sourcesRead = sources.complete && sources.items.every(({ source }) => source !== undefined);
  const locations = vector?.supplementalDataStorageConfiguration?.storageLocations ?? [];
  return {
    resource: resourceIn(scope, {
      id,
      type: knowledgeBaseType,
      kind: 'knowledge-base',
      name: base?.name ?? summary.name ?? id,
      tags: tagged.tags,
      properties: base ? plain(base, noise) : {},
      unknown: [
        ...tagged.unknown,
        ...(base ? [] : ['/properties', '/related/runs-as', '/related/uses-model', ...storageEdges]),
        ...(sourcesRead ? [] : ['/related/grounded-on']),
        ...(privateLinkKnown ? [] : ['/related_from/routes-to']),
      ],
      ai: vector?.embeddingModelArn === undefined ? {} : aiFactsOf(vector.embeddingModelArn),
    }),
    relationships: edgesFrom(id, [
      ['runs-as', base?.roleArn, 'roleArn'],
      [
        'uses-model',
        vector?.embeddingModelArn,
        'knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn',
      ],
      ...storageTargets(base?.storageConfiguration),
      ...sources.items.flatMap((item): EdgeTarget[] => [
        ['grounded-on', item.id, 'data source'],
        ['grounded-on', bucketOf(item.source), 'data source of type S3'],
      ]),
      ...locations.map(({ s3Location }): EdgeTarget => [
        'writes',
        bucketArnOfUri(scope, s3Location?.uri),
        'knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration',
      ]),
    ]),
  };
}

const storageEdges = ['/related/reads', '/related/writes'];

/** The store that vectors are written to and read from, where it is a resource of AWS. */
function storageTargets(storage: StorageConfiguration | undefined): EdgeTarget[] {
  const stores: readonly (readonly [string | undefined, string])[] = [
    [
      storage?.opensearchServerlessConfiguration?.collectionArn,
      'opensearchServerlessConfiguration.collectionArn',
    ],
    [
      storage?.opensearchManagedClusterConfiguration?.domainArn,
      'opensearchManagedClusterConfiguration.domainArn',
    ],
    [storage?.rdsConfiguration?.resourceArn, 'rdsConfiguration.resourceArn'],
    [storage?.neptuneAnalyticsConfiguration?.graphArn, 'neptuneAnalyticsConfiguration.graphArn'],
    [storage?.s3VectorsConfiguration?.vectorBucketArn, 's3VectorsConfiguration.vectorBucketArn'],
  ];
  return stores.flatMap(([arn, property]): EdgeTarget[] => [
    ['writes', arn, `storageConfiguration.${property}`],
    ['reads', arn, `storageConfiguration.${property}`],
  ]);
}

/** @param source undefined when its details could not be read. */
export function normaliseDataSource(
  scope: AwsScope,
  base: string,
  summary: DataSourceSummary,
  source: DataSource | undefined,
): Found {
  const id = dataSourceId(base, summary.dataSourceId);
  const bucket = bucketOf(source);
  return {
    resource: resourceIn(scope, {
      id,
      type: dataSourceType,
      kind: 'data-source',
      name: source?.name ?? summary.name ?? id,
      properties: source ? plain(source, noise) : {},
      unknown: source ? [] : ['/properties', '/related/grounded-on', '/related/encrypted-by'],
      ai: bucket === undefined ? {} : { data_source: bucket },
    }),
    relationships: edgesFrom(id, [
      ['grounded-on', bucket, 'dataSourceConfiguration.s3Configuration.bucketArn'],
      [
        'encrypted-by',
        source?.serverSideEncryptionConfiguration?.kmsKeyArn,
        'serverSideEncryptionConfiguration.kmsKeyArn',
      ],
    ]),
  };
}

function bucketOf(source: DataSource | undefined): string | undefined {
  return source?.dataSourceConfiguration?.s3Configuration?.bucketArn;
}
