import type { ComparedFinding, ComparedPath, ReportDifference } from '../../generated/report-difference.ts';
import type { Screen } from '../formats/format.ts';
import { levelStyles } from '../formats/level-styles.ts';
import { fit, painter, plain } from '../terminal.ts';
import { placeText } from '../table/place-text.ts';
import { findingKinds, findingLevel } from './findings.ts';
import { countWords, kindTitles } from './words.ts';

type Wide = Pick<Screen, 'width' | 'colour'>;

const marks = {
  new: '+',
  regressed: '+',
  open: ' ',
  fixed: '−',
  gone: '−',
  undecided: '?',
  waived: '−',
} as const;

/** What is otherwise, for people: what came, worst first, what went, and sums. Of what is open only what has another risk. */
export function reportDifferenceTable(difference: ReportDifference, screen: Wide): string {
  const { findings, attack_paths: paths, notices, summary } = difference;
  const paint = painter(screen.colour);
  const pathLines = (kind: 'new' | 'gone', mark: string) =>
    (paths?.[kind] ?? []).map((path) => pathLine(path, mark, screen));
  const lines = [
    ...section('New attack paths', pathLines('new', '+'), screen),
    ...section('Attack paths that are gone', pathLines('gone', '−'), screen),
    ...findingKinds.flatMap((kind) => {
      const shown = kind === 'open' ? findings.open.filter(hasOtherRisk) : findings[kind];
      const title = kind === 'open' ? 'Still open, with another risk' : kindTitles[kind];
      return section(
        title,
        shown.map((finding) => findingLine(finding, marks[kind], screen)),
        screen,
      );
    }),
    paint(
      'bold',
      `${countWords(summary.new)} new, ${countWords(summary.regressed)} regressed, ${countWords(summary.fixed)} fixed, ${countWords(summary.open)} still open`,
    ),
    `${countWords(summary.gone)} gone, ${countWords(summary.undecided)} not judged any more, ${countWords(summary.waived)} waived now, ${summary.risk_changed} with another risk, ${summary.moved} results moved`,
    ...(summary.attack_paths
      ? [
          `attack paths: ${countWords(summary.attack_paths.new)} new, ${countWords(summary.attack_paths.gone)} gone, ${countWords(summary.attack_paths.open)} still open, ${summary.attack_paths.risk_changed} with another risk`,
        ]
      : []),
    ...notices.map((notice) => paint('yellow', fit(plain(notice), screen.width))),
  ];
  return `${lines.map((text) => text.trimEnd()).join('\n')}\n`;
}

function hasOtherRisk({ before, after }: ComparedFinding): boolean {
  return before?.level !== after?.level;
}

function section(title: string, lines: readonly string[], { colour }: Wide): string[] {
  return lines.length === 0 ? [] : [painter(colour)('bold', title), ...lines, ''];
}

function findingLine(finding: ComparedFinding, mark: string, screen: Wide): string {
  const { title, check, resource, before, moved_from: from } = finding;
  const was = hasOtherRisk(finding) && before?.level && mark === ' ' ? ` (was ${before.level})` : '';
  const moved = from === undefined ? '' : ` (moved from ${from})`;
  const text = `${resource.name} (${placeText(finding)}): ${title}  ${check}${was}${moved}`;
  return line(mark, findingLevel(finding), text, screen);
}

function pathLine({ title, over, before, after }: ComparedPath, mark: string, screen: Wide): string {
  return line(mark, after ?? before ?? 'low', `${title}  ${over.join(' → ')}`, screen);
}

function line(
  mark: string,
  level: ReturnType<typeof findingLevel>,
  text: string,
  { width, colour }: Wide,
): string {
  const paint = painter(colour);
  const style = mark === '+' ? 'red' : mark === '−' ? 'green' : 'dim';
  return `  ${paint(style, mark)} ${paint(levelStyles[level], level.padEnd(8))} ${fit(plain(text), width - 14)}`;
}
