import type { DefinitionShape } from '../resource/definition.ts';

const provider = 'Amazon Comprehend';
const roles = ['DataAccessRoleArn'];

/** Times, messages, which may quote anything, and what training measured. */
const noise = [
  'Message',
  'SubmitTime',
  'EndTime',
  'TrainingStartTime',
  'TrainingEndTime',
  'RecognizerMetadata',
  'ClassifierMetadata',
  'LatestFlywheelIteration',
];

/** Custom models of Comprehend, what trains them again, and jobs that analyse documents. */
export const comprehendShapes = {
  recognizer: {
    type: 'AWS::Comprehend::EntityRecognizer',
    kind: 'ai-model',
    roles,
    keys: ['ModelKmsKeyId', 'VolumeKmsKeyId'],
    trained: [
      'InputDataConfig.Documents.S3Uri',
      'InputDataConfig.Annotations.S3Uri',
      'InputDataConfig.EntityList.S3Uri',
      'InputDataConfig.AugmentedManifests.S3Uri',
    ],
    noise: [...noise, 'EntityRecognizerArn'],
    provider,
  },
  classifier: {
    type: 'AWS::Comprehend::DocumentClassifier',
    kind: 'ai-model',
    roles,
    keys: ['ModelKmsKeyId', 'VolumeKmsKeyId', 'OutputDataConfig.KmsKeyId'],
    buckets: ['OutputDataConfig.S3Uri'],
    trained: [
      'InputDataConfig.S3Uri',
      'InputDataConfig.Documents.S3Uri',
      'InputDataConfig.AugmentedManifests.S3Uri',
    ],
    noise: [...noise, 'DocumentClassifierArn'],
    provider,
  },
  flywheel: {
    type: 'AWS::Comprehend::Flywheel',
    kind: 'training-job',
    roles,
    keys: [
      'DataSecurityConfig.ModelKmsKeyId',
      'DataSecurityConfig.VolumeKmsKeyId',
      'DataSecurityConfig.DataLakeKmsKeyId',
    ],
    buckets: ['DataLakeS3Uri'],
    noise: [...noise, 'FlywheelArn'],
    provider,
  },
  job: {
    type: 'AWS::Comprehend::AnalysisJob',
    kind: 'training-job',
    roles,
    keys: ['VolumeKmsKeyId', 'OutputDataConfig.KmsKeyId'],
    buckets: ['OutputDataConfig.S3Uri'],
    reads: ['InputDataConfig.S3Uri'],
    models: ['EntityRecognizerArn', 'DocumentClassifierArn'],
    noise: [...noise, 'JobArn'],
    provider,
  },
} as const satisfies Readonly<Record<string, DefinitionShape>>;
