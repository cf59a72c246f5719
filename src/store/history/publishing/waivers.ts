import { isObject } from '../../../report/baseline/is-object.ts';
import { wildcard } from '../../../policy/wildcard.ts';
import type { Queries } from '../../database.ts';
import type { StagedRun } from '../published-run.ts';
import { endWaivers, waiverFinder } from '../waived-findings.ts';

interface StagedFinding {
  readonly fingerprint: string;
  readonly check_id: string;
  readonly status: string;
  readonly resource: string;
  readonly result: string;
}

interface EndedWaiver {
  readonly check_id: string;
  readonly resource: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

const pageLength = 5_000;

/**
 * Brings staged results to the waivers of the service that hold now: some were given or taken back after the run had asked for them.
 */
export async function settleWaivers(queries: Queries, { id, stagedBy, at }: StagedRun): Promise<void> {
  await endWaivers(queries, { at, run: id });
  const holding = await waiverFinder(queries, at);
  const ended = await endedWaivers(queries, id, at);
  if (holding.isEmpty && ended.length === 0) return;
  for await (const finding of stagedOf(queries, { id, stagedBy })) {
    const waiver = holding.find(finding.check_id, finding.resource);
    const isOver = waiver === undefined && finding.status === 'waived' && isBy(ended, finding);
    if (waiver === undefined && !isOver) continue;
    await queries.run(
      'UPDATE staged_results SET status = $1, waiver_id = $2 WHERE run_id = $3 AND attempt = $4 AND fingerprint = $5',
      [isOver ? 'fail' : 'waived', waiver ?? null, id, stagedBy, finding.fingerprint],
    );
  }
}

/** Those that may have been taken for holding by the run, and do not hold any more. */
async function endedWaivers(queries: Queries, run: string, at: string): Promise<EndedWaiver[]> {
  return queries.all<EndedWaiver>(
    `SELECT check_id, resource, reason, owner, expires FROM waivers WHERE
       (revoked_at IS NOT NULL AND revoked_at >= (SELECT created_at FROM runs WHERE id = $1))
       OR (revoked_at IS NULL AND expires < $2 AND expires >= (SELECT substr(created_at, 1, 10) FROM runs WHERE id = $1))`,
    [run, at.slice(0, 10)],
  );
}

/** A result tells the waiver's terms, not its id. */
function isBy(
  waivers: readonly EndedWaiver[],
  { check_id: check, resource, result }: StagedFinding,
): boolean {
  const { waiver } = JSON.parse(result) as { waiver?: unknown };
  return (
    isObject(waiver) &&
    waivers.some(
      (ended) =>
        ended.check_id === check &&
        ended.reason === waiver['reason'] &&
        ended.owner === waiver['owner'] &&
        ended.expires === waiver['expires'] &&
        wildcard(ended.resource)(resource),
    )
  );
}

/** What fails or is waived of checks that there are waivers for. */
async function* stagedOf(
  queries: Queries,
  { id, stagedBy }: Pick<StagedRun, 'id' | 'stagedBy'>,
): AsyncGenerator<StagedFinding> {
  for (let after = ''; ;) {
    const page = await queries.all<StagedFinding>(
      `SELECT s.fingerprint, s.check_id, s.status, s.result, r.id AS resource FROM staged_results AS s
       JOIN staged_resources AS r ON r.run_id = s.run_id AND r.attempt = s.attempt AND r.key = s.resource_key
       WHERE s.run_id = $1 AND s.attempt = $2 AND s.status IN ('fail', 'waived') AND s.fingerprint > $3
         AND s.check_id IN (SELECT check_id FROM waivers) ORDER BY s.fingerprint LIMIT ${pageLength}`,
      [id, stagedBy, after],
    );
    yield* page;
    if (page.length < pageLength) return;
    after = page.at(-1)?.fingerprint ?? '';
  }
}
