import type { Report } from '../../generated/report.ts';
import type { BundledCheck } from '../../policy/bundle-files.ts';

type Source = Report['run']['sources'][number];

/** Whether there are sources and all were read whole. */
export function isComplete(sources: readonly Source[]): boolean {
  return sources.length > 0 && sources.every(({ status }) => status === 'complete');
}

/** Ids of sources that were not read whole and may have more that checks are about: by cloud and by the types that a problem names. */
export function lackingFor(
  checks: readonly Pick<BundledCheck, 'schema' | 'types'>[],
  sources: readonly Source[],
): string[] {
  const clouds = new Set(checks.map(({ schema }) => schema.split('/')[0]));
  const types = new Set(checks.flatMap((check) => check.types.map((type) => type.toLowerCase())));
  return sources
    .filter(({ status }) => status !== 'complete')
    .filter(({ cloud, problems }) => {
      if (cloud !== 'code' && !clouds.has(cloud)) return false;
      const named = problems.map((problem) => problem.types);
      return named.length === 0 || named.some((list) => list.length === 0 || list.some(isOne));
    })
    .map(({ id }) => id);

  function isOne(type: string): boolean {
    return types.has(type.toLowerCase());
  }
}
