import type { UnplacedEdge } from './layout.ts';
import type { GraphEdge } from './path-graph.ts';
import { lineOf, sizes, widthOf } from './text-line.ts';

const mostLines = 3;
const mostColumns = 30;

/** The words on an edge, and how large they are. */
export interface EdgeLabel extends UnplacedEdge {
  readonly edge: GraphEdge;
  readonly lines: readonly string[];
}

export const labelLineHeight = sizes.about + 3;

/** Words of a step, each on a line; the last says how many paths share the step where these are several. */
export function labelOf(edge: GraphEdge): EdgeLabel {
  const { from, to, words, paths } = edge;
  const all = [...words];
  const lines = [
    ...all.slice(0, mostLines).map((word) => lineOf(word, mostColumns)),
    ...(all.length > mostLines ? [`and ${all.length - mostLines} more`] : []),
    ...(paths > 1 ? [`(${paths} paths)`] : []),
  ];
  const width = Math.max(...lines.map((line) => widthOf(line, 'about')));
  return {
    edge,
    from,
    to,
    lines,
    width: Math.ceil(width) + 8,
    height: lines.length * labelLineHeight + 6,
  };
}
