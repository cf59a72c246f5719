import type { AttackPath } from '../../generated/attack-path.ts';
import type { Inventory } from '../../generated/inventory.ts';
import type { AttackPathCounts, Fix, RiskLevel } from '../../generated/report.ts';
import type { Bundle } from '../../policy/bundle-files.ts';
import type { Evaluation } from '../../policy/evaluation/task.ts';
import { judgedDocument, type OpenOutcome } from '../judged-document.ts';
import { describePath } from '../paths/describe.ts';
import { findingBook } from '../paths/findings.ts';
import { searchPaths, type AttackRules } from '../paths/search.ts';
import { findingPaths, type FindingPaths } from './finding-paths.ts';
import { fixPlan } from './fix-plan.ts';
import { seenPaths, type Searching, type SeenPath } from './seen.ts';
import { chokePoints, countsOf, worstFirst } from './sums.ts';

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
  /** The paths that there are with some findings mended, by fingerprint. */
  assuming(mended: ReadonlySet<string>): Promise<readonly AttackPath[]>;
}

export interface AnalysisResult {
  readonly attackPaths: readonly AttackPath[];
  readonly fixPlan: readonly Fix[];
  readonly counts: AttackPathCounts;
}

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
  const search: Searching = { document, rules, book, evaluation, today: options.today };
  const found = searchPaths(document, rules, search);
  const seen = await seenPaths(search, found.paths);
  const pathsOf = findingPaths(seen, book);
  const describe = describer(search, bundle, options);
  return {
    insightsOf: (resource) => heldBy(search, resource),
    pathsOf: ({ resource, check }) => pathsOf(document.nodeOf(resource), check),
    async assuming(mended) {
      const numbers = book.all.flatMap(({ fingerprint }, number) => (mended.has(fingerprint) ? number : []));
      const again = searchPaths(document, rules, { ...search, mended: new Set(numbers) });
      return describe(await seenPaths(search, again.paths));
    },
    async result(weightOf) {
      const plan = await fixPlan(search, seen, { level: options.level, weightOf, pathsOf });
      const attackPaths = describe(seen);
      const counts: AttackPathCounts = {
        risk: countsOf(attackPaths),
        rules: Object.keys(rules).length,
        cut: found.cut,
        undecided: [...found.undecided],
        choke_points: chokePoints(attackPaths),
        plan: plan.counts,
      };
      return { attackPaths, fixPlan: plan.fixes, counts };
    },
  };
}

/** Writes paths out as reports show them, worst first. */
function describer(
  { document, rules, book }: Searching,
  bundle: Bundle,
  { firstSeen, isNew }: AnalysisOptions,
): (paths: readonly SeenPath[]) => AttackPath[] {
  const titles = new Map(
    bundle.insights.flatMap(({ list }) => list.map(({ id, title }) => [id, title] as const)),
  );
  return (paths) =>
    paths
      .map(({ found: { rule: id, path }, assessment, conditions, id: own }): AttackPath => {
        const about = { document, book, titles, conditions, assessment, id, path };
        const rule = rules[id] as AttackRules[string];
        const shown = describePath({ ...about, rule, firstSeen: firstSeen(own) });
        return isNew ? { ...shown, baseline: isNew(own) ? 'new' : 'unchanged' } : shown;
      })
      .toSorted(worstFirst);
}

function heldBy({ document }: Searching, resource: string): string[] {
  const node = document.nodeOf(resource);
  if (node === undefined) return [];
  return [...(document.insights?.of(node) ?? [])]
    .filter(([, { holds }]) => holds.length > 0)
    .map(([id]) => id);
}
