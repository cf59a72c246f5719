import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { collect } from '../../../src/collect/run.ts';
import { replayFrom } from '../../../src/collect/transport/replay.ts';
import {
  account,
  awsServer,
  collectedAt,
  collectFrom,
  problemsOf,
  refusals,
  resourceNamed,
  sourceOf,
} from '../../clouds/aws.ts';

const scope = { regions: ['us-east-1'] };

test('throttling is waited out in both of its forms', async (t) => {
  const calm = await awsServer(t);
  const server = await awsServer(t);
  server.inject({
    on: /#StarlingDoveService.SelectResourceConfig$/,
    effect: { answer: refusals.json('ThrottlingException', 'Rate exceeded') },
  });
  server.inject({
    on: /GET bedrock\.us-east-1.*\/guardrails$/,
    times: 2,
    effect: {
      answer: {
        ...refusals.rest(429, 'ThrottlingException'),
        headers: { 'x-amzn-errortype': 'ThrottlingException', 'retry-after': '0' },
      },
    },
  });

  t.deepEqual(await collectFrom(server, scope), await collectFrom(calm, scope));
});

test('throttling that does not end is a problem that says so', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /#SageMaker.ListNotebookInstances$/,
    times: 99,
    effect: { answer: refusals.json('ThrottlingException', 'Rate exceeded') },
  });
  const document = await collectFrom(server, scope);

  t.like(
    problemsOf(document, 'us-east-1').find(({ code }) => code === 'throttled'),
    {
      collector: 'aws-sagemaker-notebooks',
      call: 'sagemaker:ListNotebookInstances',
      permission: 'sagemaker:ListNotebookInstances',
      types: ['AWS::SageMaker::NotebookInstance'],
      message:
        'sagemaker:ListNotebookInstances in us-east-1: Rate exceeded. Scan again later, or fewer regions at once',
    },
  );
});

test('a failing server and a cut connection are tried again', async (t) => {
  const calm = await awsServer(t);
  const server = await awsServer(t);
  server.inject({
    on: /GET bedrock\.us-east-1.*\/custom-models$/,
    effect: { answer: refusals.rest(500, 'InternalServerException') },
  });
  server.inject({ on: /#SageMaker.ListDomains$/, effect: { cut: 'before' } });
  server.inject({ on: /#SageMaker.ListEndpoints$/, effect: { cut: 'within' } });

  t.deepEqual(await collectFrom(server, scope), await collectFrom(calm, scope));
});

test('a connection that is always cut makes the source partial, never empty', async (t) => {
  const server = await awsServer(t);
  server.inject({ on: /#SageMaker.DescribeNotebookInstance$/, times: 99, effect: { cut: 'within' } });
  const document = await collectFrom(server, scope);

  t.is(sourceOf(document, 'us-east-1')?.status, 'partial');
  t.true(problemsOf(document, 'us-east-1').some(({ code }) => code === 'unavailable'));
  t.deepEqual(resourceNamed(document, 'route-optimizer')?.unknown, [
    '/properties',
    '/related/encrypted-by',
    '/related/runs-as',
  ]);
});

test('an answer that takes too long is a problem', async (t) => {
  const server = await awsServer(t);
  server.inject({ on: /\/logging\/modelinvocations$/, times: 99, effect: { delay: 6000 } });
  const document = await collectFrom(server, scope, { timeout: 3000, retry: { attempts: 1 } });

  t.is(problemsOf(document, 'us-east-1').find(({ code }) => code === 'timed_out')?.collector, 'aws-bedrock');
  t.deepEqual(resourceNamed(document, 'Bedrock model invocation logging in us-east-1')?.unknown, [
    '/properties',
    '/related/logs-to',
  ]);
});

test('an answer that is no JSON is a problem', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /#OpenSearchServerless.ListCollections$/,
    effect: { change: (answer) => ({ ...answer, body: '{"collectionSummaries": [' }) },
  });
  const document = await collectFrom(server, scope);

  t.is(
    problemsOf(document, 'us-east-1').find(({ code }) => code === 'unexpected_shape')?.collector,
    'aws-opensearch-serverless',
  );
});

test('a property of another type than documented is unknown, not a value', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /#SageMaker.DescribeModel$/,
    effect: {
      change: (answer) => ({
        ...answer,
        body: answer.body.replace('"EnableNetworkIsolation":false', '"EnableNetworkIsolation":{}'),
      }),
    },
  });
  const document = await collectFrom(server, scope);

  t.deepEqual(resourceNamed(document, 'eta-predictor', 'AWS::SageMaker::Model')?.unknown, [
    '/properties/EnableNetworkIsolation',
  ]);
  t.true(problemsOf(document, 'us-east-1').some(({ code }) => code === 'unexpected_shape'));
});

test('pages read before a failure are kept', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /POST bedrock-agent\.us-east-1\.amazonaws\.com\/agents\/$/,
    after: 1,
    effect: { answer: refusals.rest(403, 'AccessDeniedException') },
  });
  const document = await collectFrom(server, scope);

  t.truthy(resourceNamed(document, 'shipment-concierge'));
  t.is(resourceNamed(document, 'customs-desk'), undefined);
  t.true(problemsOf(document, 'us-east-1').some(({ call }) => call === 'bedrock:ListAgents'));
});

test('when agents cannot be listed, nobody says of a role that none runs as it', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /POST bedrock-agent\.us-east-1\.amazonaws\.com\/agents\/$/,
    times: 99,
    effect: { answer: refusals.rest(403, 'AccessDeniedException') },
  });
  const document = await collectFrom(server, scope);
  const role = (name: string) => resourceNamed(document, name, 'AWS::IAM::Role')?.unknown;

  t.deepEqual(role('AmazonBedrockExecutionRoleForAgents_customs'), ['/related_from/runs-as']);
  // A notebook runs as this one, and no AI service may assume that one.
  t.deepEqual(role('meridian-notebook-admin'), []);
  t.deepEqual(role('platform-deploy'), []);
});

test('when knowledge bases cannot be read, a bucket may ground answers and a collection may hold them', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /\/knowledgebases\/KBFREIGHT1$/,
    times: 99,
    effect: { answer: refusals.rest(403, 'AccessDeniedException') },
  });
  const document = await collectFrom(server, scope);

  t.deepEqual(resourceNamed(document, 'freight-vectors')?.unknown, ['/related_from/writes']);
  t.deepEqual(resourceNamed(document, 'meridian-eta-training')?.unknown, ['/related_from/grounded-on']);
  t.deepEqual(resourceNamed(document, 'meridian-freight-contracts')?.unknown, []);
});

test('when training jobs cannot be listed, a bucket that nothing else uses may be trained on', async (t) => {
  const server = await awsServer(t);
  const unknownOf = async (bucket: string) =>
    resourceNamed(await collectFrom(server, { regions: ['us-east-1', 'eu-west-1'] }), bucket)?.unknown ?? [];
  const trainedOn = '/related_from/trained-on';
  t.false((await unknownOf('meridian-bedrock-logs-eu')).includes(trainedOn));
  server.inject({
    on: /#SageMaker\.ListTrainingJobs$/,
    times: 99,
    effect: { answer: refusals.json('AccessDeniedException') },
  });

  t.true((await unknownOf('meridian-bedrock-logs-eu')).includes(trainedOn));
  t.false((await unknownOf('meridian-freight-contracts')).includes(trainedOn));
});

test('a network policy that cannot be read leaves open whether the collection is public', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /#OpenSearchServerless.GetSecurityPolicy$/,
    times: 99,
    effect: { answer: refusals.json('AccessDeniedException') },
  });
  const document = await collectFrom(server, scope);
  const collection = resourceNamed(document, 'freight-vectors');

  t.deepEqual(collection?.unknown, ['/properties/networkPolicies', '/properties/publicAccess']);
  t.false('publicAccess' in (collection?.properties ?? {}));
});

const planted = {
  environment: 'hunter2-of-the-lambda',
  hyperparameter: 'hunter2-of-the-job',
  prompt: 'You are the secret butler of Meridian Freight.',
  word: 'project-nightingale',
  key: 'AKIA2E0EXAMPLE7PLANT',
};

test('planted secrets and prompts appear neither in the document nor in the capture', async (t) => {
  const server = await awsServer(t);
  const replaced = (on: RegExp, from: string | RegExp, to: string) =>
    server.inject({
      on,
      times: 99,
      effect: { change: (answer) => ({ ...answer, body: answer.body.replace(from, to) }) },
    });
  replaced(
    /\/functions\/shipment-actions\/configuration$/,
    '"ORDERS_TABLE":"[redacted]"',
    `"ORDERS_TABLE":"${planted.environment}"`,
  );
  replaced(/DescribeTrainingJob$/, '"max_depth":"[redacted]"', `"max_depth":"${planted.hyperparameter}"`);
  replaced(/\/agents\/SHIPAGENT1\/$/, /"instruction":"[^"]*"/, `"instruction":"${planted.prompt}"`);
  replaced(
    /\/guardrails\/shipguard001$/,
    '"contentPolicy"',
    `"wordPolicy":{"words":[{"text":"${planted.word}"}]},"contentPolicy"`,
  );
  replaced(
    /DescribeNotebookInstance$/,
    '"ml.t3.large"',
    `"ml.t3.large","Url":"https://x?key=${planted.key}"`,
  );

  const folder = await mkdtemp(join(tmpdir(), 'keelson-aws-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const document = await collectFrom(server, scope, { capture: folder });

  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  );
  const everything = [JSON.stringify(document), ...texts].join('\n');
  t.deepEqual(
    Object.values(planted).filter((secret) => everything.includes(secret)),
    [],
  );
  t.regex(
    String(resourceNamed(document, 'shipment-concierge')?.properties['instruction']),
    /^\[redacted sha256:[0-9a-f]{16} length:46\]$/,
  );
  t.like(resourceNamed(document, 'shipment-actions', 'AWS::Lambda::Function')?.properties, {
    environment: { variables: { ORDERS_TABLE: '[redacted]', CARRIER_API_KEY: '[redacted]' } },
  });

  const replay = await collect({
    scope: { aws: scope },
    signal: new AbortController().signal,
    collectedAt,
    replay: await replayFrom(join(folder, 'aws')),
  });
  t.deepEqual(replay, document);
});

test('credentials that are refused make one failed source that says what to do', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /#GetCallerIdentity$/,
    times: 99,
    effect: {
      answer: refusals.query(
        403,
        'InvalidClientTokenId',
        'The security token included in the request is invalid.',
      ),
    },
  });
  const document = await collectFrom(server, scope);

  t.deepEqual(
    document.sources.map(({ id, status, problems }) => ({ id, status, code: problems[0]?.code })),
    [{ id: 'aws:session', status: 'failed', code: 'denied' }],
  );
  t.deepEqual(document.resources, []);
  t.false(JSON.stringify(document).includes(account));
});

test('an interrupted collection ends at once, with the interruption', async (t) => {
  const server = await awsServer(t);
  const abort = new AbortController();
  server.inject({ on: /#SageMaker.ListDomains$/, effect: { delay: 5000 } });
  const collecting = collectFrom(server, scope, {
    signal: abort.signal,
    progress: ({ collector }) => {
      if (collector === 'SageMaker domains') {
        setTimeout(() => abort.abort(), 100);
      }
    },
  });

  const error = await t.throwsAsync(collecting);
  t.is(error?.name, 'AbortError');
});
