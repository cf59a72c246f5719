import type { ComparedReport, ReportDifference } from '../../generated/report-difference.ts';
import type { ReportStream } from '../formats/format.ts';
import type { ReportEnd } from '../reporting.ts';
import { findingBook, findingLevel, riskCountsOf, type FindingKind } from './findings.ts';
import { knownOf, type Known } from './known.ts';
import { movedResults } from './moved.ts';
import { differenceNotices } from './notices.ts';
import { pathDifference } from './paths.ts';

/**
 * What is otherwise in a later report. Results are the same by their fingerprints, else where all of a file or folder of code has another
 * name. Of the earlier report's results some bytes each are kept, of the later one's those that are new.
 *
 * @throws KeelsonError what reading throws.
 */
export async function reportDifference(before: ReportStream, after: ReportStream): Promise<ReportDifference> {
  const earlier = new Map<string, Known>();
  for await (const result of before.results) earlier.set(result.fingerprint, knownOf(result));
  const results = earlier.size;
  const old = await before.end();
  const book = findingBook();
  const later = new Map<string, Known>();
  const kept = new Set<string>();
  let count = 0;
  for await (const result of after.results) {
    count += 1;
    const now = knownOf(result);
    const known = earlier.get(result.fingerprint);
    if (known) {
      earlier.delete(result.fingerprint);
      if (now.code) kept.add(now.code.root);
      book.add(known, now);
    } else later.set(result.fingerprint, now);
  }
  const now = await after.end();
  const isWhole = (root: string) => !kept.has(root);
  const moved = movedResults(earlier, later, isWhole, repositoriesOf([old, now]));
  for (const [fingerprint, result] of later) {
    const from = earlier.get(moved.get(fingerprint) ?? '');
    earlier.delete(moved.get(fingerprint) ?? '');
    book.add(
      from,
      result,
      from?.code && `${from.code.root}#${from.code.key.split('\n').slice(2).join('\n')}`,
    );
  }
  for (const known of earlier.values()) book.add(known, undefined);
  const findings = book.findings();
  const paths = pathDifference(old, now);
  return {
    schema: 'keelson.report-difference/v1',
    before: sideOf(old, results),
    after: sideOf(now, count),
    notices: differenceNotices(old, now),
    summary: {
      ...summaryOf(findings),
      moved: moved.size,
      ...(paths && { attack_paths: pathSummary(paths) }),
    },
    findings,
    ...(paths && { attack_paths: paths }),
  };
}

/** The repository that a root is in: the longest id of a source that it begins with. */
function repositoriesOf(ends: readonly ReportEnd[]): (root: string) => string {
  const ids = [...new Set(ends.flatMap(({ run }) => run.sources.map(({ id }) => id)))].toSorted(
    (left, right) => right.length - left.length,
  );
  return (root) => ids.find((id) => root.startsWith(`${id}/`)) ?? '';
}

function sideOf({ run, summary }: ReportEnd, results: number): ComparedReport {
  return {
    started_at: run.started_at,
    bundle: run.bundle.revision,
    document: run.document.digest,
    results,
    failed: summary.status.fail,
  };
}

function summaryOf(findings: ReportDifference['findings']): Omit<ReportDifference['summary'], 'moved'> {
  const of = (kind: FindingKind) => riskCountsOf(findings[kind].map(findingLevel));
  return {
    new: of('new'),
    regressed: of('regressed'),
    fixed: of('fixed'),
    gone: of('gone'),
    undecided: of('undecided'),
    waived: of('waived'),
    open: of('open'),
    risk_changed: findings.open.filter(({ before, after }) => before?.level !== after?.level).length,
  };
}

function pathSummary(paths: NonNullable<ReportDifference['attack_paths']>) {
  const of = (kind: keyof typeof paths) =>
    riskCountsOf(paths[kind].map(({ before, after }) => after ?? before ?? 'low'));
  return {
    new: of('new'),
    gone: of('gone'),
    open: of('open'),
    risk_changed: paths.open.filter(({ before, after }) => before !== after).length,
  };
}
