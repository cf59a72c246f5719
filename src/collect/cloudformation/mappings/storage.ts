import type { Mappings } from '../../code/mapping/mapping.ts';
import { grantsOfCannedLists } from '../../aws/storage/canned-lists.ts';
import { arn, camel, flag, mapping } from './names.ts';

const bucket = '{BucketName|@address}';

/** CloudFormation writes public-read as PublicRead. */
const cannedLists = Object.fromEntries(
  Object.entries(grantsOfCannedLists).map(([name, grants]) => [
    name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    grants,
  ]),
);

/** Where data lie, and the keys that they are encrypted by. AWS Config's spelling is the live one. */
export const storage: Mappings = {
  types: [
    mapping('AWS::S3::Bucket', {
      id: `arn:aws:s3:::${bucket}`,
      name: bucket,
      attributes: { Ref: bucket, Arn: '{id}' },
      properties: {
        BucketName: 'name',
        AccessControl: { to: 'AccessControlList.grantList', values: cannedLists, default: 'Private' },
        PublicAccessBlockConfiguration: {
          to: 'PublicAccessBlockConfiguration',
          block: {
            BlockPublicAcls: flag('blockPublicAcls', false),
            IgnorePublicAcls: flag('ignorePublicAcls', false),
            BlockPublicPolicy: flag('blockPublicPolicy', false),
            RestrictPublicBuckets: flag('restrictPublicBuckets', false),
          },
        },
        VersioningConfiguration: { to: 'BucketVersioningConfiguration', block: camel('Status') },
        LoggingConfiguration: {
          to: 'BucketLoggingConfiguration',
          block: camel('DestinationBucketName', 'LogFilePrefix'),
        },
        BucketEncryption: {
          to: 'ServerSideEncryptionConfiguration',
          block: {
            ServerSideEncryptionConfiguration: {
              to: 'rules',
              each: {
                ServerSideEncryptionByDefault: {
                  to: 'applyServerSideEncryptionByDefault',
                  block: { SSEAlgorithm: 'sseAlgorithm', KMSMasterKeyID: 'kmsMasterKeyID' },
                },
                BucketKeyEnabled: flag('bucketKeyEnabled'),
              },
            },
          },
        },
      },
    }),
    mapping('AWS::KMS::Key', {
      from: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
      id: arn('kms', 'key/{@address}'),
      name: '{@address}',
      attributes: { Ref: '{@address}', KeyId: '{@address}', Arn: '{id}' },
      constants: { keyManager: 'CUSTOMER' },
      properties: {
        Enabled: { to: 'keyState', values: { true: 'Enabled', false: 'Disabled' }, default: true },
        EnableKeyRotation: flag('KeyRotationStatus', false),
        KeyPolicy: { to: 'Policy', json: true },
        KeySpec: 'customerMasterKeySpec',
        MultiRegion: flag('multiRegion'),
        ...camel('KeyUsage', 'Origin'),
      },
    }),
    mapping('AWS::KMS::Alias', {
      id: arn('kms', '{AliasName}'),
      name: '{AliasName}',
      attributes: { Ref: '{AliasName}' },
      properties: camel('TargetKeyId'),
    }),
  ],
  parts: [
    {
      from: ['AWS::S3::BucketPolicy'],
      partOf: ['AWS::S3::Bucket'],
      by: 'Bucket',
      equals: 'Ref',
      at: 'BucketPolicy',
      properties: { PolicyDocument: { to: 'policyText', json: true } },
    },
  ],
};
