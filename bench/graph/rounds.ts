import { join } from 'node:path';
import { measure, type Run } from '../measure.ts';
import type { EstateSize } from './columns.ts';
import type { Counted } from './contestants/contestant.ts';
import { graphContestants } from './contestants/all.ts';
import type { Timed } from './timed.ts';

export interface SaidOfEstate {
  readonly build: Timed;
  readonly rules: Timed;
  readonly queries: readonly Timed[];
  readonly found: {
    readonly rules: number;
    readonly paths: number;
    readonly cut: number;
    readonly rows: number;
  };
  readonly megabytes: number;
}

export interface SaidOfPlan {
  readonly plan: Timed;
  readonly needed: number;
  readonly least: number;
  readonly order: number;
}

/** One round: what follows one another closely enough to be compared. */
export interface GraphRound {
  readonly anchor: Timed;
  readonly estate: SaidOfEstate;
  readonly plan: SaidOfPlan;
  readonly compared: readonly ComparedSize[];
}

export interface ComparedSize {
  readonly size: EstateSize;
  /** Processor seconds of one search, by contestant; without those that are not there. */
  readonly seconds: ReadonlyMap<string, number>;
  readonly counted: Counted;
}

export interface GraphBench {
  readonly size: EstateSize;
  readonly compared: readonly EstateSize[];
  readonly paths: number;
  readonly seed: number;
}

/** Measures everything once, each in a process of its own. */
export async function graphRound(
  bench: GraphBench,
  round: number,
  say: (text: string) => void,
): Promise<GraphRound> {
  const { size, seed } = bench;
  const anchor = await child<{ anchor: Timed }>('measure-anchor', [], size, seed);
  const estate = await child<SaidOfEstate>('measure-estate', [], size, seed);
  const { build, rules } = estate.said;
  say(
    `round ${round + 1}: built in ${build.seconds.toFixed(2)} s, all rules in ${rules.seconds.toFixed(2)} s`,
  );
  const plan = await child<SaidOfPlan>('measure-plan', [String(bench.paths)], size, seed);
  const compared: ComparedSize[] = [];
  for (const small of bench.compared) compared.push(await comparedAt(small, seed, round));
  return { anchor: anchor.said.anchor, estate: estate.said, plan: plan.said, compared };
}

/**
 * Lets all contestants search the same estate: in order, then in reverse.
 *
 * @throws Error when they do not find the same.
 */
async function comparedAt(size: EstateSize, seed: number, round: number): Promise<ComparedSize> {
  const names = Object.keys(graphContestants);
  const seconds = new Map<string, number>();
  let counted: Counted | undefined;
  for (const name of round % 2 === 0 ? names : names.toReversed()) {
    const { said } = await child<Partial<Counted & { searchSeconds: number }>>(
      'measure-contestant',
      [name],
      size,
      seed,
    );
    if (said.searchSeconds === undefined) continue;
    const own: Counted = { pairs: said.pairs ?? 0, ways: said.ways ?? 0 };
    counted ??= own;
    if (own.pairs !== counted.pairs || own.ways !== counted.ways) {
      throw new Error(`${name} found ${JSON.stringify(own)}, others ${JSON.stringify(counted)}`);
    }
    seconds.set(name, said.searchSeconds);
  }
  return { size, seconds, counted: counted ?? { pairs: 0, ways: 0 } };
}

function child<Said>(
  script: string,
  args: readonly string[],
  size: EstateSize,
  seed: number,
): Promise<Run<Said>> {
  return measure<Said>([
    process.execPath,
    join('bench', 'graph', `${script}.ts`),
    ...args,
    '--nodes',
    String(size.nodes),
    '--edges',
    String(size.edges),
    '--seed',
    String(seed),
  ]);
}
