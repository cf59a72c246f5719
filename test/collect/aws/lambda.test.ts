import test from 'ava';
import { awsServer, collectFrom, problemsOf, refusals, resourceNamed } from '../../clouds/aws.ts';
import type { WireServer } from '../../clouds/server.ts';

const type = 'AWS::Lambda::Function';
const scope = { regions: ['us-east-1'] };
const configuration = /\/functions\/shipment-actions\/configuration$/;

function changing(server: WireServer, from: string, to: string): void {
  server.inject({
    on: configuration,
    times: 99,
    effect: { change: (answer) => ({ ...answer, body: answer.body.replace(from, to) }) },
  });
}

test('an environment that may not be read is unknown, and the function is there', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: configuration,
    times: 99,
    effect: { answer: refusals.rest(403, 'AccessDeniedException') },
  });
  const document = await collectFrom(server, scope);
  const found = resourceNamed(document, 'shipment-actions', type);

  t.deepEqual(found?.unknown, ['/properties/environment']);
  t.false('environment' in (found?.properties ?? {}));
  t.like(
    problemsOf(document, 'us-east-1').find(({ call }) => call === 'lambda:GetFunctionConfiguration'),
    { code: 'denied', resource: found?.id ?? '' },
  );
});

test('an environment that Lambda itself cannot decrypt is unknown', async (t) => {
  const server = await awsServer(t);
  changing(server, '"Environment":{', '"Environment":{"Error":{"ErrorCode":"AccessDeniedException"},');

  t.deepEqual(resourceNamed(await collectFrom(server, scope), 'shipment-actions', type)?.unknown, [
    '/properties/environment',
  ]);
});

test('a function without variables has none, and that is known', async (t) => {
  const server = await awsServer(t);
  changing(server, '"Environment":', '"Elsewhere":');
  const found = resourceNamed(await collectFrom(server, scope), 'shipment-actions', type);

  t.deepEqual(found?.properties['environment'], {});
  t.deepEqual(found?.unknown, []);
});

test('of a value that looks like a key a mark is left', async (t) => {
  const server = await awsServer(t);
  changing(server, '"ORDERS_TABLE":"[redacted]"', `"ORDERS_TABLE":"sk-proj-${'a1B2'.repeat(6)}"`);

  t.deepEqual(
    resourceNamed(await collectFrom(server, scope), 'shipment-actions', type)?.properties['environment'],
    { variables: { ORDERS_TABLE: '[redacted secret]', CARRIER_API_KEY: '[redacted]' } },
  );
});

test('which image a function runs is unknown, since only those may say who may read its code', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /SelectResourceConfig$/,
    times: 99,
    effect: {
      change: (answer) => ({
        ...answer,
        body: answer.body.replaceAll('\\"packageType\\":\\"Zip\\"', '\\"packageType\\":\\"Image\\"'),
      }),
    },
  });

  t.deepEqual(resourceNamed(await collectFrom(server, scope), 'shipment-actions', type)?.unknown, [
    '/related/runs',
  ]);
});

test('a function has its addresses, with who may call them', async (t) => {
  const document = await collectFrom(await awsServer(t), scope);

  t.like(resourceNamed(document, 'customs-lookup', type)?.properties, {
    FunctionUrlConfigs: [{ AuthType: 'AWS_IAM' }],
    calledByAgents: true,
  });
  t.deepEqual(resourceNamed(document, 'shipment-actions', type)?.properties['FunctionUrlConfigs'], []);
});

test('addresses that may not be read are unknown, as are those that no list says', async (t) => {
  for (const answer of [refusals.rest(403, 'AccessDeniedException'), { body: {} }]) {
    const server = await awsServer(t);
    server.inject({ on: /\/functions\/customs-lookup\/urls$/, times: 99, effect: { answer } });
    const document = await collectFrom(server, scope);

    t.deepEqual(resourceNamed(document, 'customs-lookup', type)?.unknown, ['/properties/FunctionUrlConfigs']);
  }
});

test('addresses are read to the last page', async (t) => {
  const server = await awsServer(t);
  const url = (AuthType: string) => ({ FunctionUrl: 'https://a', FunctionArn: 'f', AuthType });
  server.inject({
    on: /\/functions\/shipment-actions\/urls$/,
    effect: { answer: { body: { FunctionUrlConfigs: [url('AWS_IAM')], NextMarker: 'm2' } } },
  });
  server.inject({
    on: /\/functions\/shipment-actions\/urls$/,
    effect: { answer: { body: { FunctionUrlConfigs: [url('NONE')] } } },
  });
  const document = await collectFrom(server, scope);

  t.like(resourceNamed(document, 'shipment-actions', type)?.properties, {
    FunctionUrlConfigs: [{ AuthType: 'AWS_IAM' }, { AuthType: 'NONE' }],
  });
  t.true(server.requests.some(({ url: asked }) => asked.endsWith('/shipment-actions/urls?Marker=m2')));
});

test('a function behind an address is there, and no agent calls it', async (t) => {
  const document = await collectFrom(await awsServer(t), scope);

  t.like(resourceNamed(document, 'quote-intake', type), {
    unknown: [],
    properties: {
      calledByAgents: false,
      Policy: { Statement: [{ Principal: { Service: 'apigateway.amazonaws.com' } }] },
    },
  });
});

test('whether an agent calls a function is unknown where agents may be missing', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /POST bedrock-agent\..*\/agents\/$/,
    times: 99,
    effect: { answer: refusals.rest(403, 'AccessDeniedException') },
  });
  const document = await collectFrom(server, scope);

  t.deepEqual(resourceNamed(document, 'quote-intake', type)?.unknown, [
    '/properties/calledByAgents',
    '/related_from/calls',
  ]);
});

test('a policy that AWS Config does not know is asked for: none, or unknown', async (t) => {
  const policy = /\/functions\/quote-intake\/policy$/;
  const none = await awsServer(t);
  none.inject({
    on: policy,
    times: 99,
    effect: { answer: refusals.rest(404, 'ResourceNotFoundException') },
  });
  const open = resourceNamed(await collectFrom(none, scope), 'quote-intake', type);
  t.deepEqual(open?.properties['Policy'], { Statement: [] });
  t.deepEqual(open?.unknown, []);

  const refused = await awsServer(t);
  refused.inject({
    on: policy,
    times: 99,
    effect: { answer: refusals.rest(403, 'AccessDeniedException') },
  });
  const document = await collectFrom(refused, scope);
  t.deepEqual(resourceNamed(document, 'quote-intake', type)?.unknown, ['/properties/Policy']);
  t.is(problemsOf(document, 'us-east-1').find(({ call }) => call === 'lambda:GetPolicy')?.code, 'denied');
});
