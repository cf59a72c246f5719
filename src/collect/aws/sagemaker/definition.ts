import type { DefinitionShape } from '../resource/definition.ts';

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
