import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { packagesIn } from './reading-packages.ts';

/*
 * Files of public projects, read where they lie. What they hold is what the page beside them says.
 */

const folder = join(process.env['KEELSON_FIXTURES'] ?? '../shared/fixtures', 'lockfiles');

const expected: Readonly<Record<string, { readonly count: number; readonly has: readonly string[] }>> = {
  'langchain-layer': {
    // 49 packages, of which one is the project itself.
    count: 48,
    has: [
      'langchain 1.3.10',
      'langchain-core 1.4.8',
      'langchain-aws 1.2.1',
      'langchain-classic 1.0.8',
      'langgraph 1.2.6',
      'langsmith 0.9.2',
      'boto3 1.43.2',
    ],
  },
  'mcp-server-itinerary': { count: 35, has: ['mcp 1.10.1'] },
  'mem0-2024': {
    count: 46,
    has: ['openai 1.35.13', 'qdrant-client 1.10.1', 'numpy 1.24.4', 'numpy 1.26.4'],
  },
  // 70 and 19, of which two lie in the repository and six are in both groups.
  'vertex-pipelines': { count: 81, has: ['google-cloud-aiplatform 1.24.1', 'kfp 1.8.21'] },
  'tgi-server': {
    count: 118,
    has: [
      'torch 2.7.0',
      'transformers 4.51.3',
      'accelerate 1.6.0',
      'bitsandbytes 0.45.5',
      'peft 0.15.2',
      'outlines 0.2.3',
      'huggingface-hub 0.31.1',
    ],
  },
  'aibom-generator': {
    count: 76,
    has: ['torch 2.11.0', 'transformers 5.5.4', 'datasets 4.8.4', 'huggingface-hub 1.10.2'],
  },
  'ros-ml-benchmark': { count: 45, has: ['torch 2.1.0', 'scikit-learn 1.3.0', 'numpy 1.24.3'] },
  splunkology: {
    count: 66,
    has: [
      'anthropic 0.97.0',
      'langchain-core 1.4.0',
      'langchain-protocol 0.0.15',
      'langgraph 1.2.0',
      'langsmith 0.8.5',
      'mcp 1.27.0',
    ],
  },
  'azureml-summarization': {
    count: 9,
    has: ['torch 2.0', 'transformers', 'accelerate', 'optimum', 'mlflow'],
  },
  'bedrock-rag-datasource': { count: 32, has: ['@aws-sdk/client-bedrock-agent 3.1076.0'] },
  'cosmos-vector-openai': {
    count: 140,
    has: ['openai 5.23.2', '@azure/identity 4.13.0', '@azure/cosmos 4.9.1'],
  },
  'figma-mcp': { count: 411, has: ['@modelcontextprotocol/sdk 1.29.0'] },
  'langchaingo-bedrock': {
    count: 19,
    has: [
      'github.com/tmc/langchaingo v0.1.14-pre.4',
      'github.com/aws/aws-sdk-go-v2/service/bedrockruntime v1.24.3',
    ],
  },
};

if (!existsSync(folder)) {
  test(`skipped: ${folder} is not there`, (t) => t.pass());
} else {
  test('every folder of lock files has its expectation', (t) => {
    const folders = readdirSync(folder).filter((name) => !name.endsWith('.md'));
    t.deepEqual(Object.keys(expected).toSorted(), folders.toSorted());
  });

  for (const [name, { count, has }] of Object.entries(expected)) {
    test(`${name}: its packages with the versions that the page names`, async (t) => {
      const files = readdirSync(join(folder, name)).map((file) => `${name}/${file}`);

      const { components, purls, problems } = await packagesIn(folder, files);

      t.deepEqual(problems, []);
      t.is(purls.length, count);
      const found = new Set(components.map((one) => one.slice(one.indexOf(' ') + 1)));
      t.deepEqual(
        has.filter((one) => !found.has(one)),
        [],
      );
    });
  }

  test('what a compiled file asks for itself is told from what that asks for', async (t) => {
    const { resources } = await packagesIn(folder, ['splunkology/requirements.txt']);

    t.deepEqual(
      resources.filter(({ properties }) => properties['direct'] === true).map(({ name }) => name),
      ['anthropic', 'langchain-core', 'langgraph', 'mcp'],
    );
  });

  test('go.sum confirms versions of go.mod, or does not', async (t) => {
    const { resources } = await packagesIn(folder, [
      'langchaingo-bedrock/go.mod',
      'langchaingo-bedrock/go.sum',
    ]);

    t.deepEqual(
      resources.map(({ name, properties: { locked, direct } }) => [name, locked, direct]),
      [
        ['github.com/aws/aws-sdk-go-v2/service/bedrockruntime', true, false],
        // go.sum has the sums of v0.1.14-pre.0.
        ['github.com/tmc/langchaingo', false, true],
      ],
    );
  });
}
