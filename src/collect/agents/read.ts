import { CodeProblem, type CodeContext, type CodeResource, type TreeFile } from '../code/format.ts';
import { redactText } from '../transport/secret-forms.ts';
import type { AgentDefinition } from './definition.ts';
import { crewAgents, graphAgents, markdownAgents } from './definitions.ts';

/** Puts the agents that files define. Prompts are kept as digests and lengths. */
export async function readAgents(files: readonly TreeFile[], { sink, signal }: CodeContext): Promise<void> {
  for (const file of files) {
    signal.throwIfAborted();
    try {
      for (const one of definitionsOf(file.path, await file.text()))
        sink.resource(agentResource(file.path, one));
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      sink.problem(file.path, { types: ['code/agent'], ...error.problem });
    }
  }
}

function definitionsOf(path: string, text: string): AgentDefinition[] {
  if (/\.md$/i.test(path)) return markdownAgents(text, path);
  return /\.json$/i.test(path) ? graphAgents(text) : crewAgents(text);
}

function agentResource(path: string, definition: AgentDefinition): CodeResource {
  const { line, column, unknown, tools, mcpServers, ...facts } = definition;
  const name = plain(definition.name);
  return {
    key: `${path}#agent:${name}`,
    type: 'code/agent',
    kind: 'ai-agent',
    name,
    file: path,
    line,
    column,
    properties: {
      ...facts,
      name,
      ...(facts.model !== undefined && { model: plain(facts.model) }),
      ...(facts.entry !== undefined && { entry: plain(facts.entry) }),
      ...(tools && { tools: tools.slice(0, mostNames).map(plain) }),
      ...(mcpServers && { mcp_servers: mcpServers.slice(0, mostNames).map(plain) }),
      locations: [`${path}:${line}`],
    },
    unknown: unknown.map((property) => `/properties/${property}`),
    ai: { sdk: definition.framework, ...(facts.model !== undefined && { model: plain(facts.model) }) },
  };
}

const mostNames = 200;

function plain(text: string): string {
  return redactText(text).slice(0, 200);
}
