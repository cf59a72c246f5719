import { parseArgs } from 'node:util';
import type { EstateSize } from './columns.ts';

export interface GraphArguments {
  readonly size: EstateSize;
  readonly seed: number;
  /** Whatever stands beside the options. */
  readonly positionals: readonly string[];
}

/** What the processes of the bench are told: --nodes, --edges, --seed. */
export function graphArguments(args = process.argv.slice(2)): GraphArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      nodes: { type: 'string', default: '1000000' },
      edges: { type: 'string', default: '5000000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [nodes, edges] = [Number(values.nodes), Number(values.edges)];
  return { size: { nodes, edges }, seed: Number(values.seed), positionals };
}
