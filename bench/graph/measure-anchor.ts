import { graphArguments } from './arguments.ts';
import { estateColumns } from './columns.ts';
import { estateDocument } from './document.ts';
import { timed, type Timed } from './timed.ts';

/* node bench/graph/measure-anchor.ts [--nodes N] [--edges M] [--seed S]: what nobody in Node who reads edges by ids can go below. */

const { size, seed } = graphArguments();
const { resources, relationships } = estateDocument(estateColumns(size, seed), seed);
const list: Timed[] = [];
const known = timed(list, 'anchor', () => {
  const numbers = new Map<string, number>();
  for (const [index, { id }] of resources.entries()) numbers.set(id, index);
  let found = 0;
  for (const { from, to } of relationships) if (numbers.has(from) && numbers.has(to)) found += 1;
  return found;
});
process.stdout.write(`${JSON.stringify({ anchor: list[0], known })}\n`);
