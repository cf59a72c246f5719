import type { ReportEnd } from '../reporting.ts';

type Run = ReportEnd['run'];

/** What limits a comparison. */
export function differenceNotices(before: ReportEnd, after: ReportEnd): string[] {
  const [old, now] = [before.run, after.run];
  return [
    ...(old.bundle.revision === now.bundle.revision
      ? []
      : [`judged by other policies: ${old.bundle.revision}, then ${now.bundle.revision}`]),
    ...partOf('earlier', old),
    ...partOf('later', now),
    ...incomplete('earlier', old, 'what is new may have been there'),
    ...incomplete('later', now, 'what is gone may be there still'),
    ...unscanned(old, now),
    ...(before.summary.attack_paths && after.summary.attack_paths
      ? []
      : ['attack paths are not compared: one of the reports has none searched']),
  ];
}

function partOf(which: string, { changed_since: changed }: Run): string[] {
  return changed
    ? [`the ${which} report holds only what follows from files changed since ${changed.ref}`]
    : [];
}

function incomplete(which: string, { sources }: Run, meaning: string): string[] {
  return sources
    .filter(({ status }) => status !== 'complete')
    .map(({ id, status }) => `${id} is ${status} in the ${which} report: ${meaning}`);
}

function unscanned({ sources: old }: Run, { sources: now }: Run): string[] {
  const later = new Set(now.map(({ id }) => id));
  return old
    .filter(({ id }) => !later.has(id))
    .map(({ id }) => `${id} is not in the later report: its findings are gone because nobody looked`);
}
