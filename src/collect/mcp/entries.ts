import { isTrue, itemsOf, memberOf, membersOf, parseJson, textOf, type JsonNode } from '../syntax/json.ts';
import { parseToml } from '../syntax/toml.ts';
import { tableIn } from '../packages/table.ts';
import type { ServerEntry } from './server.ts';

/**
 * Servers of a configuration in JSON: `mcpServers` of most clients, `servers` and `mcp.servers` of VS Code, `mcp` of opencode.
 *
 * @throws CodeProblem invalid, too_large
 */
export function jsonEntries(text: string): ServerEntry[] {
  const root = parseJson(text);
  const places = [
    ['mcpServers'],
    ['servers'],
    ['mcp', 'servers'],
    ['mcp.servers'],
    ['mcp', 'mcpServers'],
    ['customizations', 'vscode', 'mcp', 'servers'],
    ['amp.mcpServers'],
  ];
  const found = places.flatMap((names) => Array.from(membersOf(memberOf(root, ...names))));
  const direct = [...membersOf(memberOf(root, 'mcp'))].filter(([name]) => name !== 'servers');
  return [...found, ...direct].flatMap(([name, node]) => entryOf(name, node) ?? []);
}

function entryOf(name: string, node: JsonNode): ServerEntry | undefined {
  const command = memberOf(node, 'command');
  // opencode writes the command and its arguments in one list.
  const [program, ...rest] = itemsOf(command).flatMap((item) => textOf(item) ?? []);
  const url =
    textOf(memberOf(node, 'url')) ?? textOf(memberOf(node, 'serverUrl')) ?? textOf(memberOf(node, 'httpUrl'));
  const started = textOf(command) ?? program;
  if (started === undefined && url === undefined) return undefined;
  return {
    name,
    line: node.line,
    column: node.column,
    ...optional('type', textOf(memberOf(node, 'type')) ?? textOf(memberOf(node, 'transport'))),
    ...optional('command', started),
    args: [...rest, ...itemsOf(memberOf(node, 'args')).flatMap((item) => textOf(item) ?? [])],
    ...optional('url', url),
    env: textsIn(memberOf(node, 'env') ?? memberOf(node, 'environment')),
    headers: textsIn(memberOf(node, 'headers') ?? memberOf(node, 'requestInit', 'headers')),
    disabled: isTrue(memberOf(node, 'disabled')) || isFalse(memberOf(node, 'enabled')),
    approved: [
      ...itemsOf(memberOf(node, 'alwaysAllow') ?? memberOf(node, 'autoApprove')).flatMap(
        (item) => textOf(item) ?? [],
      ),
      ...(isTrue(memberOf(node, 'trust')) ? ['*'] : []),
    ],
  };
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}

function isFalse(node: JsonNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === false;
}

function textsIn(node: JsonNode | undefined): Map<string, string> {
  return new Map([...membersOf(node)].map(([name, value]) => [name, textOf(value) ?? '']));
}

/**
 * Servers of ~/.codex/config.toml and its like: [mcp_servers.name].
 *
 * @throws CodeProblem invalid
 */
export function tomlEntries(text: string): ServerEntry[] {
  const lines = text.split('\n');
  return Object.entries(tableIn(parseToml(text)['mcp_servers'])).flatMap(([name, value]) => {
    const table = tableIn(value);
    const [command, url] = [table['command'], table['url']].map((one) =>
      typeof one === 'string' ? one : undefined,
    );
    if (command === undefined && url === undefined) return [];
    const at = lines.findIndex((line) => line.trimStart().startsWith('[mcp_servers.') && line.includes(name));
    return [
      {
        name,
        line: at + 1 || 1,
        column: 1,
        ...optional('command', command),
        ...optional('url', url),
        args: (Array.isArray(table['args']) ? (table['args'] as unknown[]) : []).filter(
          (one) => typeof one === 'string',
        ),
        env: new Map(
          Object.entries(tableIn(table['env'])).map(([key, one]) => [
            key,
            typeof one === 'string' ? one : '',
          ]),
        ),
        headers: new Map(
          Object.entries(tableIn(table['http_headers'])).map(([key, one]) => [
            key,
            typeof one === 'string' ? one : '',
          ]),
        ),
        disabled: table['enabled'] === false,
        approved: [],
      },
    ];
  });
}
