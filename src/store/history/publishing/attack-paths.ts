import type { AttackPath } from '../../../generated/attack-path.ts';
import { levels } from '../../../report/levels.ts';
import type { Queries } from '../../database.ts';
import type { StagedRun } from '../published-run.ts';
import { closableOf, type KnownPath } from './closable-paths.ts';

/** Takes over the attack paths that a run found, and closes those that it shows not to be there any more. */
export async function mergeAttackPaths(queries: Queries, staged: StagedRun): Promise<void> {
  // Where they were not searched, nothing is known of them.
  if (staged.end.summary.attack_paths) {
    await writePaths(queries, staged);
    await writeFindings(queries, staged);
    await closePaths(queries, staged);
  }
}

async function writePaths(queries: Queries, { id, source, at, end }: StagedRun): Promise<void> {
  const columns = [
    'id',
    'source',
    'rule',
    'title',
    'level',
    'level_rank',
    'entry',
    'target',
    'first_seen',
    'last_seen',
  ];
  await queries.insertMany(
    'attack_paths',
    [...columns, 'run_id', 'body'],
    end.attack_paths.map((path) => [
      path.id,
      source,
      path.rule,
      path.title,
      path.risk.level,
      levels.indexOf(path.risk.level),
      path.nodes[0].id,
      path.nodes.at(-1)?.id ?? path.nodes[0].id,
      at,
      at,
      id,
      JSON.stringify(path),
    ]),
    `(source, id) DO UPDATE SET closed_at = NULL, closed_why = NULL, ${[
      'title',
      'level',
      'level_rank',
      'last_seen',
      'run_id',
      'body',
    ]
      .map((column) => `${column} = excluded.${column}`)
      .join(', ')}`,
  );
}

/** Which findings are on the paths that were found. */
async function writeFindings(queries: Queries, { id, source, end }: StagedRun): Promise<void> {
  await queries.run(
    'DELETE FROM attack_path_findings WHERE source = $1 AND path_id IN (SELECT id FROM attack_paths WHERE source = $1 AND run_id = $2)',
    [source, id],
  );
  await queries.insertMany(
    'attack_path_findings',
    ['source', 'path_id', 'fingerprint'],
    end.attack_paths.flatMap((path) => [...findingsOf(path)].map((value) => [source, path.id, value])),
  );
}

const findingsOf = ({ findings }: AttackPath) => new Set(findings.map(({ fingerprint }) => fingerprint));

async function closePaths(queries: Queries, staged: StagedRun): Promise<void> {
  const { id, source, at } = staged;
  const missing = await queries.all<KnownPath>(
    'SELECT id, rule, entry, target, body FROM attack_paths WHERE source = $1 AND run_id <> $2 AND closed_at IS NULL ORDER BY id',
    [source, id],
  );
  for (const { path, why } of await closableOf(queries, staged, missing)) {
    await queries.run(
      'UPDATE attack_paths SET closed_at = $1, closed_why = $2 WHERE source = $3 AND id = $4',
      [at, why, source, path],
    );
  }
}

/** How many open paths each finding is on. Findings on as many as before are left alone: to write one is to write all its indexes. */
export async function countPaths(queries: Queries, source: string): Promise<void> {
  await queries.run(
    `UPDATE findings SET attack_paths = counted.paths FROM (
       SELECT f.fingerprint, count(p.id) AS paths FROM findings AS f
       LEFT JOIN attack_path_findings AS a ON a.fingerprint = f.fingerprint
       LEFT JOIN attack_paths AS p ON p.source = a.source AND p.id = a.path_id AND p.closed_at IS NULL
       WHERE (f.source = $1 AND f.attack_paths > 0) OR f.fingerprint IN (SELECT fingerprint FROM attack_path_findings WHERE source = $1)
       GROUP BY f.fingerprint
     ) AS counted WHERE counted.fingerprint = findings.fingerprint AND findings.attack_paths <> counted.paths`,
    [source],
  );
}
