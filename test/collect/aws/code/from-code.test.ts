import test from 'ava';
import { knowledge, model, trust } from './configurations.ts';
import { at, edges, scanned } from './declared.ts';

test('which account and region it is decides nothing in a name, and conditions are not known', async (t) => {
  const document = await scanned(
    t,
    `data "aws_caller_identity" "current" {}
    data "aws_region" "current" {}
    data "aws_partition" "current" {}
    ${knowledge('"arn:${data.aws_partition.current.partition}:s3:::docs-${data.aws_caller_identity.current.account_id}"')}
    resource "aws_s3_bucket" "docs" {
      bucket = "docs-\${data.aws_caller_identity.current.account_id}"
    }
    resource "aws_iam_role" "agent" {
      name = "agent"
      ${trust}
    }
    resource "aws_bedrockagent_agent" "a" {
      agent_name              = "a"
      foundation_model        = data.aws_region.current.name == "us-east-1" ? "x" : "y"
      agent_resource_role_arn = "arn:\${data.aws_partition.current.partition}:iam::\${data.aws_caller_identity.current.account_id}:role/agent"
    }`,
  );

  t.deepEqual(edges(document, 'aws_bedrockagent_data_source.s'), ['grounded-on aws_s3_bucket.docs']);
  t.deepEqual(edges(document, 'aws_bedrockagent_agent.a'), ['runs-as aws_iam_role.agent']);
  t.deepEqual(at(document, 'aws_bedrockagent_agent.a').unknown.toSorted(), [
    '/properties/foundationModel',
    '/related/uses-model',
    '/related_from/routes-to',
  ]);
  t.is(at(document, 'aws_s3_bucket.docs').name, 'docs-${data.aws_caller_identity.current.account_id}');
});

test('the provider awscc declares what CloudFormation does', async (t) => {
  const document = await scanned(
    t,
    `resource "awscc_bedrock_agent" "a" {
      agent_name              = "a"
      foundation_model        = "${model}"
      agent_resource_role_arn = awscc_iam_role.r.arn
      action_groups = [{
        action_group_name     = "tools"
        action_group_executor = { lambda = awscc_lambda_function.f.arn }
      }]
      knowledge_bases = [{ knowledge_base_id = awscc_bedrock_knowledge_base.kb.knowledge_base_id }]
    }
    resource "awscc_iam_role" "r" {
      assume_role_policy_document = jsonencode({ Statement = [] })
      policies = [{ policy_name = "p", policy_document = jsonencode({ Statement = [] }) }]
    }
    resource "awscc_lambda_function" "f" {
      role = awscc_iam_role.r.arn
    }
    resource "awscc_bedrock_knowledge_base" "kb" {
      name     = "kb"
      role_arn = awscc_iam_role.r.arn
      storage_configuration = {
        type                 = "S3_VECTORS"
        s3_vectors_configuration = { vector_bucket_arn = "arn:aws:s3vectors:eu-west-1:1:bucket/b" }
      }
    }
    resource "awscc_bedrock_data_source" "d" {
      knowledge_base_id = awscc_bedrock_knowledge_base.kb.id
      name              = "d"
      data_source_configuration = {
        type             = "S3"
        s3_configuration = { bucket_arn = awscc_s3_bucket.b.arn }
      }
    }
    resource "awscc_s3_bucket" "b" {
      tags = [{ key = "team", value = "ml" }]
      public_access_block_configuration = { block_public_acls = true }
      bucket_encryption = {
        server_side_encryption_configuration = [{
          server_side_encryption_by_default = { sse_algorithm = "aws:kms", kms_master_key_id = awscc_kms_key.k.id }
        }]
      }
    }
    resource "awscc_kms_key" "k" {
      key_policy = jsonencode({ Statement = [] })
    }`,
  );

  t.deepEqual(edges(document, 'awscc_bedrock_agent.a').slice(0, 3), [
    'calls awscc_lambda_function.f',
    'grounded-on awscc_bedrock_knowledge_base.kb',
    'runs-as awscc_iam_role.r',
  ]);
  t.deepEqual(edges(document, 'awscc_bedrock_knowledge_base.kb').slice(0, 2), [
    'grounded-on awscc_bedrock_data_source.d',
    'grounded-on awscc_s3_bucket.b',
  ]);
  t.like(at(document, 'awscc_s3_bucket.b'), {
    tags: { team: 'ml' },
    properties: { PublicAccessBlockConfiguration: { blockPublicAcls: true, blockPublicPolicy: false } },
  });
  t.deepEqual(edges(document, 'awscc_s3_bucket.b'), ['encrypted-by awscc_kms_key.k']);
  t.like(at(document, 'awscc_iam_role.r').properties, {
    rolePolicyList: [{ policyName: 'p', policyDocument: { Statement: [] } }],
  });
});

test('properties have places, also those that other resources set', async (t) => {
  const document = await scanned(
    t,
    `Resources:
  Notebook:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/x
      RootAccess: Enabled
  Source:
    Type: AWS::Bedrock::DataSource
    Properties:
      DataSourceConfiguration: { S3Configuration: { BucketArn: !GetAtt Bucket.Arn } }
  Bucket:
    Type: AWS::S3::Bucket
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Bucket
      PolicyDocument: { Statement: [] }
`,
    'template.yaml',
  );
  const placesOf = (address: string) => {
    const { origin } = at(document, address);
    return origin.kind === 'code' ? origin.places : undefined;
  };

  t.is(placesOf('Notebook')?.['/properties/RootAccess']?.line, 6);
  t.is(placesOf('Bucket')?.['/properties/BucketPolicy/policyText']?.line, 17);
});

test('nothing passes by what may not be made, unless the same decision makes both', async (t) => {
  const text = (own: string, other: string) => `
    variable "a" {}
    variable "b" {}
    ${knowledge('aws_s3_bucket.docs[0].arn')}
    resource "aws_s3_bucket" "docs" {
      ${own}
    }
    resource "aws_s3_bucket_public_access_block" "docs" {
      ${other}
      bucket                  = aws_s3_bucket.docs[0].id
      block_public_acls       = true
      ignore_public_acls      = true
      block_public_policy     = true
      restrict_public_buckets = true
    }
    resource "aws_bedrockagent_agent" "a" {
      ${own}
      agent_name              = "a"
      agent_resource_role_arn = aws_iam_role.r[0].arn
    }
    resource "aws_vpc_endpoint" "e" {
      ${other}
      service_name = "com.amazonaws.eu-west-1.bedrock-agent-runtime"
    }
    resource "aws_iam_role" "r" {
      ${own}
      name = "r"
      ${trust}
    }
    resource "aws_iam_role_policy" "p" {
      ${other}
      role   = "r"
      policy = jsonencode({ Statement = [] })
    }`;
  const unknown = async (own: string, other: string) => {
    const document = await scanned(t, text(own, other));
    return [
      at(document, 'aws_s3_bucket.docs[0]').unknown.includes('/properties/PublicAccessBlockConfiguration'),
      at(document, 'aws_bedrockagent_agent.a[0]').unknown.includes('/related_from/routes-to'),
      at(document, 'aws_iam_role.r[0]').unknown.includes('/properties/rolePolicyList/0/policyDocument'),
    ];
  };
  const perhaps = (name: string) => `count = var.${name} ? 1 : 0`;

  t.deepEqual(await unknown('count = 1', 'count = 1'), [false, false, false]);
  t.deepEqual(await unknown('count = 1', perhaps('a')), [true, true, true]);
  t.deepEqual(await unknown(perhaps('a'), perhaps('a')), [false, false, false]);
  t.deepEqual(await unknown(perhaps('a'), perhaps('b')), [true, true, true]);
  t.deepEqual(await unknown(perhaps('a'), 'count = 1'), [false, false, false]);
});

test('a module or a stack that may not be made decides about all that is in it', async (t) => {
  const document = await scanned(
    t,
    `Parameters: { Stage: { Type: String } }
Conditions: { InProduction: !Equals [!Ref Stage, prod] }
Resources:
  Agent:
    Type: AWS::Bedrock::Agent
    Properties: { AgentName: a }
  Other:
    Type: AWS::Bedrock::Agent
    Condition: InProduction
    Properties: { AgentName: b }
  Endpoint:
    Type: AWS::EC2::VPCEndpoint
    Condition: InProduction
    Properties: { ServiceName: com.amazonaws.eu-west-1.bedrock-agent-runtime }
`,
    'template.yaml',
  );

  t.true(at(document, 'Agent').unknown.includes('/related_from/routes-to'));
  t.false(at(document, 'Other').unknown.includes('/related_from/routes-to'));
});
