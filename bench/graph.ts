import { parseArgs } from 'node:util';
import { graphText } from './graph/result-text.ts';
import { graphRound, type GraphBench, type GraphRound } from './graph/rounds.ts';
import { writeSection } from './results.ts';
import { graphHeading } from './sections.ts';

/*
 * node bench/graph.ts [--nodes 1000000] [--edges 5000000] [--compared 20000,100000] [--paths 10000] [--rounds 3] [--seed 1] [--write]:
 * the graph of a generated estate, and the same search by others on sizes that they can do, five edges a resource.
 */

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '1000000' },
    edges: { type: 'string', default: '5000000' },
    compared: { type: 'string', default: '20000,100000' },
    paths: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const bench: GraphBench = {
  size: { nodes: Number(values.nodes), edges: Number(values.edges) },
  compared: values.compared.split(',').map((nodes) => ({ nodes: Number(nodes), edges: Number(nodes) * 5 })),
  paths: Number(values.paths),
  seed: Number(values.seed),
};
const rounds: GraphRound[] = [];
for (let round = 0; round < Number(values.rounds); round += 1) {
  rounds.push(await graphRound(bench, round, (text) => process.stderr.write(`${text}\n`)));
}
const text = graphText(rounds, bench);
process.stdout.write(`${text}\n`);
if (values.write) await writeSection(graphHeading, text);
