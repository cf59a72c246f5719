import type { RiskLevel, Severity, Status } from '../../../generated/report.ts';
import type { Queries, Value } from '../../database.ts';
import { noResults, scoreOf, scorePartsOf, type ScoreParts } from '../../score/score.ts';
import type { StagedRun } from '../published-run.ts';
import { addedUp, type Remediation } from '../remediation.ts';
import { countEvents } from './events.ts';

/** Writes the sums after a run: trends are made of these. */
export async function writeSnapshot(queries: Queries, staged: StagedRun): Promise<void> {
  const { id, source, end, at, policy } = staged;
  const parts = policy?.score && (await partsOf(queries, staged, policy.score));
  const { opened, fixed, regressed } = await countEvents(queries, id);
  const { status } = end.summary;
  const row: Record<string, Value> = {
    run_id: id,
    source,
    at,
    score: parts ? scoreOf([parts]) : null,
    score_earned: parts?.earned ?? 0,
    score_possible: parts?.possible ?? 0,
    score_parts: JSON.stringify(parts ?? {}),
    ...(await findingCounts(queries, source, at)),
    resources: await count(queries, 'resources WHERE source = $1 AND gone_at IS NULL', source),
    attack_paths: await count(queries, 'attack_paths WHERE source = $1 AND closed_at IS NULL', source),
    opened,
    fixed,
    regressed,
    remediation: JSON.stringify(await remediationOf(queries, staged)),
    passed: status.pass,
    failed: status.fail,
    unknown: status.unknown,
    errors: status.error,
  };
  await queries.insertMany('snapshots', Object.keys(row), [Object.values(row)]);
}

async function findingCounts(queries: Queries, source: string, at: string): Promise<Record<string, number>> {
  const rows = await queries.all<{ state: string; level: string; count: number; overdue: number }>(
    `SELECT state, level, count(*) AS count, sum(CASE WHEN overdue_at < $1 THEN 1 ELSE 0 END) AS overdue
     FROM findings WHERE source = $2 AND state <> 'fixed' AND status <> 'retired' GROUP BY state, level`,
    [at, source],
  );
  const sum = (fits: (row: (typeof rows)[number]) => boolean, column: 'count' | 'overdue' = 'count') =>
    rows.filter(fits).reduce((all, row) => all + row[column], 0);
  const isOpen = ({ state }: { state: string }) => state === 'open' || state === 'regressed';
  const open = (level: string) => sum((row) => isOpen(row) && row.level === level);
  return {
    open_critical: open('critical'),
    open_high: open('high'),
    open_medium: open('medium'),
    open_low: open('low'),
    waived: sum(({ state }) => state === 'waived'),
    stale: sum(({ state }) => state === 'stale'),
    overdue: sum(isOpen, 'overdue'),
  };
}

async function count(queries: Queries, what: string, source: string): Promise<number> {
  return (
    (await queries.first<{ count: number }>(`SELECT count(*) AS count FROM ${what}`, [source]))?.count ?? 0
  );
}

/** What was mended, apart from what has gone: how long it had been open says nothing of mending. */
async function remediationOf(queries: Queries, { id, at }: StagedRun): Promise<Remediation> {
  const rows = await queries.all<{ level: RiskLevel; opened_at: string; count: number }>(
    `SELECT f.level, f.opened_at, count(*) AS count FROM staged_changes AS c JOIN findings AS f ON f.fingerprint = c.fingerprint
     WHERE c.run_id = $1 AND c.kind = 'fixed' AND c.status <> 'gone' GROUP BY f.level, f.opened_at`,
    [id],
  );
  return addedUp(
    rows.map(({ level, opened_at: openedAt, count: findings }) => ({
      [level]: { count: findings, seconds: (findings * (Date.parse(at) - Date.parse(openedAt))) / 1_000 },
    })),
  );
}

const counted: Readonly<Partial<Record<Status, 'passed' | 'failed' | 'waived' | 'unknown'>>> = {
  pass: 'passed',
  fail: 'failed',
  waived: 'waived',
  unknown: 'unknown',
  error: 'unknown',
};

async function partsOf(
  queries: Queries,
  { id, source, stagedBy }: StagedRun,
  model: ScoreParts['model'],
): Promise<ScoreParts> {
  const results = noResults();
  const rows = await queries.all<{ severity: Severity; status: Status; count: number }>(
    `SELECT severity, status, count(*) AS count FROM staged_results WHERE run_id = $1 AND attempt = $2
     GROUP BY severity, status`,
    [id, stagedBy],
  );
  for (const { severity, status, count: number } of rows) {
    const part = counted[status];
    if (part) results[severity][part] += number;
  }
  const unseen = await queries.all<{ severity: Severity; count: number }>(
    `SELECT severity, count(*) AS count FROM findings WHERE source = $1 AND state = 'stale' AND status = 'not_seen'
     GROUP BY severity`,
    [source],
  );
  for (const { severity, count: number } of unseen) results[severity].stale += number;
  return scorePartsOf(model, results);
}
