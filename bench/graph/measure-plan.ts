import { isCut } from '../../src/graph/paths/conditions.ts';
import { planOf } from '../../src/graph/plan/plan.ts';
import { graphArguments } from './arguments.ts';
import { pathsToCut } from './paths-to-cut.ts';
import type { Timed } from './timed.ts';

/* node bench/graph/measure-plan.ts PATHS [--seed S]: what to mend of so many paths, a tenth of which show when others are cut. */

const { seed, positionals } = graphArguments();
const paths = pathsToCut(Number(positionals[0] ?? 10_000), seed);
const first = paths.slice(0, Math.ceil(paths.length * 0.9));
const before = process.cpuUsage();
const start = performance.now();
const { needed, least, order } = await planOf(first, {
  levels: ['critical'],
  searchWith: (mended) => Promise.resolve(paths.filter(({ conditions }) => !isCut(conditions, mended))),
  weightOf: (finding) => finding % 5,
});
const seconds = (performance.now() - start) / 1_000;
const { user, system } = process.cpuUsage(before);
const plan: Timed = { name: 'plan', seconds, processorSeconds: (user + system) / 1_000_000 };
process.stdout.write(`${JSON.stringify({ plan, needed: needed.length, least, order: order.length })}\n`);
