import type { AttackPath } from '../../../generated/attack-path.ts';
import type { Queries } from '../../database.ts';
import { resourceKeyOf } from '../resource-key.ts';
import type { StagedRun } from '../published-run.ts';

/** A path that was found before. */
export interface KnownPath {
  readonly id: string;
  readonly rule: string;
  readonly entry: string;
  readonly target: string;
  readonly body: string;
}

export interface ClosedPath {
  readonly path: string;
  /** retired: its rule is not asked any more. */
  readonly why: 'not_found' | 'retired';
}

/**
 * Which of the paths that a run did not find are not there any more: only where it could have found them. All sources of its document are
 * complete, those of the path's resources among them; the rule's entry was decided; and no other way between the same two is shown in
 * its stead.
 */
export async function closableOf(
  queries: Queries,
  staged: StagedRun,
  missing: readonly KnownPath[],
): Promise<ClosedPath[]> {
  const { end, policy } = staged;
  const rules = policy && new Set(policy.attackRules);
  const isRetired = ({ rule }: KnownPath) => rules !== undefined && !rules.has(rule);
  const retired = missing.filter(isRetired).map(({ id }) => ({ path: id, why: 'retired' as const }));
  if (!end.run.sources.every(({ status }) => status === 'complete')) return retired;

  const undecided = new Set(
    end.summary.attack_paths?.undecided.map(({ rule, resource }) => `${rule}\n${resource}`),
  );
  const isCut = (end.summary.attack_paths?.cut ?? 0) > 0;
  const shown = new Set(
    end.attack_paths.map(({ rule, nodes }) => `${rule}\n${nodes[0].id}\n${nodes.at(-1)?.id ?? ''}`),
  );
  const candidates = missing.filter(
    (path) =>
      !isRetired(path) &&
      !undecided.has(`${path.rule}\n${path.entry}`) &&
      !(isCut && shown.has(`${path.rule}\n${path.entry}\n${path.target}`)),
  );
  const sources = new Set(end.run.sources.map(({ id }) => id));
  const closed: ClosedPath[] = [];
  for (const { id, body } of candidates) {
    if (await wasAsked(queries, body, sources)) closed.push({ path: id, why: 'not_found' });
  }
  return [...retired, ...closed];
}

/** Whether all that a path leads over came from sources that the run asked too. */
async function wasAsked(queries: Queries, body: string, sources: ReadonlySet<string>): Promise<boolean> {
  const { nodes } = JSON.parse(body) as AttackPath;
  const keys = nodes.flatMap(({ cloud, id }) => (cloud === undefined ? [] : resourceKeyOf({ cloud, id })));
  if (keys.length === 0) return true;
  const rows = await queries.all<{ document_source: string }>(
    `SELECT document_source FROM resources WHERE key IN (${keys.map((_, index) => `$${index + 1}`).join(', ')})`,
    keys,
  );
  return rows.every(({ document_source: source }) => sources.has(source));
}
