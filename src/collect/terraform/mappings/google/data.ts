import type { Mappings } from '../../../code/mapping/mapping.ts';
import { flag, named, project } from './names.ts';

const dataset = named('bigquery.googleapis.com', 'datasets/{!dataset_id}');

const table = named('bigquery.googleapis.com', 'datasets/{!dataset_id}/tables/{!table_id}');

/** Where data lie: Cloud Storage and BigQuery. */
export const data: Mappings = {
  types: [
    {
      from: ['google_storage_bucket'],
      cloud: 'gcp',
      to: 'storage.googleapis.com/Bucket',
      id: '//storage.googleapis.com/{!name}',
      account: project,
      region: 'location',
      tags: 'labels',
      attributes: {
        id: '{!name}',
        url: 'gs://{!name}',
        self_link: 'https://www.googleapis.com/storage/v1/b/{!name}',
      },
      properties: {
        location: 'location',
        storage_class: { to: 'storageClass', default: 'STANDARD' },
        public_access_prevention: 'iamConfiguration.publicAccessPrevention',
        uniform_bucket_level_access: flag('iamConfiguration.uniformBucketLevelAccess.enabled'),
        'encryption.default_kms_key_name': 'encryption.defaultKmsKeyName',
        'versioning.enabled': flag('versioning.enabled'),
        logging: {
          to: 'logging',
          block: { log_bucket: 'logBucket', log_object_prefix: 'logObjectPrefix' },
        },
        retention_policy: {
          to: 'retentionPolicy',
          block: { retention_period: 'retentionPeriod', is_locked: flag('isLocked') },
        },
        'soft_delete_policy.retention_duration_seconds': {
          to: 'softDeletePolicy.retentionDurationSeconds',
          default: 604_800,
        },
      },
    },
    {
      from: ['google_bigquery_dataset'],
      cloud: 'gcp',
      to: 'bigquery.googleapis.com/Dataset',
      id: dataset.id,
      name: '{!dataset_id}',
      region: 'location',
      tags: 'labels',
      attributes: {
        id: dataset.relative,
        self_link: `https://bigquery.googleapis.com/bigquery/v2/${dataset.relative}`,
      },
      properties: {
        dataset_id: 'datasetReference.datasetId',
        project: 'datasetReference.projectId',
        location: { to: 'location', default: 'US' },
        'default_encryption_configuration.kms_key_name': 'defaultEncryptionConfiguration.kmsKeyName',
        access: {
          to: 'access',
          each: {
            role: 'role',
            special_group: 'specialGroup',
            iam_member: 'iamMember',
            group_by_email: 'groupByEmail',
            user_by_email: 'userByEmail',
            domain: 'domain',
          },
        },
      },
    },
    {
      from: ['google_bigquery_table'],
      cloud: 'gcp',
      to: 'bigquery.googleapis.com/Table',
      id: table.id,
      name: '{!table_id}',
      tags: 'labels',
      attributes: { id: table.relative },
      properties: {
        dataset_id: 'tableReference.datasetId',
        table_id: 'tableReference.tableId',
        view: { to: 'type', constant: 'VIEW' },
        external_data_configuration: { to: 'type', constant: 'EXTERNAL' },
        materialized_view: { to: 'type', constant: 'MATERIALIZED_VIEW' },
        encryption_configuration: { to: 'encryptionConfiguration', block: { kms_key_name: 'kmsKeyName' } },
      },
    },
  ],
  parts: [],
};
