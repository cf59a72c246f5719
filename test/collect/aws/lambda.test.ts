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
