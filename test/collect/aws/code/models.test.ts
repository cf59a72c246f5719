import test from 'ava';
import { model, role } from './configurations.ts';
import { at, edges, scanned } from './declared.ts';

test('the chain from an endpoint to its weights leads by names', async (t) => {
  const document = await scanned(
    t,
    `resource "aws_sagemaker_endpoint" "e" {
      endpoint_config_name = aws_sagemaker_endpoint_configuration.c.name
    }
    resource "aws_sagemaker_endpoint_configuration" "c" {
      name_prefix = "c"
      kms_key_arn = aws_kms_key.k.arn
      production_variants {
        model_name = aws_sagemaker_model.m.name
      }
      data_capture_config {
        initial_sampling_percentage = 10
        destination_s3_uri          = "s3://\${aws_s3_bucket.b.bucket}/x"
        capture_options {
          capture_mode = "Input"
        }
      }
    }
    resource "aws_sagemaker_model" "m" {
      name               = "Mixed-Case"
      execution_role_arn = "arn:aws:iam::123456789012:role/x"
      primary_container {
        image          = "i"
        model_data_url = "s3://\${aws_s3_bucket.b.id}/m.tar.gz"
        environment    = { KEY = "not shown" }
      }
    }
    resource "aws_s3_bucket" "b" {}
    resource "aws_kms_key" "k" {}`,
  );

  t.deepEqual(edges(document, 'aws_sagemaker_endpoint.e'), [
    'deploys aws_sagemaker_endpoint_configuration.c',
  ]);
  t.deepEqual(edges(document, 'aws_sagemaker_endpoint_configuration.c'), [
    'deploys aws_sagemaker_model.m',
    'encrypted-by aws_kms_key.k',
    'logs-to aws_s3_bucket.b',
  ]);
  t.deepEqual(edges(document, 'aws_sagemaker_model.m'), [
    'reads aws_s3_bucket.b',
    'runs-as arn:aws:iam::123456789012:role/x',
  ]);
  t.false(JSON.stringify(document).includes('not shown'));
});

test('models of the account are led to by whatever uses them', async (t) => {
  const document = await scanned(
    t,
    `${role}
    resource "aws_bedrock_inference_profile" "p" {
      name = "p"
      model_source {
        copy_from = "arn:aws:bedrock:eu-west-1::foundation-model/${model}"
      }
    }
    resource "aws_bedrockagent_agent" "a" {
      agent_name              = "a"
      foundation_model        = aws_bedrock_inference_profile.p.id
      agent_resource_role_arn = aws_iam_role.agent.arn
    }
    resource "aws_bedrock_provisioned_model_throughput" "t" {
      provisioned_model_name = "t"
      model_arn              = aws_bedrock_custom_model.c.custom_model_arn
      model_units            = 1
    }
    resource "aws_bedrock_custom_model" "c" {
      custom_model_name     = "c"
      base_model_identifier = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.titan-text-lite-v1"
      training_data_config {
        s3_uri = "s3://\${aws_s3_bucket.b.id}/x"
      }
    }
    resource "aws_s3_bucket" "b" {}
    resource "aws_bedrock_model_invocation_logging_configuration" "l" {
      logging_config {
        s3_config {
          bucket_name = aws_s3_bucket.b.id
        }
      }
    }`,
  );

  t.true(edges(document, 'aws_bedrockagent_agent.a').includes('uses-model aws_bedrock_inference_profile.p'));
  t.deepEqual(edges(document, 'aws_bedrock_provisioned_model_throughput.t'), [
    'deploys aws_bedrock_custom_model.c',
  ]);
  t.deepEqual(edges(document, 'aws_bedrock_custom_model.c'), [
    'built-from arn:aws:bedrock:eu-west-1::foundation-model/amazon.titan-text-lite-v1',
    'fine-tuned-on aws_s3_bucket.b',
  ]);
  t.like(at(document, 'aws_bedrock_model_invocation_logging_configuration.l').properties, {
    enabled: true,
    loggingConfig: { textDataDeliveryEnabled: true },
  });
});
