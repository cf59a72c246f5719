import test from 'ava';
import { readCatalog } from '../../../src/collect/catalog/read.ts';
import { links } from '../../../src/collect/link/link.ts';
import type { Linking } from '../../../src/generated/catalog-linking.ts';
import type { Resource } from '../../../src/generated/inventory.ts';

const linking = (await readCatalog('linking')) as Linking;
const account = 'Microsoft.CognitiveServices/accounts';

function made(id: string, parts: Partial<Resource>): Resource {
  return {
    id,
    cloud: 'azure',
    type: account,
    kind: 'ai-service',
    name: id,
    account: '',
    region: '',
    tags: {},
    origin: { kind: 'live', source: 's' },
    properties: {},
    unknown: [],
    defaults: [],
    ...parts,
  };
}

const code = (id: string, parts: Partial<Resource>) =>
  made(id, { origin: { kind: 'code', source: 's', file: 'main.tf', line: 1, address: `x.${id}` }, ...parts });
const repository = made('repo', { cloud: 'code', type: 'code/repository', name: 'github.com/acme/app' });

function linked(...resources: Resource[]) {
  return links(resources, linking).map(({ from, kind, to, evidence }) => [from, kind, to, evidence]);
}

test('what code declares is the live resource of its type and name, where nothing speaks against it', (t) => {
  t.deepEqual(
    linked(
      code('a', { name: 'prod', region: 'West Europe', group: 'rg' }),
      made('/live/a', { name: 'PROD', region: 'westeurope', group: 'RG' }),
      made('/live/b', { name: 'prod', region: 'eastus', group: 'rg' }),
    ),
    [['a', 'provisions', '/live/a', 'type and name prod']],
  );
});

test('where two may be meant none is', (t) => {
  const two = [
    made('/live/a', { name: 'prod', region: 'eastus' }),
    made('/live/b', { name: 'prod', region: 'westus' }),
  ];

  t.deepEqual(linked(code('a', { name: 'prod' }), ...two), []);
  t.deepEqual(linked(code('a', { name: '${var.name}' }), made('/live/a', { name: '${var.name}' })), []);
});

test('tags that trace code decide before names', (t) => {
  t.deepEqual(
    linked(
      code('a', { name: 'x', tags: { yor_trace: '123' } }),
      made('/live/a', { name: 'renamed', tags: { yor_trace: '123' } }),
      made('/live/b', { name: 'x' }),
    ),
    [['a', 'provisions', '/live/a', 'tag yor_trace = 123']],
  );
  t.deepEqual(
    linked(
      code('CustomsAgent', {
        type: 'AWS::Bedrock::Agent',
        cloud: 'aws',
        origin: { kind: 'code', source: 's', file: 't.yaml', line: 1, address: 'CustomsAgent' },
      }),
      made('arn:a', {
        type: 'AWS::Bedrock::Agent',
        cloud: 'aws',
        tags: { 'aws:cloudformation:logical-id': 'CustomsAgent' },
      }),
    ),
    [['CustomsAgent', 'provisions', 'arn:a', 'tag aws:cloudformation:logical-id = CustomsAgent']],
  );
});

test('a repository provisions what is tagged with its name', (t) => {
  for (const text of ['acme/app', 'https://github.com/acme/app.git', 'git@github.com:acme/app.git', 'app']) {
    t.deepEqual(linked(repository, made('/live/a', { tags: { git_repo: text } })), [
      ['repo', 'provisions', '/live/a', 'tag git_repo'],
    ]);
  }
  t.deepEqual(linked(repository, made('/live/a', { tags: { git_repo: 'other/app' } })), []);
});

test('an image is built from the repository in its label, and run by what names its digest or tag', (t) => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const image = made('image', {
    cloud: 'code',
    type: 'code/image',
    properties: {
      digest,
      tags: ['registry.example/app:1.2'],
      labels: { 'org.opencontainers.image.source': 'https://github.com/acme/app' },
    },
  });

  t.deepEqual(
    linked(
      repository,
      image,
      made('m', {
        type: 'AWS::SageMaker::Model',
        properties: { PrimaryContainer: { Image: `elsewhere/app@${digest}` } },
      }),
      made('d', { properties: { containers: [{ image: 'registry.example/app:1.2' }] } }),
      made('n', { properties: { containers: [{ image: 'registry.example/app:1.3' }] } }),
    ),
    [
      ['image', 'built-from', 'repo', 'label org.opencontainers.image.source'],
      ['m', 'runs', 'image', `image elsewhere/app@${digest}`],
      ['d', 'runs', 'image', 'image registry.example/app:1.2'],
    ],
  );
});
