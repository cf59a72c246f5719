import type { AttackPath } from '../generated/attack-path.ts';
import type { Inventory } from '../generated/inventory.ts';
import type { AttackPathCounts, Fix, RiskCounts, RiskLevel } from '../generated/report.ts';
import { compare } from '../inventory/order.ts';
import type { Bundle } from '../policy/bundle-files.ts';
import type { Evaluation } from '../policy/evaluation/task.ts';
import type { DocumentGraph } from './document/document-graph.ts';
import { judgedDocument, type OpenOutcome } from './judged-document.ts';
import { conditionsOf } from './paths/conditions.ts';
import { describePath, pathId } from './paths/describe.ts';
import { findingBook, type FindingBook, type PathFinding } from './paths/findings.ts';
import { assessPaths, type PathAssessment } from './paths/risk.ts';
import { searchPaths, type AttackRules, type FoundPath, type FoundPaths } from './paths/search.ts';
import { findingsOf } from './plan/choose.ts';
import { oncePerId, planOf, type PlannedPath } from './plan/plan.ts';

/** What paths say of a finding. */
export interface FindingPaths {
  /** How many rest on it: mending it, alone or with others, takes them away. */
  readonly resting: number;
  /** How many lead over its resource and do not. */
  readonly near: number;
  /** The worst level of those that rest on it. */
  readonly worst?: RiskLevel;
}

export interface AnalysisOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  /** When a path was seen first, by its id. */
  readonly firstSeen: (id: string) => string;
  /** Whether the baseline has no such path; absent where there is no baseline. */
  readonly isNew?: ((id: string) => boolean) | undefined;
  /** Plan for paths of this level and above. */
  readonly level?: RiskLevel | undefined;
}

/** A document seen by an attacker. */
export interface Analysis {
  /** Ids of the insights that hold of a resource. */
  insightsOf(resource: string): readonly string[];
  pathsOf(finding: Pick<OpenOutcome, 'resource' | 'check'>): FindingPaths;
  /**
   * All paths, worst first, with what to mend.
   *
   * @param weightOf what mending a finding, by its fingerprint, is worth by itself.
   */
  result(weightOf: (fingerprint: string) => number): Promise<AnalysisResult>;
  /** The same with some findings mended, by fingerprint. */
  assuming(mended: ReadonlySet<string>): Promise<readonly AttackPath[]>;
}

export interface AnalysisResult {
  readonly attackPaths: readonly AttackPath[];
  readonly fixPlan: readonly Fix[];
  readonly counts: AttackPathCounts;
}

export const pathLevels: readonly RiskLevel[] = ['critical', 'high', 'medium', 'low'];

/**
 * Finds what is to be said of the resources of a document, the attack paths through it, and what cuts them.
 *
 * @param outcomes the checks that resources do not pass.
 * @throws KeelsonError EVALUATION_FAILED when insights or risks cannot be asked.
 */
export async function analyse(
  inventory: Inventory,
  bundle: Bundle,
  evaluation: Evaluation,
  outcomes: readonly OpenOutcome[],
  options: AnalysisOptions,
): Promise<Analysis> {
  const { document, outcomes: placed } = await judgedDocument(inventory, bundle, evaluation, outcomes);
  const book = findingBook(placed.filter(({ status, waived }) => status === 'fail' && !waived));
  const rules = bundle.attackRules;
  const titles = new Map(
    bundle.insights.flatMap(({ list }) => list.map(({ id, title }) => [id, title] as const)),
  );
  const search: Searching = { document, rules, book, evaluation, today: options.today };
  const found = searchPaths(document, rules, search);
  const seen = await seenPaths(search, found.paths);
  const membership = membershipOf(seen, book);

  const describe = (paths: readonly SeenPath[]) =>
    paths
      .map(({ found: { rule: id, path }, assessment, conditions, id: own }): AttackPath => {
        const rule = rules[id] as AttackRules[string];
        const firstSeen = options.firstSeen(own);
        const shown = describePath({
          document,
          id,
          rule,
          path,
          conditions,
          assessment,
          book,
          titles,
          firstSeen,
        });
        return options.isNew ? { ...shown, baseline: options.isNew(own) ? 'new' : 'unchanged' } : shown;
      })
      .toSorted(worstFirst);

  return {
    insightsOf: (resource) => heldBy(document, resource),
    pathsOf: ({ resource, check }) => {
      const node = document.nodeOf(resource);
      return node === undefined ? noPaths : membership(node, check);
    },
    async assuming(mended) {
      const numbers = book.all.flatMap(({ fingerprint }, number) => (mended.has(fingerprint) ? number : []));
      const again = searchPaths(document, rules, { ...search, mended: new Set(numbers) });
      return describe(await seenPaths(search, again.paths));
    },
    async result(weightOf) {
      const plan = await planOf(seen, {
        levels: pathLevels,
        level: options.level,
        searchWith: async (mended) =>
          seenPaths(search, searchPaths(document, rules, { ...search, mended }).paths),
        weightOf: (number) => weightOf((book.all[number] as PathFinding).fingerprint),
      });
      const needed = new Set(plan.needed);
      const fixPlan = plan.order.map(({ finding, cut, points }): Fix => {
        const { check, title, node, fingerprint } = book.all[finding] as PathFinding;
        return {
          check,
          title,
          resource: document.resources[node]?.id ?? '',
          fingerprint,
          needed: needed.has(finding),
          paths: membership(node, check).resting,
          cuts: cut,
          risk_removed: points + weightOf(fingerprint),
        };
      });
      const attackPaths = describe(seen);
      const { needed: _, order: __, ...counted } = plan;
      return {
        attackPaths,
        fixPlan,
        counts: {
          risk: countsOf(attackPaths),
          rules: Object.keys(rules).length,
          ...limitsOf(found),
          choke_points: chokePoints(attackPaths),
          plan: {
            ...counted,
            level: plan.level as RiskLevel,
            fixes: plan.needed.length,
            unbreakable: [...plan.unbreakable],
          },
        },
      };
    },
  };
}

interface Searching {
  readonly document: DocumentGraph;
  readonly rules: AttackRules;
  readonly book: FindingBook;
  readonly evaluation: Evaluation;
  readonly today: string;
}

/** A path with what is known of it. */
interface SeenPath extends PlannedPath {
  readonly found: FoundPath;
  readonly assessment: PathAssessment;
}

async function seenPaths(
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

const noPaths: FindingPaths = { resting: 0, near: 0 };

/** Tells of a check at a node what paths there are. */
function membershipOf(
  paths: readonly SeenPath[],
  book: FindingBook,
): (node: number, check: string) => FindingPaths {
  const over = new Map<number, number>();
  const resting = new Map<number, { count: number; worst: number }>();
  for (const { found, conditions, level } of paths) {
    for (const node of found.path.nodes) over.set(node, (over.get(node) ?? 0) + 1);
    for (const number of findingsOf(conditions)) {
      const own = resting.get(number) ?? { count: 0, worst: pathLevels.length };
      const worst = Math.min(own.worst, pathLevels.indexOf(level as RiskLevel));
      resting.set(number, { count: own.count + 1, worst });
    }
  }
  return (node, check) => {
    const [number] = book.numbersOf(node, [check]);
    const own = number === undefined ? undefined : resting.get(number);
    const near = (over.get(node) ?? 0) - (own?.count ?? 0);
    return own
      ? { resting: own.count, near, worst: pathLevels[own.worst] as RiskLevel }
      : { resting: 0, near };
  };
}

function heldBy(document: DocumentGraph, resource: string): string[] {
  const node = document.nodeOf(resource);
  if (node === undefined) return [];
  return [...(document.insights?.of(node) ?? [])]
    .filter(([, { holds }]) => holds.length > 0)
    .map(([id]) => id);
}

function limitsOf({ cut, undecided }: FoundPaths): Pick<AttackPathCounts, 'cut' | 'undecided'> {
  return { cut, undecided: [...undecided] };
}

function countsOf(paths: readonly AttackPath[]): RiskCounts {
  const counts: RiskCounts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { risk } of paths) counts[risk.level] += 1;
  return counts;
}

const mostChokePoints = 10;

function chokePoints(paths: readonly AttackPath[]): AttackPathCounts['choke_points'] {
  const over = new Map<string, { id: string; name: string; type?: string; paths: number }>();
  for (const { id, name, type } of paths.flatMap(({ nodes }) => nodes)) {
    const own = over.get(id) ?? { id, name, ...(type !== undefined && { type }), paths: 0 };
    own.paths += 1;
    over.set(id, own);
  }
  return [...over.values()]
    .filter((own) => own.paths > 1)
    .toSorted((left, right) => right.paths - left.paths || compare(left.id, right.id))
    .slice(0, mostChokePoints);
}

function worstFirst(left: AttackPath, right: AttackPath): number {
  return (
    pathLevels.indexOf(left.risk.level) - pathLevels.indexOf(right.risk.level) ||
    left.steps.length - right.steps.length ||
    compare(left.rule, right.rule) ||
    compare(left.nodes[0].id, right.nodes[0].id) ||
    compare(left.nodes.at(-1)?.id ?? '', right.nodes.at(-1)?.id ?? '') ||
    compare(left.id, right.id)
  );
}
