import test from 'ava';
import { comprehendShapes } from '../../../src/collect/aws/comprehend/shapes.ts';
import { normaliseDefinition } from '../../../src/collect/aws/resource/definition.ts';
import { normaliseQBusinessApplication } from '../../../src/collect/aws/qbusiness/application.ts';
import {
  account,
  awsServer,
  collectFrom,
  estate,
  problemsOf,
  refusals,
  resourceNamed,
} from '../../clouds/aws.ts';
import { wireResponse } from '../../clouds/server.ts';

const regions = ['us-east-1'];
const scope = { source: `aws:${account}/eu-west-1`, partition: 'aws', account, region: 'eu-west-1' } as const;
const ofServices = /^(kendra|qbusiness|comprehend):/;

test('lists that are refused are problems that name their types, and not empty', async (t) => {
  const server = await awsServer(t);
  for (const operation of [
    'AWSKendraFrontendService.ListIndices',
    'Comprehend_20171127.ListEntityRecognizers',
  ]) {
    server.inject({
      on: new RegExp(`#${operation}$`),
      effect: { answer: refusals.json('AccessDeniedException') },
    });
  }
  server.inject({
    on: /GET qbusiness.*\/applications$/,
    effect: { answer: refusals.rest(403, 'AccessDeniedException') },
  });
  const document = await collectFrom(server, { regions });

  t.deepEqual(
    problemsOf(document, 'us-east-1')
      .filter(({ call }) => ofServices.test(call ?? ''))
      .map(({ call, code, types }) => [call, code, types]),
    [
      ['comprehend:ListEntityRecognizers', 'denied', ['AWS::Comprehend::EntityRecognizer']],
      ['kendra:ListIndices', 'denied', ['AWS::Kendra::Index']],
      ['qbusiness:ListApplications', 'denied', ['AWS::QBusiness::Application']],
    ],
  );
  t.is(resourceNamed(document, 'freight-search'), undefined);
});

test('details that are refused are unknown, and so is what they lead to', async (t) => {
  const server = await awsServer(t);
  for (const operation of [
    'AWSKendraFrontendService.DescribeIndex',
    'AWSKendraFrontendService.ListTagsForResource',
    'Comprehend_20171127.DescribeFlywheel',
  ]) {
    server.inject({
      on: new RegExp(`#${operation}$`),
      times: 2,
      effect: { answer: refusals.json('AccessDeniedException') },
    });
  }
  server.inject({
    on: /GET qbusiness.*\/applications\/.*$/,
    effect: { answer: refusals.rest(403, 'AccessDeniedException') },
  });
  const document = await collectFrom(server, { regions });
  const unknown = (name: string, type: string) => resourceNamed(document, name, type)?.unknown;

  t.deepEqual(unknown('freight-search', 'AWS::Kendra::Index'), [
    '/properties',
    '/related/encrypted-by',
    '/related/runs-as',
    '/tags',
  ]);
  t.deepEqual(unknown('freight-helpdesk', 'AWS::QBusiness::Application'), [
    '/properties',
    '/related/encrypted-by',
    '/related/runs-as',
  ]);
  t.deepEqual(unknown('waybills', 'AWS::Comprehend::Flywheel'), [
    '/properties',
    '/related/encrypted-by',
    '/related/runs-as',
    '/related/writes',
  ]);
});

test('a service that a region does not have is a problem, and not an empty list', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /GET qbusiness.*\/applications$/,
    times: 9,
    effect: { cut: 'before' },
  });
  const document = await collectFrom(server, { regions });

  t.like(
    problemsOf(document, 'us-east-1').find(({ call }) => call === 'qbusiness:ListApplications'),
    { code: 'unavailable', types: ['AWS::QBusiness::Application'] },
  );
});

test('pages are followed by operation and by path, and jobs are read up to the bound', async (t) => {
  const send = await estate();
  const server = await awsServer(t, async (request) => {
    const operation = request.headers['x-amz-target'];
    const { NextToken } = (operation === undefined ? {} : JSON.parse(request.body ?? '{}')) as {
      NextToken?: string;
    };
    if (operation === 'AWSKendraFrontendService.ListIndices') {
      return wireResponse({
        body: {
          IndexConfigurationSummaryItems: [{ Name: `index-${NextToken ?? 1}`, Id: NextToken ?? '1' }],
          ...(NextToken === undefined && { NextToken: '2' }),
        },
      });
    }
    if (operation === 'Comprehend_20171127.ListTopicsDetectionJobs') {
      const from = Number(NextToken ?? '0');
      const jobs = Array.from({ length: 100 }, (_, index) => ({
        JobArn: `arn:aws:comprehend:us-east-1:${account}:topics-detection-job/${from + index}`,
      }));
      return wireResponse({
        body: { TopicsDetectionJobPropertiesList: jobs, ...(from === 0 && { NextToken: '100' }) },
      });
    }
    if (request.url.includes('/applications?')) {
      const isSecond = request.url.includes('nextToken=two');
      return wireResponse({
        body: {
          applications: [{ applicationId: isSecond ? 'b' : 'a', displayName: isSecond ? 'second' : 'first' }],
          ...(!isSecond && { nextToken: 'two' }),
        },
      });
    }
    return send(request);
  });
  const document = await collectFrom(server, { regions });
  const ofType = (type: string) =>
    document.resources.filter((resource) => resource.type === type).map(({ name }) => name);

  t.deepEqual(ofType('AWS::Kendra::Index').toSorted(), ['index-1', 'index-2']);
  t.deepEqual(ofType('AWS::QBusiness::Application').toSorted(), ['first', 'second']);
  t.is(ofType('AWS::Comprehend::AnalysisJob').filter((name) => /^\d+$/.test(name)).length, 100);
  t.is(
    problemsOf(document, 'us-east-1').find(({ code }) => code === 'truncated')?.call,
    'comprehend:ListTopicsDetectionJobs',
  );
});

test('how an application identifies its users is read, follows from Identity Center, or is not known', (t) => {
  const of = (details: Record<string, unknown>) =>
    normaliseQBusinessApplication(scope, { id: 'a', name: 'a' }, details, { tags: {}, unknown: [] }).resource;
  const center = 'arn:aws:sso:::instance/ssoins-0123456789abcdef';

  t.is(
    of({ identityType: 'ANONYMOUS', identityCenterInstanceArn: center }).properties['identityType'],
    'ANONYMOUS',
  );
  t.like(of({ identityCenterInstanceArn: center }), {
    properties: { identityType: 'AWS_IAM_IDC' },
    defaults: ['/properties/identityType'],
    unknown: [],
  });
  t.like(of({ identityCenterApplicationArn: center }), { properties: { identityType: 'AWS_IAM_IDC' } });
  t.deepEqual(of({}).unknown, ['/properties/identityType']);
  t.deepEqual(of({ identityCenterInstanceArn: 'anything' }).unknown, ['/properties/identityType']);
});

test('a model leads to its keys, its role, and all that it was trained on', (t) => {
  const { resource, relationships } = normaliseDefinition(
    scope,
    comprehendShapes.recognizer,
    { id: 'a', name: 'a' },
    {
      DataAccessRoleArn: 'arn:aws:iam::123456789012:role/r',
      ModelKmsKeyId: '1234',
      VolumeKmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/5678',
      InputDataConfig: {
        AugmentedManifests: [{ S3Uri: 's3://one/m' }, { S3Uri: 's3://two/m' }, 'what is no object'],
        Documents: { S3Uri: 's3://three/' },
      },
      Message: 'anything',
    },
  );

  t.deepEqual(
    relationships.map(({ kind, to, evidence }) => `${kind} ${to} ${evidence}`),
    [
      'runs-as arn:aws:iam::123456789012:role/r DataAccessRoleArn',
      'encrypted-by arn:aws:kms:eu-west-1:123456789012:key/1234 ModelKmsKeyId',
      'encrypted-by arn:aws:kms:eu-west-1:123456789012:key/5678 VolumeKmsKeyId',
      'trained-on arn:aws:s3:::three InputDataConfig.Documents.S3Uri',
      'trained-on arn:aws:s3:::one InputDataConfig.AugmentedManifests.S3Uri',
      'trained-on arn:aws:s3:::two InputDataConfig.AugmentedManifests.S3Uri',
    ],
  );
  t.false(Object.hasOwn(resource.properties, 'Message'));
});
