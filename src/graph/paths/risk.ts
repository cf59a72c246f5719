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

/**
 * The risk of paths, as the bundle's own policy computes it. Without one, what the rules say of them. The policy is told nothing
 * of which resources a path leads over, so many paths are one question.
 */
export async function assessPaths(
  document: DocumentGraph,
  rules: AttackRules,
  paths: readonly FoundPath[],
  evaluation: Evaluation,
): Promise<PathAssessment[]> {
  const ruleOf = ({ rule }: FoundPath) => rules[rule] as AttackRule;
  if (!evaluation.entrypoints.includes(entrypoint)) {
    return paths.map((found) => assessmentOf(undefined, ruleOf(found)));
  }
  const ends = new Map<number, string>();
  const endText = (node: number) => {
    const text = ends.get(node) ?? inputText(endOf(document, node));
    ends.set(node, text);
    return text;
  };
  const questions = new Map<string, number>();
  const asked = paths.map((found) => {
    const text = questionText(document, ruleOf(found), found.path, endText);
    const number = questions.get(text) ?? questions.size;
    questions.set(text, number);
    return number;
  });
  const answers = await answersTo([...questions.keys()], evaluation);
  return paths.map((found, index) => assessmentOf(answers[asked[index] as number], ruleOf(found)));
}

type Answer = PathRisk & { readonly points: number };

async function answersTo(
  questions: readonly string[],
  evaluation: Evaluation,
): Promise<(Answer | undefined)[]> {
  const answers: (Answer | undefined)[] = [];
  for (let start = 0; start < questions.length; start += batchSize) {
    const batch = questions.slice(start, start + batchSize);
    const text = await evaluation.ask(entrypoint, Buffer.from(`[${batch.join(',')}]`));
    const given = JSON.parse(text ?? '[]') as (Answer | undefined)[];
    for (const index of batch.keys()) answers.push(given[index]);
  }
  return answers;
}

function assessmentOf(answer: Answer | undefined, { likelihood, impact }: AttackRule): PathAssessment {
  if (!answer) {
    const said = (level: PathLevel) => ({ level, factors: [`the way itself: ${level}`] });
    return { risk: { level: impact, likelihood: said(likelihood), impact: said(impact) }, points: 1 };
  }
  const { points, ...risk } = answer;
  return { risk, points };
}

/** The input about one path, as JSON. */
function questionText(
  document: DocumentGraph,
  { likelihood, impact, entry_point }: AttackRule,
  path: GraphPath,
  endText: (node: number) => string,
): string {
  const last = path.steps.length;
  const way = {
    likelihood,
    impact,
    entry_point,
    length: last,
    last_levels: last === 0 ? [] : levelsOf(edgesOf(document, path, last - 1)),
  };
  const [entry, target] = [endText(path.entry), endText(path.target)];
  return `${inputText(way).slice(0, -1)},"entry":${entry},"target":${target}}`;
}

function levelsOf(edges: readonly Relationship[]): string[] {
  return [...new Set(edges.flatMap(({ level }) => level ?? []))];
}

function endOf({ resources, insights }: DocumentGraph, node: number) {
  const resource = resources[node];
  const held = [...(insights?.of(node) ?? [])].filter(([, { holds }]) => holds.length > 0);
  return { kind: resource?.kind ?? '', tags: resource?.tags ?? {}, insights: held.map(([id]) => id) };
}
