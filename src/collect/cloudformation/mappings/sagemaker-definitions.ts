import type { Entry, Mappings, TypeMapping } from '../../code/mapping/mapping.ts';
import { arn, flag, mapping, number, same } from './names.ts';

const network: Entry = {
  to: 'NetworkConfig',
  block: {
    EnableNetworkIsolation: flag('EnableNetworkIsolation'),
    EnableInterContainerTrafficEncryption: flag('EnableInterContainerTrafficEncryption'),
    VpcConfig: { to: 'VpcConfig', block: same('Subnets', 'SecurityGroupIds') },
  },
};

const cluster: Readonly<Record<string, Entry>> = {
  ClusterConfig: {
    to: 'ClusterConfig',
    block: {
      ...same('InstanceType', 'VolumeKmsKeyId'),
      InstanceCount: number('InstanceCount'),
      VolumeSizeInGB: number('VolumeSizeInGB'),
    },
  },
};

function jobDefinition(name: string): TypeMapping {
  const output = `${name}JobOutputConfig`;
  return mapping(`AWS::SageMaker::${name}JobDefinition`, {
    id: arn(
      'sagemaker',
      `${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}-job-definition/{JobDefinitionName|@address}`,
    ),
    name: '{JobDefinitionName|@address}',
    attributes: { Ref: '{id}', JobDefinitionArn: '{id}' },
    properties: {
      ...same('JobDefinitionName', 'RoleArn'),
      NetworkConfig: network,
      JobResources: { to: 'JobResources', block: cluster },
      [output]: { to: output, block: same('KmsKeyId') },
    },
  });
}

/** SageMaker: what is watched, kept and run around models. */
export const sagemakerDefinitions: Mappings = {
  types: [
    ...['DataQuality', 'ModelBias', 'ModelExplainability', 'ModelQuality'].map(jobDefinition),
    mapping('AWS::SageMaker::MonitoringSchedule', {
      id: arn('sagemaker', 'monitoring-schedule/{MonitoringScheduleName|@address}'),
      name: '{MonitoringScheduleName|@address}',
      attributes: { Ref: '{id}', MonitoringScheduleArn: '{id}' },
      properties: {
        ...same('MonitoringScheduleName', 'EndpointName'),
        MonitoringScheduleConfig: {
          to: 'MonitoringScheduleConfig',
          block: {
            ...same('MonitoringJobDefinitionName', 'MonitoringType'),
            MonitoringJobDefinition: {
              to: 'MonitoringJobDefinition',
              block: {
                ...same('RoleArn'),
                NetworkConfig: network,
                MonitoringOutputConfig: { to: 'MonitoringOutputConfig', block: same('KmsKeyId') },
                MonitoringResources: { to: 'MonitoringResources', block: cluster },
              },
            },
          },
        },
      },
    }),
    mapping('AWS::SageMaker::InferenceExperiment', {
      id: arn('sagemaker', 'inference-experiment/{Name|@address}'),
      name: '{Name|@address}',
      attributes: { Ref: '{Name|@address}', Arn: '{id}' },
      properties: {
        ...same('Name', 'Type', 'RoleArn', 'KmsKey'),
        DataStorageConfig: { to: 'DataStorageConfig', block: same('Destination', 'KmsKey') },
      },
    }),
    mapping('AWS::SageMaker::FeatureGroup', {
      id: arn('sagemaker', 'feature-group/{FeatureGroupName|@address}'),
      name: '{FeatureGroupName|@address}',
      attributes: { Ref: '{FeatureGroupName|@address}' },
      properties: {
        ...same('FeatureGroupName', 'RoleArn'),
        OnlineStoreConfig: {
          to: 'OnlineStoreConfig',
          block: {
            ...same('StorageType'),
            EnableOnlineStore: flag('EnableOnlineStore'),
            SecurityConfig: { to: 'SecurityConfig', block: same('KmsKeyId') },
          },
        },
        OfflineStoreConfig: {
          to: 'OfflineStoreConfig',
          block: { S3StorageConfig: { to: 'S3StorageConfig', block: same('S3Uri', 'KmsKeyId') } },
        },
      },
    }),
    mapping('AWS::SageMaker::ProcessingJob', {
      id: arn('sagemaker', 'processing-job/{ProcessingJobName|@address}'),
      name: '{ProcessingJobName|@address}',
      attributes: { Ref: '{id}', ProcessingJobArn: '{id}' },
      properties: {
        ...same('ProcessingJobName', 'RoleArn', 'Environment'),
        NetworkConfig: network,
        AppSpecification: { to: 'AppSpecification', block: same('ImageUri') },
        ProcessingOutputConfig: { to: 'ProcessingOutputConfig', block: same('KmsKeyId') },
        ProcessingResources: { to: 'ProcessingResources', block: cluster },
      },
    }),
    mapping('AWS::SageMaker::NotebookInstanceLifecycleConfig', {
      id: arn(
        'sagemaker',
        'notebook-instance-lifecycle-config/{NotebookInstanceLifecycleConfigName|@address}',
      ),
      name: '{NotebookInstanceLifecycleConfigName|@address}',
      attributes: {
        Ref: '{id}',
        NotebookInstanceLifecycleConfigName: '{NotebookInstanceLifecycleConfigName|@address}',
      },
      properties: {
        ...same('NotebookInstanceLifecycleConfigName'),
        OnCreate: { to: 'OnCreate', each: same('Content') },
        OnStart: { to: 'OnStart', each: same('Content') },
      },
    }),
  ],
  parts: [],
};
