import type { ComparedFinding, ComparedPath, ReportDifference } from '../../generated/report-difference.ts';
import { commentOf } from '../markdown/comment.ts';
import { tableSection } from '../markdown/section.ts';
import { code, prose, table } from '../markdown/text.ts';
import { placeText } from '../table/place-text.ts';
import { findingKinds, findingLevel } from './findings.ts';
import { countOf, countWords, kindTitles } from './words.ts';

/** What is otherwise, for a pull request or a ticket. */
export function reportDifferenceMarkdown({
  summary,
  findings,
  attack_paths: paths,
  notices,
}: ReportDifference): string {
  const { new: added, regressed, fixed, open } = summary;
  const rows = findingKinds.map((kind) => [kindTitles[kind], countWords(summary[kind])]);
  const pathRows = summary.attack_paths
    ? [
        ['New attack paths', countWords(summary.attack_paths.new)],
        ['Attack paths that are gone', countWords(summary.attack_paths.gone)],
      ]
    : [];
  const parts = [
    `## Keelson: ${countOf(added)} new, ${countOf(regressed)} regressed, ${countOf(fixed)} fixed, ${countOf(open)} still open`,
    table(['', ''], [...rows, ...pathRows]),
    ...tableSection('New attack paths', ['level', 'path', 'over'], (paths?.new ?? []).map(pathRow)),
    ...tableSection(
      'Attack paths that are gone',
      ['level', 'path', 'over'],
      (paths?.gone ?? []).map(pathRow),
    ),
    ...findingKinds
      .filter((kind) => kind !== 'open')
      .flatMap((kind) =>
        tableSection(kindTitles[kind], ['risk', 'finding', 'where'], findings[kind].map(findingRow)),
      ),
    ...(notices.length > 0 ? [notices.map((notice) => `- ${prose(notice)}`).join('\n')] : []),
  ];
  return commentOf(parts);
}

function findingRow(finding: ComparedFinding): string[] {
  const { title, check, resource, moved_from: from } = finding;
  const moved = from === undefined ? '' : `<br>moved from ${code(from)}`;
  return [
    findingLevel(finding),
    `${prose(title)}<br>${code(check)}`,
    `${code(resource.name)}<br>${code(placeText(finding))}${moved}`,
  ];
}

function pathRow({ title, rule, over, before, after }: ComparedPath): string[] {
  return [
    after ?? before ?? '',
    `${prose(title)}<br>${code(rule)}`,
    over.map((name) => code(name)).join(' → '),
  ];
}
