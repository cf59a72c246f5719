import test from 'ava';
import { knowledge } from './configurations.ts';
import { at, edges, scanned } from './declared.ts';

test('a bucket that says nothing of the public is as S3 made it, which is not known', async (t) => {
  const document = await scanned(
    t,
    `${knowledge('aws_s3_bucket.docs.arn')}
    resource "aws_s3_bucket" "docs" {
      bucket_prefix = "docs-"
    }
    resource "aws_s3_bucket" "other" {}
    resource "aws_s3_bucket_server_side_encryption_configuration" "docs" {
      bucket = aws_s3_bucket.docs.bucket
      rule {
        apply_server_side_encryption_by_default {
          sse_algorithm     = "aws:kms"
          kms_master_key_id = aws_kms_key.k.key_id
        }
      }
    }
    resource "aws_kms_key" "k" {}
    resource "aws_s3_bucket_logging" "docs" {
      bucket        = aws_s3_bucket.docs.id
      target_bucket = aws_s3_bucket.other.id
      target_prefix = ""
    }
    resource "aws_s3_bucket_versioning" "docs" {
      bucket = aws_s3_bucket.docs.id
      versioning_configuration {
        status = "Enabled"
      }
    }
    resource "aws_s3_bucket_policy" "docs" {
      bucket = aws_s3_bucket.docs.id
      policy = jsonencode({ Statement = [{ Effect = "Deny" }] })
    }`,
  );

  const bucket = at(document, 'aws_s3_bucket.docs');
  t.like(bucket.properties, {
    BucketVersioningConfiguration: { status: 'Enabled' },
    BucketPolicy: { policyText: { Statement: [{ Effect: 'Deny' }] } },
  });
  t.is(bucket.properties['PublicAccessBlockConfiguration'], undefined);
  t.deepEqual(bucket.unknown.toSorted(), [
    '/properties/PublicAccessBlockConfiguration',
    '/related/guarded-by',
  ]);
  t.deepEqual(bucket.defaults, []);
  t.deepEqual(edges(document, 'aws_s3_bucket.docs'), [
    'encrypted-by aws_kms_key.k',
    'logs-to aws_s3_bucket.other',
  ]);
});

test('the block of the account guards its buckets, that of another one none', async (t) => {
  const text = (account: string) => `${knowledge('aws_s3_bucket.docs.arn')}
    resource "aws_s3_bucket" "docs" {}
    resource "aws_s3_account_public_access_block" "all" {
      ${account}
      block_public_acls = true
    }`;
  const own = await scanned(t, text(''));
  const other = await scanned(t, text('account_id = "210987654321"'));

  t.deepEqual(edges(own, 'aws_s3_bucket.docs'), ['guarded-by aws_s3_account_public_access_block.all']);
  t.false(at(own, 'aws_s3_bucket.docs').unknown.includes('/related/guarded-by'));
  t.like(at(own, 'aws_s3_account_public_access_block.all').properties, {
    blockPublicAcls: true,
    blockPublicPolicy: false,
  });
  t.true(at(other, 'aws_s3_bucket.docs').unknown.includes('/related/guarded-by'));
});

test('a key is what code makes of it, and a key of AWS is its own', async (t) => {
  const notebook = (name: string, key: string) => `resource "aws_sagemaker_notebook_instance" "${name}" {
    name          = "${name}"
    role_arn      = "arn:aws:iam::123456789012:role/x"
    instance_type = "ml.t3.medium"
    kms_key_id    = ${key}
  }
  `;
  const document = await scanned(
    t,
    `${notebook('plain', 'aws_kms_key.plain.key_id')}${notebook('alias', '"alias/own"')}
    ${notebook('off', 'aws_kms_key.off.arn')}${notebook('foreign', 'aws_kms_external_key.foreign.arn')}
    ${notebook('managed', '"alias/aws/sagemaker"')}
    ${notebook('elsewhere', '"arn:aws:kms:eu-west-1:123456789012:key/1f6a"')}${notebook('unset', 'var.key')}
    variable "key" {}
    variable "on" {}
    resource "aws_kms_key" "plain" {}
    resource "aws_kms_key" "perhaps" {
      is_enabled = var.on
    }
    resource "aws_kms_alias" "own" {
      name          = "alias/own"
      target_key_id = aws_kms_key.perhaps.id
    }
    resource "aws_kms_key" "off" {
      is_enabled = false
      policy     = jsonencode({ Statement = [] })
    }
    resource "aws_kms_key" "unused" {}
    resource "aws_kms_external_key" "foreign" {}`,
  );
  const keyOf = (name: string) => edges(document, `aws_sagemaker_notebook_instance.${name}`)[0];
  const state = (address: string) => {
    const { properties, unknown } = at(document, address);
    return [properties['keyManager'], properties['keyState'], unknown.includes('/properties/keyState')];
  };

  t.is(keyOf('plain'), 'encrypted-by aws_kms_key.plain');
  t.is(keyOf('alias'), 'encrypted-by aws_kms_key.perhaps');
  t.deepEqual(state('aws_kms_key.plain'), ['CUSTOMER', 'Enabled', false]);
  t.deepEqual(state('aws_kms_key.perhaps'), ['CUSTOMER', undefined, true]);
  t.deepEqual(state('aws_kms_key.off'), ['CUSTOMER', 'Disabled', false]);
  t.deepEqual(state('aws_kms_external_key.foreign'), ['CUSTOMER', undefined, true]);
  t.is(keyOf('managed'), 'encrypted-by arn:aws:kms:${region}:${account}:alias/aws/sagemaker');
  t.deepEqual(state('arn:aws:kms:${region}:${account}:alias/aws/sagemaker'), ['AWS', 'Enabled', false]);
  t.is(keyOf('elsewhere'), 'encrypted-by arn:aws:kms:eu-west-1:123456789012:key/1f6a');
  t.true(at(document, 'aws_sagemaker_notebook_instance.unset').unknown.includes('/related/encrypted-by'));
});
