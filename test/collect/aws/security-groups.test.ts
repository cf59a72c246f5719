import test from 'ava';
import { awsServer, collectFrom, problemsOf, refusals, resourceNamed } from '../../clouds/aws.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';

const scope = { regions: ['eu-west-1'] };
const describe = /#DescribeSecurityGroups$/;

function guards(document: Inventory): string[] {
  return document.relationships
    .filter(({ kind, from }) => kind === 'guarded-by' && from.includes(':vpc-endpoint/'))
    .map(({ from, to }) => `${from.slice(-5)} ${to.slice(to.lastIndexOf('/') + 1)}`)
    .toSorted();
}

test('groups of endpoints are read once each, with who gets in', async (t) => {
  const document = await collectFrom(await awsServer(t), scope);

  t.deepEqual(guards(document), [
    '60001 sg-0c3d4e5f607182930',
    '60002 sg-0d4e5f60718293a4b',
    '60003 sg-0c3d4e5f607182930',
  ]);
  t.like(resourceNamed(document, 'claims-agents'), {
    type: 'AWS::EC2::SecurityGroup',
    tags: { team: 'claims' },
    unknown: [],
    properties: {
      IpPermissions: [
        {
          FromPort: 443,
          IpRanges: [{ CidrIp: '10.20.0.0/16' }, { CidrIp: '0.0.0.0/0' }],
          Ipv6Ranges: [{ CidrIpv6: '::/0' }],
        },
      ],
    },
  });
});

test('groups that may not be read are there, and unknown', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: describe,
    times: 99,
    effect: { answer: refusals.ec2(403, 'UnauthorizedOperation') },
  });
  const document = await collectFrom(server, scope);
  const groups = document.resources.filter(({ type }) => type === 'AWS::EC2::SecurityGroup');

  t.deepEqual(
    groups.map(({ unknown }) => unknown),
    [['/properties'], ['/properties']],
  );
  t.is(
    problemsOf(document, 'eu-west-1').find(({ call }) => call === 'ec2:DescribeSecurityGroups')?.code,
    'denied',
  );
});

test('a group that is gone is not there', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: describe,
    times: 99,
    effect: {
      change: (answer) => ({ ...answer, body: answer.body.replaceAll('sg-0d4e5f60718293a4b', 'sg-other') }),
    },
  });

  t.is(resourceNamed(await collectFrom(server, scope), 'claims-agents'), undefined);
});

test('what a prefix list holds is unknown', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: describe,
    times: 99,
    effect: {
      change: (answer) => ({
        ...answer,
        body: answer.body.replace(
          '<prefixListIds/>',
          '<prefixListIds><item><prefixListId>pl-1</prefixListId></item></prefixListIds>',
        ),
      }),
    },
  });

  t.deepEqual(resourceNamed(await collectFrom(server, scope), 'claims-endpoints')?.unknown, [
    '/properties/IpPermissions/0/PrefixListIds/0/Entries',
  ]);
});
