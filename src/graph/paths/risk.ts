import type { AttackRule } from '../../generated/attack-rule.ts';
import type { PathLevel, PathRisk } from '../../generated/attack-path.ts';
import type { Relationship } from '../../generated/inventory.ts';
import type { Evaluation } from '../../policy/evaluation/task.ts';
import { inputText } from '../../policy/input-text.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import type { GraphPath } from '../search/shortest.ts';
import { edgesOf } from './edges.ts';
import type { AttackRules, FoundPath } from './search.ts';

const entrypoint = 'risk/paths/assessments';
const batchSize = 512;

export interface PathAssessment {
  readonly risk: PathRisk;
  /** What it counts where paths are added up. */
  readonly points: number;
}

/** The risk of paths, as the bundle's own policy computes it. Without one, what the rules say of them. */
export async function assessPaths(
  document: DocumentGraph,
  rules: AttackRules,
  paths: readonly FoundPath[],
  evaluation: Evaluation,
): Promise<PathAssessment[]> {
  const asked = evaluation.entrypoints.includes(entrypoint);
  const assessed: PathAssessment[] = [];
  for (let start = 0; start < paths.length; start += batchSize) {
    const batch = paths.slice(start, start + batchSize).map(({ rule, path }) => ({
      rule: rules[rule] as AttackRule,
      path,
    }));
    const inputs = asked ? batch.map(({ rule, path }) => inputOf(document, rule, path)) : [];
    const text = asked ? await evaluation.ask(entrypoint, Buffer.from(inputText(inputs))) : undefined;
    const answers = JSON.parse(text ?? '[]') as ((PathRisk & { points: number }) | undefined)[];
    for (const [index, { rule }] of batch.entries()) assessed.push(assessmentOf(answers[index], rule));
  }
  return assessed;
}

function assessmentOf(
  answer: (PathRisk & { points: number }) | undefined,
  { likelihood, impact }: AttackRule,
): PathAssessment {
  if (!answer) {
    const said = (level: PathLevel) => ({ level, factors: [`the way itself: ${level}`] });
    return { risk: { level: impact, likelihood: said(likelihood), impact: said(impact) }, points: 1 };
  }
  const { points, ...risk } = answer;
  return { risk, points };
}

function inputOf(document: DocumentGraph, { likelihood, impact, entry_point }: AttackRule, path: GraphPath) {
  const last = path.nodes.length - 1;
  return {
    likelihood,
    impact,
    entry_point,
    length: path.edges.length,
    last_levels: last === 0 ? [] : levelsOf(edgesOf(document, path, last - 1)),
    entry: endOf(document, path.nodes[0] as number),
    target: endOf(document, path.nodes[last] as number),
  };
}

function levelsOf(edges: readonly Relationship[]): string[] {
  return [...new Set(edges.flatMap(({ level }) => level ?? []))];
}

function endOf({ resources, insights }: DocumentGraph, node: number) {
  const resource = resources[node];
  const held = [...(insights?.of(node) ?? [])].filter(([, { holds }]) => holds.length > 0);
  return { kind: resource?.kind ?? '', tags: resource?.tags ?? {}, insights: held.map(([id]) => id) };
}
