import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Send, WireRequest } from '../../../src/collect/transport/exchange.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { packageRoot } from '../../../src/schema/files.ts';
import { awsServer, collectFrom, refusals } from '../../clouds/aws.ts';
import { wireResponse } from '../../clouds/server.ts';

// Recorded answers of real accounts, as a Python library parsed them: dates must be put back into wire form.
const folder = resolve(packageRoot, process.env['KEELSON_FIXTURES'] ?? '../shared/fixtures', 'wire/aws');
const recorded = '644160558196';
const region = 'us-east-1';

type Times = 'epoch' | 'iso';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly microsecond?: number;
}

function wired(value: unknown, times: Times): unknown {
  if (Array.isArray(value)) {
    return value.map((inner: unknown) => wired(inner, times));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if ('__class__' in value) {
    const {
      year,
      month,
      day,
      hour = 0,
      minute = 0,
      second = 0,
      microsecond = 0,
    } = value as unknown as Moment;
    const time = Date.UTC(year, month - 1, day, hour, minute, second, Math.floor(microsecond / 1000));
    return times === 'iso' ? new Date(time).toISOString() : time / 1000;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'ResponseMetadata')
      .map(([name, inner]) => [name, wired(inner, times)]),
  );
}

async function fixture(name: string, times: Times): Promise<Record<string, unknown>> {
  const { data } = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as { data: unknown };
  return wired(data, times) as Record<string, unknown>;
}

type Routes = readonly (readonly [pattern: RegExp, body: unknown])[];

const identity = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::${recorded}:user/reader</Arn><UserId>U</UserId><Account>${recorded}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;
const regions = `<DescribeRegionsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><regionInfo><item><regionName>${region}</regionName><optInStatus>opt-in-not-required</optInStatus></item></regionInfo></DescribeRegionsResponse>`;

const none =
  '<DescribeLoadBalancersResponse><DescribeLoadBalancersResult><LoadBalancers/></DescribeLoadBalancersResult></DescribeLoadBalancersResponse>';

/** Answers these routes, and an account with nothing else in it, of no organisation. */
function accountWith(routes: Routes): Send {
  return async (request: WireRequest) => {
    const action = new URLSearchParams(request.body ?? '').get('Action');
    if (action !== null) {
      return wireResponse({
        headers: { 'content-type': 'text/xml' },
        body: action === 'DescribeRegions' ? regions : action === 'DescribeLoadBalancers' ? none : identity,
      });
    }
    const { host, pathname } = new URL(request.url);
    const line = `${request.method} ${host}${pathname} ${request.headers['x-amz-target'] ?? ''} ${request.body ?? ''}`;
    if (line.includes('.DescribeOrganization')) {
      return wireResponse(refusals.json('AWSOrganizationsNotInUseException'));
    }
    const body = routes.find(([pattern]) => pattern.test(line))?.[1] ?? {};
    return wireResponse({ body });
  };
}

async function collected(t: ExecutionContext, routes: Routes): Promise<Inventory> {
  return collectFrom(await awsServer(t, accountWith(routes)), { regions: [region] });
}

function ofType(document: Inventory, type: string) {
  return document.resources.filter((resource) => resource.type === type);
}

/** A test that is passed over, with the reason, where the recordings are not at hand. */
function recordedTest(title: string, run: (t: ExecutionContext) => Promise<void>): void {
  test(title, async (t) => {
    if (!existsSync(folder)) {
      t.log(`fixtures absent: ${folder}`);
      t.pass();
      return;
    }
    await run(t);
  });
}

/** The recordings hold no recorder of AWS Config unless a test adds one; nothing else may go wrong. */
function isReadWhole(t: ExecutionContext, document: Inventory): void {
  const problems = document.sources.flatMap((source) => source.problems);
  t.deepEqual(
    problems.filter(({ code }) => code !== 'not_recorded'),
    [],
  );
}

recordedTest('recorded agents become resources whose instructions are gone', async (t) => {
  const list = await fixture('bedrock-agent.ListAgents', 'iso');
  const agent = await fixture('bedrock-agent.GetAgent', 'iso');
  const document = await collected(t, [
    [/POST bedrock-agent\.\S+\/agents\/ /, list],
    [/GET bedrock-agent\.\S+\/agents\/\w+\/ /, agent],
  ]);

  isReadWhole(t, document);
  const [first] = ofType(document, 'AWS::Bedrock::Agent');
  t.like(first, {
    id: `arn:aws:bedrock:${region}:${recorded}:agent/64XULLPD7A`,
    name: 'c7n-test',
    kind: 'ai-agent',
    properties: {
      foundationModel: 'anthropic.claude-v2',
      customerEncryptionKeyArn: `arn:aws:kms:${region}:${recorded}:key/082cd05f-96d1-49f6-a5ac-32093d2cfe38`,
      idleSessionTTLInSeconds: 1800,
    },
    ai: {
      provider: 'Amazon Bedrock',
      model: 'anthropic.claude-v2',
      model_version: '2',
      publisher: 'anthropic',
    },
  });
  const text = JSON.stringify(document);
  t.false(text.includes("what's your name"));
  t.false(text.includes('Human: You are an agent tasked'));
});

recordedTest('a recorded knowledge base leads to its collection, with the policies around it', async (t) => {
  const collections = await fixture('opensearchserverless.BatchGetCollection', 'epoch');
  const document = await collected(t, [
    [/POST bedrock-agent\.\S+\/knowledgebases\/ /, await fixture('bedrock-agent.ListKnowledgeBases', 'iso')],
    [/GET bedrock-agent\.\S+\/knowledgebases\/\w+ /, await fixture('bedrock-agent.GetKnowledgeBase', 'iso')],
    [
      /OpenSearchServerless\.ListCollections/,
      {
        collectionSummaries: (
          collections['collectionDetails'] as { id: string; name: string; arn: string }[]
        ).map(({ id, name, arn }) => ({ id, name, arn, status: 'ACTIVE' })),
      },
    ],
    [/OpenSearchServerless\.BatchGetCollection/, collections],
  ]);

  isReadWhole(t, document);
  const collection = `arn:aws:aoss:${region}:${recorded}:collection/i4jn4zi5tme0nmlg2l3m`;
  t.true(document.relationships.some(({ kind, to }) => kind === 'writes' && to === collection));
  t.like(ofType(document, 'AWS::OpenSearchServerless::Collection')[0], {
    name: 'test-collection',
    properties: { type: 'VECTORSEARCH', publicAccess: { collection: false, dashboard: false } },
  });
  t.deepEqual(
    document.relationships
      .filter(({ kind, from }) => kind === 'encrypted-by' && from.includes(':aoss:'))
      .map(({ to }) => to),
    [`arn:aws:kms:${region}:${recorded}:key/082cd05f-96d1-49f6-a5ac-32093d2cfe38`],
  );
});

recordedTest('recorded guardrails and logging say what is on and what is off', async (t) => {
  const logging = await fixture('bedrock.GetModelInvocationLoggingConfiguration', 'iso');
  const off = await fixture('bedrock.GetModelInvocationLoggingConfiguration-disabled', 'iso');
  const document = await collected(t, [
    [/GET bedrock\.\S+\/logging\/modelinvocations/, logging],
    [/GET bedrock\.\S+\/guardrails /, await fixture('bedrock.ListGuardrails', 'iso')],
    [/GET bedrock\.\S+\/guardrails\/\w+ /, await fixture('bedrock.GetGuardrail', 'iso')],
  ]);
  const disabled = await collected(t, [[/GET bedrock\.\S+\/logging\/modelinvocations/, off]]);

  isReadWhole(t, document);
  const type = 'AWS::Bedrock::ModelInvocationLoggingConfiguration';
  t.deepEqual(ofType(document, type)[0]?.properties, {
    enabled: true,
    loggingConfig: {
      embeddingDataDeliveryEnabled: false,
      imageDataDeliveryEnabled: true,
      s3Config: { bucketName: 'test-bedrock-1', keyPrefix: 'logging/' },
      textDataDeliveryEnabled: true,
    },
  });
  t.deepEqual(ofType(disabled, type)[0]?.properties, { enabled: false });

  const [guardrail] = ofType(document, 'AWS::Bedrock::Guardrail');
  t.deepEqual(guardrail?.properties['contentPolicy'], {
    filters: [
      {
        inputAction: 'BLOCK',
        inputEnabled: true,
        inputStrength: 'MEDIUM',
        outputAction: 'BLOCK',
        outputEnabled: true,
        outputStrength: 'MEDIUM',
        type: 'HATE',
      },
    ],
    tier: { tierName: 'CLASSIC' },
  });
  t.deepEqual(
    guardrail?.defaults,
    ['inputAction', 'inputEnabled', 'outputAction', 'outputEnabled'].map(
      (name) => `/properties/contentPolicy/filters/0/${name}`,
    ),
  );
});

recordedTest('a recorded custom model leads to its base and its data', async (t) => {
  const model = await fixture('bedrock.GetCustomModel', 'iso');
  const { modelArn, modelName, creationTime, baseModelArn } = model;
  const document = await collected(t, [
    [
      /GET bedrock\.\S+\/custom-models /,
      { modelSummaries: [{ modelArn, modelName, creationTime, baseModelArn, baseModelName: 'Titan' }] },
    ],
    [/GET bedrock\.\S+\/custom-models\//, model],
  ]);

  isReadWhole(t, document);
  const [resource] = ofType(document, 'AWS::Bedrock::CustomModel');
  t.is(resource?.name, 'c7n-test3');
  t.deepEqual(resource?.properties['hyperParameters'], {
    batchSize: '[redacted]',
    epochCount: '[redacted]',
    learningRate: '[redacted]',
    learningRateWarmupSteps: '[redacted]',
  });
  t.deepEqual(
    document.relationships.filter(({ from }) => from === resource?.id).map(({ kind, to }) => [kind, to]),
    [
      ['built-from', `arn:aws:bedrock:${region}::foundation-model/amazon.titan-text-express-v1:0:8k`],
      ['fine-tuned-on', 'arn:aws:s3:::bedrock-c7n'],
      ['writes', 'arn:aws:s3:::bedrock-c7n'],
    ],
  );
});

recordedTest('recorded SageMaker answers fill in what the service leaves out', async (t) => {
  const notebook = await fixture('sagemaker.DescribeNotebookInstance', 'epoch');
  const domain = await fixture('sagemaker.DescribeDomain', 'epoch');
  const job = await fixture('sagemaker.DescribeTrainingJob', 'epoch');
  const endpoint = await fixture('sagemaker.DescribeEndpoint', 'epoch');
  const config = await fixture('sagemaker.DescribeEndpointConfig', 'epoch');
  const document = await collected(t, [
    [/SageMaker\.ListNotebookInstances/, { NotebookInstances: [notebook] }],
    [/SageMaker\.DescribeNotebookInstance/, notebook],
    [/SageMaker\.ListDomains/, { Domains: [domain] }],
    [/SageMaker\.DescribeDomain/, domain],
    [/SageMaker\.ListTrainingJobs/, { TrainingJobSummaries: [job] }],
    [/SageMaker\.DescribeTrainingJob/, job],
    [/SageMaker\.ListEndpointConfigs/, { EndpointConfigs: [config] }],
    [/SageMaker\.DescribeEndpointConfig/, config],
    [/SageMaker\.ListEndpoints/, { Endpoints: [endpoint] }],
    [/SageMaker\.DescribeEndpoint/, endpoint],
  ]);

  isReadWhole(t, document);
  t.like(ofType(document, 'AWS::SageMaker::NotebookInstance')[0], {
    properties: {
      DirectInternetAccess: 'Enabled',
      RootAccess: 'Enabled',
      InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: '1' },
      SubnetId: 'subnet-efbcccb7',
    },
    defaults: [
      '/properties/DirectInternetAccess',
      '/properties/InstanceMetadataServiceConfiguration',
      '/properties/RootAccess',
    ],
  });
  t.like(ofType(document, 'AWS::SageMaker::Domain')[0], {
    properties: { AppNetworkAccessType: 'PublicInternetOnly' },
    defaults: [],
  });
  t.like(ofType(document, 'AWS::SageMaker::TrainingJob')[0], {
    properties: {
      HyperParameters: { feature_dim: '[redacted]', k: '[redacted]', mini_batch_size: '[redacted]' },
      EnableNetworkIsolation: false,
    },
  });
  t.true(
    document.relationships.some(
      ({ kind, from, to }) =>
        kind === 'deploys' && from === endpoint['EndpointArn'] && to === config['EndpointConfigArn'],
    ),
  );
});

recordedTest('recorded rows of AWS Config become a key and a function', async (t) => {
  const typed = async (name: string, resourceType: string) => {
    const { Results } = (await fixture(name, 'epoch')) as { Results: string[] };
    // These queries did not select the columns that ours does.
    return Results.map((row) => {
      const { resourceId, configuration, ...rest } = JSON.parse(row) as {
        resourceId?: string;
        configuration: Record<string, string>;
      };
      const arn = configuration['arn'] ?? configuration['functionArn'];
      return JSON.stringify({
        ...rest,
        configuration,
        resourceType,
        arn,
        resourceId: resourceId ?? arn,
        awsRegion: 'us-east-2',
        accountId: recorded,
      });
    });
  };
  const rows = [
    ...(await typed('config.SelectResourceConfig-kms-key', 'AWS::KMS::Key')),
    ...(await typed('config.SelectResourceConfig-lambda', 'AWS::Lambda::Function')),
  ];
  const key = `arn:aws:kms:us-east-2:${recorded}:key/9975ba19-f8ff-444b-9c21-8d42cc6dc45b`;
  const called = `arn:aws:lambda:us-east-2:${recorded}:function:omnissm-handle-registrations`;
  const document = await collected(t, [
    [/DescribeConfigurationRecorders/, await fixture('config.DescribeConfigurationRecorders', 'epoch')],
    [
      /DescribeConfigurationRecorderStatus/,
      await fixture('config.DescribeConfigurationRecorderStatus', 'epoch'),
    ],
    [/SelectResourceConfig/, { Results: rows }],
    [
      /POST bedrock-agent\.\S+\/agents\/ /,
      { agentSummaries: [{ agentId: 'A', agentName: 'a', agentStatus: 'PREPARED' }] },
    ],
    [
      /GET bedrock-agent\.\S+\/agents\/A\/ /,
      { agent: { agentId: 'A', agentName: 'a', customerEncryptionKeyArn: key } },
    ],
    [
      /actiongroups\/ /,
      { actionGroupSummaries: [{ actionGroupId: 'G', actionGroupName: 'g', actionGroupState: 'ENABLED' }] },
    ],
    [
      /actiongroups\/G\/ /,
      { agentActionGroup: { actionGroupName: 'g', actionGroupExecutor: { lambda: `${called}:3` } } },
    ],
  ]);

  isReadWhole(t, document);
  t.like(ofType(document, 'AWS::KMS::Key')[0], {
    id: key,
    region: 'us-east-2',
    tags: { ConfigTesting: 'Test' },
    properties: { keyManager: 'CUSTOMER', keyState: 'Enabled', KeyRotationStatus: false },
    unknown: [],
  });
  t.like(ofType(document, 'AWS::Lambda::Function')[0], {
    id: called,
    tags: { 'lambda:createdBy': 'SAM' },
    properties: { runtime: 'go1.x', role: `arn:aws:iam::${recorded}:role/SSM-Register-API` },
  });
});

recordedTest('an empty answer of AWS Config is an account without these resources', async (t) => {
  const document = await collected(t, [
    [/DescribeConfigurationRecorders/, await fixture('config.DescribeConfigurationRecorders', 'epoch')],
    [
      /DescribeConfigurationRecorderStatus/,
      await fixture('config.DescribeConfigurationRecorderStatus', 'epoch'),
    ],
    [/SelectResourceConfig/, await fixture('config.SelectResourceConfig-empty', 'epoch')],
  ]);

  t.deepEqual(
    document.resources.map(({ type }) => type),
    [
      'AWS::Bedrock::ModelInvocationLoggingConfiguration',
      'AWS::GuardDuty::Detector',
      'AWS::Organizations::Account',
    ],
  );
});
