import test from 'ava';
import { normaliseDefinition } from '../../../src/collect/aws/resource/definition.ts';
import { definitionShapes } from '../../../src/collect/aws/sagemaker/definition.ts';

const scope = {
  source: 'aws:123456789012/eu-west-1',
  partition: 'aws',
  account: '123456789012',
  region: 'eu-west-1',
} as const;
const named = { id: 'arn:aws:sagemaker:eu-west-1:123456789012:feature-group/a', name: 'a' };

test('a feature group leads to its role, its keys and its bucket', (t) => {
  const { resource, relationships } = normaliseDefinition(scope, definitionShapes.featureGroup, named, {
    RoleArn: 'arn:aws:iam::123456789012:role/features',
    OnlineStoreConfig: { SecurityConfig: { KmsKeyId: 'alias/online' } },
    OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://features/a', KmsKeyId: '1234' } },
    CreationTime: new Date(0),
    FailureReason: 'anything',
    FeatureDefinitions: [],
  });

  t.deepEqual(
    relationships.map(({ kind, to }) => `${kind} ${to}`),
    [
      'runs-as arn:aws:iam::123456789012:role/features',
      'encrypted-by arn:aws:kms:eu-west-1:123456789012:alias/online',
      'encrypted-by arn:aws:kms:eu-west-1:123456789012:key/1234',
      'writes arn:aws:s3:::features',
    ],
  );
  t.deepEqual(Object.keys(resource.properties), ['RoleArn', 'OnlineStoreConfig', 'OfflineStoreConfig']);
  t.deepEqual(resource.unknown, []);
});

test('what could not be read says which of its edges are missing', (t) => {
  const unread = (shape: Parameters<typeof normaliseDefinition>[1]) =>
    normaliseDefinition(scope, shape, named, undefined).resource.unknown;

  t.deepEqual(unread(definitionShapes.featureGroup), [
    '/properties',
    '/related/runs-as',
    '/related/encrypted-by',
    '/related/writes',
  ]);
  t.deepEqual(unread(definitionShapes.schedule), [
    '/properties',
    '/related/runs-as',
    '/related/encrypted-by',
  ]);
  t.deepEqual(unread(definitionShapes.lifecycle), ['/properties']);
});
