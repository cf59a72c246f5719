import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { arn, mapping, pascal } from './names.ts';

const model: Readonly<Record<string, Entry>> = {
  ...pascal('language_code', 'version_name', 'data_access_role_arn', 'model_kms_key_id', 'volume_kms_key_id'),
  vpc_config: { to: 'VpcConfig', block: pascal('security_group_ids', 'subnets') },
};

const manifests: Entry = {
  to: 'AugmentedManifests',
  each: {
    ...pascal('annotation_data_s3_uri', 'attribute_names', 'document_type', 's3_uri'),
    ...pascal('source_documents_s3_uri', 'split'),
  },
};

const places: Readonly<Record<string, Entry>> = { s3_uri: 'S3Uri', test_s3uri: 'TestS3Uri' };

// Versions of a model are declared under one name.
const version = '{name}/version/{version_name|@address}';

/** Comprehend: custom models. */
export const comprehend: Mappings = {
  types: [
    mapping('aws_comprehend_entity_recognizer', 'AWS::Comprehend::EntityRecognizer', {
      id: arn('comprehend', `entity-recognizer/${version}`),
      attributes: { id: '{id}', arn: '{id}' },
      properties: {
        ...model,
        input_data_config: {
          to: 'InputDataConfig',
          block: {
            ...pascal('data_format'),
            entity_types: { to: 'EntityTypes', each: pascal('type') },
            documents: { to: 'Documents', block: { ...places, ...pascal('input_format') } },
            annotations: { to: 'Annotations', block: places },
            entity_list: { to: 'EntityList', block: pascal('s3_uri') },
            augmented_manifests: manifests,
          },
        },
      },
    }),
    mapping('aws_comprehend_document_classifier', 'AWS::Comprehend::DocumentClassifier', {
      id: arn('comprehend', `document-classifier/${version}`),
      attributes: { id: '{id}', arn: '{id}' },
      properties: {
        ...model,
        ...pascal('mode'),
        input_data_config: {
          to: 'InputDataConfig',
          block: {
            ...places,
            ...pascal('data_format', 'label_delimiter'),
            augmented_manifests: manifests,
          },
        },
        output_data_config: { to: 'OutputDataConfig', block: pascal('s3_uri', 'kms_key_id') },
      },
    }),
  ],
  parts: [],
};
