import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { arn, flag, mapping, number, pascal } from './names.ts';

const named = '{name|@address}';

const vpc: Entry = { to: 'VpcConfig', block: pascal('subnets', 'security_group_ids') };

const container: Readonly<Record<string, Entry>> = {
  ...pascal('image', 'mode', 'model_data_url', 'model_package_name', 'container_hostname', 'environment'),
  image_config: { to: 'ImageConfig', block: pascal('repository_access_mode') },
  model_data_source: {
    to: 'ModelDataSource',
    block: {
      s3_data_source: {
        to: 'S3DataSource',
        block: pascal('s3_uri', 's3_data_type', 'compression_type'),
      },
    },
  },
};

const variant: Readonly<Record<string, Entry>> = {
  ...pascal('variant_name', 'model_name', 'instance_type'),
  initial_instance_count: number('InitialInstanceCount'),
  enable_ssm_access: flag('EnableSSMAccess'),
  serverless_config: {
    to: 'ServerlessConfig',
    block: { max_concurrency: number('MaxConcurrency'), memory_size_in_mb: number('MemorySizeInMB') },
  },
};

/** SageMaker: notebooks, domains, and what endpoints are made of. */
export const sagemaker: Mappings = {
  types: [
    mapping('aws_sagemaker_notebook_instance', 'AWS::SageMaker::NotebookInstance', {
      id: arn('sagemaker', 'notebook-instance/{name}'),
      attributes: { id: '{name}', arn: '{id}' },
      properties: {
        ...pascal('instance_type', 'role_arn', 'subnet_id', 'security_groups', 'kms_key_id'),
        ...pascal('direct_internet_access', 'root_access', 'platform_identifier'),
        ...pascal('default_code_repository', 'additional_code_repositories'),
        name: 'NotebookInstanceName',
        lifecycle_config_name: 'NotebookInstanceLifecycleConfigName',
        volume_size: number('VolumeSizeInGB'),
        instance_metadata_service_configuration: {
          to: 'InstanceMetadataServiceConfiguration',
          block: {
            minimum_instance_metadata_service_version: {
              to: 'MinimumInstanceMetadataServiceVersion',
              as: 'string',
            },
          },
        },
      },
    }),
    mapping('aws_sagemaker_domain', 'AWS::SageMaker::Domain', {
      id: arn('sagemaker', 'domain/{@address}'),
      name: '{domain_name}',
      attributes: { id: '{@address}', arn: '{id}' },
      properties: {
        ...pascal('domain_name', 'auth_mode', 'app_network_access_type', 'kms_key_id', 'vpc_id'),
        ...pascal('subnet_ids', 'tag_propagation'),
        default_user_settings: {
          to: 'DefaultUserSettings',
          block: {
            ...pascal('execution_role', 'security_groups'),
            sharing_settings: {
              to: 'SharingSettings',
              block: pascal('notebook_output_option', 's3_output_path', 's3_kms_key_id'),
            },
          },
        },
        default_space_settings: {
          to: 'DefaultSpaceSettings',
          block: pascal('execution_role', 'security_groups'),
        },
      },
    }),
    mapping('aws_sagemaker_model', 'AWS::SageMaker::Model', {
      id: arn('sagemaker', `model/${named}`),
      attributes: { id: named, name: named, arn: '{id}' },
      properties: {
        name: 'ModelName',
        ...pascal('execution_role_arn'),
        enable_network_isolation: flag('EnableNetworkIsolation'),
        vpc_config: vpc,
        primary_container: { to: 'PrimaryContainer', block: container },
        container: { to: 'Containers', each: container },
      },
    }),
    mapping('aws_sagemaker_endpoint_configuration', 'AWS::SageMaker::EndpointConfig', {
      id: arn('sagemaker', `endpoint-config/${named}`),
      attributes: { id: named, name: named, arn: '{id}' },
      properties: {
        name: 'EndpointConfigName',
        kms_key_arn: 'KmsKeyId',
        ...pascal('execution_role_arn'),
        data_capture_config: {
          to: 'DataCaptureConfig',
          block: {
            ...pascal('destination_s3_uri', 'kms_key_id'),
            enable_capture: flag('EnableCapture', false),
            initial_sampling_percentage: number('InitialSamplingPercentage'),
            capture_options: { to: 'CaptureOptions', each: pascal('capture_mode') },
          },
        },
        production_variants: { to: 'ProductionVariants', each: variant },
        shadow_production_variants: { to: 'ShadowProductionVariants', each: variant },
      },
    }),
    mapping('aws_sagemaker_endpoint', 'AWS::SageMaker::Endpoint', {
      id: arn('sagemaker', `endpoint/${named}`),
      attributes: { id: named, name: named, arn: '{id}' },
      properties: { name: 'EndpointName', ...pascal('endpoint_config_name') },
    }),
  ],
  parts: [],
};
