import test from 'ava';
import { role } from './configurations.ts';
import { addresses, at, edges, scanned } from './declared.ts';

const repository = (more = '', name = '"scorer"') =>
  `resource "aws_ecr_repository" "r" {\n  name = ${name}\n  ${more}\n}\n`;
const model = (image: string) => `${role}resource "aws_sagemaker_model" "m" {
    name               = "m"
    execution_role_arn = aws_iam_role.agent.arn
    primary_container {
      image = ${image}
    }
  }
  `;
const used = model('"${aws_ecr_repository.r.repository_url}:1"');
const registry = (filter: string, more = '') => `resource "aws_ecr_registry_scanning_configuration" "s" {
    ${more}
    scan_type = "ENHANCED"
    rule {
      scan_frequency = "CONTINUOUS_SCAN"
      repository_filter {
        filter      = ${filter}
        filter_type = "WILDCARD"
      }
    }
  }
  `;
const pushed = 'image_scanning_configuration {\n scan_on_push = true\n }';

test('models, runtimes and functions run images of repositories, others are left out', async (t) => {
  const document = await scanned(
    t,
    `${used}${repository()}
    data "aws_caller_identity" "me" {}
    data "aws_region" "here" {}
    resource "aws_ecr_repository" "desk" { name = "desk" }
    resource "aws_ecr_repository" "tools" { name = "tools" }
    resource "aws_ecr_repository" "unused" { name = "unused" }
    resource "aws_bedrockagentcore_agent_runtime" "desk" {
      agent_runtime_name = "desk"
      role_arn           = aws_iam_role.agent.arn
      agent_runtime_artifact {
        container_configuration {
          container_uri = "\${data.aws_caller_identity.me.account_id}.dkr.ecr.\${data.aws_region.here.name}.amazonaws.com/desk:1"
        }
      }
    }
    resource "aws_bedrockagent_agent" "a" {
      agent_name              = "a"
      foundation_model        = "amazon.nova-pro-v1:0"
      agent_resource_role_arn = aws_iam_role.agent.arn
    }
    resource "aws_bedrockagent_agent_action_group" "g" {
      agent_id          = aws_bedrockagent_agent.a.id
      agent_version     = "DRAFT"
      action_group_name = "g"
      action_group_executor {
        lambda = aws_lambda_function.f.arn
      }
    }
    resource "aws_lambda_function" "f" {
      function_name = "f"
      package_type  = "Image"
      image_uri     = "\${aws_ecr_repository.tools.repository_url}@sha256:0a1b"
      role          = aws_iam_role.agent.arn
    }`,
  );
  const runs = (address: string) => edges(document, address).filter((edge) => edge.startsWith('runs '));

  t.deepEqual(runs('aws_sagemaker_model.m'), ['runs aws_ecr_repository.r']);
  t.deepEqual(runs('aws_bedrockagentcore_agent_runtime.desk'), ['runs aws_ecr_repository.desk']);
  t.deepEqual(runs('aws_lambda_function.f'), ['runs aws_ecr_repository.tools']);
  t.false(addresses(document).includes('aws_ecr_repository.unused'));
});

test('how the registry scans is known where code declares it, or the repository is scanned by itself', async (t) => {
  const of = async (text: string) =>
    at(await scanned(t, `variable "x" {}\n${used}${text}`), 'aws_ecr_repository.r');
  const unknown = async (text: string) => (await of(text)).unknown;
  const here = async (text: string) => (await of(text)).properties['registryScanning'];

  t.deepEqual(await unknown(repository()), ['/properties/registryScanning']);
  t.deepEqual(await unknown(repository(pushed)), []);
  t.deepEqual(await here(repository() + registry('"scor"')), {
    scanType: 'ENHANCED',
    hasRules: true,
    scanFrequencies: ['CONTINUOUS_SCAN'],
  });
  t.deepEqual(await here(repository(pushed) + registry('"prod-*"')), {
    scanType: 'ENHANCED',
    hasRules: true,
    scanFrequencies: [],
  });
  t.deepEqual(await unknown(repository() + registry('"*"', 'region = "eu-west-1"')), [
    '/properties/registryScanning',
  ]);
  t.deepEqual(await unknown(repository(pushed) + registry('var.x')), ['/properties/registryScanning']);
  t.deepEqual(await unknown(repository('', 'var.x') + registry('"prod-*"')), [
    '/properties/registryScanning',
    '/properties/repositoryName',
  ]);
  t.deepEqual(await here(repository('', 'var.x') + registry('"*"')), {
    scanType: 'ENHANCED',
    hasRules: true,
    scanFrequencies: ['CONTINUOUS_SCAN'],
  });
});

test('a model whose image is not known may run any', async (t) => {
  const document = await scanned(t, `variable "x" {}\n${model('var.x')}${repository()}`);

  t.true(at(document, 'aws_sagemaker_model.m').unknown.includes('/related/runs'));
});

test('a function of SAM runs an image too', async (t) => {
  const document = await scanned(
    t,
    `
Transform: AWS::Serverless-2016-10-31
Resources:
  Agent:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: a
      FoundationModel: amazon.nova-pro-v1:0
      AgentResourceRoleArn: arn:aws:iam::123456789012:role/a
      ActionGroups:
        - ActionGroupName: g
          ActionGroupExecutor: { Lambda: !GetAtt Tools.Arn }
  Tools:
    Type: AWS::Serverless::Function
    Properties:
      PackageType: Image
      ImageUri: !Sub '\${AWS::AccountId}.dkr.ecr.\${AWS::Region}.amazonaws.com/tools:1'
      Role: arn:aws:iam::123456789012:role/tools
  Images:
    Type: AWS::ECR::Repository
    Properties: { RepositoryName: tools }
`,
    'template.yaml',
  );

  t.true(edges(document, 'Tools').includes('runs Images'));
});
