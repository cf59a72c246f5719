import { documentGraph, type DocumentGraph } from '../../src/graph/document/document-graph.ts';
import { estateColumns, type EstateColumns, type EstateSize } from './columns.ts';
import { estateDocument } from './document.ts';
import { estateInsights } from './insights.ts';

/** An estate as what is asked of it wants it. */
export interface Estate {
  readonly columns: EstateColumns;
  readonly document: DocumentGraph;
}

/** The graph of an estate, with what is to be said of its resources. */
export function estateGraph(size: EstateSize, seed: number): Estate {
  const columns = estateColumns(size, seed);
  const document = documentGraph(estateDocument(columns, seed));
  return { columns, document: { ...document, insights: estateInsights(columns, seed) } };
}
