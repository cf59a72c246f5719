import type { Result } from '../../generated/report.ts';

/** Where to look: the line of code, or the account and region. */
export function placeText({ place, resource }: Pick<Result, 'place' | 'resource'>): string {
  const { file, line, cloud, account, region } = resource;
  return file === undefined ? `${cloud}:${account}/${region}` : `${file}:${place?.line ?? line ?? 1}`;
}
