import { machine } from '../machine.ts';
import { median } from '../measure.ts';
import { table } from '../table.ts';
import { graphContestants } from './contestants/all.ts';
import type { ComparedSize, GraphBench, GraphRound } from './rounds.ts';
import type { Timed } from './timed.ts';

/** The results as Markdown. */
export function graphText(rounds: readonly GraphRound[], { size, paths }: GraphBench): string {
  const [first] = rounds as readonly [GraphRound];
  const { found } = first.estate;
  return [
    `${new Date().toISOString().slice(0, 10)}, ${machine()}, ${rounds.length} rounds. ${amount(size.nodes)} resources and ${amount(size.edges)} edges:`,
    `${amount(found.paths)} attack paths written out, ${amount(found.cut)} pairs of which more or all ways are only counted. The anchor looks up both`,
    'ends of every edge in a Map of ids. Seconds are medians and only show scale; ratios are medians of those within a round, of',
    'processor seconds, which say more on a busy machine.',
    '',
    ...table(['what', 'target', 'seconds', 'processor s', '× anchor', ''], measuredRows(rounds, paths)),
    '',
    ...comparedText(rounds),
  ].join('\n');
}

function measuredRows(rounds: readonly GraphRound[], paths: number): string[][] {
  const row = (what: string, target: number, of: (round: GraphRound) => Timed) => {
    const seconds = median(rounds.map((round) => of(round).seconds));
    const ratios = rounds.map((round) => of(round).processorSeconds / round.anchor.processorSeconds);
    return [
      what,
      `below ${target} s`,
      seconds.toFixed(2),
      median(rounds.map((round) => of(round).processorSeconds)).toFixed(2),
      median(ratios).toFixed(2),
      met(seconds < target),
    ];
  };
  const [{ estate, plan }] = rounds as readonly [GraphRound];
  const slowest = slowestQuery(rounds);
  const megabytes = median(rounds.map((round) => round.estate.megabytes));
  return [
    row('building the graph', 3, (round) => round.estate.build),
    row(`all ${estate.found.rules} rules for attack paths`, 5, (round) => round.estate.rules),
    row(`the slowest of ${estate.queries.length} queries, ${slowest}`, 0.3, ({ estate: { queries } }) => {
      return queries.find(({ name }) => name === slowest) as Timed;
    }),
    row(
      `the plan for ${amount(paths)} paths: ${plan.needed} to mend, ${plan.least} at least`,
      5,
      (round) => round.plan.plan,
    ),
    [
      'memory of all but the plan',
      'below 1,500 MB',
      `${megabytes.toFixed(0)} MB`,
      '',
      '',
      met(megabytes < 1_500),
    ],
  ];
}

/** The query that takes longest, as the median of the rounds. */
function slowestQuery(rounds: readonly GraphRound[]): string {
  const times = new Map<string, number[]>();
  for (const { name, seconds } of rounds.flatMap(({ estate }) => estate.queries)) {
    times.set(name, [...(times.get(name) ?? []), seconds]);
  }
  const sorted = [...times].toSorted(([, left], [, right]) => median(right) - median(left));
  return sorted[0]?.[0] ?? 'none';
}

function comparedText(rounds: readonly GraphRound[]): string[] {
  const [{ compared }] = rounds as readonly [GraphRound];
  return compared.flatMap((_, index) =>
    sizeText(rounds.map((round) => round.compared[index]) as [ComparedSize, ...ComparedSize[]]),
  );
}

/** What was measured of one size, round by round. */
function sizeText(sizes: readonly [ComparedSize, ...ComparedSize[]]): string[] {
  const [{ size, counted }] = sizes;
  return [
    `${amount(counted.ways)} shortest ways between ${amount(counted.pairs)} pairs, of ${amount(size.nodes)} resources and ${amount(size.edges)} edges, found by`,
    'all the same; one search in a warm process that has loaded the graph:',
    '',
    ...table(
      ['searched by', 'processor ms', '× keelson', 'target', ''],
      Object.keys(graphContestants).map((name) => contestantRow(name, sizes)),
    ),
    '',
  ];
}

function contestantRow(name: string, sizes: readonly ComparedSize[]): string[] {
  const seconds = sizes.flatMap((size) => size.seconds.get(name) ?? []);
  if (seconds.length === 0) return [name, 'not installed', '', '', ''];
  const ratios = sizes.map(
    (size) => (size.seconds.get(name) ?? Number.NaN) / (size.seconds.get('keelson') ?? Number.NaN),
  );
  const shown = [name, (median(seconds) * 1_000).toFixed(2), median(ratios).toFixed(1)];
  return name === 'keelson' ? [...shown, '', ''] : [...shown, '50 ×', met(median(ratios) >= 50)];
}

function met(is: boolean): string {
  return is ? 'met' : 'missed';
}

function amount(count: number): string {
  return count.toLocaleString('en');
}
