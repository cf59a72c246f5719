import { graphArguments } from './arguments.ts';
import { graphContestants } from './contestants/all.ts';
import { estateGraph } from './estate.ts';
import { median } from '../measure.ts';

/* node bench/graph/measure-contestant.ts NAME [--nodes N] [--edges M] [--seed S]: the search alone, once it is warm. */

const { size, seed, positionals } = graphArguments();
const [name = 'keelson'] = positionals;
const contestant = await graphContestants[name]?.();
const search = await contestant?.load(estateGraph(size, seed));
if (!search) {
  process.stdout.write('{}\n');
} else {
  const counted = await search();
  const seconds: number[] = [];
  for (
    let spent = 0;
    seconds.length < 3 || (spent < 1 && seconds.length < 200);
    spent += seconds.at(-1) ?? 0
  ) {
    const start = performance.now();
    await search();
    seconds.push((performance.now() - start) / 1_000);
  }
  process.stdout.write(`${JSON.stringify({ searchSeconds: median(seconds), ...counted })}\n`);
}
