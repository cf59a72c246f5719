import test from 'ava';
import fc from 'fast-check';
import { CodeProblem } from '../../../src/collect/code/format.ts';
import { crewAgents, graphAgents, markdownAgents } from '../../../src/collect/agents/definitions.ts';
import { agents } from '../../../src/collect/agents/format.ts';
import { found } from '../source/reading-source.ts';

test('agents of CrewAI, LangGraph, GitHub Copilot and Claude Code', async (t) => {
  const { resources, taken, problems } = await found(t, agents, {
    'crew/config/agents.yaml':
      'planner:\n  role: Plans routes of Meridian\n  goal: Fewer miles\n  backstory: >\n    Long ago\n  llm: openai/gpt-4o\nreviewer:\n  role: Reads\n  goal: Finds\n  tools: [search, read]\n',
    'langgraph.json': '{\n "dependencies": ["."],\n "graphs": {\n  "support": "./agent.py:graph"\n }\n}',
    '.github/agents/docs.md':
      '---\nname: Docs\ndescription: Writes\ntools: [read, edit]\nmcp-servers:\n  wiki: {}\n---\nYou write the docs of Meridian.\n',
    '.claude/agents/review.md': '---\nname: review\ntools: Read, Grep\nmodel: sonnet\n---\nReview.\n',
    '.github/chatmodes/any.chatmode.md': '---\ndescription: all\n---\nAnything.\n',
    '.claude/agents/README.md': '# About agents\n',
    'deploy/agents.yaml': 'apiVersion: v1\nkind: List\n',
  });

  t.deepEqual(problems, []);
  t.false(taken.includes('.claude/agents/README.md'));
  t.false(taken.includes('deploy/agents.yaml'));
  const found_ = resources.filter(({ type }) => type === 'code/agent');
  t.deepEqual(
    found_.map(
      ({ id, properties: { framework, model, tools, entry, mcp_servers, instructions }, unknown }) => [
        id.slice('code:r/'.length),
        framework,
        model,
        tools,
        entry,
        mcp_servers,
        (instructions as { length: number } | undefined)?.length,
        unknown,
      ],
    ),
    [
      [
        '.claude/agents/review.md#agent:review',
        'claude-code',
        'sonnet',
        ['Read', 'Grep'],
        undefined,
        undefined,
        7,
        [],
      ],
      [
        '.github/agents/docs.md#agent:Docs',
        'github-copilot',
        undefined,
        ['read', 'edit'],
        undefined,
        ['wiki'],
        31,
        [],
      ],
      [
        '.github/chatmodes/any.chatmode.md#agent:any',
        'github-copilot',
        undefined,
        ['*'],
        undefined,
        undefined,
        9,
        [],
      ],
      [
        'crew/config/agents.yaml#agent:planner',
        'crewai',
        'openai/gpt-4o',
        undefined,
        undefined,
        undefined,
        46,
        ['/properties/tools'],
      ],
      [
        'crew/config/agents.yaml#agent:reviewer',
        'crewai',
        undefined,
        ['search', 'read'],
        undefined,
        undefined,
        11,
        [],
      ],
      [
        'langgraph.json#agent:support',
        'langgraph',
        undefined,
        undefined,
        './agent.py:graph',
        undefined,
        undefined,
        ['/properties/tools'],
      ],
    ],
  );
  t.false(JSON.stringify(found_).includes('Meridian'));
  t.deepEqual(found_[4]?.origin.kind === 'code' && found_[4].origin.line, 7);
});

test('aliases of YAML stand for nothing, and what is too deep is refused', async (t) => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x]\n${Array.from({ length: 20 }, (_, index) => `k${index}: &k${index} [${'*a, '.repeat(8)}x]`).join('\n')}\nagent:\n  role: r\n`;
  const { resources, problems } = await found(t, agents, {
    'agents.yaml': bomb,
    'deep/agents.yaml': `x:\n  role: r\ny: ${'['.repeat(5000)}`,
  });

  t.deepEqual(
    resources.filter(({ type }) => type === 'code/agent').map(({ name }) => name),
    ['agent'],
  );
  t.is(problems.length, 1);
});

const text = fc
  .array(
    fc.constantFrom(
      '---\n',
      'role: x\n',
      '  ',
      '- ',
      'a:',
      '\n',
      '{',
      '}',
      '"graphs"',
      ':',
      '[',
      ']',
      '&a ',
      '*a',
      '!!binary',
      '"',
      '| ',
      '> ',
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

for (const [form, read] of Object.entries({
  'agents.yaml': crewAgents,
  'langgraph.json': graphAgents,
  Markdown: (content: string) => markdownAgents(content, 'a.md'),
})) {
  test(`whatever stands in ${form}, it is read or refused`, (t) => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string(), fc.json()), (content) => {
        try {
          return read(content).every(({ line }) => line >= 1);
        } catch (error) {
          return error instanceof CodeProblem;
        }
      }),
      { numRuns: 500 },
    );
    t.pass();
  });
}
