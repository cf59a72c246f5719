import { sha256 } from '../../../files/sha256.ts';
import type { Report } from '../../../generated/report.ts';
import type { Bundle } from '../../../policy/bundle.ts';
import { count, newTally } from '../../report.ts';
import { names } from '../names.ts';
import { NotChecked, type Found } from './check.ts';
import { contentIn, type Files } from './contents.ts';
import { firstDifference } from './first-difference.ts';

/** Whether the counts of a report are those of its results. */
export function findReport({ results, summary, run }: Report): Found {
  const tally = newTally();
  for (const result of results) count(tally, result);
  const difference = firstDifference(
    { status: tally.status, risk: tally.risk },
    { status: summary.status, risk: summary.risk },
  );
  return difference === undefined
    ? { notes: [`${results.length} results of ${run.finished_at}`] }
    : { problems: [`${names.report}: its summary is not of its results, ${difference}`] };
}

/** Whether a report has the digest of the document. */
export function findDocument(files: Files, isIncluded: boolean, { run }: Report): Found {
  if (!isIncluded) throw new NotChecked('the document is not in the package, only its digest', false);
  const digest = `sha256:${sha256(contentIn(files, names.document))}`;
  return digest === run.document.digest
    ? { notes: [digest] }
    : {
        problems: [`${names.document} has the digest ${digest}, the report is of ${run.document.digest}`],
      };
}

/** Whether a report has the revision and digest of the policies. */
export function findBundle(bundle: Bundle, isIncluded: boolean, { run }: Report): Found {
  if (!isIncluded) throw new NotChecked('the bundle that judged is not in the package', false);
  const digest = `sha256:${bundle.digest}`;
  const expected = { revision: bundle.revision, digest, checks: bundle.checks.size };
  const difference = firstDifference(expected, run.bundle);
  return difference === undefined
    ? { notes: [`${bundle.revision}, ${digest}`] }
    : { problems: [`${names.report} is not by the policies in bundles/: ${difference}`] };
}
