import test from 'ava';
import { agentOf, type AgentAround } from '../../../src/collect/azure/foundry/agent.ts';
import { toolsOf } from '../../../src/collect/azure/foundry/tools.ts';
import { existing } from '../../../src/collect/azure/code/parents.ts';
import { azureServer, claims, collectFrom, problemsOf, refusal, resourceNamed } from '../../clouds/azure.ts';

const account = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/ai';
const around: AgentAround = {
  project: existing(`${account}/projects/p`),
  segment: 'agents',
  account,
  guards: new Map([
    ['chat', `${account}/raiPolicies/strict`],
    ['bare', undefined],
  ]),
};

function agent(definition: Record<string, unknown>, changes: Partial<AgentAround> = {}) {
  const latest = { version: '2', definition: { kind: 'prompt', model: 'chat', ...definition } };
  return agentOf({ id: 'a', name: 'a', versions: { latest } }, { ...around, ...changes });
}

const guardsOf = (...given: Parameters<typeof agent>) => {
  const { resource, relationships } = agent(...given);
  return [
    ...relationships.filter(({ kind }) => kind === 'guarded-by').map(({ to }) => to.split('/').at(-1)),
    ...resource.unknown,
  ];
};

test('an agent is what limits it, and nothing of what it says', (t) => {
  const { resource } = agent({
    instructions: 'Book trucks for customers.',
    tools: [
      {
        type: 'mcp',
        server_label: 'crm',
        server_url: 'https://u:p@mcp.example.com/secret-path?key=abc',
        headers: { authorization: 'Bearer abc' },
        require_approval: { always: { tool_names: ['book'] }, never: { tool_names: ['find'] } },
        allowed_tools: { tool_names: ['book', 7] },
      },
      {
        type: 'openapi',
        openapi: {
          name: 'orders',
          description: 'Orders.',
          auth: { type: 'anonymous' },
          spec: { paths: { '/a': { get: {}, parameters: [] }, '/b': { delete: {} }, '/c': null } },
        },
      },
    ],
  });

  t.is(resource.id, `${account}/projects/p/agents/a`);
  t.is(resource.ai?.model, 'chat');
  t.deepEqual(resource.properties, {
    api: 'agents',
    kind: 'prompt',
    version: '2',
    model: 'chat',
    instructions: '[redacted sha256:9411dbcfda9c7386 length:26]',
    instructions_length: 26,
    tools: [
      {
        type: 'mcp',
        description_length: 0,
        server_label: 'crm',
        server: 'https://mcp.example.com',
        require_approval: 'selected',
        always_tools: ['book'],
        allowed_tools: ['book'],
      },
      {
        type: 'openapi',
        name: 'orders',
        description_length: 7,
        methods: ['DELETE', 'GET'],
        auth: 'anonymous',
      },
    ],
  });
});

test('the guardrail is its own, else that of its model, else nobody knows', (t) => {
  const id =
    '/subscriptions/s/resourceGroups/o/providers/Microsoft.CognitiveServices/accounts/x/raiPolicies/own';
  t.deepEqual(guardsOf({ rai_config: { rai_policy_name: 'own' } }), ['own']);
  t.deepEqual(guardsOf({ rai_config: { rai_policy_name: id } }, { guards: undefined }), ['own']);
  t.deepEqual(guardsOf({}), ['strict']);
  t.deepEqual(guardsOf({ model: 'CHAT' }), ['strict']);
  t.deepEqual(guardsOf({ model: 'bare' }), []);
  t.deepEqual(guardsOf({}, { guards: undefined }), ['/related/guarded-by']);
  t.deepEqual(guardsOf({ model: 'other/gpt-4o' }), ['/related/guarded-by']);
  t.deepEqual(guardsOf({ model: undefined }), ['/related/guarded-by']);
});

test('without a word Foundry asks before a server is called, where no run can say otherwise', (t) => {
  const tools = [{ type: 'file_search' }, { type: 'mcp' }, { type: 'mcp', require_approval: 'never' }];
  const pointer = '/properties/tools/1/require_approval';

  const today = toolsOf(tools, 'agents');
  t.deepEqual(
    today.tools.map(({ require_approval }) => require_approval),
    [undefined, 'always', 'never'],
  );
  t.deepEqual([today.unknown, today.defaults], [[], [pointer]]);
  const before = toolsOf(tools, 'assistants');
  t.deepEqual([before.unknown, before.defaults], [[pointer], []]);
});

test('what is no list of tools, and what is no tool, are none', (t) => {
  t.deepEqual(toolsOf('mcp', 'agents').tools, []);
  t.deepEqual(toolsOf([null, 'mcp'], 'agents').tools, []);
  t.deepEqual(toolsOf([{}], 'agents').tools, [{ type: '', description_length: 0 }]);
});

test('agents of the API before it are agents too', async (t) => {
  const { properties, unknown, id } = resourceNamed(await collectFrom(await azureServer(t)), 'route-helper');

  t.true(id.endsWith('/projects/dispatch/assistants/asst_dispatch01'));
  t.is(properties['kind'], 'prompt');
  t.is(properties['instructions_length'], 120);
  t.deepEqual(unknown, ['/properties/tools/1/require_approval', '/related/guarded-by']);
});

test('all pages of agents are read', async (t) => {
  const server = await azureServer(t);
  const first = { id: 'first', name: 'first', versions: { latest: { definition: { kind: 'hosted' } } } };
  server.inject({
    on: /projects\/claims\/agents/,
    effect: { answer: { body: { data: [first], has_more: true, last_id: 'first' } } },
  });
  const second = { ...first, id: 'second', name: 'second' };
  server.inject({
    on: /projects\/claims\/agents/,
    effect: { answer: { body: { data: [second], has_more: false, last_id: 'second' } } },
  });
  const document = await collectFrom(server);

  t.is(resourceNamed(document, 'first').properties['kind'], 'hosted');
  t.is(resourceNamed(document, 'second').properties['kind'], 'hosted');
  t.deepEqual(
    server.requests
      .filter(({ url }) => url.includes('/projects/claims/agents'))
      .map(({ url }) => new URL(url).searchParams.get('after')),
    [null, 'first'],
  );
});

for (const [title, body, code] of [
  ['a list that is none', { value: [] }, 'unexpected_shape'],
  ['an item without an id', { data: [{ name: 'a' }] }, 'unexpected_shape'],
  ['a next page that is not named', { data: [], has_more: true }, 'truncated'],
] as const) {
  test(`${title} is a problem, and what the project contains is unknown`, async (t) => {
    const server = await azureServer(t);
    server.inject({ on: /projects\/claims\/agents/, effect: { answer: { body } } });
    const document = await collectFrom(server);

    t.true(
      problemsOf(document, claims).some(
        (problem) => problem.code === code && problem.call === 'GET …/agents',
      ),
    );
    t.deepEqual(resourceNamed(document, 'claims').unknown, ['/related/contains']);
  });
}

test('agents that may not be read are a problem with the permission it takes', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: /projects\/claims\/agents/,
    effect: { answer: refusal(403, 'PermissionDenied') },
  });
  const problem = problemsOf(await collectFrom(server), claims).find(({ call }) => call === 'GET …/agents');

  t.is(problem?.code, 'denied');
  t.is(problem?.permission, 'Microsoft.CognitiveServices/accounts/AIServices/agents/read');
});
