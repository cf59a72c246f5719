import { median } from './measure.ts';
import type { Result } from './round.ts';

/** What is aimed at, with what was measured. */
export interface Target {
  readonly aim: string;
  /** Undefined where a contestant was left out. */
  readonly measured: string | undefined;
  readonly met: boolean | undefined;
}

const keelson = 'keelson';
const stored = 'keelson, stored units';
const [thousand, tenThousand, hundredThousand, million] = [1_000, 10_000, 100_000, 1_000_000];

/** Compares what was measured with what is aimed at. */
export function targetsOf(results: readonly Result[]): Target[] {
  const least = (aim: string, size: number, slow: string, quick: string, wanted: number) =>
    target(aim, ratio(results, size, slow, quick), (value) => value >= wanted, '×');
  const most = (aim: string, size: number, of: string, to: string, wanted: number) =>
    target(aim, ratio(results, size, of, to), (value) => value <= wanted, '×');
  return [
    most(
      '1k: keelson scan takes at most 2 × the start of Node',
      thousand,
      'keelson scan',
      'start of Node alone',
      2,
    ),
    least('10k: 5 × as quick as opa eval', tenThousand, 'opa eval', keelson, 5),
    least('10k: 8 × as quick from stored units', tenThousand, 'opa eval', stored, 8),
    least('100k: 12 × as quick as opa eval', hundredThousand, 'opa eval', keelson, 12),
    least('100k: 25 × as quick from stored units', hundredThousand, 'opa eval', stored, 25),
    least('100k: quicker than regorus with ready units', hundredThousand, 'regorus', keelson, 1),
    least('100k: quicker than checks by hand', hundredThousand, 'checks by hand in JavaScript', keelson, 1),
    target(
      '1M: a resource costs at most 1.1 × of what it costs at 100k',
      costRatio(results),
      (value) => value <= 1.1,
      '×',
    ),
    target('1M: at most 350 MB', memory(results, million, keelson), (value) => value <= 350, 'MB'),
    most(
      '100k: 300 policies take at most 2.4 × as long as those shipped',
      hundredThousand,
      'keelson, 300 policies',
      keelson,
      2.4,
    ),
    most(
      '100k: a rescan with 1 % changed takes at most 0.05 of a scan',
      hundredThousand,
      'keelson, rescan, 1 % changed',
      keelson,
      0.05,
    ),
  ];
}

function target(
  aim: string,
  value: number | undefined,
  meets: (value: number) => boolean,
  unit: '×' | 'MB',
): Target {
  const measured = value === undefined ? undefined : `${value.toPrecision(3)} ${unit}`;
  return { aim, measured, met: value === undefined ? undefined : meets(value) };
}

function runsOf(results: readonly Result[], resources: number, name: string) {
  const found = results.find((result) => result.resources === resources && result.contestant.name === name);
  return found && found.runs.length > 0 ? found.runs : undefined;
}

/** Median of the ratios within each round. */
export function ratio(
  results: readonly Result[],
  resources: number,
  above: string,
  below: string,
): number | undefined {
  const [over, under] = [runsOf(results, resources, above), runsOf(results, resources, below)];
  return (
    over && under && median(over.map(({ seconds }, round) => seconds / (under[round]?.seconds ?? Number.NaN)))
  );
}

function costRatio(results: readonly Result[]): number | undefined {
  const [large, small] = [runsOf(results, million, keelson), runsOf(results, hundredThousand, keelson)];
  const seconds = (runs: readonly { readonly seconds: number }[]) => median(runs.map((run) => run.seconds));
  return large && small && seconds(large) / 10 / seconds(small);
}

function memory(results: readonly Result[], resources: number, name: string): number | undefined {
  const runs = runsOf(results, resources, name)?.flatMap(({ megabytes }) => megabytes ?? []);
  return runs && runs.length > 0 ? median(runs) : undefined;
}
