import { documentGraph } from '../../src/graph/document/document-graph.ts';
import { searchPaths } from '../../src/graph/paths/search.ts';
import { runQuery } from '../../src/graph/query/run.ts';
import { graphArguments } from './arguments.ts';
import { estateColumns } from './columns.ts';
import { estateDocument } from './document.ts';
import { estateInsights } from './insights.ts';
import { shippedGraphPolicies } from './policies.ts';
import { timed, type Timed } from './timed.ts';

/* node bench/graph/measure-estate.ts [--nodes N] [--edges M] [--seed S]: the graph of an estate, all rules, and each query. */

const today = '2026-11-27';
const { size, seed } = graphArguments();
const { rules, queries } = await shippedGraphPolicies();
const { inventory, ranges } = madeEstate();

const build: Timed[] = [];
const graph = timed(build, 'build', () => documentGraph(inventory));
const document = { ...graph, insights: estateInsights({ nodes: size.nodes, ranges }, seed) };
const found = timed(build, 'rules', () => {
  const { paths, cut } = searchPaths(document, rules, { today });
  return { rules: Object.keys(rules).length, paths: paths.length, cut };
});
const asked: Timed[] = [];
let rows = 0;
for (const [id, query] of Object.entries(queries)) {
  rows += timed(asked, id, () => runQuery(document, query, { today })).paths.length;
}
process.stdout.write(
  `${JSON.stringify({
    build: build[0],
    rules: build[1],
    queries: asked,
    found: { ...found, rows },
    megabytes: process.resourceUsage().maxRSS / 1024,
  })}\n`,
);

/** The document alone: what it was made of is no part of what is measured. */
function madeEstate() {
  const columns = estateColumns(size, seed);
  return { inventory: estateDocument(columns, seed), ranges: columns.ranges };
}
