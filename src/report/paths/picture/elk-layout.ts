import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs';
import { KeelsonError, messageOf } from '../../../errors.ts';
import type { Course, LayOut, UnplacedEdge, UnplacedNode } from './layout.ts';

const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
  // Else every component would have a first column of its own.
  'elk.separateConnectedComponents': 'false',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
};

let loaded: Promise<ELK> | undefined;

/** Loaded with the first picture: reading it takes longer than a whole scan without one. */
async function engine(): Promise<ELK> {
  loaded ??= import('elkjs').then(({ default: { default: Engine } }) => new Engine());
  return loaded;
}

/**
 * By the layered algorithm of the Eclipse Layout Kernel.
 *
 * @throws KeelsonError OUTPUT_FAILED where it fails at a graph.
 */
export const elkLayout: LayOut = async (nodes, edges) => {
  const elk = await engine();
  const done: ElkNode = await elk.layout(described(nodes, edges)).catch((cause: unknown) => {
    throw new KeelsonError('OUTPUT_FAILED', `the picture cannot be laid out: ${messageOf(cause)}`, { cause });
  });
  return {
    width: done.width ?? 0,
    height: done.height ?? 0,
    nodes: nodes.map((own, index) => {
      const { x = 0, y = 0 } = done.children?.[index] ?? {};
      return { own, place: { x, y } };
    }),
    edges: edges.map((own, index) => ({ own, course: courseOf(done.edges?.[index]) })),
  };
};

function described(nodes: readonly UnplacedNode[], edges: readonly UnplacedEdge[]): ElkNode {
  return {
    id: 'all',
    layoutOptions,
    children: nodes.map(({ width, height, isFirst }, index) => ({
      id: `n${index}`,
      width,
      height,
      ...(isFirst && { layoutOptions: { 'elk.layered.layering.layerConstraint': 'FIRST' } }),
    })),
    edges: edges.map(({ from, to, width, height }, index) => ({
      id: `e${index}`,
      sources: [`n${from}`],
      targets: [`n${to}`],
      labels: [{ text: '-', width, height, layoutOptions: { 'elk.edgeLabels.inline': 'true' } }],
    })),
  };
}

function courseOf({ sections = [], labels = [] }: Partial<ElkExtendedEdge> = {}): Course {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
  return { points, words: { x: labels[0]?.x ?? 0, y: labels[0]?.y ?? 0 } };
}
