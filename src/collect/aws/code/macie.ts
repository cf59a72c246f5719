import type { Resource } from '../../../generated/inventory.ts';
import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown, unknownValue } from '../../code/token.ts';
import { asRecord, text } from '../config/config-item.ts';
import type { Found } from '../resource/found.ts';
import { normaliseMacieBucket } from '../storage/macie-bucket.ts';
import { isThereWith } from './certain.ts';
import { codeScope } from './scope.ts';

export const macieSessionType = 'AWS::Macie::Session';
export const macieJobType = 'AWS::Macie::ClassificationJob';

/** Gives what code says of Macie on a bucket. Where it says nothing Macie may be on anyway: that is not known. */
export function macieOf(
  resources: readonly NativeResource[],
): (bucket: NativeResource, found: Resource) => Found {
  const session = resources.find(({ type }) => type === macieSessionType);
  const jobs = Map.groupBy(
    resources.filter(isRunningJob).flatMap((job) => bucketsOf(job).map((name) => ({ job, name }))),
    ({ name }) => name,
  );
  return (bucket, found) => {
    const isDefined = jobs.get(bucket.name)?.some(({ job }) => isThereWith(job, bucket)) === true;
    const doubt = unknownValue('what Macie does');
    // A bucket that a job analyzes is classified, whatever automated discovery does.
    const metadata = isDefined
      ? { jobDetails: { isDefinedInJob: 'TRUE' }, automatedDiscoveryMonitoringStatus: 'NOT_MONITORED' }
      : { jobDetails: { isDefinedInJob: doubt }, automatedDiscoveryMonitoringStatus: doubt };
    const status = session ? statusOf(session, bucket) : impliedStatus(isDefined);
    return normaliseMacieBucket(codeScope, found, { status, metadata });
  };
}

/** Jobs are made only where Macie is on. */
function impliedStatus(hasJob: boolean): string | undefined {
  return hasJob ? 'ENABLED' : undefined;
}

function statusOf(session: NativeResource, bucket: NativeResource): string | undefined {
  const status = text(session.configuration['status']);
  return isThereWith(session, bucket) && !isUnknown(status) ? status : undefined;
}

function isRunningJob({ type, configuration }: NativeResource): boolean {
  return type === macieJobType && configuration['jobStatus'] === 'RUNNING';
}

/** Buckets that a job names. What it chooses by criteria is not known. */
function bucketsOf({ configuration }: NativeResource): string[] {
  const { bucketDefinitions } = asRecord(configuration['s3JobDefinition']);
  const definitions: readonly unknown[] = Array.isArray(bucketDefinitions) ? bucketDefinitions : [];
  return definitions
    .flatMap((definition) => asRecord(definition)['buckets'])
    .filter((name) => typeof name === 'string');
}
