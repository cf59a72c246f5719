import type { BundleDifference } from '../../generated/bundle-difference.ts';
import { commentOf } from '../markdown/comment.ts';
import { plain } from '../terminal.ts';
import { changeWords, estateWords, fieldWords } from './words.ts';

/** A difference for a pull request or release notes. */
export function differenceMarkdown(difference: BundleDifference): string {
  const { old, new: now } = difference;
  const parts = [
    `# ${code(old.revision)} → ${code(now.revision)}`,
    proposal(difference),
    ...part('Checks', checks(difference)),
    ...part('Frameworks, data and bundle', rest(difference)),
    ...estate(difference),
  ];
  return commentOf(parts);
}

/** As code, whatever it holds: what bundles and clouds say is no markup. */
function code(text: string): string {
  const clean = plain(text);
  const longest = Math.max(0, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${clean}${space}${fence}`;
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function proposal({ proposal: { level, version, reasons } }: BundleDifference): string {
  if (level === 'none') return 'No difference: no new version is needed.';
  const what = version === undefined ? `**${level}**` : `**${level}**, ${code(version)} or later`;
  const rows = reasons.map(
    (reason) => `| ${reason.level} | ${reason.change} | ${reason.subjects.length} | ${reason.because} |`,
  );
  return [
    `Proposed: ${what}`,
    '',
    '| level | change | how many | because |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function checks({
  checks: { added, removed, renamed, changed },
  rules_compared: compared,
}: BundleDifference) {
  return [
    ...added.map(({ id, severity, title }) => `- added ${code(id)} (${severity}): ${code(title)}`),
    ...removed.map(({ id, severity, title }) => `- removed ${code(id)} (${severity}): ${code(title)}`),
    ...renamed.map(({ from, to }) => `- renamed ${code(from)} to ${code(to)}`),
    ...changed.flatMap(({ id, verdict, metadata }) => [
      `- changed ${code(id)}`,
      ...(verdict.length > 0 ? [`  - verdict: ${verdict.map(code).join(', ')}`] : []),
      ...metadata.map((field) => `  - ${code(fieldWords(field))}`),
    ]),
    ...(compared ? [] : ['- rules were not compared: the source of one bundle is not there']),
  ];
}

function rest({ frameworks, data, risk, bundle }: BundleDifference): string[] {
  return [
    ...frameworks.added.map((id) => `- added framework ${code(id)}`),
    ...frameworks.removed.map((id) => `- removed framework ${code(id)}`),
    ...frameworks.changed.map(
      ({ id, controls }) => `- changed framework ${code(id)}: ${controls.map(code).join(', ')}`,
    ),
    ...data.map((path) => `- changed ${code(path)}`),
    ...risk.map((path) => `- risk: ${code(path)}`),
    ...bundle.map((field) => `- ${code(fieldWords(field))}`),
  ];
}

function estate({ estate: found }: BundleDifference): string[] {
  if (!found) return [];
  const lines = found.checks.flatMap(({ check, appeared, vanished, changed, resources }) => {
    const more = appeared + vanished + changed - resources.length;
    return [
      `- ${code(check)}: ${appeared} appear, ${vanished} vanish, ${changed} are otherwise`,
      ...resources.map((change) => `  - ${code(changeWords(change))}`),
      ...(more > 0 ? [`  - and ${more} more`] : []),
    ];
  });
  return ['## On the estate', estateWords(found), ...(lines.length > 0 ? [lines.join('\n')] : [])];
}
