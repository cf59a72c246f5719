import type { Report } from '../../../generated/report.ts';

/**
 * What of a report need not follow from its document and policies, and is therefore not compared when these are evaluated again. All
 * else is. docs/evidence.md has the same list.
 */
export const mayDiffer = {
  'run.tool': 'the version of Keelson that evaluated',
  'run.started_at, run.finished_at': 'when it did',
  'run.notices': 'what was told of the run: where data came from, waivers that matched nothing',
  'results[].baseline, summary.baseline, attack_paths[].baseline, attack_paths[].first_seen':
    'what an earlier report says',
} as const;

/** A report without what may differ. */
export function comparable({ run, summary, results, attack_paths: paths, fix_plan: plan }: Report): object {
  const { bundle, document, sources } = run;
  const { baseline: _, ...sums } = summary;
  return {
    run: { bundle, document, sources },
    summary: sums,
    attack_paths: paths.map(({ baseline: _baseline, first_seen: _seen, ...path }) => path),
    fix_plan: plan,
    results: results.map(({ baseline: _baseline, ...result }) => result),
  };
}
