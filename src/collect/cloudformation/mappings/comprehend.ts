import type { Entry, Mappings } from '../../code/mapping/mapping.ts';
import { arn, mapping, same } from './names.ts';

const network: Entry = { to: 'VpcConfig', block: same('SecurityGroupIds', 'Subnets') };

/** Comprehend: custom models, and flywheels that train them again. */
export const comprehend: Mappings = {
  types: [
    mapping('AWS::Comprehend::DocumentClassifier', {
      // Versions of a model are declared under one name.
      id: arn('comprehend', 'document-classifier/{DocumentClassifierName}/version/{VersionName|@address}'),
      name: '{DocumentClassifierName}',
      attributes: { Ref: '{id}', Arn: '{id}' },
      properties: {
        ...same('LanguageCode', 'VersionName', 'Mode', 'DataAccessRoleArn', 'ModelKmsKeyId'),
        ...same('VolumeKmsKeyId'),
        VpcConfig: network,
        InputDataConfig: {
          to: 'InputDataConfig',
          block: {
            ...same('DataFormat', 'DocumentType', 'LabelDelimiter', 'S3Uri', 'TestS3Uri'),
            Documents: { to: 'Documents', block: same('S3Uri', 'TestS3Uri') },
            AugmentedManifests: {
              to: 'AugmentedManifests',
              each: same('AttributeNames', 'S3Uri', 'Split'),
            },
          },
        },
        OutputDataConfig: { to: 'OutputDataConfig', block: same('KmsKeyId', 'S3Uri') },
      },
    }),
    mapping('AWS::Comprehend::Flywheel', {
      id: arn('comprehend', 'flywheel/{FlywheelName}'),
      name: '{FlywheelName}',
      attributes: { Ref: '{id}', Arn: '{id}' },
      properties: {
        ...same('ActiveModelArn', 'DataAccessRoleArn', 'DataLakeS3Uri', 'FlywheelName', 'ModelType'),
        TaskConfig: { to: 'TaskConfig', block: same('LanguageCode') },
        DataSecurityConfig: {
          to: 'DataSecurityConfig',
          block: { ...same('DataLakeKmsKeyId', 'ModelKmsKeyId', 'VolumeKmsKeyId'), VpcConfig: network },
        },
      },
    }),
  ],
  parts: [],
};
