import type { Queries } from '../../database.ts';
import type { StagedRun } from '../published-run.ts';

const levelRank = (level: string) =>
  `CASE ${level} WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END`;

/** What changes with its result and resource; $1 is the run, $2 the attempt that staged. */
const changed = `staged_changes AS c
  JOIN staged_results AS s ON s.run_id = c.run_id AND s.attempt = $2 AND s.fingerprint = c.fingerprint
  JOIN resources AS r ON r.key = s.resource_key`;

const ofCheck = ['title', 'severity', 'risk_area'];
const ofResource = { resource_id: 'id', resource_type: 'type', resource_name: 'name', cloud: 'cloud' };
const places = { ...ofResource, account: 'account', region: 'region', tags: 'tags' };

/** Brings the findings to what was worked out (`changesOf`). */
export async function applyChanges(queries: Queries, { id, source, stagedBy, at }: StagedRun): Promise<void> {
  await queries.run(insertNew, [id, stagedBy, source, at]);
  await queries.run(updateSeen, [id, stagedBy, at]);
  await queries.run(updateChanged, [id, stagedBy, source, at]);
  await queries.run(updateAbsent, [id, at]);
}

const insertNew = `INSERT INTO findings (fingerprint, source, check_id, ${ofCheck.join(', ')}, level, level_rank, state, base_state,
    status, resource_key, document_source, ${Object.keys(places).join(', ')}, first_seen, last_seen, opened_at, state_since,
    times_regressed, waiver_id, attack_paths, run_id, result)
  SELECT s.fingerprint, $3, s.check_id, ${ofCheck.map((column) => `s.${column}`).join(', ')}, s.level, ${levelRank('s.level')},
    c.state, c.base_state, c.status, s.resource_key, r.document_source,
    ${Object.values(places)
      .map((column) => `r.${column}`)
      .join(', ')}, $4, $4, $4, $4, 0, s.waiver_id, 0, c.run_id, s.result
  FROM ${changed} WHERE c.run_id = $1 AND c.before_state IS NULL`;

// No index has these: most findings of a run are only seen again.
const updateSeen = `UPDATE findings SET status = c.status, run_id = c.run_id, resource_key = s.resource_key,
    document_source = r.document_source, result = COALESCE(s.result, findings.result),
    last_seen = CASE WHEN s.status IN ('fail', 'waived') THEN $3 ELSE findings.last_seen END
  FROM ${changed} WHERE c.run_id = $1 AND c.before_state IS NOT NULL AND findings.fingerprint = c.fingerprint`;

const isFinding = 's.title IS NOT NULL';
/** The level is of what fails; a waived result has none of its own. */
const level = "CASE WHEN s.status = 'fail' THEN s.level ELSE findings.level END";
const returned = "c.before_state = 'fixed' AND c.state <> 'fixed'";

const taken = [
  ...ofCheck.map(
    (column) => [column, `CASE WHEN ${isFinding} THEN s.${column} ELSE findings.${column} END`] as const,
  ),
  ...Object.entries(places).map(([column, of]) => [column, `r.${of}`] as const),
  ['level', level] as const,
];

const updateChanged = `UPDATE findings SET source = $3, state = c.state, base_state = c.base_state, waiver_id = s.waiver_id,
    ${taken.map(([column, value]) => `${column} = ${value}`).join(', ')}, level_rank = ${levelRank(`(${level})`)},
    state_since = CASE WHEN c.state <> c.before_state THEN $4 ELSE findings.state_since END,
    opened_at = CASE WHEN ${returned} THEN $4 ELSE findings.opened_at END,
    times_regressed = findings.times_regressed + CASE WHEN ${returned} THEN 1 ELSE 0 END,
    fixed_at = CASE WHEN c.state <> 'fixed' THEN NULL WHEN c.before_state = 'fixed' THEN findings.fixed_at ELSE $4 END
  FROM ${changed} WHERE c.run_id = $1 AND c.before_state IS NOT NULL AND findings.fingerprint = c.fingerprint
    AND (c.kind IS NOT NULL OR c.state <> c.before_state OR findings.source <> $3
      OR COALESCE(findings.waiver_id, '') <> COALESCE(s.waiver_id, '')
      OR ${taken.map(([column, value]) => `findings.${column} <> ${value}`).join(' OR ')})`;

const updateAbsent = `UPDATE findings SET state = c.state, status = c.status, waiver_id = NULL, run_id = c.run_id,
    state_since = CASE WHEN c.state <> c.before_state THEN $2 ELSE findings.state_since END,
    fixed_at = CASE WHEN c.state = 'fixed' THEN $2 END
  FROM staged_changes AS c
  WHERE c.run_id = $1 AND findings.fingerprint = c.fingerprint AND c.status IN ('gone', 'not_seen', 'retired')`;
