import type { Resource } from '../../generated/inventory.ts';
import type { Result } from '../../generated/report.ts';
import type { Database } from '../database.ts';
import { deleteInBatches } from '../delete-in-batches.ts';
import { inBatches } from '../in-batches.ts';
import { resourceColumns, resourceRow, resultColumns, resultRow, worst } from './staged-rows.ts';

/** Whose rows they are: attempts of a stage do not see each other's. */
export interface StagingRun {
  readonly id: string;
  readonly attempt: number;
}

const batchLength = 1_000;

/**
 * Lays the results of a run ready to be published, in short transactions. An attempt begins clean, and takes what attempts before it left
 * away. Gives how many there were; publishing insists on all.
 */
export async function stageResults(
  database: Database,
  run: StagingRun,
  results: AsyncIterable<Result> | Iterable<Result>,
): Promise<number> {
  await clear(database, 'results', run);
  let given = 0;
  for await (const batch of inBatches(results, batchLength)) {
    given += batch.length;
    await database.insertMany(
      'staged_results',
      resultColumns,
      worst(batch).map((result) => resultRow(run, result)),
      takeTheWorse,
    );
  }
  await close(database, 'results', run, given);
  return given;
}

/** Lays the resources of a run's document ready to be published, as `stageResults` does. */
export async function stageResources(
  database: Database,
  run: StagingRun,
  resources: AsyncIterable<Resource> | Iterable<Resource>,
): Promise<number> {
  await clear(database, 'resources', run);
  let given = 0;
  for await (const batch of inBatches(resources, batchLength)) {
    given += batch.length;
    const rows = batch.map((resource) => resourceRow(run, resource));
    await database.insertMany('staged_resources', resourceColumns, rows, 'DO NOTHING');
  }
  await close(database, 'resources', run, given);
  return given;
}

// A document of others may name a resource twice: then the worse result counts.
const rank = (status: string) =>
  `CASE ${status} WHEN 'fail' THEN 5 WHEN 'error' THEN 4 WHEN 'unknown' THEN 3 WHEN 'waived' THEN 2 WHEN 'pass' THEN 1 ELSE 0 END`;
const taken = ['check_id', 'status', 'severity', 'level', 'resource_key', 'title', 'risk_area', 'result'];
const takeTheWorse = `(run_id, attempt, fingerprint) DO UPDATE SET ${taken
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')} WHERE ${rank('excluded.status')} > ${rank('staged_results.status')}`;

type Kind = 'results' | 'resources';

async function clear(database: Database, kind: Kind, { id, attempt }: StagingRun): Promise<void> {
  await database.run('DELETE FROM staged_counts WHERE run_id = $1 AND kind = $2 AND attempt <= $3', [
    id,
    kind,
    attempt,
  ]);
  await deleteInBatches(database, {
    table: `staged_${kind}`,
    key: ['run_id', 'attempt', kind === 'results' ? 'fingerprint' : 'key'],
    where: 'run_id = $1 AND attempt <= $2',
    parameters: [id, attempt],
  });
}

async function close(database: Database, kind: Kind, { id, attempt }: StagingRun, given: number) {
  await database.insertMany(
    'staged_counts',
    ['run_id', 'attempt', 'kind', 'given'],
    [[id, attempt, kind, given]],
    '(run_id, attempt, kind) DO UPDATE SET given = excluded.given',
  );
}
