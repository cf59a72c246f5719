import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { cloudFormation } from '../../../src/collect/cloudformation/format.ts';
import { readTemplates } from '../../../src/collect/cloudformation/read.ts';
import { reading } from '../code/reading.ts';

/*
 * Templates that others wrote, read where they lie.
 */

const folder = join(process.env['KEELSON_FIXTURES'] ?? '../shared/fixtures', 'iac/cloudformation');
const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];

/** Resources of AI that the page beside the templates names, as far as there is a schema for them. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'bedrock-agent-memory-cdk.json': ['Bedrock::Agent', 'Bedrock::Agent'],
  'bedrock-agentcore-gateway.yaml': ['BedrockAgentCore::Gateway'],
  'bedrock-agentic-rag-two-kbs.yaml': [
    'Bedrock::DataSource',
    'Bedrock::DataSource',
    'Bedrock::KnowledgeBase',
    'Bedrock::KnowledgeBase',
  ],
  'bedrock-connected-house-agent-sam.yaml': ['Bedrock::Agent', 'Lambda::Function'],
  'bedrock-cost-explorer-agent.yaml': ['Bedrock::Agent', 'Lambda::Function', 'Lambda::Function'],
  'bedrock-fine-grained-agent.yaml': ['Bedrock::Agent', 'Lambda::Function'],
  'bedrock-guardrails-cdk.json': ['Bedrock::Guardrail'],
  'bedrock-inference-profile-agents-cdk.json': [
    'Bedrock::Agent',
    'Bedrock::Agent',
    'Bedrock::Agent',
    'Bedrock::ApplicationInferenceProfile',
  ],
  'bedrock-kb-agent.yaml': ['Bedrock::Agent', 'Bedrock::DataSource', 'Bedrock::KnowledgeBase'],
  'bedrock-kb-e2e-kb.yaml': ['Bedrock::DataSource', 'Bedrock::KnowledgeBase'],
  'bedrock-kb-e2e-opensearch-serverless.yaml': ['OpenSearchServerless::Collection'],
  'bedrock-managed-kb-s3.yaml': ['Bedrock::DataSource', 'Bedrock::KnowledgeBase'],
  'lex-kendra-fsi-agent.yaml': ['Kendra::Index'],
  'sagemaker-endpoint-secure.yaml': ['SageMaker::Endpoint', 'SageMaker::EndpointConfig', 'SageMaker::Model'],
  'sagemaker-jumpstart-endpoint.json': [
    'SageMaker::Endpoint',
    'SageMaker::EndpointConfig',
    'SageMaker::Model',
  ],
  'sagemaker-notebook-no-kms.yaml': ['SageMaker::NotebookInstance'],
  'sagemaker-notebook-secure.yaml': ['SageMaker::NotebookInstance'],
  'sagemaker-studio-vpc-only.yaml': ['SageMaker::Domain'],
};

const around = new Set([
  'AWS::IAM::Role',
  'AWS::Bedrock::FoundationModel',
  'AWS::KMS::Key',
  'AWS::S3::Bucket',
]);

async function read(file: string) {
  const found = reading(folder, [file]);
  const [taken] = found.files;
  const isTaken =
    taken !== undefined && cloudFormation.mayTake(file) && cloudFormation.takes?.(await taken.head(), file);
  await readTemplates(found.files, found.context);
  return { isTaken, resources: found.resources(), problems: found.problems() };
}

if (files.length === 0) {
  test('templates of others are not here', (t) => {
    t.log(`fixtures absent: ${folder}`);
    t.pass();
  });
}

for (const file of files) {
  test(`${file}: read without a problem, with the resources of AI that it has`, async (t) => {
    const { isTaken, resources, problems } = await read(file);

    t.true(isTaken);
    t.deepEqual(problems, []);
    t.deepEqual(
      resources
        .filter(({ type }) => !around.has(type))
        .map(({ type }) => type.replace('AWS::', ''))
        .toSorted(),
      [...(expected[file] ?? ['a file that this test does not know'])],
    );
  });
}

if (files.length > 0) {
  const only = async (file: string, type: string) => {
    const { resources } = await read(file);
    const found = resources.find((resource) => resource.type === type);
    if (!found) throw new Error(`${file} has no ${type}`);
    return found;
  };

  test('what the page beside the templates says of them is found', async (t) => {
    const memory = await only('bedrock-agent-memory-cdk.json', 'AWS::Bedrock::Agent');
    t.is(memory.properties['guardrailConfiguration'], undefined);

    const guardrail = await only('bedrock-guardrails-cdk.json', 'AWS::Bedrock::Guardrail');
    t.like(guardrail.properties['contentPolicy'], {
      filters: [{ type: 'MISCONDUCT', inputStrength: 'LOW', outputStrength: 'LOW', inputAction: 'BLOCK' }],
    });
    t.is(guardrail.properties['kmsKeyArn'], undefined);

    const collection = await only(
      'bedrock-kb-e2e-opensearch-serverless.yaml',
      'AWS::OpenSearchServerless::Collection',
    );
    t.like(collection.properties, {
      publicAccess: { collection: true, dashboard: true },
      kmsKeyArn: 'auto',
    });

    const model = await only('sagemaker-jumpstart-endpoint.json', 'AWS::SageMaker::Model');
    t.is(model.properties['EnableNetworkIsolation'], false);
    t.deepEqual(model.defaults, ['/properties/EnableNetworkIsolation']);

    const notebook = await only('sagemaker-notebook-secure.yaml', 'AWS::SageMaker::NotebookInstance');
    t.is(notebook.properties['DirectInternetAccess'], 'Disabled');

    const domain = await only('sagemaker-studio-vpc-only.yaml', 'AWS::SageMaker::Domain');
    t.like(domain.properties, { AppNetworkAccessType: 'VpcOnly', AuthMode: 'IAM' });
    t.is(domain.origin.kind === 'code' && domain.origin.line, 117);
  });
}
