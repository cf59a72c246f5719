import type { Report, Result, Source } from '../../../generated/report.ts';
import type { Format, RunStart } from '../../../report/formats/format.ts';
import { count, newTally, reportOf, summaryOf } from '../../../report/report.ts';
import { policiesFor } from '../../../report/stored/policies.ts';
import { streamOf } from '../../../report/stored/stream-of.ts';
import type { Queries } from '../../../store/database.ts';
import { version } from '../../../version.ts';

interface RunRow {
  readonly created_at: string;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly bundle_revision: string | null;
  readonly bundle_digest: string | null;
  readonly document_digest: string | null;
  readonly sources: string | null;
  readonly notices: string | null;
}

/** Some results of a run as a report, for formats that are made of one. Attack paths are not in it, which a notice says. */
export async function reportAbout(
  queries: Queries,
  runId: string,
  results: readonly Result[],
): Promise<Report> {
  const run = await queries.first<RunRow>(
    `SELECT created_at, started_at, finished_at, bundle_revision, bundle_digest, document_digest, sources, notices
     FROM runs WHERE id = $1`,
    [runId],
  );
  const sources = JSON.parse(run?.sources ?? '[]') as Source[];
  const startedAt = run?.started_at ?? run?.created_at ?? new Date(0).toISOString();
  const tally = newTally();
  for (const result of results) count(tally, result);
  return reportOf(results, {
    run: {
      tool: { name: 'keelson', version },
      bundle: {
        revision: run?.bundle_revision ?? '',
        digest: run?.bundle_digest ?? `sha256:${'0'.repeat(64)}`,
        checks: new Set(results.map(({ check }) => check)).size,
      },
      document: {
        collected_at: startedAt,
        digest: run?.document_digest ?? `sha256:${'0'.repeat(64)}`,
        resources: new Set(results.map(({ resource }) => resource.id)).size,
        relationships: 0,
      },
      sources,
      started_at: startedAt,
      finished_at: run?.finished_at ?? startedAt,
      notices: [
        ...(JSON.parse(run?.notices ?? '[]') as string[]),
        `only ${results.length} findings of a sink are here`,
      ],
    },
    summary: summaryOf(tally, sources),
    attack_paths: [],
    fix_plan: [],
  });
}

/** What a format says of a report. */
export async function textOf(format: Format, report: Report): Promise<string> {
  const policies = policiesFor(report.results, {
    revision: report.run.bundle.revision,
    digest: report.run.bundle.digest.replace(/^sha256:/, ''),
    checks: new Map(),
    frameworks: {},
  });
  const { started_at: startedAt, document } = report.run;
  const start: RunStart = {
    policies,
    startedAt,
    document: { collectedAt: document.collected_at, digest: document.digest },
    notice: () => undefined,
  };
  const chunks =
    'stream' in format
      ? format.stream(streamOf(report), start)
      : format.write(report, { width: 120, colour: false }, policies);
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
