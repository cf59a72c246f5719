import type { Place } from '../resource/arn.ts';

/** One account and region: a source of the document. */
export interface AwsScope extends Place {
  /** `aws:<account>/<region>` */
  readonly source: string;
}

export function scopeOf(place: Place): AwsScope {
  return { ...place, source: `aws:${place.account}/${place.region}` };
}

/**
 * A region that every account of the partition has switched on: the account's identity and its list of
 * regions are asked there. Never taken from the environment, so that a capture replays anywhere.
 */
export function homeRegion(regions: readonly string[], partition?: string): string {
  const first = regions[0] ?? '';
  if (first.startsWith('cn-') || partition === 'aws-cn') {
    return 'cn-north-1';
  }
  return first.startsWith('us-gov-') || partition === 'aws-us-gov' ? 'us-gov-west-1' : 'us-east-1';
}
