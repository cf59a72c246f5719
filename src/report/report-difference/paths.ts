import type { AttackPath } from '../../generated/attack-path.ts';
import type { ComparedPath, PathDifference } from '../../generated/report-difference.ts';
import type { ReportEnd } from '../reporting.ts';

/** Attack paths by what became of them, the worst first; nothing where one of the reports has none searched. */
export function pathDifference(before: ReportEnd, after: ReportEnd): PathDifference | undefined {
  if (!before.summary.attack_paths || !after.summary.attack_paths) return undefined;
  const earlier = new Map(before.attack_paths.map((path) => [path.id, path]));
  const later = new Set(after.attack_paths.map(({ id }) => id));
  const known = after.attack_paths.map((path) => compared(path, earlier.get(path.id), path));
  return {
    new: known.filter(({ before: level }) => level === undefined),
    gone: before.attack_paths
      .filter(({ id }) => !later.has(id))
      .map((path) => compared(path, path, undefined)),
    open: known.filter(({ before: level }) => level !== undefined),
  };
}

function compared(
  { id, rule, title, nodes }: AttackPath,
  before: AttackPath | undefined,
  after: AttackPath | undefined,
): ComparedPath {
  return {
    id,
    rule,
    title,
    over: nodes.map(({ name }) => name),
    ...(before && { before: before.risk.level }),
    ...(after && { after: after.risk.level }),
  };
}
