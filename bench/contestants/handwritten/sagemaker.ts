import { filled, listed, type HandwrittenCheck } from './check.ts';

const notebook = 'AWS::SageMaker::NotebookInstance';

/** The checks of SageMaker but that of keys. */
export const sagemakerChecks: readonly HandwrittenCheck[] = [
  {
    id: 'aws-sagemaker-domain-vpc-only',
    type: 'AWS::SageMaker::Domain',
    reads: { own: ['/properties/AppNetworkAccessType', '/properties/SubnetIds'] },
    compliant: ({ properties }) =>
      properties.AppNetworkAccessType === 'VpcOnly' && filled(properties.SubnetIds),
  },
  {
    id: 'aws-sagemaker-endpoint-data-capture',
    type: 'AWS::SageMaker::EndpointConfig',
    reads: {
      own: [
        '/properties/DataCaptureConfig/EnableCapture',
        '/properties/DataCaptureConfig/InitialSamplingPercentage',
        '/properties/DataCaptureConfig/DestinationS3Uri',
        '/properties/DataCaptureConfig/CaptureOptions',
      ],
    },
    compliant: ({ properties: { DataCaptureConfig: config } }) => {
      const modes = new Set(
        listed<{ CaptureMode?: string }>(config?.CaptureOptions).map(({ CaptureMode }) => CaptureMode),
      );
      return (
        config?.EnableCapture === true &&
        config.InitialSamplingPercentage > 0 &&
        filled(config.DestinationS3Uri) &&
        (modes.has('InputAndOutput') || (modes.has('Input') && modes.has('Output')))
      );
    },
  },
  {
    id: 'aws-sagemaker-model-network-isolation',
    type: 'AWS::SageMaker::Model',
    reads: { own: ['/properties/EnableNetworkIsolation'] },
    compliant: ({ properties }) => properties.EnableNetworkIsolation === true,
  },
  {
    id: 'aws-sagemaker-notebook-direct-internet',
    type: notebook,
    reads: { own: ['/properties/DirectInternetAccess', '/properties/SubnetId'] },
    compliant: ({ properties }) =>
      properties.DirectInternetAccess === 'Disabled' && filled(properties.SubnetId),
  },
  {
    id: 'aws-sagemaker-notebook-imdsv2',
    type: notebook,
    reads: {
      own: ['/properties/InstanceMetadataServiceConfiguration/MinimumInstanceMetadataServiceVersion'],
    },
    compliant: ({ properties }) =>
      Number(properties.InstanceMetadataServiceConfiguration?.MinimumInstanceMetadataServiceVersion) >= 2,
  },
  {
    id: 'aws-sagemaker-notebook-root-access',
    type: notebook,
    reads: { own: ['/properties/RootAccess'] },
    compliant: ({ properties }) => properties.RootAccess === 'Disabled',
  },
];
