import { isTrue, itemsOf, memberOf, membersOf, textOf } from '../syntax/json.ts';
import { parseYaml } from '../syntax/yaml.ts';
import type { ServerEntry } from './server.ts';

/**
 * Servers of configurations of Continue: a list under mcpServers.
 *
 * @throws CodeProblem invalid, too_large
 */
export function yamlEntries(text: string): ServerEntry[] {
  return itemsOf(memberOf(parseYaml(text), 'mcpServers')).flatMap((node) => {
    const [name, command, url, type] = ['name', 'command', 'url', 'type'].map((one) =>
      textOf(memberOf(node, one)),
    );
    if (name === undefined || (command === undefined && url === undefined)) return [];
    const texts = (member: string) =>
      new Map(
        [...membersOf(memberOf(node, member))].map(([key, value]) => [key, textOf(value) ?? ''] as const),
      );
    return [
      {
        name,
        line: node.line,
        column: node.column,
        ...(command !== undefined && { command }),
        ...(url !== undefined && { url }),
        ...(type !== undefined && { type }),
        args: itemsOf(memberOf(node, 'args')).flatMap((item) => textOf(item) ?? []),
        env: texts('env'),
        headers: texts('headers'),
        disabled: isTrue(memberOf(node, 'disabled')),
        approved: [],
      },
    ];
  });
}
