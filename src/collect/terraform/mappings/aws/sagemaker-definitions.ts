import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { arn, flag, mapping, number, pascal } from './names.ts';

const jobName = '{name|@address}';

const network: Entry = {
  to: 'NetworkConfig',
  block: {
    enable_network_isolation: flag('EnableNetworkIsolation'),
    enable_inter_container_traffic_encryption: flag('EnableInterContainerTrafficEncryption'),
    vpc_config: { to: 'VpcConfig', block: { subnets: 'Subnets', security_group_ids: 'SecurityGroupIds' } },
  },
};

/** SageMaker: what is watched, kept, reviewed and run around models, as far as the provider aws has types of its own. */
export const sagemakerDefinitions: Mappings = {
  types: [
    mapping('aws_sagemaker_data_quality_job_definition', 'AWS::SageMaker::DataQualityJobDefinition', {
      id: arn('sagemaker', `data-quality-job-definition/${jobName}`),
      name: jobName,
      attributes: { id: jobName, name: jobName, arn: '{id}' },
      properties: {
        name: 'JobDefinitionName',
        ...pascal('role_arn'),
        network_config: network,
        job_resources: {
          to: 'JobResources',
          block: {
            cluster_config: {
              to: 'ClusterConfig',
              block: {
                ...pascal('instance_type', 'volume_kms_key_id'),
                instance_count: number('InstanceCount'),
                volume_size_in_gb: number('VolumeSizeInGB'),
              },
            },
          },
        },
        data_quality_job_output_config: { to: 'DataQualityJobOutputConfig', block: pascal('kms_key_id') },
      },
    }),
    mapping('aws_sagemaker_monitoring_schedule', 'AWS::SageMaker::MonitoringSchedule', {
      id: arn('sagemaker', `monitoring-schedule/${jobName}`),
      name: jobName,
      attributes: { id: jobName, name: jobName, arn: '{id}' },
      properties: {
        name: 'MonitoringScheduleName',
        monitoring_schedule_config: {
          to: 'MonitoringScheduleConfig',
          block: pascal('monitoring_job_definition_name', 'monitoring_type'),
        },
      },
    }),
    mapping('aws_sagemaker_feature_group', 'AWS::SageMaker::FeatureGroup', {
      id: arn('sagemaker', 'feature-group/{feature_group_name}'),
      name: '{feature_group_name}',
      attributes: { id: '{feature_group_name}', arn: '{id}' },
      properties: {
        ...pascal('feature_group_name', 'role_arn'),
        online_store_config: {
          to: 'OnlineStoreConfig',
          block: {
            ...pascal('storage_type'),
            enable_online_store: flag('EnableOnlineStore'),
            security_config: { to: 'SecurityConfig', block: pascal('kms_key_id') },
          },
        },
        offline_store_config: {
          to: 'OfflineStoreConfig',
          block: {
            s3_storage_config: { to: 'S3StorageConfig', block: { s3_uri: 'S3Uri', kms_key_id: 'KmsKeyId' } },
          },
        },
      },
    }),
    mapping('aws_sagemaker_flow_definition', 'AWS::SageMaker::FlowDefinition', {
      id: arn('sagemaker', 'flow-definition/{flow_definition_name}'),
      name: '{flow_definition_name}',
      attributes: { id: '{flow_definition_name}', arn: '{id}' },
      properties: {
        ...pascal('flow_definition_name', 'role_arn'),
        output_config: {
          to: 'OutputConfig',
          block: { s3_output_path: 'S3OutputPath', kms_key_id: 'KmsKeyId' },
        },
      },
    }),
    mapping(
      'aws_sagemaker_notebook_instance_lifecycle_configuration',
      'AWS::SageMaker::NotebookInstanceLifecycleConfig',
      {
        id: arn('sagemaker', `notebook-instance-lifecycle-config/${jobName}`),
        name: jobName,
        attributes: { id: jobName, name: jobName, arn: '{id}' },
        properties: {
          name: 'NotebookInstanceLifecycleConfigName',
          on_create: { to: 'OnCreate', wrap: 'Content' },
          on_start: { to: 'OnStart', wrap: 'Content' },
        },
      },
    ),
  ],
  parts: [],
};
