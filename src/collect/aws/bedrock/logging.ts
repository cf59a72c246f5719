import type { GetModelInvocationLoggingConfigurationResponse } from '@aws-sdk/client-bedrock';
import { bucketArn } from '../resource/arn.ts';
import { edgesFrom, plain, resourceIn, type Found } from '../resource/found.ts';
import { logGroupArn } from '../logs/log-group.ts';
import type { AwsScope } from '../session/scope.ts';

export const loggingType = 'AWS::Bedrock::ModelInvocationLoggingConfiguration';

/** An account has one in each region, without ARN: the id names them. */
export function loggingId({ account, region }: Pick<AwsScope, 'account' | 'region'>): string {
  return `${loggingType}/${account}/${region}`;
}

/**
 * The logging switch of account and region. An answer without `loggingConfig` says that it is off,
 * which `enabled` states, as an absent property would not.
 *
 * @param answer undefined when it could not be read.
 */
export function normaliseLogging(
  scope: AwsScope,
  answer: GetModelInvocationLoggingConfigurationResponse | undefined,
): Found {
  const id = loggingId(scope);
  const config = answer?.loggingConfig;
  const { region } = scope;
  const logGroup = config?.cloudWatchConfig?.logGroupName;
  const bucket = config?.s3Config?.bucketName;
  const largeBucket = config?.cloudWatchConfig?.largeDataDeliveryS3Config?.bucketName;

  return {
    resource: resourceIn(scope, {
      id,
      type: loggingType,
      kind: 'ai-settings',
      name: `Bedrock model invocation logging in ${region}`,
      properties: answer
        ? { enabled: config !== undefined, ...plain({ ...(config && { loggingConfig: config }) }) }
        : {},
      unknown: answer ? [] : ['/properties', '/related/logs-to'],
      ai: { provider: 'Amazon Bedrock' },
    }),
    relationships: edgesFrom(id, [
      ['logs-to', logGroup && logGroupArn(scope, logGroup), 'loggingConfig.cloudWatchConfig.logGroupName'],
      ['logs-to', bucket && bucketArn(scope, bucket), 'loggingConfig.s3Config.bucketName'],
      [
        'logs-to',
        largeBucket && bucketArn(scope, largeBucket),
        'loggingConfig.cloudWatchConfig.largeDataDeliveryS3Config.bucketName',
      ],
      ['runs-as', config?.cloudWatchConfig?.roleArn, 'loggingConfig.cloudWatchConfig.roleArn'],
    ]),
  };
}
