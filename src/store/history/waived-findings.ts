import { wildcard } from '../../policy/wildcard.ts';
import type { Queries, Value } from '../database.ts';
import { inBatches } from '../in-batches.ts';

/** What brings a change about: somebody, a run, or time alone. */
export interface Cause {
  readonly at: string;
  readonly actor?: string;
  readonly run?: string;
}

interface Fitting {
  readonly fingerprint: string;
  readonly state: string;
  readonly waiver: string;
}

/**
 * Waives the open findings that waivers of the service fit.
 *
 * @param cause `check` narrows them to those of a check.
 * @returns how many it waived.
 */
export async function applyWaivers(
  queries: Queries,
  { check, ...cause }: Cause & { readonly check?: string },
): Promise<number> {
  const waivers = await waiverFinder(queries, cause.at, check);
  let waived = 0;
  for (const id of waivers.checks) {
    const open = await queries.all<{ fingerprint: string; state: string; resource_id: string }>(
      "SELECT fingerprint, state, resource_id FROM findings WHERE check_id = $1 AND state IN ('open', 'regressed')",
      [id],
    );
    const fitting = open.flatMap(({ fingerprint, state, resource_id: resource }) => {
      const waiver = waivers.find(id, resource);
      return waiver === undefined ? [] : [{ fingerprint, state, waiver }];
    });
    await waive(queries, fitting, cause);
    waived += fitting.length;
  }
  return waived;
}

async function waive(
  queries: Queries,
  fitting: readonly Fitting[],
  { at, actor, run }: Cause,
): Promise<void> {
  for await (const batch of inBatches(fitting, 500)) {
    const byWaiver = Map.groupBy(batch, ({ waiver }) => waiver);
    for (const [waiver, findings] of byWaiver) {
      const marks = findings.map((_, index) => `$${index + 3}`).join(', ');
      await queries.run(
        `UPDATE findings SET state = 'waived', status = 'waived', state_since = $1, waiver_id = $2 WHERE fingerprint IN (${marks})`,
        [at, waiver, ...findings.map(({ fingerprint }) => fingerprint)],
      );
    }
    await queries.insertMany(
      'finding_events',
      eventColumns,
      batch.map(({ fingerprint, state, waiver }) => [
        fingerprint,
        at,
        'waived',
        run ?? null,
        actor ?? null,
        JSON.stringify({ from: state, to: 'waived', status: 'waived', waiver }),
      ]),
    );
  }
}

const eventColumns = ['fingerprint', 'at', 'kind', 'run_id', 'actor', 'detail'];

/**
 * Gives the findings back what they were whose waivers of the service have expired or were revoked, unless others hold for them.
 *
 * @returns how many count again.
 */
export async function endWaivers(queries: Queries, { at, actor, run }: Cause): Promise<number> {
  const ended = `state = 'waived' AND waiver_id IN (SELECT id FROM waivers WHERE revoked_at IS NOT NULL OR expires < $1)`;
  const parameters: Value[] = [at.slice(0, 10)];
  const checks = await queries.all<{ check_id: string }>(
    `SELECT DISTINCT check_id FROM findings WHERE ${ended}`,
    parameters,
  );
  await queries.run(
    `INSERT INTO finding_events (${eventColumns.join(', ')})
     SELECT fingerprint, $2, 'waiver_ended', $3, $4, '{"from":"waived","to":"' || base_state || '","status":"fail","waiver":"' || waiver_id || '"}'
     FROM findings WHERE ${ended} ORDER BY fingerprint`,
    [...parameters, at, run ?? null, actor ?? null],
  );
  const findings = await queries.run(
    `UPDATE findings SET state = base_state, status = 'fail', waiver_id = NULL, state_since = $2 WHERE ${ended}`,
    [...parameters, at],
  );
  let again = 0;
  for (const { check_id: check } of checks)
    again += await applyWaivers(queries, { at, check, ...(run !== undefined && { run }) });
  return Math.max(0, findings - again);
}

/** Finds the waiver of the service that holds for a finding now: the oldest that fits. */
export async function waiverFinder(
  queries: Queries,
  at: string,
  check?: string,
): Promise<{
  readonly checks: readonly string[];
  readonly isEmpty: boolean;
  find(check: string, resource: string): string | undefined;
}> {
  const rows = await queries.all<{ id: string; check_id: string; resource: string }>(
    `SELECT id, check_id, resource FROM waivers WHERE revoked_at IS NULL AND expires >= $1
     ${check === undefined ? '' : 'AND check_id = $2'} ORDER BY created_at, id`,
    [at.slice(0, 10), ...(check === undefined ? [] : [check])],
  );
  const byCheck = Map.groupBy(
    rows.map(({ id, check_id: of, resource }) => ({ id, of, fits: wildcard(resource) })),
    ({ of }) => of,
  );
  return {
    checks: [...byCheck.keys()],
    isEmpty: byCheck.size === 0,
    find: (id, resource) => byCheck.get(id)?.find(({ fits }) => fits(resource))?.id,
  };
}
