import { createHash } from 'node:crypto';
import type { AttackPath, PathInsight, PathNode } from '../../../src/generated/attack-path.ts';
import type { AttackPathCounts, AttackPaths, Fix } from '../../../src/generated/attack-paths.ts';

/** A resource on a way. */
export function node(id: string, more: Partial<PathNode> = {}): PathNode {
  return { id, name: `name of ${id}`, type: 'AWS::S3::Bucket', account: '1', insights: [], ...more };
}

/** What is known of a resource. */
export function insight(title: string, needed: boolean, message = `why: ${title}`): PathInsight {
  return { id: 'some-insight', title, needed, reasons: [{ message }] };
}

/** A path over resources; steps go along edges of kind reads. */
export function path(
  nodes: readonly (PathNode | string)[],
  { level = 'high', ...more }: Partial<AttackPath> & { level?: AttackPath['risk']['level'] } = {},
): AttackPath {
  const all = nodes.map((own) => (typeof own === 'string' ? node(own) : own));
  return {
    id: createHash('sha256')
      .update(JSON.stringify([all.map(({ id }) => id), more.rule]))
      .digest('hex'),
    rule: 'some-rule',
    title: `To ${all.at(-1)?.name ?? ''}`,
    narrative: 'Somebody gets in.',
    entry_point: 'internet',
    risk: {
      level,
      likelihood: { level, factors: ['the way itself: high'] },
      impact: { level, factors: ['the target holds secrets'] },
    },
    nodes: all as AttackPath['nodes'],
    steps: all.slice(1).map((to, index) => {
      const from = all[index]?.id ?? '';
      return {
        text: `${from} reads ${to.id}`,
        edges: [{ from, to: to.id, kind: 'reads', evidence: `of ${from}` }],
      };
    }),
    findings: [],
    techniques: { attack: ['T1190'], atlas: ['AML.T0036'] },
    first_seen: '2026-11-20T06:00:00Z',
    ...more,
  };
}

/** What a search has found. */
export function found(
  paths: readonly AttackPath[],
  { fixes = [], ...counts }: Partial<AttackPathCounts> & { readonly fixes?: readonly Fix[] } = {},
): AttackPaths {
  const none = { critical: 0, high: 0, medium: 0, low: 0 };
  return {
    schema: 'keelson.attack-paths/v1',
    summary: {
      status: { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0, error: 0 },
      risk: none,
      sources: { complete: 1, partial: 0, failed: 0 },
      attack_paths: {
        risk: none,
        rules: 3,
        cut: 0,
        undecided: [],
        choke_points: [],
        plan: { level: 'high', fixes: 0, least: 0, paths: 0, unbreakable: [], left: 0 },
        ...counts,
      },
    },
    attack_paths: [...paths],
    fix_plan: [...fixes],
  };
}
