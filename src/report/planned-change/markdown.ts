import type { AttackPath } from '../../generated/attack-path.ts';
import type { Change } from '../../generated/change.ts';
import type { Result } from '../../generated/report.ts';
import { commentOf } from '../markdown/comment.ts';
import { tableSection } from '../markdown/section.ts';
import { code, prose } from '../markdown/text.ts';
import { levelOf } from '../report.ts';

/** What would change, for a pull request. */
export function changeMarkdown(change: Change): string {
  const { findings, attack_paths: paths } = change;
  const parts = [
    `## Keelson: ${paths.new.length} attack paths and ${findings.new.length} findings would come`,
    `The code declares ${change.declared} live resources, and ${change.added} that are not there yet. ${paths.removed.length} attack paths and ${findings.removed.length} findings would go, ${findings.changed.length} findings change their risk.`,
    ...tableSection('Attack paths that would come', ['level', 'path', 'over'], paths.new.map(pathRow)),
    ...tableSection(
      'Findings that would come',
      ['level', 'finding', 'resource'],
      findings.new.map(findingRow),
    ),
    ...tableSection('Attack paths that would go', ['level', 'path', 'over'], paths.removed.map(pathRow)),
    ...tableSection(
      'Findings that would go',
      ['level', 'finding', 'resource'],
      findings.removed.map(findingRow),
    ),
    ...change.sources
      .filter(({ status }) => status !== 'complete')
      .map(({ id, status }) => `${code(id)} is ${status}: what is missing there was not compared.`),
  ];
  return commentOf(parts);
}

function pathRow({ risk, title, rule, nodes }: AttackPath): string[] {
  return [risk.level, `${prose(title)}<br>${code(rule)}`, nodes.map(({ name }) => code(name)).join(' → ')];
}

function findingRow(result: Result): string[] {
  const { name, file, line } = result.resource;
  const place = file === undefined ? '' : `<br>${code(`${file}:${result.place?.line ?? line ?? 1}`)}`;
  return [levelOf(result), `${prose(result.title)}<br>${code(result.check)}`, `${code(name)}${place}`];
}
