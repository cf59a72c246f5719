import test from 'ava';
import { registryScanning, repositoryArn } from '../../../src/collect/aws/ecr/repository.ts';
import { account, awsServer, collectFrom, problemsOf, refusals } from '../../clouds/aws.ts';

const scope = { regions: ['us-east-1'] };
const denied = refusals.json('AccessDeniedException');
const type = 'AWS::ECR::Repository';

test('repositories of images that AI runs are read, on whichever page they stand', async (t) => {
  const document = await collectFrom(await awsServer(t), scope);

  t.like(
    document.resources.filter((resource) => resource.type === type),
    [
      {
        id: `arn:aws:ecr:us-east-1:${account}:repository/freight-desk`,
        unknown: [],
        properties: { registryScanning: { scanType: 'BASIC', hasRules: false, scanFrequencies: [] } },
      },
    ],
  );
});

test('requests name the operation and are signed for the service', async (t) => {
  const server = await awsServer(t);
  await collectFrom(server, scope);
  const asked = server.requests.find(({ url }) => url.includes('api.ecr.'));

  t.is(asked?.headers['x-amz-target'], 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories');
  t.is(asked?.headers['content-type'], 'application/x-amz-json-1.1');
  t.regex(asked?.headers['authorization'] ?? '', /\/us-east-1\/ecr\/aws4_request/);
});

test('where the registry may not be read, how it scans is unknown', async (t) => {
  const server = await awsServer(t);
  server.inject({ on: /GetRegistryScanningConfiguration$/, times: 99, effect: { answer: denied } });
  const document = await collectFrom(server, scope);

  t.deepEqual(document.resources.find((resource) => resource.type === type)?.unknown, [
    '/properties/registryScanning',
  ]);
  t.is(
    problemsOf(document, 'us-east-1').find(({ call }) => call === 'ecr:GetRegistryScanningConfiguration')
      ?.code,
    'denied',
  );
});

test('where repositories may not be listed, that is a problem of the source', async (t) => {
  const server = await awsServer(t);
  server.inject({ on: /DescribeRepositories$/, times: 99, effect: { answer: denied } });
  const document = await collectFrom(server, scope);

  t.like(
    problemsOf(document, 'us-east-1').find(({ call }) => call === 'ecr:DescribeRepositories'),
    { code: 'denied', types: [type] },
  );
});

test('the repository of an image is told by its name, those of other accounts and registries are not', (t) => {
  const arn = (image: string) => repositoryArn({ partition: 'aws', account }, image);
  const own = `arn:aws:ecr:eu-west-1:${account}:repository/team/desk`;

  for (const image of [
    `${account}.dkr.ecr.eu-west-1.amazonaws.com/team/desk`,
    `${account}.dkr.ecr.eu-west-1.amazonaws.com/team/desk:1`,
    `${account}.dkr.ecr.eu-west-1.amazonaws.com/team/desk@sha256:0a1b`,
    `${account}.dkr.ecr.eu-west-1.amazonaws.com/team/desk:1@sha256:0a1b`,
    `${account}.dkr.ecr-fips.eu-west-1.amazonaws.com/team/desk:1`,
    `${account}.dkr-ecr.eu-west-1.on.aws/team/desk:1`,
  ])
    t.is(arn(image), own, image);
  t.is(
    repositoryArn({ partition: 'aws-cn', account }, `${account}.dkr.ecr.cn-north-1.amazonaws.com.cn/a:1`),
    `arn:aws-cn:ecr:cn-north-1:${account}:repository/a`,
  );
  for (const image of [
    '683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1',
    `${account}.dkr.ecr.eu-west-1.example.com/team/desk:1`,
    'registry.example.com/desk:1',
    'public.ecr.aws/desk/desk:1',
    '',
  ])
    t.is(arn(image), undefined, image);
});

// The table of the documentation of filters.
test('filters cover repositories as ECR says', (t) => {
  const names = ['prod', 'repo-prod', 'prod-repo', 'repo-prod-repo', 'prodrepo'];
  const covered = (filter: string) =>
    names.map((name) => {
      const rules = [
        { scanFrequency: 'SCAN_ON_PUSH', repositoryFilters: [{ filter, filterType: 'WILDCARD' }] },
      ];
      return registryScanning({ scanType: 'BASIC', rules }, name).scanFrequencies.length === 1;
    });

  t.deepEqual(covered('prod'), [true, true, true, true, true]);
  t.deepEqual(covered('*prod'), [true, true, false, false, false]);
  t.deepEqual(covered('prod*'), [true, false, true, false, true]);
  t.deepEqual(covered('*prod*'), [true, true, true, true, true]);
  t.deepEqual(covered('prod*repo'), [false, false, true, false, true]);
  t.deepEqual(covered(''), [false, false, false, false, false]);
});

test('all rules that cover a repository count, and an odd answer covers nothing', (t) => {
  const rule = (scanFrequency: string, filter: string) => ({
    scanFrequency,
    repositoryFilters: [{ filter }],
  });
  const rules = [rule('SCAN_ON_PUSH', '*'), rule('CONTINUOUS_SCAN', 'prod'), rule('CONTINUOUS_SCAN', 'test')];

  t.deepEqual(registryScanning({ scanType: 'ENHANCED', rules }, 'prod'), {
    scanType: 'ENHANCED',
    hasRules: true,
    scanFrequencies: ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN'],
  });
  t.deepEqual(
    registryScanning({ scanType: 'BASIC', rules: [{ scanFrequency: 'SCAN_ON_PUSH' }, 5] }, 'prod'),
    {
      scanType: 'BASIC',
      hasRules: true,
      scanFrequencies: [],
    },
  );
});
