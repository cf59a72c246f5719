import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { keyArn } from '../resource/arn.ts';
import { agentType } from '../bedrock/agent.ts';
import { asRecord, records, text, type ConfigItem } from '../config/config-item.ts';
import { repositoryArn } from '../ecr/repository.ts';
import { edgesFrom, plain, resourceIn, type Found } from '../resource/found.ts';
import { policyDocument } from '../iam/policy-document.ts';
import { newReader, type Reader } from '../session/reader.ts';
import { pagesOf, restClient, RestError } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';
import { rest } from '../session/wire.ts';

export const functionType = 'AWS::Lambda::Function';

const Client = restClient('lambda', 'lambda');
const configurationCall = 'lambda:GetFunctionConfiguration';
const urlsCall = 'lambda:ListFunctionUrlConfigs';
const policyCall = 'lambda:GetPolicy';

/**
 * Functions that agents call, or that an address leads to. AWS Config records all of them but their environment and their own addresses,
 * which Lambda itself is asked for.
 */
export const lambda: Collector<AwsSession> = {
  id: 'aws-lambda',
  title: 'Lambda functions called by agents or behind an address',
  produces: [functionType],
  calls: [
    rest('lambda', 'GET', '/2015-03-31/functions/{}/configuration', configurationCall),
    rest('lambda', 'GET', '/2021-10-31/functions/{}/urls', urlsCall),
    rest('lambda', 'GET', '/2015-03-31/functions/{}/policy', policyCall),
  ],
  async collect(session, sink) {
    const used = session
      .configured(functionType)
      .filter(({ arn }) => session.refersTo(arn, 'calls') || session.refersTo(arn, 'routes-to'));
    await mapLimit(used, 4, async (item) => {
      // What an aggregator holds of other accounts is not theirs to ask for.
      const isOwn = session.scopes.some(({ source }) => source === item.scope.source);
      const reader = newReader(session, sink, item.scope);
      session.put(
        sink,
        normaliseFunction(item, {
          environment: isOwn ? await environmentOf(reader, item) : undefined,
          urls: isOwn ? await urlsOf(reader, item) : undefined,
          policy:
            policyDocument(item.supplementary['Policy']) ??
            (isOwn ? await policyOf(reader, item) : undefined),
          isCalled: isCalled(session, item),
        }),
      );
    });
  },
};

/** Whether an agent calls it; undefined where one may that was not read. */
function isCalled(session: AwsSession, { arn }: ConfigItem): boolean | undefined {
  return session.refersTo(arn, 'calls') || (session.mayMissEdges(agentType, 'calls') ? undefined : false);
}

/** The environment as Lambda says it, undefined where that could not be read, or Lambda itself cannot decrypt it. */
async function environmentOf(reader: Reader, item: ConfigItem): Promise<object | undefined> {
  const answer = await reader.attempt(about(configurationCall, item), () =>
    reader.client(Client).ask({ method: 'GET', path: pathOf(item, '2015-03-31', 'configuration') }),
  );
  const { Variables, Error: failure } = asRecord(answer?.['Environment']);
  return answer === undefined || failure !== undefined
    ? undefined
    : Variables === undefined
      ? {}
      : { variables: Variables };
}

/** Addresses of the function and of its aliases; undefined where they could not be read. */
async function urlsOf(reader: Reader, item: ConfigItem): Promise<FunctionUrl[] | undefined> {
  let isList = true;
  const { items, complete } = await reader.list(
    about(urlsCall, item),
    pagesOf(
      reader.client(Client),
      (next) => ({
        method: 'GET',
        path: pathOf(item, '2021-10-31', 'urls'),
        query: next['NextMarker'] === undefined ? {} : { Marker: next['NextMarker'] },
      }),
      'NextMarker',
    ),
    ({ FunctionUrlConfigs: found }) => {
      isList &&= Array.isArray(found);
      return records(found);
    },
  );
  return complete && isList ? items.map(urlOf) : undefined;
}

/** An address of a function, with who may call it: NONE stands for everyone whom the policy lets in. */
interface FunctionUrl {
  readonly FunctionUrl: unknown;
  readonly FunctionArn: unknown;
  readonly AuthType: unknown;
}

function urlOf({ FunctionUrl, FunctionArn, AuthType }: Readonly<Record<string, unknown>>): FunctionUrl {
  return { FunctionUrl, FunctionArn, AuthType };
}

/** The policy of the function itself; one that says nothing where there is none, undefined where that could not be read. */
async function policyOf(reader: Reader, item: ConfigItem): Promise<Record<string, unknown> | undefined> {
  return reader.attempt(about(policyCall, item), async () => {
    try {
      const path = pathOf(item, '2015-03-31', 'policy');
      return policyDocument((await reader.client(Client).ask({ method: 'GET', path }))['Policy']);
    } catch (error) {
      if (error instanceof RestError && error.name === 'ResourceNotFoundException') return noPolicy;
      throw error;
    }
  });
}

const noPolicy = { Statement: [] };

function about(call: string, { arn }: ConfigItem) {
  return { call, types: [functionType], resource: arn };
}

function pathOf({ name }: ConfigItem, version: string, what: string): string {
  return `/${version}/functions/${encodeURIComponent(name)}/${what}`;
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

/** What Lambda itself says of a function, and others; undefined is what could not be read. */
export interface FunctionFacts {
  readonly environment: unknown;
  readonly urls: readonly object[] | undefined;
  readonly policy: Record<string, unknown> | undefined;
  /** Whether an agent calls it. */
  readonly isCalled: boolean | undefined;
}

/** A function as AWS Config spells it; of its environment only the names are left, and marks of secrets. */
export function normaliseFunction(item: ConfigItem, facts: FunctionFacts): Found {
  const { configuration } = item;
  const { environment, urls, policy, isCalled: called } = facts;
  const image = text(asRecord(configuration['code'])['imageUri']);
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
        FunctionUrlConfigs: urls,
        calledByAgents: called,
      }),
      unknown: [
        ...(environment === undefined ? ['/properties/environment'] : []),
        ...(policy === undefined ? ['/properties/Policy'] : []),
        ...(urls === undefined ? ['/properties/FunctionUrlConfigs'] : []),
        ...(called === undefined ? ['/properties/calledByAgents', '/related_from/calls'] : []),
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
