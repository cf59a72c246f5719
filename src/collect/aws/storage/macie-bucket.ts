import type { Resource } from '../../../generated/inventory.ts';
import { asRecord, text } from '../config/config-item.ts';
import { edgesFrom, plain, resourceIn, type Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';

export const macieBucketType = 'AWS::Macie::BucketMetadata';

/** What Macie says where it is off: its own answer is a refusal. */
export const macieOff = 'DISABLED';

/** What Macie says of a bucket. */
export interface MacieFacts {
  /** ENABLED, PAUSED, or that it is off in the account and region. Undefined when it could not be read. */
  readonly status: string | undefined;
  /** The bucket's metadata; undefined when it could not be read, or Macie does not know the bucket. */
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
}

const kept = [
  'automatedDiscoveryMonitoringStatus',
  'jobDetails',
  'sensitivityScore',
  'classifiableObjectCount',
];

/** What Macie says of a bucket that AI learns from or answers from, as a resource beside it. */
export function normaliseMacieBucket(
  scope: AwsScope,
  bucket: Resource,
  { status, metadata }: MacieFacts,
): Found {
  const id = `${macieBucketType}/${bucket.id}`;
  const known =
    status === 'ENABLED' ? Object.fromEntries(kept.flatMap((name) => entry(name, metadata?.[name]))) : {};
  const expected = status === 'ENABLED' ? ['automatedDiscoveryMonitoringStatus', 'jobDetails'] : [];
  return {
    resource: resourceIn(scope, {
      id,
      type: macieBucketType,
      kind: 'policy',
      name: `what Macie knows of ${bucket.name}`,
      region: bucket.region,
      properties: plain({ bucketName: bucket.name, macieStatus: status, ...known }),
      unknown:
        status === undefined
          ? ['/properties']
          : expected.filter((name) => !(name in known)).map((name) => `/properties/${name}`),
    }),
    relationships: edgesFrom(id, [['depends-on', bucket.id, 'bucketName']]),
  };
}

/** Macie writes null, and that it does not know whether there are jobs, for what it could not find out. */
function entry(name: string, value: unknown): (readonly [string, unknown])[] {
  const isUnknown =
    value === undefined ||
    value === null ||
    (name === 'jobDetails' && text(asRecord(value)['isDefinedInJob']) === 'UNKNOWN');
  return isUnknown ? [] : [[name, value]];
}
