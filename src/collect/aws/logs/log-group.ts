import { keyArn } from '../resource/arn.ts';
import { text } from '../config/config-item.ts';
import { edgesFrom, plain, resourceIn, type Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';

export const logGroupType = 'AWS::Logs::LogGroup';

/** The ARN of a log group, without the `:*` that stands for its streams. */
export function logGroupArn(
  { partition, region, account }: Pick<AwsScope, 'partition' | 'region' | 'account'>,
  name: string,
): string {
  return `arn:${partition}:logs:${region}:${account}:log-group:${name}`;
}

const kept = ['logGroupName', 'logGroupClass', 'kmsKeyId', 'retentionInDays', 'dataProtectionStatus'];

/**
 * A log group as CloudWatch Logs describes it.
 *
 * @param answer undefined when it could not be read.
 */
export function normaliseLogGroup(
  scope: AwsScope,
  name: string,
  answer: Readonly<Record<string, unknown>> | undefined,
): Found {
  const id = logGroupArn(scope, name);
  return {
    resource: resourceIn(scope, {
      id,
      type: logGroupType,
      kind: 'logging',
      name,
      properties: answer
        ? plain(Object.fromEntries(kept.map((property) => [property, answer[property]])))
        : {},
      unknown: answer ? [] : ['/properties', '/related/encrypted-by'],
    }),
    relationships: edgesFrom(id, [['encrypted-by', keyArn(scope, text(answer?.['kmsKeyId'])), 'kmsKeyId']]),
  };
}
