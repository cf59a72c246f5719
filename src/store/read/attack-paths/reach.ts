import type { Reach } from '../../../serve/access/actor.ts';
import type { Queries } from '../../database.ts';
import { newParameters, type Parameters } from '../parameters.ts';
import { reachCondition, resourceReach } from '../reach.ts';

/**
 * Conditions that all resources of an attack path (p) are within reach. What is over a resource that nobody knows, or was not taken
 * apart yet, is seen by those who see all.
 */
export function reachOfPaths(reach: Reach, parameters: Parameters): string[] {
  const inReach = reachCondition(reach, resourceReach, parameters);
  if (inReach === undefined) return [];
  const nodes = 'attack_path_nodes n WHERE n.source = p.source AND n.path_id = p.id';
  return [
    `EXISTS (SELECT 1 FROM ${nodes})`,
    `NOT EXISTS (SELECT 1 FROM ${nodes} AND NOT EXISTS (SELECT 1 FROM resources r WHERE r.id = n.resource_id AND ${inReach}))`,
  ];
}

/** Findings with the number of attack paths over them that are within reach: those beyond are not told of. */
export async function withReachablePaths<
  Found extends { readonly fingerprint: string; readonly attack_paths: number },
>(queries: Queries, reach: Reach, findings: readonly Found[]): Promise<readonly Found[]> {
  const counted = findings.filter(({ attack_paths: paths }) => paths > 0);
  if (reach === 'all' || counted.length === 0) return findings;
  const parameters = newParameters();
  const where = [
    `o.fingerprint IN ${parameters.marks(counted.map(({ fingerprint }) => fingerprint))}`,
    'p.closed_at IS NULL',
    ...reachOfPaths(reach, parameters),
  ];
  const rows = await queries.all<{ fingerprint: string; count: number }>(
    `SELECT o.fingerprint, count(*) AS count FROM attack_path_findings o
     JOIN attack_paths p ON p.source = o.source AND p.id = o.path_id WHERE ${where.join(' AND ')} GROUP BY o.fingerprint`,
    parameters.values,
  );
  const counts = new Map(rows.map(({ fingerprint, count }) => [fingerprint, count]));
  return findings.map((finding) => {
    const seen = { attack_paths: counts.get(finding.fingerprint) ?? 0 };
    return finding.attack_paths === 0 ? finding : Object.assign({}, finding, seen);
  });
}
