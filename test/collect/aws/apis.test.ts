import test from 'ava';
import { behindIntegration, integrationOf } from '../../../src/collect/aws/api-gateway/integration.ts';
import { scopeOf } from '../../../src/collect/aws/session/scope.ts';
import { account, awsServer, collectFrom, problemsOf, refusals, resourceNamed } from '../../clouds/aws.ts';
import type { WireServer } from '../../clouds/server.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';

const restApi = 'AWS::ApiGateway::RestApi';
const httpApi = 'AWS::ApiGatewayV2::Api';
const scope = { regions: ['us-east-1'] };
const denied = refusals.rest(403, 'AccessDeniedException');
const balancer = `arn:aws:elasticloadbalancing:us-east-1:${account}:loadbalancer/net/rates-internal/7a6b5c4d3e2f1a09`;

function behind(document: Inventory, name: string): string[] {
  const from = document.resources.find(
    (resource) => resource.name === name && /ApiGateway/.test(resource.type),
  );
  return document.relationships
    .filter((edge) => edge.kind === 'routes-to' && edge.from === from?.id)
    .map(({ to, evidence }) => `${to} ${evidence}`)
    .toSorted();
}

function answering(server: WireServer, on: RegExp, change: (body: string) => string): void {
  server.inject({
    on,
    times: 99,
    effect: { change: (answer) => ({ ...answer, body: change(answer.body) }) },
  });
}

test('an API leads to functions, endpoints of models and load balancers behind its routes', async (t) => {
  const document = await collectFrom(await awsServer(t), scope);

  t.deepEqual(behind(document, 'carrier-partner'), [
    `${balancer} route GET /rates`,
    `arn:aws:lambda:us-east-1:${account}:function:quote-intake route POST /quotes`,
    `arn:aws:sagemaker:us-east-1:${account}:endpoint/eta-predictor route POST /arrivals`,
  ]);
  t.deepEqual(behind(document, 'shipment-public'), [
    `arn:aws:lambda:us-east-1:${account}:function:shipment-actions route POST /shipments/{id}/actions`,
  ]);
});

test('of each route stands who may call it', async (t) => {
  const document = await collectFrom(await awsServer(t), scope);
  const routes = (name: string) => {
    const api = document.resources.find((one) => one.name === name && /ApiGateway/.test(one.type));
    return ((api?.properties['routes'] ?? []) as Record<string, unknown>[]).map((route) =>
      ['route', 'authorizationType', 'apiKeyRequired'].map((member) => route[member]),
    );
  };

  t.deepEqual(routes('carrier-partner'), [
    ['POST /quotes', 'AWS_IAM', false],
    ['OPTIONS /quotes', 'NONE', false],
    ['POST /arrivals', 'AWS_IAM', false],
    ['GET /rates', 'AWS_IAM', true],
  ]);
  t.deepEqual(routes('shipment-public'), [['POST /shipments/{id}/actions', 'NONE', false]]);
});

test('a REST API has its policy, its stages and where it is reached', async (t) => {
  t.like(resourceNamed(await collectFrom(await awsServer(t), scope), 'carrier-partner', restApi), {
    kind: 'network-endpoint',
    tags: { environment: 'production' },
    unknown: [],
    properties: {
      endpointConfiguration: { types: ['REGIONAL'] },
      policy: { Statement: [{ Principal: { AWS: `arn:aws:iam::${account}:role/freight-analysts` } }] },
      stages: [{ stageName: 'live' }],
    },
  });
});

test('the first generation is asked for JSON', async (t) => {
  const server = await awsServer(t);
  await collectFrom(server, scope);
  const asked = server.requests.find(({ url }) => url.includes('/restapis'));

  t.is(asked?.headers['accept'], 'application/json');
  t.regex(asked?.headers['authorization'] ?? '', /\/us-east-1\/apigateway\/aws4_request/);
});

test('parts that may not be read are unknown, and a problem that names the API', async (t) => {
  const id = `arn:aws:apigateway:us-east-1::/restapis/q7m2carr1x`;
  for (const [on, name, unknown] of [
    [/\/restapis\/[^/]+\/resources$/, 'carrier-partner', ['/properties/routes', '/related/routes-to']],
    [/\/restapis\/[^/]+\/stages$/, 'carrier-partner', ['/properties/stages']],
    [/\/vpclinks$/, 'carrier-partner', ['/related/routes-to']],
    [/\/v2\/apis\/[^/]+\/routes$/, 'shipment-public', ['/properties/routes', '/related/routes-to']],
    [/\/v2\/apis\/[^/]+\/stages$/, 'shipment-public', ['/properties/stages']],
    [
      /\/v2\/apis\/[^/]+\/integrations$/,
      'shipment-public',
      ['/properties/routes/0/integration', '/related/routes-to'],
    ],
  ] as const) {
    const server = await awsServer(t);
    server.inject({ on, times: 99, effect: { answer: denied } });
    const document = await collectFrom(server, scope);

    t.deepEqual(
      document.resources.find((one) => one.name === name && /ApiGateway/.test(one.type))?.unknown,
      unknown,
      String(on),
    );
    const problem = problemsOf(document, 'us-east-1').find(({ call }) => call === 'apigateway:GET');
    t.is(problem?.code, 'denied', String(on));
    if (/resources/.test(on.source)) t.is(problem?.resource, id);
  }
});

test('APIs that may not be listed are a problem of the source', async (t) => {
  for (const [on, type] of [
    [/\/restapis$/, restApi],
    [/\/v2\/apis$/, httpApi],
  ] as const) {
    const server = await awsServer(t);
    server.inject({ on, times: 99, effect: { answer: denied } });
    const document = await collectFrom(server, scope);

    t.false(document.resources.some((one) => one.type === type));
    t.like(
      problemsOf(document, 'us-east-1').find(({ call }) => call === 'apigateway:GET'),
      { code: 'denied', types: [type], permission: 'apigateway:GET' },
    );
  }
});

test('a policy that cannot be read is unknown, and an API without one has none', async (t) => {
  const server = await awsServer(t);
  answering(server, /\/restapis$/, (body) => body.replace(/"policy":"(?:[^"\\]|\\.)*"/, '"policy":"odd"'));
  t.deepEqual(resourceNamed(await collectFrom(server, scope), 'carrier-partner', restApi)?.unknown, [
    '/properties/policy',
  ]);

  const other = await awsServer(t);
  answering(other, /\/restapis$/, (body) => body.replace(/"policy":"(?:[^"\\]|\\.)*",/, ''));
  const open = resourceNamed(await collectFrom(other, scope), 'carrier-partner', restApi);
  t.deepEqual(open?.unknown, []);
  t.false('policy' in (open?.properties ?? {}));
});

test('what requests are sent along with is not kept', async (t) => {
  const server = await awsServer(t);
  const secret = 'hunter2-hunter2';
  answering(server, /\/resources$/, (body) =>
    body.replaceAll(
      '"connectionType":"VPC_LINK"',
      `"connectionType":"VPC_LINK","requestParameters":{"integration.request.header.x-key":"'${secret}'"}`,
    ),
  );
  answering(server, /\/stages$/, (body) => body.replace('[redacted]', secret));
  const document = await collectFrom(server, scope);

  t.false(JSON.stringify(document).includes(secret));
});

const place = scopeOf({ partition: 'aws', account, region: 'us-east-1' });
const around = {
  balancers: new Map([['rates.elb.example', balancer]]),
  links: new Map([['link', [balancer]]]),
};

test('what is behind an integration is known by its address', (t) => {
  const lambda = `arn:aws:lambda:us-east-1:${account}:function:f`;
  const proxy = (service: string, path: string) => `arn:aws:apigateway:eu-west-1:${service}:${path}`;
  for (const [fields, ids, complete] of [
    [{ type: 'MOCK' }, [], true],
    [
      { type: 'AWS_PROXY', uri: proxy('lambda', `path/2015-03-31/functions/${lambda}:live/invocations`) },
      [lambda],
      true,
    ],
    [
      {
        type: 'AWS_PROXY',
        uri: proxy('lambda', `path/2015-03-31/functions/${lambda}:\${stageVariables.alias}/invocations`),
      },
      [],
      false,
    ],
    [{ type: 'AWS_PROXY', uri: proxy('lambda', 'path/odd') }, [], false],
    [{ integrationType: 'AWS_PROXY', integrationUri: `${lambda}:live` }, [lambda], true],
    [{ integrationType: 'AWS_PROXY', integrationSubtype: 'SQS-SendMessage' }, [], true],
    [
      { type: 'AWS', uri: proxy('runtime.sagemaker', 'path/endpoints/Scorer/invocations') },
      [`arn:aws:sagemaker:eu-west-1:${account}:endpoint/scorer`],
      true,
    ],
    [{ type: 'AWS', uri: proxy('runtime.sagemaker', 'path/odd') }, [], false],
    [{ type: 'AWS', uri: proxy('sqs', 'path/queue') }, [], true],
    [{ type: 'HTTP_PROXY', uri: 'http://Rates.elb.example:8080/x' }, [balancer], true],
    [{ type: 'HTTP_PROXY', uri: 'https://api.partner.example/x' }, [], false],
    [{ type: 'HTTP_PROXY', uri: 'nonsense' }, [], false],
    [{ type: 'HTTP_PROXY' }, [], false],
    [
      { type: 'HTTP_PROXY', uri: 'https://a', connectionType: 'VPC_LINK', connectionId: 'link' },
      [balancer],
      true,
    ],
    [{ type: 'HTTP_PROXY', uri: 'https://a', connectionType: 'VPC_LINK', connectionId: 'other' }, [], false],
    [
      {
        integrationType: 'HTTP_PROXY',
        connectionType: 'VPC_LINK',
        connectionId: 'x',
        integrationUri: `${balancer.replace(':loadbalancer/', ':listener/')}/0a1b`,
      },
      [balancer],
      true,
    ],
    [
      {
        integrationType: 'HTTP_PROXY',
        connectionType: 'VPC_LINK',
        integrationUri: `arn:aws:servicediscovery:us-east-1:${account}:service/srv-1`,
      },
      [],
      false,
    ],
  ] as const) {
    t.deepEqual(
      behindIntegration(place, integrationOf(fields), around),
      { ids: [...ids], complete },
      JSON.stringify(fields),
    );
  }
});

test('of an address neither user nor query is kept', (t) => {
  t.is(integrationOf({ uri: 'https://user:word@api.example/path?key=1#x' }).uri, 'https://api.example/path');
});
