import test from 'ava';
import { source } from '../../../src/collect/source/format.ts';
import { found } from './reading-source.ts';

test('a package is one resource of a repository, with the places that import it', async (t) => {
  const { of, problems } = await found(t, source, {
    'a.py': 'import openai\n',
    'b/c.py': '\nfrom openai import OpenAI\n',
    'web/x.ts': "import OpenAI from 'openai';\n",
  });

  t.deepEqual(problems, []);
  t.deepEqual(
    of('code/sdk-use').map(({ id, properties }) => [id, properties['files'], properties['locations']]),
    [
      ['code:r/sdk#pkg:npm/openai', 1, ['web/x.ts:1']],
      ['code:r/sdk#pkg:pypi/openai', 2, ['a.py:1', 'b/c.py:2']],
    ],
  );
});

test('modules of the project are no packages, whatever they are called', async (t) => {
  const { of } = await found(t, source, {
    'main.py': 'import agents\nimport mcp\n',
    'agents/__init__.py': '',
    'other/deep/x.py': 'import mcp\n',
    'other/deep/mcp.py': '',
  });

  t.deepEqual(
    of('code/sdk-use').map(({ name, properties }) => [name, properties['locations']]),
    [['mcp', ['main.py:2']]],
  );
});

test('the same model in several places is one resource; what differs is another', async (t) => {
  const { of } = await found(t, source, {
    'a.py': `from transformers import AutoModel
AutoModel.from_pretrained("acme/a")
AutoModel.from_pretrained("acme/a")
AutoModel.from_pretrained("acme/a", trust_remote_code=True)
AutoModel.from_pretrained(name)
`,
  });

  const models = of('code/model-use');
  t.deepEqual(
    models.map(({ id, properties, unknown }) => [
      id,
      properties['trust_remote_code'],
      properties['locations'],
      unknown,
    ]),
    [
      ['code:r/a.py#model:?from_pretrained', false, ['a.py:5'], ['/properties/model', '/properties/source']],
      ['code:r/a.py#model:acme/a', false, ['a.py:2', 'a.py:3'], []],
      ['code:r/a.py#model:acme/a~2', true, ['a.py:4'], []],
    ],
  );
  t.deepEqual(models[1]?.origin, {
    kind: 'code',
    source: 'code:r',
    file: 'a.py',
    line: 2,
    column: 11,
  });
  t.deepEqual(models[1]?.ai, { provider: 'huggingface', model: 'acme/a' });
});

test('addresses are kept without users, queries and fragments', async (t) => {
  const { of } = await found(t, source, {
    'a.py': 'x = "https://user:pass@api.openai.com:8443/v1/chat?key=abc#d"\n',
    'b.ts': 'const y = `https://${name}.openai.azure.com/openai`;\n',
  });

  t.deepEqual(
    of('code/ai-endpoint-use').map(({ name, properties, unknown }) => [name, properties, unknown]),
    [
      [
        'api.openai.com',
        {
          scheme: 'https',
          host: 'api.openai.com',
          port: 8443,
          path: '/v1/chat',
          provider: 'openai',
          service: 'OpenAI API',
          setting: 'x',
          local: false,
          locations: ['a.py:1'],
        },
        [],
      ],
      [
        '*.openai.azure.com',
        {
          scheme: 'https',
          path: '/openai',
          provider: 'azure',
          service: 'Azure OpenAI',
          setting: 'y',
          local: false,
          locations: ['b.ts:1'],
        },
        ['/properties/host'],
      ],
    ],
  );
});

test('notebooks: code cells, at the lines of the file', async (t) => {
  const notebook = JSON.stringify(
    {
      cells: [
        { cell_type: 'markdown', source: ['import anthropic\n'] },
        {
          cell_type: 'code',
          source: ['%pip install cohere\n', 'import openai\n', 'client = openai.OpenAI()'],
        },
        { cell_type: 'code', source: 'client.responses.create(model="gpt-4o")' },
        { cell_type: 'code', source: ['%%bash\n', 'import mistralai\n'] },
      ],
      metadata: { kernelspec: { language: 'python' } },
      nbformat: 4,
    },
    null,
    1,
  );
  const lineOf = (text: string) => notebook.split('\n').findIndex((line) => line.includes(text)) + 1;
  const { of, problems } = await found(t, source, { 'a.ipynb': notebook, 'b.ipynb': '{"cells": [' });

  t.deepEqual(
    of('code/sdk-use').map(({ name, properties }) => [name, properties['locations']]),
    [['openai', [`a.ipynb:${lineOf('import openai')}`]]],
  );
  t.deepEqual(
    of('code/model-use').map(({ name, properties }) => [name, properties['locations']]),
    [['gpt-4o', [`a.ipynb:${lineOf('responses.create')}`]]],
  );
  t.deepEqual(problems, ['invalid b.ipynb:1: it is not JSON']);
});

test('keys: in programs, comments and settings, never with their value', async (t) => {
  const key = ['h', 'f_', 'qwErtYuiOpasDfghJklzXcvbnMqazWsxEdc'.slice(0, 34)].join('');
  const { of } = await found(t, source, {
    'a.py': `# old: ${key}\nx = "${key}"\n`,
    '.env': `TOKEN=${key}\n`,
    'notes.md': `use ${key}\n`,
    'package-lock.json': `{"x": "${key}"}`,
  });

  const keys = of('code/hard-coded-key');
  t.deepEqual(
    keys.map(({ name, kind, properties }) => [name, kind, properties['provider'], properties['locations']]),
    [
      ['hugging-face-token', 'secret', 'huggingface', ['.env:1']],
      ['hugging-face-token', 'secret', 'huggingface', ['a.py:1', 'a.py:2']],
      ['hugging-face-token', 'secret', 'huggingface', ['notes.md:1']],
    ],
  );
  t.false(JSON.stringify(keys).includes(key.slice(5, 15)));
  t.is(new Set(keys.map(({ properties }) => properties['sha256'])).size, 1);
});

for (const key of [
  ['s', 'k-proj-', 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA1bC2dE3fG4h'].join(''),
  ['g', 'sk_', 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA1bC2dE3fG4hT6yU8'].join(''),
]) {
  test(`a key in the place of something else is not kept either: ${key.slice(0, 4)}`, async (t) => {
    const { resources } = await found(t, source, {
      'a.py': `from openai import OpenAI
from agents import Agent
OpenAI(base_url="https://${key}@10.0.0.1/${key}").responses.create(model="${key}")
Agent(name="${key}", tools=["${key}"], instructions="${key}", model="${key}")
`,
      '.env': `AZURE_OPENAI_DEPLOYMENT=${key}\n`,
    });

    t.true(resources.length > 3);
    t.false(JSON.stringify(resources).includes(key.slice(8)));
  });
}

test('what is too large, vendored, minified or declared elsewhere is not looked through', async (t) => {
  const { of, problems } = await found(t, source, {
    'large.py': `import openai\n${'#'.repeat(1024 * 1024)}`,
    'dist/a.js': "import a from 'openai';",
    'src/x.min.js': "import a from 'openai';",
    'packed.js': `import a from 'openai';${'x();'.repeat(2000)}`,
    'stack.yaml': 'AWSTemplateFormatVersion: 2010-09-09\nmodelId: amazon.nova-pro-v1:0\n',
    'uv.lock': 'model = "gpt-4o"\n',
    'data.json': `{"model": "gpt-4o", "x": "${'x '.repeat(600_000)}"}`,
  });

  t.deepEqual(of('code/sdk-use'), []);
  t.deepEqual(of('code/model-use'), []);
  t.deepEqual(problems, ['too_large large.py: source of more than 1 MiB is not read']);
});
