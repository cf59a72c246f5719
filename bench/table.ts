import { machine } from './machine.ts';
import { median } from './measure.ts';
import type { Result } from './round.ts';
import { ratio, targetsOf } from './targets.ts';

/** The results as Markdown. */
export function resultsText(results: readonly Result[], rounds: number): string {
  const sizes = [...new Set(results.map(({ resources }) => resources))];
  return [
    '# Results',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${machine()}, ${rounds} rounds. Ratios are medians of the ratios within`,
    'a round; seconds and memory are medians and only show scale. Findings were the same for all that tell any.',
    'Processor seconds are of all threads, and say more than seconds on a busy machine.',
    '',
    ...sizes.flatMap((size) => sizeTable(results, size)),
    '## Targets',
    '',
    ...table(
      ['aim', 'measured', ''],
      targetsOf(results).map(({ aim, measured, met }) => [
        aim,
        measured ?? 'not measured',
        met === undefined ? '' : met ? 'met' : 'missed',
      ]),
    ),
    '',
  ].join('\n');
}

function sizeTable(results: readonly Result[], size: number): string[] {
  const ofSize = results.filter(({ resources }) => resources === size);
  const said = ofSize.flatMap(({ runs }) => runs).find((run) => run.said.units !== undefined)?.said;
  const about = said ? ` ${said.units} judged, ${said.findings} findings.` : '';
  return [
    `## ${size.toLocaleString('en')} resources`,
    '',
    `Fingerprint ${said?.fingerprint?.slice(0, 12) ?? 'none'}.${about}`,
    '',
    ...table(
      ['contestant', 'starts from', '× keelson', 'seconds', 'processor s', 'MB'],
      ofSize.map((result) => row(results, result)),
    ),
    '',
  ];
}

function row(results: readonly Result[], { contestant, resources, runs }: Result): string[] {
  if (runs.length === 0) {
    return [contestant.name, contestant.from, 'not run: its compiler is missing', '', '', ''];
  }
  const middle = (values: readonly (number | undefined)[]) =>
    median(values.map((value) => value ?? Number.NaN));
  return [
    contestant.name,
    contestant.from,
    ratio(results, resources, contestant.name, 'keelson')?.toFixed(2) ?? '',
    middle(runs.map(({ seconds }) => seconds)).toFixed(2),
    middle(runs.map(({ processorSeconds }) => processorSeconds)).toFixed(2),
    middle(runs.map(({ megabytes }) => megabytes)).toFixed(0),
  ];
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
