import type { Report, Result, RiskLevel } from '../../generated/report.ts';
import { factsOf } from '../facts.ts';
import type { SourceLink } from '../formats/format.ts';
import { levels } from '../levels.ts';
import { levelOf } from '../report.ts';
import { commentOf } from './comment.ts';
import { relativeLink } from './source-link.ts';
import { code, link, prose, table } from './text.ts';

const mostFindings = 25;
const mostFixes = 5;
const mostUnjudged = 10;
const mostProblems = 10;

/** A report on a page that people read in a minute: of a pull request, or of a step of a pipeline. */
export function summaryMarkdown(report: Report, source: SourceLink = relativeLink): string {
  const failed = report.results.filter(({ status }) => status === 'fail');
  const shown = report.summary.baseline ? failed.filter(({ baseline }) => baseline === 'new') : failed;
  const parts = [
    `## Keelson: ${headline(report, shown.length)}`,
    ...counts(report),
    ...findings(report, shown, source),
    ...fixes(shown),
    ...unjudged(report, source),
    ...problems(report),
    ...notices(report),
    footer(report),
  ];
  return commentOf(parts);
}

function headline({ summary }: Report, count: number): string {
  const what = summary.baseline ? 'new finding' : 'finding';
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}

function counts({ summary, run }: Report): string[] {
  const { status, risk, baseline } = summary;
  const line = (name: string, of: Record<RiskLevel, number>) => [
    name,
    ...levels.map((level) => `${of[level]}`),
  ];
  const rows = [...(baseline ? [line('new', baseline.new)] : []), line(baseline ? 'all' : 'failed', risk)];
  const rest = `${status.pass} passed, ${status.unknown} unknown, ${status.error} errors, ${status.waived} waived, ${status.not_applicable} not applicable.`;
  const compared = baseline
    ? [`Compared with the baseline: ${baseline.unchanged} unchanged, ${baseline.absent} gone.`]
    : [];
  const changed = run.changed_since
    ? [
        `Only what follows from the ${run.changed_since.files} files changed since ${code(run.changed_since.ref)}.`,
      ]
    : [];
  return [table(['', ...levels], rows), [rest, ...compared, ...changed].join(' ')];
}

function findings({ summary }: Report, shown: readonly Result[], source: SourceLink): string[] {
  if (shown.length === 0) return [];
  const rows = shown.slice(0, mostFindings).map((result) => [
    levelOf(result),
    `${prose(result.title)}<br>${code(result.check)}`,
    `${code(result.resource.name)}<br>${where(result, source)}`,
    factsOf(result.evidence)
      .slice(0, 3)
      .map((fact) => code(fact))
      .join('<br>'),
  ]);
  return [
    `### ${summary.baseline ? 'New findings' : 'Findings'}`,
    table(['risk', 'what is wrong', 'where', 'what is there'], rows),
    ...more(shown.length - mostFindings),
  ];
}

function where({ resource, place }: Result, source: SourceLink): string {
  const { file, line = 1, cloud, account, region } = resource;
  if (file === undefined) return code(`${cloud}:${account}/${region}`);
  const at = place?.line ?? line;
  return link(code(`${file}:${at}`), source(file, at));
}

/** What removes the worst first, and of those the most. */
function fixes(shown: readonly Result[]): string[] {
  const groups = [...Map.groupBy(shown, ({ check }) => check).values()].map((group) => {
    const worst = Math.min(
      ...levels.keys().filter((index) => group.some((one) => levelOf(one) === levels[index])),
    );
    return { first: group[0] as Result, count: group.length, worst };
  });
  const sorted = groups.toSorted((left, right) => left.worst - right.worst || right.count - left.count);
  const lines = sorted
    .slice(0, mostFixes)
    .map(
      ({ first, count, worst }, index) =>
        `${index + 1}. ${prose(first.remediation.summary)} (${levels[worst]}; ${count} finding${count === 1 ? '' : 's'} of ${code(first.check)})`,
    );
  return lines.length === 0 ? [] : ['### What to fix first', lines.join('\n')];
}

function unjudged({ results }: Report, source: SourceLink): string[] {
  const those = results.filter(({ status }) => status === 'error' || status === 'unknown');
  if (those.length === 0) return [];
  const rows = those
    .slice(0, mostUnjudged)
    .map((result) => [code(result.check), where(result, source), prose(result.message ?? '')]);
  return ['### Not judged', table(['check', 'where', 'why'], rows), ...more(those.length - mostUnjudged)];
}

function problems({ run }: Report): string[] {
  const all = run.sources.flatMap((source) =>
    source.problems.map(
      ({ code: kind, message }) => `- ${code(source.id)} ${source.status}: ${code(kind)} ${prose(message)}`,
    ),
  );
  return all.length === 0
    ? []
    : [
        '### What could not be read, and so was not judged',
        all.slice(0, mostProblems).join('\n'),
        ...more(all.length - mostProblems),
      ];
}

function notices({ run }: Report): string[] {
  const lines = run.notices.map((notice) => `- ${prose(notice)}`);
  return lines.length === 0
    ? []
    : ['### Notices', lines.slice(0, mostProblems).join('\n'), ...more(lines.length - mostProblems)];
}

function more(count: number): string[] {
  return count > 0 ? [`… and ${count} more in the full report.`] : [];
}

function footer({ run }: Report): string {
  const { document, bundle } = run;
  return `${document.resources} resources, ${bundle.checks} checks, bundle ${code(bundle.revision)}`;
}
