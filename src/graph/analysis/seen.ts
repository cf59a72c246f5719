import type { Evaluation } from '../../policy/evaluation/task.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import { conditionsOf } from '../paths/conditions.ts';
import { pathId } from '../paths/describe.ts';
import type { FindingBook } from '../paths/findings.ts';
import { assessPaths, type PathAssessment } from '../paths/risk.ts';
import type { AttackRules, FoundPath } from '../paths/search.ts';
import { oncePerId, type PlannedPath } from '../plan/plan.ts';

/** What is searched for paths, and by what. */
export interface Searching {
  readonly document: DocumentGraph;
  readonly rules: AttackRules;
  readonly book: FindingBook;
  readonly evaluation: Evaluation;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A path with what is known of it. */
export interface SeenPath extends PlannedPath {
  readonly found: FoundPath;
  readonly assessment: PathAssessment;
}

/** Weighs paths, and says what they rest on. A pattern can be read in several ways, which lead over the same resources. */
export async function seenPaths(
  { document, rules, book, evaluation }: Searching,
  paths: readonly FoundPath[],
): Promise<SeenPath[]> {
  const assessments = await assessPaths(document, rules, paths, evaluation);
  const seen = paths.map((found, index) => {
    const assessment = assessments[index] as PathAssessment;
    return {
      found,
      assessment,
      id: pathId(document, found.rule, found.path),
      level: assessment.risk.level,
      points: assessment.points,
      conditions: conditionsOf(document, rules[found.rule] as AttackRules[string], found.path, book),
    };
  });
  return oncePerId(seen);
}
