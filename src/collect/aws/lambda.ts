import type { Collector } from '../collector.ts';
import { mapLimit } from '../transport/limit.ts';
import { keyArn } from './arn.ts';
import { asRecord, text, type ConfigItem } from './config-item.ts';
import { repositoryArn } from './ecr-repository.ts';
import { edgesFrom, plain, resourceIn, type Found } from './found.ts';
import { policyDocument } from './policy-document.ts';
import { newReader, type Reader } from './reader.ts';
import { restClient } from './rest-client.ts';
import type { AwsSession } from './session.ts';
import { rest } from './wire.ts';

export const functionType = 'AWS::Lambda::Function';

const Client = restClient('lambda', 'lambda');
const configurationCall = 'lambda:GetFunctionConfiguration';

/** Functions that agents call. AWS Config records all of them but their environment, which Lambda itself is asked for. */
export const lambda: Collector<AwsSession> = {
  id: 'aws-lambda',
  title: 'Lambda functions called by agents',
  produces: [functionType],
  calls: [rest('lambda', 'GET', '/2015-03-31/functions/{}/configuration', configurationCall)],
  async collect(session, sink) {
    const called = session.configured(functionType).filter(({ arn }) => session.refersTo(arn, 'calls'));
    await mapLimit(called, 4, async (item) => {
      // What an aggregator holds of other accounts is not theirs to ask for.
      const isOwn = session.scopes.some(({ source }) => source === item.scope.source);
      const environment = isOwn ? await environmentOf(newReader(session, sink, item.scope), item) : undefined;
      session.put(sink, normaliseFunction(item, environment));
    });
  },
};

/** The environment as Lambda says it, undefined where that could not be read, or Lambda itself cannot decrypt it. */
async function environmentOf(reader: Reader, { arn, name }: ConfigItem): Promise<object | undefined> {
  const about = { call: configurationCall, types: [functionType], resource: arn };
  const path = `/2015-03-31/functions/${encodeURIComponent(name)}/configuration`;
  const answer = await reader.attempt(about, () => reader.client(Client).ask({ method: 'GET', path }));
  const { Variables, Error: failure } = asRecord(answer?.['Environment']);
  return answer === undefined || failure !== undefined
    ? undefined
    : Variables === undefined
      ? {}
      : { variables: Variables };
}

const kept = [
  'functionName',
  'runtime',
  'handler',
  'role',
  'packageType',
  'code',
  'vpcConfig',
  'kmsKeyArn',
  'tracingConfig',
  'layers',
];

/**
 * A function as AWS Config spells it; of its environment only the names are left, and marks of secrets.
 *
 * @param environment undefined when it could not be read.
 */
export function normaliseFunction(item: ConfigItem, environment: unknown): Found {
  const { configuration, supplementary } = item;
  const image = text(asRecord(configuration['code'])['imageUri']);
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
        environment,
        Policy: policy,
      }),
      unknown: [
        ...(environment === undefined ? ['/properties/environment'] : []),
        // Of which image only those may say who may read the code.
        ...(configuration['packageType'] === 'Image' && image === undefined ? ['/related/runs'] : []),
      ],
    }),
    relationships: edgesFrom(item.arn, [
      ['runs-as', text(configuration['role']), 'role'],
      ['runs', repositoryArn(item.scope, image), 'code.imageUri'],
      ['encrypted-by', keyArn(item.scope, text(configuration['kmsKeyArn'])), 'kmsKeyArn'],
    ]),
  };
}
