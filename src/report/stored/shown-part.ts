import type { Report } from '../../generated/report.ts';

const ofFramework = /^only results for (\S+): /;

/** Said of a report that was restricted to a framework. */
export function restrictedNotice(framework: string): string {
  return `only results for ${framework}: attack paths and what is gone since the baseline are of the whole report`;
}

/** The framework that a report was restricted to. */
export function frameworkShown({ run }: Pick<Report, 'run'>): string | undefined {
  for (const notice of run.notices) {
    const id = ofFramework.exec(notice)?.[1];
    if (id !== undefined) return id;
  }
  return undefined;
}

/** What of the results a report shows, where it is not all that was judged: by what is left out, nothing may look better. */
export function shownPart({ run, results, summary }: Report): string | undefined {
  if (run.changed_since) return 'what has changed (--changed-since)';
  const named = run.notices.find((notice) => /^results of \d+ of \d+ checks \(--checks\)$/.test(notice));
  if (named !== undefined) return named;
  const counted = Object.values(summary.status).reduce((sum, count) => sum + count, 0);
  return counted === results.length ? undefined : `${results.length} of ${counted} results`;
}
