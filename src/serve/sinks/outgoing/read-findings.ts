import type { Queries, Value } from '../../../store/database.ts';
import type { Filters } from '../filters.ts';
import type { DeliveryRow } from '../outbox/delivery.ts';
import type { ChangedFinding } from './finding.ts';

/** After which finding to go on. */
export interface Place {
  readonly stage: 'changed' | 'unchanged';
  readonly event: number;
  readonly fingerprint: string;
}

export const beginning: Place = { stage: 'changed', event: 0, fingerprint: '' };
const page = 200;
const kinds = `('opened', 'regressed', 'fixed', 'stale')`;

/**
 * What a delivery says, a page in memory at a time: what changed, in order, and then, for who gets all, what is open beside.
 * Of several runs, the last that became of a finding counts.
 */
export async function* readFindings(
  queries: Queries,
  delivery: DeliveryRow,
  filters: Filters,
  from: Place,
): AsyncGenerator<ChangedFinding> {
  let place = from;
  while (place.stage === 'changed') {
    const found = await changedAfter(queries, delivery, place.event);
    for (const finding of found) if (wanted(finding, filters)) yield finding;
    const last = found.at(-1);
    if (!last || found.length < page) place = { ...beginning, stage: 'unchanged' };
    else place = { ...place, event: last.event };
  }
  if (!filters.all) return;
  for (let { fingerprint } = place; ;) {
    const found = await openAfter(queries, delivery, fingerprint);
    for (const finding of found) if (filters.fits(finding)) yield finding;
    const last = found.at(-1);
    if (!last || found.length < page) return;
    ({ fingerprint } = last);
  }
}

export function placeOf({ change, event, fingerprint }: ChangedFinding): Place {
  return change === 'unchanged'
    ? { stage: 'unchanged', event: 0, fingerprint }
    : { stage: 'changed', event, fingerprint: '' };
}

function wanted(finding: ChangedFinding, { changes, fits }: Filters): boolean {
  return finding.change !== 'unchanged' && changes.has(finding.change) && fits(finding);
}

function changedAfter(queries: Queries, delivery: DeliveryRow, event: number): Promise<ChangedFinding[]> {
  const { text, parameters } = eventsOf(delivery);
  return queries.all<ChangedFinding>(
    `SELECT findings.*, event.id AS event, event.kind AS change, event.at AS changed_at
     FROM finding_events event JOIN findings ON findings.fingerprint = event.fingerprint
     WHERE ${text} AND findings.source = $3 AND event.id > $4 ORDER BY event.id LIMIT ${page}`,
    [...parameters, delivery.source, event],
  );
}

function openAfter(queries: Queries, delivery: DeliveryRow, fingerprint: string): Promise<ChangedFinding[]> {
  const { text, parameters } = eventsOf(delivery);
  return queries.all<ChangedFinding>(
    `SELECT findings.*, 0 AS event, 'unchanged' AS change, findings.state_since AS changed_at
     FROM findings WHERE findings.source = $3 AND findings.fingerprint > $4 AND findings.state IN ('open', 'regressed')
       AND NOT EXISTS (SELECT 1 FROM finding_events event WHERE event.fingerprint = findings.fingerprint AND ${text})
     ORDER BY findings.fingerprint LIMIT ${page}`,
    [...parameters, delivery.source, fingerprint],
  );
}

/** Which events a delivery speaks of. Parameters 1 and 2. */
function eventsOf(delivery: DeliveryRow): { readonly text: string; readonly parameters: readonly Value[] } {
  const { run_id: run, first_event: first, last_event: last } = delivery;
  if (first === null || last === null) {
    return {
      text: `event.run_id = $1 AND event.kind IN ${kinds} AND event.id > $2`,
      parameters: [run, 0],
    };
  }
  return {
    text: `event.id BETWEEN $1 AND $2 AND event.kind IN ${kinds} AND NOT EXISTS (
        SELECT 1 FROM finding_events later WHERE later.fingerprint = event.fingerprint AND later.id > event.id
          AND later.id <= $2 AND later.kind IN ${kinds})`,
    parameters: [first, last],
  };
}
