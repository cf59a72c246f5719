import { encrypted, key } from './settings-bedrock.ts';
import type { Setting, TypeSettings } from './settings.ts';

const flags = ['blockPublicAcls', 'blockPublicPolicy', 'ignorePublicAcls', 'restrictPublicBuckets'];

function flagsOn(on: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(flags.map((flag) => [flag, on.includes(flag)]));
}

function managed(name: string, statement: unknown): unknown {
  return {
    policyArn: `arn:aws:iam::123456789012:policy/${name}`,
    policyDocument: { Statement: statement, Version: '2012-10-17' },
    policyName: name,
  };
}

const artifacts = managed('model-artifacts', [
  {
    Action: ['s3:GetObject', 's3:PutObject'],
    Effect: 'Allow',
    Resource: 'arn:aws:s3:::meridian-eta-training/*',
    Sid: 'Artifacts',
  },
]);
const everything = [
  { Action: '*', Effect: 'Allow', Resource: '*' },
  { Action: ['*:*'], Effect: 'Allow', Resource: ['*'] },
  { NotAction: ['iam:*'], Effect: 'Allow', Resource: '*' },
];

const notebook: readonly Setting[] = [
  { path: 'KmsKeyId', good: [key], bad: [undefined, ''], share: 0.04 },
  { path: 'DirectInternetAccess', good: ['Disabled'], bad: ['Enabled'], share: 0.1 },
  { path: 'SubnetId', good: ['subnet-0f1e2d3c4b5a69788'], bad: [undefined], share: 0.03 },
  {
    path: 'InstanceMetadataServiceConfiguration',
    good: [{ MinimumInstanceMetadataServiceVersion: '2' }],
    bad: [{ MinimumInstanceMetadataServiceVersion: '1' }, {}],
    share: 0.1,
  },
  { path: 'RootAccess', good: ['Disabled'], bad: ['Enabled'], share: 0.1 },
];

/** What is varied of AWS resources. */
export const awsSettings: Readonly<Record<string, TypeSettings>> = {
  'AWS::IAM::Role': {
    settings: [
      {
        path: 'attachedManagedPolicies',
        good: [
          [artifacts],
          [artifacts, managed('registry', { Action: 'ecr:*', Effect: 'Allow', Resource: '*' })],
        ],
        bad: everything.map((statement) => [artifacts, managed('AdministratorAccess', [statement])]),
        share: 0.07,
      },
      {
        path: 'rolePolicyList',
        good: [
          [],
          [
            {
              policyName: 'images',
              policyDocument: {
                Statement: [{ Action: ['ecr:BatchGetImage'], Effect: 'Allow', Resource: '*' }],
              },
            },
          ],
        ],
        bad: [[{ policyName: 'all', policyDocument: { Statement: everything[0] } }]],
        share: 0.03,
      },
    ],
  },
  'AWS::KMS::Key': {
    settings: [
      { path: 'keyManager', good: ['CUSTOMER'], bad: ['AWS'], share: 0.03 },
      { path: 'keyState', good: ['Enabled'], bad: ['PendingDeletion', 'Disabled'], share: 0.03 },
    ],
  },
  'AWS::OpenSearchServerless::Collection': {
    settings: [
      {
        path: 'publicAccess',
        good: [{ collection: false, dashboard: false }],
        bad: [
          { collection: true, dashboard: true },
          { collection: false, dashboard: true },
        ],
        share: 0.1,
      },
    ],
  },
  'AWS::S3::AccountPublicAccessBlock': {
    settings: [{ path: 'blockPublicPolicy', good: [true], bad: [false], share: 0.2 }],
  },
  'AWS::S3::Bucket': {
    settings: [
      {
        path: 'PublicAccessBlockConfiguration',
        good: [flagsOn(flags)],
        bad: [flagsOn([]), flagsOn(flags.slice(1)), undefined],
        share: 0.15,
      },
    ],
    edges: [
      {
        kind: 'guarded-by',
        direction: 'related',
        type: 'AWS::S3::AccountPublicAccessBlock',
        missing: 0.6,
      },
    ],
  },
  'AWS::SageMaker::Domain': {
    settings: [
      { path: 'AppNetworkAccessType', good: ['VpcOnly'], bad: ['PublicInternetOnly'], share: 0.08 },
      {
        path: 'SubnetIds',
        good: [['subnet-0a1b2c3d4e5f60718'], ['subnet-1', 'subnet-2']],
        bad: [[]],
        share: 0.02,
      },
    ],
  },
  'AWS::SageMaker::EndpointConfig': {
    settings: [
      {
        path: 'DataCaptureConfig',
        good: [
          {
            CaptureOptions: [{ CaptureMode: 'Input' }, { CaptureMode: 'Output' }],
            DestinationS3Uri: 's3://meridian-bedrock-logs-eu/captures',
            EnableCapture: true,
            InitialSamplingPercentage: 100,
          },
          {
            CaptureOptions: [{ CaptureMode: 'InputAndOutput' }],
            DestinationS3Uri: 's3://meridian-captures',
            EnableCapture: true,
            InitialSamplingPercentage: 20,
          },
        ],
        bad: [
          undefined,
          {
            CaptureOptions: [{ CaptureMode: 'Input' }],
            DestinationS3Uri: 's3://meridian-captures',
            EnableCapture: true,
            InitialSamplingPercentage: 20,
          },
        ],
        share: 0.1,
      },
    ],
  },
  'AWS::SageMaker::Model': {
    settings: [{ path: 'EnableNetworkIsolation', good: [true], bad: [false, undefined], share: 0.1 }],
  },
  'AWS::SageMaker::NotebookInstance': { settings: notebook, edges: [encrypted] },
};
