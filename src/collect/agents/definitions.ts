import { digestOf } from '../source/code/agents.ts';
import { memberOf, membersOf, parseJson, textOf, type JsonNode } from '../syntax/json.ts';
import { parseYaml } from '../syntax/yaml.ts';
import type { AgentDefinition } from './definition.ts';

/**
 * agents.yaml of CrewAI: agents by name, each with role, goal and backstory. Tools are given to them in code.
 *
 * @throws CodeProblem invalid, too_large
 */
export function crewAgents(text: string): AgentDefinition[] {
  return [...membersOf(parseYaml(text))].flatMap(([name, node]) => {
    const texts = ['role', 'goal', 'backstory'].flatMap((part) => textOf(memberOf(node, part)) ?? []);
    if (texts.length === 0) return [];
    const model = textOf(memberOf(node, 'llm')) ?? textOf(memberOf(node, 'llm', 'model'));
    const tools = memberOf(node, 'tools');
    return [
      {
        name,
        framework: 'crewai',
        line: node.line,
        column: node.column,
        ...(model !== undefined && { model }),
        ...(tools && { tools: namesIn(tools) }),
        instructions: digestOf(texts.join('\n')),
        unknown: tools ? [] : ['tools'],
      },
    ];
  });
}

/**
 * langgraph.json: graphs by name, and where the code of each is.
 *
 * @throws CodeProblem invalid, too_large
 */
export function graphAgents(text: string): AgentDefinition[] {
  return [...membersOf(memberOf(parseJson(text), 'graphs'))].map(([name, node]) => graphAgent(name, node));
}

function graphAgent(name: string, node: JsonNode): AgentDefinition {
  const entry = textOf(node) ?? textOf(memberOf(node, 'path'));
  return {
    name,
    framework: 'langgraph',
    line: node.line,
    column: node.column,
    ...(entry !== undefined && { entry }),
    unknown: ['tools'],
  };
}

/**
 * Agents in Markdown, as GitHub Copilot and Claude Code take them: YAML between lines of three hyphens, then the prompt.
 *
 * @throws CodeProblem invalid, too_large
 */
export function markdownAgents(text: string, path: string): AgentDefinition[] {
  const [whole, , front = ''] = /^(\uFEFF?---\r?\n)([\s\S]{0,100000}?)\r?\n---\r?(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined) return [];
  const node = parseYaml(front);
  const prompt = text.slice(whole.length).trim();
  const model = textOf(memberOf(node, 'model'));
  const tools = memberOf(node, 'tools') ?? memberOf(node, 'allowed-tools');
  const servers = memberOf(node, 'mcp-servers') ?? memberOf(node, 'mcpServers');
  return [
    {
      name: textOf(memberOf(node, 'name')) ?? nameIn(path),
      framework: /\.claude\//.test(path)
        ? 'claude-code'
        : /\.opencode\//.test(path)
          ? 'opencode'
          : 'github-copilot',
      line: 1,
      column: 1,
      ...(model !== undefined && { model }),
      // Without a list, it may use all tools that there are.
      tools: tools ? namesIn(tools) : ['*'],
      ...(prompt !== '' && { instructions: digestOf(prompt) }),
      ...(servers && { mcpServers: [...membersOf(servers).keys()] }),
      unknown: [],
    },
  ];
}

function nameIn(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/(?:\.(?:agent|chatmode))?\.md$/i, '');
}

/** A list, names with commas between them, or names with what is allowed. */
function namesIn(node: JsonNode): string[] {
  if (node.kind === 'list')
    return node.items.flatMap((item) => textOf(item) ?? textOf(memberOf(item, 'name')) ?? []);
  if (node.kind === 'object') return [...node.members.keys()];
  return (textOf(node) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
