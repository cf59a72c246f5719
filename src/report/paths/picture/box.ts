import { wrap } from '../../terminal.ts';
import type { UnplacedNode } from './layout.ts';
import { sizes, lineOf, widthOf, type TextSize } from './text-line.ts';
import type { GraphNode } from './path-graph.ts';

/** A line in a box; `style` is its class in the picture. */
export interface BoxLine {
  readonly text: string;
  readonly size: TextSize;
  readonly style: string;
}

export interface Box extends UnplacedNode {
  readonly node: GraphNode;
  readonly lines: readonly BoxLine[];
}

export const padding = 10;
const mostColumns = 40;
const mostNameColumns = 31;
const mostInsights = 4;

/** How high a line is. */
export function lineHeight(size: TextSize): number {
  return sizes[size] + 4;
}

/** What stands in the box of a node, and how large it is with that. */
export function boxOf(node: GraphNode): Box {
  const lines = [...linesOf(node)];
  const width = Math.max(...lines.map(({ text, size }) => widthOf(text, size)));
  const height = lines.reduce((sum, { size }) => sum + lineHeight(size), 0);
  return {
    node,
    lines,
    width: Math.ceil(width) + 2 * padding + 6,
    height: height + 2 * padding,
    isFirst: node.attacker !== undefined,
  };
}

function* linesOf(node: GraphNode): Generator<BoxLine> {
  yield about(tagOf(node), 'tag');
  yield* nameLines(node);
  if (node.resource) {
    const { type = 'beyond what was collected', file, line = 1, account = '', region = '' } = node.resource;
    yield about(type, 'about', 'end');
    const place = file === undefined ? [account, region].filter(Boolean).join(' ') : `${file}:${line}`;
    if (place !== '') yield about(place, 'about', 'end');
  }
  const insights = [...node.insights];
  for (const title of insights.slice(0, mostInsights)) yield about(`! ${title}`, 'insight');
  if (insights.length > mostInsights) yield about(`! ${insights.length - mostInsights} more`, 'insight');
  if (node.isChokePoint) yield about(`choke point: ${node.paths} paths`, 'choke');
}

/** Ids are told apart by their ends. */
function* nameLines({ attacker, resource, name }: GraphNode): Generator<BoxLine> {
  const lines =
    attacker === undefined
      ? [lineOf(name, mostNameColumns, name === resource?.id ? 'end' : 'start')]
      : wrap(name, mostNameColumns);
  for (const text of lines) yield { text, size: 'name', style: 'name' };
}

/** What colours and shapes say too. */
function tagOf({ attacker, isEntry, isTarget, level }: GraphNode): string {
  if (attacker !== undefined) return `attacker, ${level}`;
  const marks = [...(isEntry ? ['> entry'] : []), ...(isTarget ? ['* target'] : [])];
  return [...marks, level].join(', ');
}

function about(text: string, style: string, keep: 'start' | 'end' = 'start'): BoxLine {
  return { text: lineOf(text, mostColumns, keep), size: 'about', style };
}
