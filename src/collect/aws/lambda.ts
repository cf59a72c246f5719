import type { Collector } from '../collector.ts';
import type { ConfigItem } from './config-item.ts';
import { edgesFrom, plain, resourceIn, type Found } from './found.ts';
import { keyArn } from './arn.ts';
import { policyDocument } from './policy-document.ts';
import { text } from './config-item.ts';
import type { AwsSession } from './session.ts';

export const functionType = 'AWS::Lambda::Function';

/** Functions that agents call. */
export const lambda: Collector<AwsSession> = {
  id: 'aws-lambda',
  title: 'Lambda functions called by agents',
  produces: [functionType],
  // All of it is in AWS Config, which the session reads.
  calls: [],
  async collect(session, sink) {
    for (const item of session.configured(functionType).filter(({ arn }) => session.refersTo(arn, 'calls'))) {
      session.put(sink, normaliseFunction(item));
    }
  },
};

const kept = [
  'functionName',
  'runtime',
  'handler',
  'role',
  'packageType',
  'vpcConfig',
  'kmsKeyArn',
  'tracingConfig',
  'environment',
  'layers',
];

/** A function as AWS Config spells it; of its environment only the names are left. */
export function normaliseFunction(item: ConfigItem): Found {
  const { configuration, supplementary } = item;
  const policy = policyDocument(supplementary['Policy']);
  return {
    resource: resourceIn(item.scope, {
      id: item.arn,
      type: functionType,
      kind: 'compute',
      name: item.name,
      region: item.region,
      tags: item.tags,
      ...(item.capturedAt !== undefined && { observedAt: item.capturedAt }),
      properties: plain({
        ...Object.fromEntries(kept.map((name) => [name, configuration[name] ?? undefined])),
        Policy: policy,
      }),
    }),
    relationships: edgesFrom(item.arn, [
      ['runs-as', text(configuration['role']), 'role'],
      ['encrypted-by', keyArn(item.scope, text(configuration['kmsKeyArn'])), 'kmsKeyArn'],
    ]),
  };
}
