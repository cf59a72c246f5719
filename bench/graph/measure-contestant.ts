import { graphArguments } from './arguments.ts';
import { graphContestants } from './contestants/all.ts';
import { estateGraph } from './estate.ts';

/* node bench/graph/measure-contestant.ts NAME [--nodes N] [--edges M] [--seed S]: the search alone, once it is warm, in processor
 * seconds of all threads: others on the machine count less in these. */

const { size, seed, positionals } = graphArguments();
const [name = 'keelson'] = positionals;
const contestant = await graphContestants[name]?.();
const search = await contestant?.load(estateGraph(size, seed));
if (!search) {
  process.stdout.write('{}\n');
} else {
  const counted = await search();
  // All get as long to become quick.
  for (const warm = performance.now() + 1_000; performance.now() < warm;) await search();
  const before = process.cpuUsage();
  const start = performance.now();
  let searches = 0;
  for (; searches < 3 || performance.now() - start < 2_000; searches += 1) await search();
  const { user, system } = process.cpuUsage(before);
  const searchSeconds = (user + system) / 1_000_000 / searches;
  process.stdout.write(`${JSON.stringify({ searchSeconds, ...counted })}\n`);
}
