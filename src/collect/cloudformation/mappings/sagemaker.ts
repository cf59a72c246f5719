import type { Entry, Mappings } from '../../code/mapping/mapping.ts';
import { arn, flag, mapping, number, same } from './names.ts';

const vpc: Entry = { to: 'VpcConfig', block: same('Subnets', 'SecurityGroupIds') };

const container: Readonly<Record<string, Entry>> = {
  ...same('Image', 'Mode', 'ModelDataUrl', 'ModelPackageName', 'ContainerHostname', 'Environment'),
  ImageConfig: { to: 'ImageConfig', block: same('RepositoryAccessMode') },
  ModelDataSource: {
    to: 'ModelDataSource',
    block: {
      S3DataSource: {
        to: 'S3DataSource',
        block: same('S3Uri', 'S3DataType', 'CompressionType'),
      },
    },
  },
};

const variant: Readonly<Record<string, Entry>> = {
  ...same('VariantName', 'ModelName', 'InstanceType'),
  InitialInstanceCount: number('InitialInstanceCount'),
  EnableSSMAccess: flag('EnableSSMAccess'),
  ServerlessConfig: {
    to: 'ServerlessConfig',
    block: { MaxConcurrency: number('MaxConcurrency'), MemorySizeInMB: number('MemorySizeInMB') },
  },
};

/** SageMaker: notebooks, domains, and what endpoints are made of. */
export const sagemaker: Mappings = {
  types: [
    mapping('AWS::SageMaker::NotebookInstance', {
      id: arn('sagemaker', 'notebook-instance/{NotebookInstanceName|@address}'),
      name: '{NotebookInstanceName}',
      attributes: { Ref: '{id}', NotebookInstanceName: '{NotebookInstanceName|@address}' },
      properties: {
        ...same('NotebookInstanceName', 'InstanceType', 'RoleArn', 'SubnetId', 'KmsKeyId'),
        ...same('DirectInternetAccess', 'RootAccess', 'DefaultCodeRepository', 'PlatformIdentifier'),
        ...same('AdditionalCodeRepositories'),
        SecurityGroupIds: 'SecurityGroups',
        LifecycleConfigName: 'NotebookInstanceLifecycleConfigName',
        VolumeSizeInGB: number('VolumeSizeInGB'),
        InstanceMetadataServiceConfiguration: {
          to: 'InstanceMetadataServiceConfiguration',
          block: {
            MinimumInstanceMetadataServiceVersion: {
              to: 'MinimumInstanceMetadataServiceVersion',
              as: 'string',
            },
          },
        },
      },
    }),
    mapping('AWS::SageMaker::Domain', {
      id: arn('sagemaker', 'domain/{@address}'),
      name: '{DomainName}',
      attributes: { Ref: '{@address}', DomainId: '{@address}', DomainArn: '{id}' },
      properties: {
        ...same('DomainName', 'AuthMode', 'AppNetworkAccessType', 'KmsKeyId', 'VpcId', 'SubnetIds'),
        ...same('TagPropagation'),
        DefaultUserSettings: {
          to: 'DefaultUserSettings',
          block: {
            ...same('ExecutionRole', 'SecurityGroups'),
            SharingSettings: {
              to: 'SharingSettings',
              block: same('NotebookOutputOption', 'S3OutputPath', 'S3KmsKeyId'),
            },
          },
        },
        DefaultSpaceSettings: {
          to: 'DefaultSpaceSettings',
          block: same('ExecutionRole', 'SecurityGroups'),
        },
      },
    }),
    mapping('AWS::SageMaker::Model', {
      id: arn('sagemaker', 'model/{ModelName|@address}'),
      name: '{ModelName}',
      attributes: { Ref: '{id}', ModelName: '{ModelName|@address}' },
      properties: {
        ...same('ModelName', 'ExecutionRoleArn'),
        EnableNetworkIsolation: flag('EnableNetworkIsolation'),
        VpcConfig: vpc,
        PrimaryContainer: { to: 'PrimaryContainer', block: container },
        Containers: { to: 'Containers', each: container },
      },
    }),
    mapping('AWS::SageMaker::EndpointConfig', {
      id: arn('sagemaker', 'endpoint-config/{EndpointConfigName|@address}'),
      name: '{EndpointConfigName}',
      attributes: { Ref: '{id}', EndpointConfigName: '{EndpointConfigName|@address}' },
      properties: {
        ...same('EndpointConfigName', 'KmsKeyId', 'ExecutionRoleArn'),
        EnableNetworkIsolation: flag('EnableNetworkIsolation'),
        VpcConfig: vpc,
        DataCaptureConfig: {
          to: 'DataCaptureConfig',
          block: {
            ...same('DestinationS3Uri', 'KmsKeyId'),
            EnableCapture: flag('EnableCapture', false),
            InitialSamplingPercentage: number('InitialSamplingPercentage'),
            CaptureOptions: { to: 'CaptureOptions', each: same('CaptureMode') },
          },
        },
        ProductionVariants: { to: 'ProductionVariants', each: variant },
        ShadowProductionVariants: { to: 'ShadowProductionVariants', each: variant },
      },
    }),
    mapping('AWS::SageMaker::Endpoint', {
      id: arn('sagemaker', 'endpoint/{EndpointName|@address}'),
      name: '{EndpointName}',
      attributes: { Ref: '{id}', EndpointName: '{EndpointName|@address}' },
      properties: same('EndpointName', 'EndpointConfigName'),
    }),
  ],
  parts: [],
};
