import type { Reach } from '../../access/actor.ts';
import type { Report } from '../../../generated/report.ts';
import type { ReportStream } from '../../../report/formats/format.ts';
import { readReport } from '../../../report/stored/read.ts';
import { wholeOf } from '../../../report/stored/stream-of.ts';
import { documentsWithin } from './read-documents.ts';
import { reportWithin } from './report-within.ts';

/** A report, as far as somebody reaches. */
export async function reportFor(
  report: string,
  documents: readonly string[],
  reach: Reach,
): Promise<ReportStream> {
  const read = await readReport(report);
  return reach === 'all' ? read : reportWithin(read, await documentsWithin(documents, reach));
}

/** The reports of several sources as one. What two of them say of one resource is taken from the last. */
export async function mergedReport(
  reports: readonly string[],
  documents: readonly string[],
  reach: Reach,
): Promise<Report> {
  const all: Report[] = [];
  for (const [index, file] of reports.entries()) {
    const own = documents[index];
    all.push(await wholeOf(await reportFor(file, own === undefined ? [] : [own], reach)));
  }
  const sorted = all.toSorted((left, right) => (left.run.finished_at < right.run.finished_at ? -1 : 1));
  const newest = sorted.at(-1);
  if (!newest) throw new Error('there is no report');
  if (sorted.length === 1) return newest;
  const sum = (of: (report: Report) => number) => sorted.reduce((total, report) => total + of(report), 0);
  return {
    ...newest,
    run: {
      ...newest.run,
      document: {
        ...newest.run.document,
        resources: sum(({ run }) => run.document.resources),
        relationships: sum(({ run }) => run.document.relationships),
      },
      sources: [...new Map(sorted.flatMap(({ run }) => run.sources).map((one) => [one.id, one])).values()],
      notices: [...new Set(sorted.flatMap(({ run }) => run.notices))],
    },
    results: [
      ...new Map(sorted.flatMap(({ results }) => results).map((one) => [one.fingerprint, one])).values(),
    ],
  };
}
