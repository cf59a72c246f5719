import type { AttackPath } from '../../generated/attack-path.ts';
import type { Change } from '../../generated/change.ts';
import type { Result } from '../../generated/report.ts';
import { code, prose, table } from '../markdown/text.ts';
import { levelOf } from '../report.ts';

const mostRows = 25;

/** What would change, for a pull request. */
export function changeMarkdown(change: Change): string {
  const { findings, attack_paths: paths } = change;
  const parts = [
    `## Keelson: ${paths.new.length} attack paths and ${findings.new.length} findings would come`,
    `The code declares ${change.declared} live resources, and ${change.added} that are not there yet. ${paths.removed.length} attack paths and ${findings.removed.length} findings would go, ${findings.changed.length} findings change their risk.`,
    ...part('Attack paths that would come', ['level', 'path', 'over'], paths.new.map(pathRow)),
    ...part('Findings that would come', ['level', 'finding', 'resource'], findings.new.map(findingRow)),
    ...part('Attack paths that would go', ['level', 'path', 'over'], paths.removed.map(pathRow)),
    ...part('Findings that would go', ['level', 'finding', 'resource'], findings.removed.map(findingRow)),
    ...change.sources
      .filter(({ status }) => status !== 'complete')
      .map(({ id, status }) => `${code(id)} is ${status}: what is missing there was not compared.`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function part(title: string, head: readonly string[], rows: readonly string[][]): string[] {
  if (rows.length === 0) return [];
  const more = rows.length > mostRows ? [`and ${rows.length - mostRows} more`] : [];
  return [`### ${title}`, table([...head], rows.slice(0, mostRows)), ...more];
}

function pathRow({ risk, title, rule, nodes }: AttackPath): string[] {
  return [risk.level, `${prose(title)}<br>${code(rule)}`, nodes.map(({ name }) => code(name)).join(' → ')];
}

function findingRow(result: Result): string[] {
  const { name, file, line } = result.resource;
  const place = file === undefined ? '' : `<br>${code(`${file}:${result.place?.line ?? line ?? 1}`)}`;
  return [levelOf(result), `${prose(result.title)}<br>${code(result.check)}`, `${code(name)}${place}`];
}
