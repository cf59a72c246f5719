import type { CodeFormat } from '../code/format.ts';

const own =
  /(?:^|\/)(?:\.?mcp(?:[-_.]?(?:config|servers|settings))?\.jsonc?|claude_desktop_config\.json|cline_mcp_settings\.json|\.codex\/config\.toml|\.continue\/mcpServers\/[^/]+\.(?:ya?ml|json))$/i;
/** Settings of tools that may name servers among much else. */
const settings =
  /(?:^|\/)(?:settings(?:\.local)?\.jsonc?|opencode\.jsonc?|\.?claude\.json|config\.json|devcontainer\.json|[^/]{0,100}mcp[^/]{0,100}\.jsonc?|gemini-extension\.json|plugin\.json)$/i;

/** Configurations of clients of the Model Context Protocol: which servers they start or call. */
export const mcp: CodeFormat = {
  id: 'mcp',
  title: 'MCP servers',
  mayTake: (path) => own.test(path) || settings.test(path),
  takes: (head, path) => own.test(path) || /"(?:mcpServers|mcp|mcp\.servers|servers)"\s*:/.test(head),
  read: async (files, context) => (await import('./read.ts')).readMcp(files, context),
};
