import test from 'ava';
import { recordingOf } from '../../../src/collect/aws/config/recorder.ts';
import { giveUpUnresolved } from '../../../src/collect/aws/session/unresolved.ts';
import { layered, type Send } from '../../../src/collect/transport/exchange.ts';
import { ReadError } from '../../../src/collect/transport/problem.ts';
import {
  account,
  awsServer,
  collectFrom,
  estate,
  problemsOf,
  refusals,
  resourceNamed,
  sourceOf,
} from '../../clouds/aws.ts';
import { wireResponse } from '../../clouds/server.ts';

test('without regions, all that are switched on are asked and the others are no sources', async (t) => {
  const server = await awsServer(t);
  const document = await collectFrom(server, {});

  t.deepEqual(
    document.sources.map(({ id }) => id),
    ['eu-west-1', 'us-east-1', 'us-west-2'].map((region) => `aws:${account}/${region}`),
  );
});

test('a region that is asked and does not exist is a failed source', async (t) => {
  const server = await awsServer(t);
  const document = await collectFrom(server, { regions: ['us-east-1', 'eu-nowhere-9'] });

  t.is(sourceOf(document, 'eu-nowhere-9')?.status, 'failed');
  t.is(problemsOf(document, 'eu-nowhere-9')[0]?.code, 'not_found');
});

test('named regions are read although nobody may list them', async (t) => {
  const server = await awsServer(t);
  server.inject({ on: /#DescribeRegions$/, effect: { answer: refusals.ec2(403, 'UnauthorizedOperation') } });
  const document = await collectFrom(server, { regions: ['us-east-1'] });

  t.truthy(resourceNamed(document, 'shipment-concierge'));
  t.true(
    problemsOf(document, 'us-east-1').some(
      ({ call, code }) => call === 'ec2:DescribeRegions' && code === 'denied',
    ),
  );
});

test('without regions and the right to list them nothing can be read, and that is said', async (t) => {
  const server = await awsServer(t);
  server.inject({ on: /#DescribeRegions$/, effect: { answer: refusals.ec2(403, 'UnauthorizedOperation') } });
  const document = await collectFrom(server, {});

  t.like(document.sources, [{ id: 'aws:session', status: 'failed', problems: [{ code: 'denied' }] }]);
});

test('what Config does not record is a problem that names the types, and unknown on what depends on it', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /config\.us-east-1.*#StarlingDoveService.DescribeConfigurationRecorderStatus$/,
    effect: {
      answer: {
        headers: { 'content-type': 'application/x-amz-json-1.1' },
        body: { ConfigurationRecordersStatus: [{ name: 'default', recording: false }] },
      },
    },
  });
  const document = await collectFrom(server, { regions: ['us-east-1'] });

  t.like(
    problemsOf(document, 'us-east-1').find(({ code }) => code === 'not_recorded'),
    {
      collector: 'aws-session',
      types: [
        'AWS::EC2::Instance',
        'AWS::EC2::VPCEndpoint',
        'AWS::IAM::Policy',
        'AWS::IAM::Role',
        'AWS::KMS::Key',
        'AWS::Lambda::Function',
        'AWS::S3::AccountPublicAccessBlock',
        'AWS::S3::Bucket',
      ],
    },
  );
  t.deepEqual(resourceNamed(document, 'shipment-concierge')?.unknown, ['/related_from/routes-to']);
  t.is(document.resources.filter(({ type }) => type === 'AWS::IAM::Role').length, 0);
});

test('a query that is refused leaves its types unknown', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /#StarlingDoveService.SelectResourceConfig$/,
    effect: { answer: refusals.json('AccessDeniedException') },
  });
  const document = await collectFrom(server, { regions: ['us-east-1'] });

  t.is(
    problemsOf(document, 'us-east-1').find(({ call }) => call === 'config:SelectResourceConfig')?.code,
    'denied',
  );
  t.deepEqual(resourceNamed(document, 'shipment-concierge')?.unknown, ['/related_from/routes-to']);
});

test('an aggregator gives other accounts, whose sources say what is missing', async (t) => {
  const other = '210987654321';
  const row = (owner: string, name: string) =>
    JSON.stringify({
      accountId: owner,
      awsRegion: 'global',
      arn: `arn:aws:iam::${owner}:role/${name}`,
      resourceType: 'AWS::IAM::Role',
      resourceId: `AROA${name}`,
      resourceName: name,
      configuration: JSON.stringify({
        path: '/',
        roleName: name,
        rolePolicyList: [],
        attachedManagedPolicies: [],
      }),
    });
  const asked: unknown[] = [];
  const central: Send = async (request) => {
    const operation = request.headers['x-amz-target']?.split('.')[1];
    if (operation === 'SelectAggregateResourceConfig') {
      const body = JSON.parse(request.body ?? '') as {
        NextToken?: string;
        Limit: number;
        ConfigurationAggregatorName: string;
      };
      asked.push({ limit: body.Limit, aggregator: body.ConfigurationAggregatorName, token: body.NextToken });
      return wireResponse({
        body:
          body.NextToken === undefined
            ? { Results: [row(account, 'ours')], NextToken: 'more' }
            : { Results: [row(other, 'theirs')] },
      });
    }
    if (operation === 'DescribeConfigurationAggregatorSourcesStatus') {
      return wireResponse({
        body: {
          AggregatedSourceStatusList: [
            {
              SourceId: other,
              SourceType: 'ACCOUNT',
              AwsRegion: 'us-east-1',
              LastUpdateStatus: 'FAILED',
              LastErrorMessage: 'no authorization',
            },
          ],
        },
      });
    }
    // The organisation has both accounts.
    const asOurs = request.body?.replaceAll(other, account);
    return (await estate())({ ...request, ...(asOurs !== undefined && { body: asOurs }) });
  };
  const server = await awsServer(t, central);
  const document = await collectFrom(server, { regions: ['us-east-1'], aggregator: 'organisation' });

  t.deepEqual(asked, [
    { limit: 100, aggregator: 'organisation', token: undefined },
    { limit: 100, aggregator: 'organisation', token: 'more' },
  ]);
  t.is(resourceNamed(document, 'ours', 'AWS::IAM::Role')?.origin.source, `aws:${account}/us-east-1`);
  t.is(resourceNamed(document, 'theirs', 'AWS::IAM::Role')?.account, other);
  t.like(
    document.sources.find(({ id }) => id === `aws:${other}/us-east-1`),
    { status: 'partial' },
  );
  t.deepEqual(
    document.sources
      .find(({ id }) => id === `aws:${other}/us-east-1`)
      ?.problems.map(({ code }) => code)
      .toSorted(),
    ['not_recorded', 'unavailable'],
  );
  t.deepEqual(
    [account, other].map((id) => resourceNamed(document, id)?.properties['organizationPath']),
    ['o-m3r1d1an01/r-m3rd/ou-m3rd-w0rkl0ad/', 'o-m3r1d1an01/r-m3rd/ou-m3rd-w0rkl0ad/'],
  );
});

test('a role that Config recorded in two regions is one resource', async (t) => {
  const role = JSON.stringify({
    accountId: account,
    awsRegion: 'global',
    arn: `arn:aws:iam::${account}:role/ours`,
    resourceType: 'AWS::IAM::Role',
    resourceId: 'AROAOURS',
    resourceName: 'ours',
    configuration: { path: '/', roleName: 'ours', rolePolicyList: [], attachedManagedPolicies: [] },
  });
  const both: Send = async (request) => {
    const operation = request.headers['x-amz-target'] ?? '';
    if (operation.endsWith('.SelectResourceConfig')) {
      return wireResponse({ body: { Results: [role] } });
    }
    if (operation.endsWith('.DescribeConfigurationRecorders')) {
      const recordingGroup = { allSupported: true, includeGlobalResourceTypes: true };
      return wireResponse({ body: { ConfigurationRecorders: [{ name: 'default', recordingGroup }] } });
    }
    return (await estate())(request);
  };
  const document = await collectFrom(await awsServer(t, both), { regions: ['us-east-1', 'eu-west-1'] });

  t.is(document.resources.filter(({ type }) => type === 'AWS::IAM::Role').length, 1);
  t.is(resourceNamed(document, 'ours')?.origin.source, `aws:${account}/us-east-1`);
  t.is(resourceNamed(document, 'ours')?.region, 'global');
});

test('of more training jobs than the bound the newest are read, and that is said', async (t) => {
  const jobs = Array.from({ length: 150 }, (_, index) => ({
    TrainingJobName: `job-${index}`,
    TrainingJobArn: `arn:aws:sagemaker:us-east-1:${account}:training-job/job-${index}`,
    TrainingJobStatus: 'Completed',
    CreationTime: 1_790_000_000 - index,
  }));
  const training: Send = async (request) => {
    const operation = request.headers['x-amz-target'];
    if (operation === 'SageMaker.ListTrainingJobs') {
      const page = (JSON.parse(request.body ?? '') as { NextToken?: string }).NextToken ?? '0';
      const from = Number(page);
      return wireResponse({
        body: {
          TrainingJobSummaries: jobs.slice(from, from + 100),
          ...(from === 0 && { NextToken: '100' }),
        },
      });
    }
    return operation === 'SageMaker.DescribeTrainingJob'
      ? wireResponse({ body: { TrainingJobStatus: 'Completed' } })
      : (await estate())(request);
  };
  const document = await collectFrom(await awsServer(t, training), { regions: ['us-east-1'] });

  t.is(document.resources.filter(({ type }) => type === 'AWS::SageMaker::TrainingJob').length, 100);
  t.like(
    problemsOf(document, 'us-east-1').find(({ code }) => code === 'truncated'),
    {
      call: 'sagemaker:ListTrainingJobs',
      message: 'sagemaker:ListTrainingJobs in us-east-1: only the first 100 are read',
    },
  );
});

test('a host that does not resolve is tried once, any other failure again', async (t) => {
  const asked: string[] = [];
  const send = layered(async ({ url }) => {
    asked.push(url);
    const code = url.includes('nowhere') ? 'ENOTFOUND' : 'EAI_AGAIN';
    const lookup = Object.assign(new Error(`getaddrinfo ${code}`), { code });
    throw new ReadError('unavailable', 'no answer', {
      cause: new TypeError('fetch failed', { cause: lookup }),
    });
  }, giveUpUnresolved());
  const request = (url: string) => send({ method: 'GET', url, headers: {} });

  for (const url of ['https://a.nowhere/1', 'https://a.nowhere/2', 'https://b/1', 'https://b/2']) {
    await t.throwsAsync(request(url), { instanceOf: ReadError });
  }
  t.deepEqual(asked, ['https://a.nowhere/1', 'https://b/1', 'https://b/2']);
  const error = await t.throwsAsync(request('https://a.nowhere/3'), { instanceOf: ReadError });
  t.is(error?.code, 'unavailable');
  t.regex(error?.message ?? '', /a\.nowhere does not resolve: the service is not offered/);
});

const recorder = { name: 'default' };
const running = [{ name: 'default', recording: true }];

test('a recorder covers what its strategy says', (t) => {
  const records = (recordingGroup: object, type: string) =>
    recordingOf([{ ...recorder, recordingGroup }], running).records(type);

  t.true(records({ allSupported: true, includeGlobalResourceTypes: true }, 'AWS::IAM::Role'));
  t.false(records({ allSupported: true, includeGlobalResourceTypes: false }, 'AWS::IAM::Role'));
  t.true(records({ allSupported: true, includeGlobalResourceTypes: false }, 'AWS::S3::Bucket'));
  t.true(
    records(
      { recordingStrategy: { useOnly: 'INCLUSION_BY_RESOURCE_TYPES' }, resourceTypes: ['AWS::S3::Bucket'] },
      'AWS::S3::Bucket',
    ),
  );
  t.false(
    records(
      { recordingStrategy: { useOnly: 'INCLUSION_BY_RESOURCE_TYPES' }, resourceTypes: ['AWS::S3::Bucket'] },
      'AWS::KMS::Key',
    ),
  );
  const excluding = {
    recordingStrategy: { useOnly: 'EXCLUSION_BY_RESOURCE_TYPES' },
    exclusionByResourceTypes: { resourceTypes: ['AWS::KMS::Key'] },
  };
  t.false(records(excluding, 'AWS::KMS::Key'));
  t.true(records(excluding, 'AWS::S3::Bucket'));
  t.false(records({}, 'AWS::S3::Bucket'));
});

test('a stopped recorder, none, and the recorder of a service record nothing', (t) => {
  const all = { allSupported: true };
  const stopped = recordingOf(
    [{ ...recorder, recordingGroup: all }],
    [{ name: 'default', recording: false }],
  );
  const ofService = recordingOf(
    [{ name: 'internal', recordingScope: 'INTERNAL', recordingGroup: all }],
    [{ name: 'internal', recording: true }],
  );

  t.false(stopped.records('AWS::S3::Bucket'));
  t.is(stopped.reason, 'the recorder default is stopped');
  t.false(recordingOf([], []).records('AWS::S3::Bucket'));
  t.false(ofService.records('AWS::S3::Bucket'));
  t.is(ofService.reason, 'AWS Config has no recorder there');
});
