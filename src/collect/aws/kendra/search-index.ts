import type { DefinitionShape } from '../resource/definition.ts';

/** An index of Kendra. What was indexed, and how much, is no configuration. */
export const kendraIndexShape = {
  type: 'AWS::Kendra::Index',
  kind: 'vector-index',
  roles: ['RoleArn'],
  keys: ['ServerSideEncryptionConfiguration.KmsKeyId'],
  noise: [
    'CreatedAt',
    'UpdatedAt',
    'ErrorMessage',
    'CapacityUnits',
    'DocumentMetadataConfigurations',
    'IndexStatistics',
  ],
  provider: 'Amazon Kendra',
} as const satisfies DefinitionShape;
