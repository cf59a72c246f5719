import type { Summary } from '../../generated/report.ts';

/** Why there may be more paths than were found. */
export function caveatsOf({ attack_paths: counts, sources }: Summary): readonly string[] {
  const entries = new Set(counts?.undecided.map(({ resource }) => resource)).size;
  return [
    ...(counts && counts.cut > 0
      ? [`${counts.cut} pairs of entry and target have more ways of the same length`]
      : []),
    ...(entries > 0 ? [`there may be more from ${entries} resources: what decides could not be read`] : []),
    ...(sources.partial + sources.failed > 0
      ? [
          `${sources.partial} sources partial, ${sources.failed} failed: what is missing there was not searched`,
        ]
      : []),
  ];
}
