import type { AttackPath } from '../../generated/attack-path.ts';
import type { Change } from '../../generated/change.ts';
import type { Result, RiskCounts, RiskLevel } from '../../generated/report.ts';
import { levelStyles } from '../formats/level-styles.ts';
import type { Screen } from '../formats/format.ts';
import { levels } from '../levels.ts';
import { levelOf } from '../report.ts';
import { fit, painter, plain } from '../terminal.ts';

type Wide = Pick<Screen, 'width' | 'colour'>;

/** What would change, for people: what comes, worst first, then what goes. */
export function changeTable(change: Change, screen: Wide): string {
  const paint = painter(screen.colour);
  const { findings, attack_paths: paths, summary } = change;
  const lines = [
    ...section('Attack paths that would come', paths.new.map(pathLine('+', screen)), screen),
    ...section('Attack paths that would go', paths.removed.map(pathLine('−', screen)), screen),
    ...section('Findings that would come', findings.new.map(findingLine('+', screen)), screen),
    ...section('Findings that would go', findings.removed.map(findingLine('−', screen)), screen),
    ...section(
      'Risk that would change',
      findings.changed.map(
        ({ before, after }) => `${findingLine(' ', screen)(after)} (was ${levelOf(before)})`,
      ),
      screen,
    ),
    `the code declares ${change.declared} live resources, and ${change.added} that are not there yet`,
    `findings: ${sum(summary.findings.new)} would come, ${sum(summary.findings.removed)} would go, ${summary.findings.changed} change their risk`,
    paint(
      'bold',
      `attack paths: ${sum(summary.attack_paths.new)} would come, ${sum(summary.attack_paths.removed)} would go`,
    ),
    ...change.sources
      .filter(({ status }) => status !== 'complete')
      .map(({ id, status }) =>
        paint('yellow', `${plain(id)} is ${status}: what is missing there was not compared`),
      ),
  ];
  return `${lines.map((text) => text.trimEnd()).join('\n')}\n`;
}

function section(title: string, lines: readonly string[], { colour }: Wide): string[] {
  return lines.length === 0 ? [] : [painter(colour)('bold', title), ...lines, ''];
}

const pathLine = (mark: string, screen: Wide) => (path: AttackPath) =>
  line(mark, path.risk.level, `${path.title}  ${path.rule}`, screen);

const findingLine = (mark: string, screen: Wide) => (result: Result) => {
  const { name, file, line: row } = result.resource;
  const place = file === undefined ? '' : ` (${file}:${result.place?.line ?? row ?? 1})`;
  return line(mark, levelOf(result), `${name}${place}: ${result.title}  ${result.check}`, screen);
};

function line(mark: string, level: RiskLevel, text: string, { width, colour }: Wide): string {
  const paint = painter(colour);
  const style = mark === '+' ? 'red' : mark === '−' ? 'green' : 'dim';
  return `  ${paint(style, mark)} ${paint(levelStyles[level], level.padEnd(8))} ${fit(plain(text), width - 14)}`;
}

function sum(counts: RiskCounts): string {
  const parts = levels.filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}`);
  const total = levels.reduce((all, level) => all + counts[level], 0);
  return total === 0 ? '0' : `${total} (${parts.join(', ')})`;
}
