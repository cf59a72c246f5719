import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report, Result } from '../../src/generated/report.ts';
import { keptArtifact } from '../../src/store/artifacts/kept.ts';
import type { Database } from '../../src/store/database.ts';
import { keelson } from '../cli/keelson.ts';
import { until } from './processes.ts';

/** The document of examples/estate and what a scan finds in it. */
export interface Estate {
  /** Fingerprints of what fails, sorted. */
  readonly findings: readonly string[];
  /** All that it says but of itself: as `reportedOf` has it. */
  readonly reported: Reported;
  /** File of the document. */
  readonly document: string;
}

/** Collects the estate into a file and scans it. */
export async function estateIn(folder: string): Promise<Estate> {
  const document = join(folder, 'estate.ndjson');
  const collected = await keelson(['inventory', '--replay', 'examples/estate', '--format', 'ndjson']);
  await writeFile(document, collected.stdout);
  const args = ['scan', '--replay', 'examples/estate', '--format', 'json', '--fail-on', 'none', '--no-cache'];
  const report = JSON.parse((await keelson(args)).stdout) as Report;
  const failed = report.results.filter(({ status }) => status === 'fail');
  return {
    findings: failed.map(({ fingerprint }) => fingerprint).toSorted(),
    reported: reportedOf(report),
    document,
  };
}

/** What a report says beside when and by what it was made. */
export type Reported = Pick<Report, 'summary' | 'results' | 'attack_paths' | 'fix_plan'>;

const inOrder = (results: readonly Result[]) =>
  results.toSorted((one, other) => (one.fingerprint < other.fingerprint ? -1 : 1));

function reportedOf({ summary, results, attack_paths: paths, fix_plan: fixes }: Reported): Reported {
  return { summary, results: inOrder(results), attack_paths: paths, fix_plan: fixes };
}

/** The report that is kept of a run that shows. */
export async function keptReport(database: Database, run: string): Promise<Reported> {
  const text = await keptArtifact(database, run, 'report');
  const lines = Buffer.concat(await Array.fromAsync(text ?? []))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, never>);
  const all = (kind: string) => lines.flatMap((line) => line[kind] ?? []);
  const [summary] = all('summary');
  if (!summary) throw new Error('the report is not whole');
  return reportedOf({
    summary,
    results: all('result'),
    attack_paths: all('attack_path'),
    fix_plan: all('fix'),
  });
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
