import test from 'ava';
import {
  instancesByAddress,
  normaliseInstance,
  rolesByProfile,
} from '../../../src/collect/aws/compute/instance.ts';
import type { ConfigItem } from '../../../src/collect/aws/config/config-item.ts';
import { scopeOf } from '../../../src/collect/aws/session/scope.ts';
import { account, awsServer, collectFrom, problemsOf, resourceNamed } from '../../clouds/aws.ts';
import type { WireServer } from '../../clouds/server.ts';

const type = 'AWS::EC2::Instance';
const regions = { regions: ['us-east-1'] };
const scope = scopeOf({ partition: 'aws', account, region: 'us-east-1' });

function item(configuration: Record<string, unknown>, tags: Record<string, string> = {}): ConfigItem {
  const arn = `arn:aws:ec2:us-east-1:${account}:instance/i-1`;
  return {
    scope,
    region: 'us-east-1',
    type,
    id: 'i-1',
    arn,
    name: 'i-1',
    tags,
    configuration,
    supplementary: {},
  };
}

function changing(server: WireServer, from: string, to: string): void {
  server.inject({
    on: /SelectResourceConfig$/,
    times: 99,
    effect: { change: (answer) => ({ ...answer, body: answer.body.replaceAll(from, to) }) },
  });
}

test('instances with an address or an identity are found, others are left out', async (t) => {
  const document = await collectFrom(await awsServer(t), regions);
  const instances = document.resources.filter((resource) => resource.type === type);

  t.deepEqual(instances.map(({ name }) => name).toSorted(), ['quote-web', 'rates-engine']);
  t.like(resourceNamed(document, 'quote-web', type), {
    kind: 'compute',
    unknown: [],
    properties: {
      publicAddresses: ['203.0.113.24'],
      metadataOptions: { httpTokens: 'optional' },
      iamInstanceProfile: { arn: `arn:aws:iam::${account}:instance-profile/quote-web` },
    },
  });
  t.deepEqual(resourceNamed(document, 'rates-engine', type)?.properties['publicAddresses'], []);
});

test('an instance runs as the role within its profile, which may read data and call agents', async (t) => {
  const document = await collectFrom(await awsServer(t), regions);
  const role = `arn:aws:iam::${account}:role/quote-web`;
  const from = resourceNamed(document, 'quote-web', type)?.id;
  const has = (edge: { from: string; to: string; kind: string; level?: string }) =>
    document.relationships.some((found) =>
      Object.entries(edge).every(([name, value]) => found[name as 'to'] === value),
    );

  t.true(has({ from: from ?? '', to: role, kind: 'runs-as' }));
  t.true(
    has({ from: role, to: 'arn:aws:s3:::meridian-freight-contracts', kind: 'has-permission', level: 'read' }),
  );
  t.true(
    has({
      from: role,
      to: `arn:aws:bedrock:us-east-1:${account}:agent/SHIPAGENT1`,
      kind: 'has-permission',
      level: 'invoke',
    }),
  );
  t.true(
    has({
      from: from ?? '',
      to: `arn:aws:ec2:us-east-1:${account}:security-group/sg-0f1e2d3c4b5a69788`,
      kind: 'guarded-by',
    }),
  );
  t.like(resourceNamed(document, 'quote-web', 'AWS::EC2::SecurityGroup'), {
    unknown: [],
    properties: { IpPermissions: [{ FromPort: 80 }, { FromPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }] },
  });
});

test('the role of a profile that no role has is unknown', async (t) => {
  const server = await awsServer(t);
  changing(server, `instance-profile/quote-web\\",\\"id`, `instance-profile/other\\",\\"id`);
  const document = await collectFrom(server, regions);

  t.deepEqual(resourceNamed(document, 'quote-web', type)?.unknown, ['/related/runs-as']);
});

test('one behind a load balancer is found without address and identity', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /#DescribeTargetHealth$/,
    times: 99,
    effect: {
      change: (answer) => ({ ...answer, body: answer.body.replaceAll('10.10.8.31', '10.10.9.12') }),
    },
  });
  const document = await collectFrom(server, regions);

  t.truthy(resourceNamed(document, 'build-cache', type));
});

test('what Config does not record is a problem that names instances', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /#StarlingDoveService.DescribeConfigurationRecorderStatus$/,
    effect: {
      answer: {
        headers: { 'content-type': 'application/x-amz-json-1.1' },
        body: { ConfigurationRecordersStatus: [{ name: 'default', recording: false }] },
      },
    },
  });
  const document = await collectFrom(server, regions);

  t.true(problemsOf(document, 'us-east-1').some(({ types }) => types?.includes(type)));
});

test('addresses and groups of all interfaces count, those of no use outside do not', (t) => {
  const group = (groupId: string) => ({ groupId, groupName: groupId });
  const { resource, relationships } = normaliseInstance(
    item({
      securityGroups: [group('sg-1')],
      networkInterfaces: [
        { groups: [group('sg-1')], ipv6Addresses: [{ ipv6Address: 'fd00::1' }] },
        {
          groups: [group('sg-2')],
          association: { publicIp: '198.51.100.7' },
          ipv6Addresses: [{ ipv6Address: '2001:db8::7' }],
        },
      ],
    }),
    () => undefined,
  );

  t.deepEqual(resource.properties['publicAddresses'], ['198.51.100.7', '2001:db8::7']);
  t.deepEqual(
    relationships.map(({ to }) => to.slice(-4)),
    ['sg-1', 'sg-2'],
  );
  t.deepEqual(resource.unknown, []);
  t.is(resource.name, 'i-1');
});

test('an instance has all its private addresses, within its VPC', (t) => {
  const at = instancesByAddress([
    item({
      vpcId: 'vpc-1',
      privateIpAddress: '10.0.0.1',
      networkInterfaces: [{ privateIpAddresses: [{ privateIpAddress: '10.0.0.2' }] }],
    }),
  ]);

  t.is(at(scope, 'vpc-1', '10.0.0.1'), `arn:aws:ec2:us-east-1:${account}:instance/i-1`);
  t.is(at(scope, 'vpc-1', '10.0.0.2'), `arn:aws:ec2:us-east-1:${account}:instance/i-1`);
  t.is(at(scope, 'vpc-2', '10.0.0.2'), undefined);
  t.is(at({ ...scope, source: 'aws:1/eu-west-1' }, 'vpc-1', '10.0.0.2'), undefined);
});

test('profiles are known by the roles that name them', (t) => {
  const roleOf = rolesByProfile([
    { ...item({ instanceProfileList: [{ arn: 'profile' }, {}] }), arn: 'role' },
    { ...item({}), arn: 'other' },
  ]);

  t.is(roleOf('profile'), 'role');
  t.is(roleOf('elsewhere'), undefined);
});
