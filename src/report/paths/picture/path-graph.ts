import type { AttackPath, PathLevel, PathNode } from '../../../generated/attack-path.ts';
import { levels } from '../../levels.ts';
import { entryPointWords } from '../found.ts';
import { entryWords, wordsOf } from './step-words.ts';

/** A box: an attacker, by where they stand, or a resource that paths lead over. */
export interface GraphNode {
  readonly attacker?: AttackPath['entry_point'];
  readonly resource?: PathNode;
  readonly name: string;
  /** Titles of the insights that some path needs. */
  readonly insights: Set<string>;
  /** Of the worst path over it. */
  level: PathLevel;
  isEntry: boolean;
  isTarget: boolean;
  isChokePoint: boolean;
  paths: number;
}

/** What attackers do from one box to another. */
export interface GraphEdge {
  /** Positions in `nodes`. */
  readonly from: number;
  readonly to: number;
  readonly words: Set<string>;
  readonly texts: Set<string>;
  level: PathLevel;
  paths: number;
}

export interface PathGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** All paths as one graph: every resource once, every step from one resource to another once, before them the attackers. */
export function pathGraph(paths: readonly AttackPath[], chokePoints: ReadonlySet<string>): PathGraph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const attackers = new Map<string, number>();
  const resources = new Map<string, number>();
  const steps = new Map<string, number>();

  for (const path of paths) {
    // What a path goes over twice it is one path over.
    const nodesOver = new Set<number>();
    const edgesOver = new Set<number>();
    const attacker = attackerOf(path);
    nodesOver.add(attacker);
    const ids = path.nodes.map((node) => resourceOf(node, path.risk.level));
    for (const [index, id] of ids.entries()) {
      const own = nodes[id] as GraphNode;
      own.isEntry ||= index === 0;
      own.isTarget ||= index === ids.length - 1;
      nodesOver.add(id);
      const step = path.steps[index - 1];
      const before = ids[index - 1];
      const words = step?.edges.map((edge) => wordsOf(edge, path.nodes[index - 1]?.id ?? '')) ?? [];
      edgesOver.add(
        before === undefined
          ? stepOf(attacker, id, [entryWords[path.entry_point]], '', path.risk.level)
          : stepOf(before, id, words, step?.text ?? '', path.risk.level),
      );
    }
    for (const id of nodesOver) count(nodes[id], path.risk.level);
    for (const id of edgesOver) count(edges[id], path.risk.level);
  }
  for (const node of nodes) node.isChokePoint &&= node.paths > 1;
  return { nodes, edges };

  function attackerOf({ entry_point: point, risk }: AttackPath): number {
    return found(attackers, point, nodes, () => ({
      ...blank(risk.level),
      attacker: point,
      name: entryPointWords[point],
      isChokePoint: false,
    }));
  }

  function resourceOf(node: PathNode, level: PathLevel): number {
    const { id, name, insights } = node;
    const at = found(resources, id, nodes, () => ({
      ...blank(level),
      resource: node,
      name,
      isChokePoint: chokePoints.has(id),
    }));
    for (const { title, needed } of insights) if (needed) nodes[at]?.insights.add(title);
    return at;
  }

  function stepOf(from: number, to: number, words: readonly string[], text: string, level: PathLevel) {
    const at = found(steps, `${from} ${to}`, edges, () => {
      return { from, to, words: new Set<string>(), texts: new Set<string>(), level, paths: 0 };
    });
    for (const word of words) edges[at]?.words.add(word);
    if (text !== '') edges[at]?.texts.add(text);
    return at;
  }
}

function blank(level: PathLevel) {
  return { insights: new Set<string>(), level, isEntry: false, isTarget: false, paths: 0 };
}

function found<T>(places: Map<string, number>, key: string, all: T[], make: () => T): number {
  const at = places.get(key) ?? all.push(make()) - 1;
  places.set(key, at);
  return at;
}

function count(own: { level: PathLevel; paths: number } | undefined, level: PathLevel): void {
  if (!own) return;
  own.paths += 1;
  if (levels.indexOf(level) < levels.indexOf(own.level)) own.level = level;
}
