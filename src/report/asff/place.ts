import type { Result } from '../../generated/report.ts';

/** Where AWS takes a finding. */
export interface AwsPlace {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** Of resources that are in no region. */
  readonly isGlobal: boolean;
}

/** Regions in which AWS shows what is in none, by partition. */
const home: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
};

/** The account and region of a resource that is in AWS; undefined for others, and for what code declares and has no account yet. */
export function awsPlaceOf({ cloud, id, account, region, file }: Result['resource']): AwsPlace | undefined {
  if (cloud !== 'aws' || file !== undefined || !/^\d{12}$/.test(account)) return undefined;
  const isGlobal = !/^[a-z]{2,3}(-[a-z]+)+-\d{1,2}$/.test(region);
  const partition = partitionOf(id, region);
  const shown = isGlobal ? home[partition] : region;
  return shown === undefined || shown.length > 16
    ? undefined
    : { partition, region: shown, account, isGlobal };
}

function partitionOf(id: string, region: string): string {
  const [, named] = /^arn:([a-z-]+):/.exec(id) ?? [];
  if (named !== undefined && Object.hasOwn(home, named)) return named;
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
