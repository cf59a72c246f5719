import type { Resource } from '../../generated/inventory.ts';
import { bucketArnOfUri, keyArn } from './arn.ts';
import { edgesFrom, plain, resourceIn, type EdgeTarget, type Found } from './found.ts';
import type { AwsScope } from './scope.ts';
import type { Tagged } from './tags.ts';

/** What a type is made of: where it names roles, keys and buckets, by dotted path. */
export interface DefinitionShape {
  readonly type: string;
  readonly kind: Resource['kind'];
  readonly roles?: readonly string[];
  readonly keys?: readonly string[];
  readonly buckets?: readonly string[];
  /** Members that are no configuration, beside times and states. */
  readonly noise?: readonly string[];
}

const clusterKey = 'JobResources.ClusterConfig.VolumeKmsKeyId';

function jobDefinition(name: string): DefinitionShape {
  return {
    type: `AWS::SageMaker::${name}JobDefinition`,
    kind: 'ai-settings',
    roles: ['RoleArn'],
    keys: [clusterKey, `${name}JobOutputConfig.KmsKeyId`],
    noise: [`${name}JobInput`],
  };
}

const scheduled = 'MonitoringScheduleConfig.MonitoringJobDefinition';

/** Types of SageMaker that are read by one list and one call a resource. */
export const definitionShapes = {
  dataQuality: jobDefinition('DataQuality'),
  modelBias: jobDefinition('ModelBias'),
  modelExplainability: jobDefinition('ModelExplainability'),
  modelQuality: jobDefinition('ModelQuality'),
  schedule: {
    type: 'AWS::SageMaker::MonitoringSchedule',
    kind: 'ai-settings',
    roles: [`${scheduled}.RoleArn`],
    keys: [
      `${scheduled}.MonitoringOutputConfig.KmsKeyId`,
      `${scheduled}.MonitoringResources.ClusterConfig.VolumeKmsKeyId`,
    ],
    noise: ['LastMonitoringExecutionSummary'],
  },
  experiment: {
    type: 'AWS::SageMaker::InferenceExperiment',
    kind: 'ai-deployment',
    roles: ['RoleArn'],
    keys: ['KmsKey', 'DataStorageConfig.KmsKey'],
    buckets: ['DataStorageConfig.Destination'],
    noise: ['StatusReason', 'CompletionTime', 'Schedule', 'Description'],
  },
  featureGroup: {
    type: 'AWS::SageMaker::FeatureGroup',
    kind: 'dataset',
    roles: ['RoleArn'],
    keys: ['OnlineStoreConfig.SecurityConfig.KmsKeyId', 'OfflineStoreConfig.S3StorageConfig.KmsKeyId'],
    buckets: ['OfflineStoreConfig.S3StorageConfig.S3Uri'],
    noise: [
      'FeatureDefinitions',
      'Description',
      'LastUpdateStatus',
      'OfflineStoreStatus',
      'OnlineStoreTotalSizeBytes',
    ],
  },
  flow: {
    type: 'AWS::SageMaker::FlowDefinition',
    kind: 'ai-settings',
    roles: ['RoleArn'],
    keys: ['OutputConfig.KmsKeyId'],
    buckets: ['OutputConfig.S3OutputPath'],
    noise: ['HumanLoopConfig', 'HumanLoopActivationConfig'],
  },
  processing: {
    type: 'AWS::SageMaker::ProcessingJob',
    kind: 'training-job',
    roles: ['RoleArn'],
    keys: ['ProcessingOutputConfig.KmsKeyId', 'ProcessingResources.ClusterConfig.VolumeKmsKeyId'],
    noise: ['ExitMessage', 'ProcessingStartTime', 'ProcessingEndTime', 'ExperimentConfig'],
  },
  lifecycle: {
    type: 'AWS::SageMaker::NotebookInstanceLifecycleConfig',
    kind: 'ai-settings',
  },
} as const satisfies Readonly<Record<string, DefinitionShape>>;

/** Times, and failures, which may quote anything. */
const noise = ['CreationTime', 'LastModifiedTime', 'FailureReason', 'NextToken'];

/** @param details undefined when they could not be read. */
export function normaliseDefinition(
  scope: AwsScope,
  shape: DefinitionShape,
  { id, name }: { readonly id: string; readonly name: string },
  details: object | undefined,
  { tags, unknown }: Tagged = { tags: {}, unknown: [] },
): Found {
  const { type, kind, roles = [], keys = [], buckets = [] } = shape;
  const edges = (
    paths: readonly string[],
    edge: EdgeTarget[0],
    target: (named: string) => string | undefined,
  ) =>
    paths.map((path): EdgeTarget => {
      const named = textAt(details, path);
      return [edge, named === undefined ? undefined : target(named), path];
    });
  const kinds = [
    ...(roles.length > 0 ? ['runs-as'] : []),
    ...(keys.length > 0 ? ['encrypted-by'] : []),
    ...(buckets.length > 0 ? ['writes'] : []),
  ];
  return {
    resource: resourceIn(scope, {
      id,
      type,
      kind,
      name,
      tags,
      properties: details ? plain(details, [...noise, ...(shape.noise ?? [])]) : {},
      unknown: details ? unknown : [...unknown, '/properties', ...kinds.map((edge) => `/related/${edge}`)],
    }),
    relationships: edgesFrom(id, [
      ...edges(roles, 'runs-as', (role) => role),
      ...edges(keys, 'encrypted-by', (key) => keyArn(scope, key)),
      ...edges(buckets, 'writes', (uri) => bucketArnOfUri(scope, uri)),
    ]),
  };
}

function textAt(value: unknown, path: string): string | undefined {
  let at = value;
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return typeof at === 'string' ? at : undefined;
}
