import { element } from '../../markup/element.ts';
import { joined, type Markup } from '../../markup/markup.ts';
import { labelLineHeight, type EdgeLabel } from './edge-label.ts';
import type { Course, Point } from './layout.ts';
import type { GraphEdge, GraphNode } from './path-graph.ts';
import { rounded, sizes, textLine } from './text-line.ts';

const corner = 6;
const head = 9;
const mostTexts = 5;

/** A step: its line, thicker for each doubling of the paths that share it, the head of an arrow, and its words. */
export function drawEdge(label: EdgeLabel, { points, words }: Course, nodes: readonly GraphNode[]): Markup {
  const { edge } = label;
  const from = nodes[edge.from];
  const to = nodes[edge.to];
  const thickness = rounded(1.5 + Math.min(4, Math.log2(edge.paths)));
  return element(
    'g',
    {
      class: `edge ${edge.level}`,
      'data-entry': from?.attacker,
      'data-from': from?.resource?.id,
      'data-to': to?.resource?.id,
    },
    element('title', {}, tooltip(edge, from, to)),
    element('path', { class: 'line', d: lineThrough(points), 'stroke-width': thickness }),
    element('path', { class: 'head', d: headAt(points) }),
    element('rect', {
      class: 'paper',
      x: rounded(words.x),
      y: rounded(words.y),
      width: rounded(label.width),
      height: rounded(label.height),
      rx: 3,
    }),
    joined(
      label.lines.map((line, index) =>
        textLine(line, 'about', {
          x: words.x + 4,
          y: words.y + 2 + sizes.about + index * labelLineHeight,
          style: 'words',
        }),
      ),
    ),
  );
}

function tooltip({ texts, words }: GraphEdge, from?: GraphNode, to?: GraphNode): string {
  if (texts.size === 0) return `${from?.name ?? ''} ${[...words].join(' and ')} ${to?.name ?? ''}`;
  return [...texts].slice(0, mostTexts).join('; ');
}

/** Round where it bends, and no farther than the head. */
function lineThrough(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const parts = [`M${at(start)}`];
  for (const [index, point] of rest.entries()) {
    const before = points[index] as Point;
    const after = rest[index + 1];
    if (!after) {
      parts.push(`L${at(towards(point, before, head - 1))}`);
      continue;
    }
    parts.push(
      `L${at(towards(point, before, corner))}`,
      `Q${at(point)} ${at(towards(point, after, corner))}`,
    );
  }
  return parts.join('');
}

function headAt(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const base = towards(end, before, head);
  const across = { x: (end.y - base.y) / 2, y: (base.x - end.x) / 2 };
  const one = { x: base.x + across.x, y: base.y + across.y };
  const other = { x: base.x - across.x, y: base.y - across.y };
  return `M${at(end)}L${at(one)}L${at(other)}Z`;
}

/** A point on the way to another, at most half of it. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = Math.min(distance / length, 0.5);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}
