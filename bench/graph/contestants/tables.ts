import type { Estate } from '../estate.ts';
import { edgeShares } from '../shares.ts';

/** The kinds of edges that the compared pattern follows, as contestants name their tables. */
export const followed = ['runs-as', 'can-assume', 'has-permission'] as const;

export interface Tables {
  readonly nodes: readonly {
    readonly id: number;
    readonly kind: string;
    readonly insights: readonly string[];
  }[];
  /** All edges, each once however many levels it has. */
  readonly edges: readonly { readonly kind: string; readonly from: number; readonly to: number }[];
}

/** An estate as rows, for contestants that take these. */
export function tablesOf({ columns, document }: Estate): Tables {
  const { resources, beyond, insights } = document;
  const nodes = Array.from({ length: resources.length + beyond.length }, (_, id) => ({
    id,
    kind: resources[id]?.kind ?? '',
    insights: [...(insights?.of(id) ?? [])].filter(([, { holds }]) => holds.length > 0).map(([name]) => name),
  }));
  const { from, to } = document.graph.edges;
  const edges = new Map<string, Tables['edges'][number]>();
  for (let edge = 0; edge < columns.from.length; edge += 1) {
    const { kind } = edgeShares[columns.shares[edge] as number] as (typeof edgeShares)[number];
    const row = { kind, from: from[edge] as number, to: to[edge] as number };
    edges.set(`${kind} ${row.from} ${row.to}`, row);
  }
  return { nodes, edges: [...edges.values()] };
}
