import {
  DescribeConfigurationRecordersCommand,
  DescribeConfigurationRecorderStatusCommand,
  type ConfigServiceClient,
  type ConfigurationRecorder,
  type ConfigurationRecorderStatus,
} from '@aws-sdk/client-config-service';

/** The IAM types: recorded by all-supported recorders only where they include global types. */
const globalTypes: ReadonlySet<string> = new Set(['AWS::IAM::Role', 'AWS::IAM::Policy']);

/** Types of which an account has one set, whatever the region: recorded anywhere is recorded. */
export const accountTypes: ReadonlySet<string> = new Set([
  ...globalTypes,
  'AWS::S3::AccountPublicAccessBlock',
]);

/** Whether AWS Config records a type in a region, and if not why, in words for the user. */
export interface Recording {
  readonly reason: string | undefined;
  records(type: string): boolean;
}

/** Reads which types the region's recorder covers. The caller maps what the SDK throws. */
export async function readRecording(client: ConfigServiceClient): Promise<Recording> {
  const { ConfigurationRecorders = [] } = await client.send(new DescribeConfigurationRecordersCommand({}));
  const { ConfigurationRecordersStatus = [] } = await client.send(
    new DescribeConfigurationRecorderStatusCommand({}),
  );
  return recordingOf(ConfigurationRecorders, ConfigurationRecordersStatus);
}

/**
 * What the customer's own recorder covers. Recorders of AWS services (scope INTERNAL) do not count:
 * advanced queries do not see what they record.
 */
export function recordingOf(
  recorders: readonly ConfigurationRecorder[],
  statuses: readonly ConfigurationRecorderStatus[],
): Recording {
  const recorder = recorders.find(({ recordingScope }) => recordingScope !== 'INTERNAL');
  if (!recorder) {
    return { reason: 'AWS Config has no recorder there', records: () => false };
  }
  const status = statuses.find(({ name }) => name === recorder.name);
  if (status?.recording !== true) {
    return { reason: `the recorder ${recorder.name ?? 'default'} is stopped`, records: () => false };
  }
  return { reason: undefined, records: (type) => covers(recorder, type) };
}

function covers({ recordingGroup }: ConfigurationRecorder, type: string): boolean {
  const included: readonly string[] = recordingGroup?.resourceTypes ?? [];
  const excluded: readonly string[] = recordingGroup?.exclusionByResourceTypes?.resourceTypes ?? [];
  const strategy = recordingGroup?.recordingStrategy?.useOnly;
  if (strategy === 'EXCLUSION_BY_RESOURCE_TYPES') {
    return !excluded.includes(type);
  }
  if (strategy === 'ALL_SUPPORTED_RESOURCE_TYPES' || recordingGroup?.allSupported === true) {
    return recordingGroup?.includeGlobalResourceTypes === true || !globalTypes.has(type);
  }
  return included.includes(type);
}
