import type { AttackPath, PathLevel } from '../../../generated/attack-path.ts';
import { levels } from '../../levels.ts';
import { element } from '../../markup/element.ts';
import { joined, type Markup } from '../../markup/markup.ts';
import { boxOf } from './box.ts';
import { drawEdge } from './draw-edge.ts';
import { drawNode } from './draw-node.ts';
import { labelOf } from './edge-label.ts';
import { elkLayout } from './elk-layout.ts';
import { headingOf } from './heading.ts';
import { legend } from './legend.ts';
import { pathGraph } from './path-graph.ts';
import { pictureStyle } from './picture-style.ts';
import { rounded } from './text-line.ts';

/** What a picture shows beside its paths. */
export interface Picture {
  /** Tells its ids from those of other pictures on a page. */
  readonly key: string;
  readonly title: string;
  /** Below the title. */
  readonly notes: readonly string[];
  /** Why there may be more than it shows. */
  readonly caveats: readonly string[];
  /** For who does not see it. */
  readonly description: readonly string[];
  /** Ids of resources. */
  readonly chokePoints: ReadonlySet<string>;
  readonly hasLegend: boolean;
  /** Of a page that has the style of pictures already. */
  readonly isEmbedded: boolean;
}

const margin = 20;
const gap = 16;
const leastWidth = 420;

/**
 * Draws paths as one graph, as SVG.
 *
 * @throws KeelsonError OUTPUT_FAILED where it cannot be laid out.
 */
export async function draw(paths: readonly AttackPath[], picture: Picture): Promise<Markup> {
  const { key, title, notes, caveats, description, chokePoints, hasLegend, isEmbedded } = picture;
  const graph = pathGraph(paths, chokePoints);
  const placed = await elkLayout(graph.nodes.map(boxOf), graph.edges.map(labelOf));

  const inner = Math.max(placed.width, leastWidth, hasLegend ? legend.width : 0);
  // A page says it in its own words.
  const heading = isEmbedded ? headingOf('', [], [], inner) : headingOf(title, notes, caveats, inner);
  const top = margin + (isEmbedded ? 0 : heading.height + gap);
  const legendTop = top + placed.height + gap;
  const width = rounded(inner + 2 * margin);
  const height = rounded((hasLegend ? legendTop + legend.height : top + placed.height) + margin);

  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'attack-paths',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `title-${key}`,
      'aria-describedby': `description-${key}`,
    },
    element('title', { id: `title-${key}` }, title),
    element('desc', { id: `description-${key}` }, joined(description, '\n')),
    isEmbedded ? undefined : element('style', {}, { html: pictureStyle }),
    element('rect', { class: 'paper', width, height }),
    heading.draw(margin, margin),
    element(
      'g',
      { transform: `translate(${margin} ${rounded(top)})` },
      // The worst lie above the others.
      ...placed.edges
        .toSorted((left, right) => rank(right.own.edge.level) - rank(left.own.edge.level))
        .map(({ own, course }) => drawEdge(own, course, graph.nodes)),
      ...placed.nodes.map(({ own, place }) => drawNode(own, place)),
    ),
    hasLegend ? legend.draw(margin, legendTop) : undefined,
  );
}

function rank(level: PathLevel): number {
  return levels.indexOf(level);
}
