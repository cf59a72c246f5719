import test from 'ava';
import { account, awsServer, collectFrom, problemsOf, refusals, resourceNamed } from '../../clouds/aws.ts';
import type { WireServer } from '../../clouds/server.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';

const type = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const scope = { regions: ['us-east-1'] };
const denied = refusals.query(403, 'AccessDenied');

function edges(document: Inventory, kind: string, name: string): string[] {
  const from = resourceNamed(document, name, type)?.id;
  return document.relationships
    .filter((edge) => edge.kind === kind && edge.from === from)
    .map(({ to }) => to.slice(to.lastIndexOf('/') + 1))
    .toSorted();
}

function refusing(server: WireServer, action: string): void {
  server.inject({ on: new RegExp(`#${action}$`), times: 99, effect: { answer: denied } });
}

function changing(server: WireServer, action: string, from: string | RegExp, to: string): void {
  server.inject({
    on: new RegExp(`#${action}$`),
    times: 99,
    effect: { change: (answer) => ({ ...answer, body: answer.body.replaceAll(from, to) }) },
  });
}

test('load balancers lead to what their target groups hold, by id and by address', async (t) => {
  const document = await collectFrom(await awsServer(t), scope);

  t.deepEqual(edges(document, 'routes-to', 'quote-public'), ['i-0a4c1d2e3f5b60718']);
  t.deepEqual(edges(document, 'routes-to', 'rates-internal'), ['i-0b5d2e3f4a6c71829']);
  t.deepEqual(edges(document, 'guarded-by', 'quote-public'), ['sg-0c1b2a3948576f5e4']);
  t.like(resourceNamed(document, 'quote-public', type), {
    kind: 'network-endpoint',
    unknown: [],
    tags: { environment: 'production' },
    properties: { Scheme: 'internet-facing', Type: 'application' },
  });
  t.is(resourceNamed(document, 'rates-internal', type)?.properties['Scheme'], 'internal');
});

test('requests are forms, signed for the service', async (t) => {
  const server = await awsServer(t);
  await collectFrom(server, scope);
  const asked = server.requests.find(({ url }) => url.includes('elasticloadbalancing'));

  t.is(asked?.headers['content-type'], 'application/x-www-form-urlencoded');
  t.is(asked?.body, 'Action=DescribeLoadBalancers&Version=2015-12-01&PageSize=400');
  t.regex(asked?.headers['authorization'] ?? '', /\/us-east-1\/elasticloadbalancing\/aws4_request/);
});

test('a listener authenticates where each rule that lets requests through does', async (t) => {
  const listenersOf = (document: Inventory) => {
    const listeners = resourceNamed(document, 'quote-public', type)?.properties['Listeners'];
    return (listeners as Record<string, unknown>[]).map((listener) =>
      ['Port', 'Forwards', 'Authenticates'].map((name) => listener[name]),
    );
  };

  // One of its two rules lets everybody through; the other port only says where to go.
  t.deepEqual(listenersOf(await collectFrom(await awsServer(t), scope)), [
    [443, true, false],
    [80, false, false],
  ]);

  const server = await awsServer(t);
  changing(
    server,
    'DescribeRules',
    /(<Priority>default<\/Priority>[^]*?<Actions>)/g,
    '$1<member><Type>authenticate-cognito</Type><Order>0</Order></member>',
  );
  t.deepEqual(listenersOf(await collectFrom(server, scope)), [
    [443, true, true],
    [80, false, false],
  ]);
});

test('rules that may not be read leave unknown who is let through', async (t) => {
  const server = await awsServer(t);
  refusing(server, 'DescribeRules');
  const document = await collectFrom(server, scope);

  t.deepEqual(resourceNamed(document, 'quote-public', type)?.unknown, [
    '/properties/Listeners/0/Authenticates',
    '/properties/Listeners/0/Forwards',
    '/properties/Listeners/0/Rules',
    '/properties/Listeners/1/Authenticates',
    '/properties/Listeners/1/Forwards',
    '/properties/Listeners/1/Rules',
  ]);
  // Others have no rules to ask for.
  t.deepEqual(resourceNamed(document, 'rates-internal', type)?.unknown, []);
  t.like(
    problemsOf(document, 'us-east-1').find(({ call }) => call === 'elasticloadbalancing:DescribeRules'),
    { code: 'denied', types: [type], permission: 'elasticloadbalancing:DescribeRules' },
  );
});

test('listeners, target groups, targets and tags that may not be read are unknown', async (t) => {
  for (const [action, unknown] of [
    ['DescribeListeners', ['/properties/Listeners']],
    ['DescribeTargetGroups', ['/properties/TargetGroups', '/related/routes-to']],
    ['DescribeTargetHealth', ['/properties/TargetGroups/0/Targets', '/related/routes-to']],
    ['DescribeTags', ['/tags']],
  ] as const) {
    const server = await awsServer(t);
    refusing(server, action);
    const document = await collectFrom(server, scope);

    t.deepEqual(resourceNamed(document, 'rates-internal', type)?.unknown, unknown, action);
    t.is(
      problemsOf(document, 'us-east-1').find(({ call }) => call === `elasticloadbalancing:${action}`)?.code,
      'denied',
      action,
    );
  }
});

test('load balancers that may not be listed are a problem of the source', async (t) => {
  const server = await awsServer(t);
  refusing(server, 'DescribeLoadBalancers');
  const document = await collectFrom(server, scope);

  t.deepEqual(
    document.resources.filter((resource) => resource.type === type),
    [],
  );
  t.like(
    problemsOf(document, 'us-east-1').find(
      ({ call }) => call === 'elasticloadbalancing:DescribeLoadBalancers',
    ),
    { code: 'denied', types: [type] },
  );
});

test('an answer that is no XML, or no answer to the question, is none', async (t) => {
  for (const body of ['nonsense', '<html/>', '<DescribeLoadBalancersResponse/>', '{"a":1}']) {
    const server = await awsServer(t);
    server.inject({
      on: /#DescribeLoadBalancers$/,
      times: 99,
      effect: { answer: { headers: { 'content-type': 'text/xml' }, body } },
    });
    const document = await collectFrom(server, scope);

    t.is(
      problemsOf(document, 'us-east-1').find(
        ({ call }) => call === 'elasticloadbalancing:DescribeLoadBalancers',
      )?.code,
      'unexpected_shape',
      body,
    );
  }
});

test('an address that no instance has leaves unknown what is behind it', async (t) => {
  const server = await awsServer(t);
  changing(server, 'DescribeTargetHealth', '10.10.8.31', '10.10.8.99');
  const document = await collectFrom(server, scope);

  t.deepEqual(resourceNamed(document, 'rates-internal', type)?.unknown, ['/related/routes-to']);
  t.deepEqual(edges(document, 'routes-to', 'rates-internal'), []);
});

test('an address within another VPC is another address', async (t) => {
  const server = await awsServer(t);
  changing(server, 'DescribeTargetGroups', 'vpc-0aa11bb22cc33dd44', 'vpc-0ff');
  const document = await collectFrom(server, scope);

  t.deepEqual(resourceNamed(document, 'rates-internal', type)?.unknown, ['/related/routes-to']);
});

test('functions are targets without their alias, other load balancers by their ARN', async (t) => {
  const quoteIntake = `arn:aws:lambda:us-east-1:${account}:function:quote-intake`;
  const other = `arn:aws:elasticloadbalancing:us-east-1:${account}:loadbalancer/app/other/1`;
  for (const [kind, target, to] of [
    ['lambda', `${quoteIntake}:live`, quoteIntake],
    ['alb', other, other],
  ] as const) {
    const server = await awsServer(t);
    changing(server, 'DescribeTargetGroups', '<TargetType>instance', `<TargetType>${kind}`);
    changing(server, 'DescribeTargetHealth', 'i-0a4c1d2e3f5b60718', target);
    const document = await collectFrom(server, scope);
    const from = resourceNamed(document, 'quote-public', type)?.id;

    t.deepEqual(
      document.relationships
        .filter((edge) => edge.kind === 'routes-to' && edge.from === from)
        .map((edge) => [edge.to, edge.evidence]),
      [[to, 'target group quote-web']],
    );
  }
});
