import type { Entry, Mappings, PartMapping } from '../../../code/mapping/mapping.ts';
import { grantsOfCannedLists } from '../../../aws/storage/canned-lists.ts';
import { arn, camel, flag, mapping } from './names.ts';

const bucket = '{bucket|@address}';

const publicAccess: Readonly<Record<string, Entry>> = {
  block_public_acls: flag('blockPublicAcls', false),
  ignore_public_acls: flag('ignorePublicAcls', false),
  block_public_policy: flag('blockPublicPolicy', false),
  restrict_public_buckets: flag('restrictPublicBuckets', false),
};

const encryption: Readonly<Record<string, Entry>> = {
  rule: {
    to: 'rules',
    each: {
      apply_server_side_encryption_by_default: {
        to: 'applyServerSideEncryptionByDefault',
        block: { sse_algorithm: 'sseAlgorithm', kms_master_key_id: 'kmsMasterKeyID' },
      },
      bucket_key_enabled: flag('bucketKeyEnabled'),
    },
  },
};

const logging: Readonly<Record<string, Entry>> = {
  target_bucket: 'destinationBucketName',
  target_prefix: 'logFilePrefix',
};

const grants: Readonly<Record<string, Entry>> = {
  'grantee.uri': {
    to: 'grantee',
    values: {
      'http://acs.amazonaws.com/groups/global/AllUsers': 'AllUsers',
      'http://acs.amazonaws.com/groups/global/AuthenticatedUsers': 'AuthenticatedUsers',
    },
  },
  'grantee.id': 'grantee',
  permission: {
    to: 'permission',
    values: {
      READ: 'Read',
      WRITE: 'Write',
      READ_ACP: 'ReadAcp',
      WRITE_ACP: 'WriteAcp',
      FULL_CONTROL: 'FullControl',
    },
  },
};

function partOfBucket(from: string, at: string, properties: PartMapping['properties']): PartMapping {
  return { from: [from], partOf: ['aws_s3_bucket'], by: 'bucket', equals: 'id', at, properties };
}

function key(from: string, properties: Readonly<Record<string, Entry>>) {
  return mapping(from, 'AWS::KMS::Key', {
    id: arn('kms', 'key/{@address}'),
    name: '{@address}',
    attributes: { id: '{@address}', key_id: '{@address}', arn: '{id}' },
    constants: { keyManager: 'CUSTOMER', ...(from.includes('external') && { origin: 'EXTERNAL' }) },
    properties: {
      policy: { to: 'Policy', json: true },
      multi_region: flag('multiRegion'),
      ...properties,
    },
  });
}

const state = { to: 'keyState', values: { true: 'Enabled', false: 'Disabled' }, default: true } as const;

/** Where data lie, and the keys that they are encrypted by. AWS Config's spelling is the live one. */
export const storage: Mappings = {
  types: [
    mapping('aws_s3_bucket', 'AWS::S3::Bucket', {
      id: `arn:aws:s3:::${bucket}`,
      name: bucket,
      attributes: {
        id: bucket,
        bucket,
        arn: '{id}',
        bucket_domain_name: `${bucket}.s3.amazonaws.com`,
        bucket_regional_domain_name: `${bucket}.s3.{@region}.amazonaws.com`,
      },
      properties: {
        bucket: 'name',
        // Blocks of versions before 4, which have resources of their own since.
        acl: { to: 'AccessControlList.grantList', values: grantsOfCannedLists, default: 'private' },
        policy: { to: 'BucketPolicy.policyText', json: true },
        logging: { to: 'BucketLoggingConfiguration', block: logging },
        versioning: {
          to: 'BucketVersioningConfiguration',
          block: {
            enabled: { to: 'status', values: { true: 'Enabled', false: 'Suspended' } },
            mfa_delete: flag('isMfaDeleteEnabled'),
          },
        },
        server_side_encryption_configuration: {
          to: 'ServerSideEncryptionConfiguration',
          block: encryption,
        },
      },
    }),
    mapping('aws_s3_account_public_access_block', 'AWS::S3::AccountPublicAccessBlock', {
      id: 'AWS::S3::AccountPublicAccessBlock/{account_id|@account}',
      name: '{@address}',
      properties: publicAccess,
    }),
    key('aws_kms_key', {
      is_enabled: state,
      enable_key_rotation: flag('KeyRotationStatus', false),
      key_usage: 'keyUsage',
      customer_master_key_spec: 'customerMasterKeySpec',
    }),
    key('aws_kms_external_key', { enabled: state }),
    key('aws_kms_replica_key', { enabled: state }),
    mapping('aws_kms_alias', 'AWS::KMS::Alias', {
      id: arn('kms', '{name|@address}'),
      attributes: {
        id: '{name|@address}',
        name: '{name|@address}',
        arn: '{id}',
        target_key_arn: arn('kms', 'key/{target_key_id}'),
      },
      properties: camel('target_key_id'),
    }),
  ],
  parts: [
    partOfBucket('aws_s3_bucket_public_access_block', 'PublicAccessBlockConfiguration', publicAccess),
    partOfBucket('aws_s3_bucket_policy', 'BucketPolicy', { policy: { to: 'policyText', json: true } }),
    partOfBucket(
      'aws_s3_bucket_server_side_encryption_configuration',
      'ServerSideEncryptionConfiguration',
      encryption,
    ),
    partOfBucket('aws_s3_bucket_acl', 'AccessControlList', {
      acl: { to: 'grantList', values: grantsOfCannedLists },
      'access_control_policy.grant': { to: 'grantList', each: grants },
    }),
    partOfBucket('aws_s3_bucket_logging', 'BucketLoggingConfiguration', logging),
    partOfBucket('aws_s3_bucket_versioning', 'BucketVersioningConfiguration', {
      'versioning_configuration.status': 'status',
    }),
    {
      from: ['aws_kms_key_policy'],
      partOf: ['aws_kms_key'],
      by: 'key_id',
      equals: 'id',
      at: '',
      properties: { policy: { to: 'Policy', json: true } },
    },
  ],
};
