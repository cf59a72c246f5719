import { eitherWay, isCut, type Condition } from '../paths/conditions.ts';
import { fewestFindings, findingsOf } from './choose.ts';
import { inOrder, type Ordered } from './order.ts';

/** A path, as far as planning is about it. */
export interface PlannedPath {
  readonly id: string;
  readonly level: string;
  readonly points: number;
  readonly conditions: readonly Condition[];
}

export interface Plan {
  /** Paths of this level and above are cut by the needed findings. */
  readonly level: string;
  /** Numbers of findings: the fewest that cut those paths. */
  readonly needed: readonly number[];
  /** No choice has fewer. */
  readonly least: number;
  /** Paths of that level and above, those that showed only when others were cut among them. */
  readonly paths: number;
  /** Ids of those that no finding cuts, those that showed only when others were cut among them. */
  readonly unbreakable: readonly string[];
  /** Others of that level that were still found when all was searched again with the needed findings mended. */
  readonly left: number;
  /** All findings that cut something, in the order in which to mend them. */
  readonly order: readonly Ordered[];
}

export interface Planning {
  /** From worst to least. */
  readonly levels: readonly string[];
  /** Plan for paths of this level and above; the worst that there is, where nothing is said. */
  readonly level?: string | undefined;
  /** Searches again with findings mended. */
  readonly searchWith: (mended: ReadonlySet<number>) => Promise<readonly PlannedPath[]>;
  /** What mending a finding is worth beside the paths that it cuts. */
  readonly weightOf: (finding: number) => number;
}

// Each time, paths come up that longer ways make when shorter ones are cut.
const mostRounds = 20;

/**
 * The fewest findings that cut all paths of the worst level, proven by searching again, and the order in which to mend all that cut
 * some path.
 */
export async function planOf(paths: readonly PlannedPath[], planning: Planning): Promise<Plan> {
  const { levels, searchWith, weightOf } = planning;
  const level =
    planning.level ?? levels.find((name) => paths.some((path) => path.level === name)) ?? 'critical';
  const counts = new Set(levels.slice(0, levels.indexOf(level) + 1));
  const known = new Map(oncePerId(paths).map((path) => [path.id, path]));
  let chosen = fewestFindings([]);
  let left: readonly PlannedPath[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const worst = [...known.values()].filter((path) => counts.has(path.level));
    chosen = fewestFindings(worst);
    const mended = new Set(chosen.findings);
    const again = worst.length === 0 ? [] : oncePerId(await searchWith(mended));
    const found = again.filter((path) => counts.has(path.level));
    const fresh = found.filter(({ id }) => isNews(known.get(id), mended));
    for (const path of fresh) learn(known, path);
    left = found.filter(({ id }) => isBreakable(known.get(id) as PlannedPath));
    if (fresh.length === 0) break;
  }
  const all = [...known.values()];
  const worst = all.filter((path) => counts.has(path.level));
  return {
    level,
    needed: chosen.findings,
    least: chosen.least,
    paths: worst.length,
    unbreakable: worst.filter((path) => !isBreakable(path)).map(({ id }) => id),
    left: left.length,
    order: inOrder(all, chosen.findings, weightOf),
  };
}

/** A path that is found although it should be gone can be read in another way too. */
function isNews(known: PlannedPath | undefined, mended: ReadonlySet<number>): boolean {
  return !known || isCut(known.conditions, mended);
}

/** A pattern can be read in two ways, which lead over the same resources: such a path is gone when both are. */
export function oncePerId<Path extends PlannedPath>(paths: readonly Path[]): Path[] {
  const distinct = new Map<string, Path>();
  for (const path of paths) learn(distinct, path);
  return [...distinct.values()];
}

function learn<Path extends PlannedPath>(known: Map<string, Path>, path: Path): void {
  const own = known.get(path.id);
  const conditions = own ? eitherWay(own.conditions, path.conditions) : path.conditions;
  known.set(path.id, { ...path, conditions });
}

function isBreakable({ conditions }: PlannedPath): boolean {
  return findingsOf(conditions).size > 0;
}
