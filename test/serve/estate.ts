import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/generated/report.ts';
import type { Database } from '../../src/store/database.ts';
import { keelson } from '../cli/keelson.ts';
import { until } from './processes.ts';

/** The document of examples/estate and what a scan finds in it. */
export interface Estate {
  /** Fingerprints of what fails, sorted. */
  readonly findings: readonly string[];
  /** File of the document. */
  readonly document: string;
}

/** Collects the estate into a file and scans it. */
export async function estateIn(folder: string): Promise<Estate> {
  const document = join(folder, 'estate.ndjson');
  const collected = await keelson(['inventory', '--replay', 'examples/estate', '--format', 'ndjson']);
  await writeFile(document, collected.stdout);
  return { findings: await findingsOf(['--replay', 'examples/estate']), document };
}

/** Fingerprints of what a scan says fails, sorted. */
export async function findingsOf(args: readonly string[]): Promise<string[]> {
  const { stdout } = await keelson(['scan', ...args, '--format', 'json', '--fail-on', 'none', '--no-cache']);
  const { results } = JSON.parse(stdout) as Report;
  return results
    .filter(({ status }) => status === 'fail')
    .map(({ fingerprint }) => fingerprint)
    .toSorted();
}

/** Fingerprints of the open findings of a source, sorted. */
export async function openFindings(database: Database, source: string): Promise<string[]> {
  const rows = await database.all<{ fingerprint: string }>(
    `SELECT fingerprint FROM findings WHERE source = $1 AND state IN ('open', 'regressed') ORDER BY fingerprint`,
    [source],
  );
  return rows.map(({ fingerprint }) => fingerprint);
}

export interface RunRow {
  readonly id: string;
  readonly source: string;
  readonly state: string;
  readonly stage: string;
  readonly error: string | null;
}

/** Waits until a run has ended. */
export async function ended(database: Database, run: string): Promise<RunRow> {
  return until(() =>
    database.first<RunRow>(
      `SELECT id, source, state, stage, error FROM runs WHERE id = $1 AND state NOT IN ('queued', 'running')`,
      [run],
    ),
  );
}

/** Waits until somebody is on a stage of a run. */
export async function onStage(database: Database, run: string, stage: string, attempt = 1): Promise<void> {
  await until(() =>
    database.first('SELECT stage FROM run_stages WHERE run_id = $1 AND stage = $2 AND attempt >= $3', [
      run,
      stage,
      attempt,
    ]),
  );
}
