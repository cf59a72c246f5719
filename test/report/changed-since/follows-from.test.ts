import test from 'ava';
import { followsFrom, type CodePlace } from '../../../src/report/changed-since/follows-from.ts';

const root: CodePlace = { file: 'infra/main.tf', root: 'infra', address: 'azurerm_search_service.a' };
const module: CodePlace = { file: 'modules/chat/main.tf', root: 'infra', address: 'module.chat.a.b' };
const deep: CodePlace = { file: 'modules/x/main.tf', root: 'infra', address: 'module.a["x"].module.b.c.d' };
const atTop: CodePlace = { file: 'main.tf', root: '', address: 'a.b' };
const template: CodePlace = { file: 'deploy/main.bicep', root: 'deploy/main.bicep', address: 'search' };
const ofModule: CodePlace = { file: 'lib/search.bicep', root: 'deploy/main.bicep', address: 'm.search' };
const ofJson: CodePlace = { file: 'lib/leaf.json', root: 'deploy/main.bicep', address: 'm.n.leaf' };
const stack: CodePlace = { file: 'aws/agent.yaml', root: 'aws/agent.yaml', address: 'Agent' };
const own: CodePlace = { file: 'uv.lock', root: 'uv.lock', address: '' };

for (const [name, place, yes, no] of [
  [
    'of a root module',
    root,
    [
      'infra/main.tf',
      'infra/variables.tf',
      'infra/prod.tfvars',
      'infra/policies/guard.json',
      'infra/start.sh',
    ],
    [
      'other/main.tf',
      'infra/README.md',
      'infra/src/main.py',
      'infrastructure/main.tf',
      'modules/chat/main.tf',
    ],
  ],
  [
    'of a module',
    module,
    ['modules/chat/main.tf', 'modules/chat/variables.tf', 'infra/main.tf', 'modules/chat/templates/p.tftpl'],
    ['modules/other/main.tf', 'src/main.py', 'main.tf'],
  ],
  ['of a module of a module', deep, ['modules/a/main.tf', 'modules/a/x.tf.json'], ['modules/a/README.md']],
  ['of a module at the top', atTop, ['variables.tf', 'data/x.yaml'], ['README.md', 'src/main.py', 'a/b.tf']],
  [
    'of a template',
    template,
    ['deploy/main.bicep', 'deploy/main.parameters.json', 'environments/prod.bicepparam', 'deploy/names.json'],
    ['deploy/other.bicep', 'lib/search.bicep', 'deploy/README.md', 'names.json'],
  ],
  [
    'of a module of a template',
    ofModule,
    ['lib/search.bicep', 'deploy/main.bicep', 'lib/between.bicep'],
    ['lib/x.tf'],
  ],
  [
    'of a module in JSON',
    ofJson,
    ['lib/leaf.json', 'lib/between.bicep', 'deploy/main.bicep'],
    ['lib/x.tf', 'README.md'],
  ],
  ['of a stack', stack, ['aws/agent.yaml', 'aws/agent.params.json'], ['aws/other.yaml', 'deploy/model.yaml']],
  ['that is in one file alone', own, ['uv.lock'], ['pyproject.toml', 'uv.lock.bak']],
] as const) {
  test(`a resource ${name} follows from what it is made of and from nothing else`, (t) => {
    for (const path of yes) t.true(followsFrom(place, new Set([path])), path);
    for (const path of no) t.false(followsFrom(place, new Set([path])), path);
    t.false(followsFrom(place, new Set()));
  });
}
