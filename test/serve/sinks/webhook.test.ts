import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import test from 'ava';
import { signatureHeaders } from '../../../src/serve/sinks/webhook/signature.ts';
import { validate } from '../../../src/schema/validate.ts';
import type { WebhookMessage } from '../../../src/generated/webhook.ts';
import { listen, type Seen } from '../../bundle/transfer/listen.ts';
import { storeTests } from '../../store/stores.ts';
import { configOf, publish } from './published.ts';
import { deliveries, serviceOf, settled } from './service.ts';

const keyOf = (byte: number) => Buffer.alloc(32, byte);
const secretOf = (byte: number) => `whsec_${keyOf(byte).toString('base64')}`;
const run = promisify(execFile);
const onStores = storeTests(test);

const program = `
import sys, json, hmac, hashlib, base64
asked = json.load(sys.stdin)
print(json.dumps(["v1," + base64.b64encode(hmac.new(bytes.fromhex(key), text.encode(), hashlib.sha256).digest()).decode() for key, text in asked]))
`;

/** Signatures of all requests by all keys, worked out by Python's own HMAC. */
async function pythonSignatures(requests: readonly Seen[], keys: readonly Buffer[]): Promise<string[][]> {
  const asked = requests.flatMap(({ headers, body }) =>
    keys.map((key) => [
      key.toString('hex'),
      `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body.toString()}`,
    ]),
  );
  const running = run('python3', ['-c', program]);
  running.child.stdin?.end(JSON.stringify(asked));
  const all = JSON.parse((await running).stdout) as string[];
  return requests.map((_, index) => all.slice(index * keys.length, (index + 1) * keys.length));
}

onStores(
  'a webhook gets signed messages of its schema, in parts, however often it fails first',
  async (t, { database }) => {
    const failures = [500, 429, 'hang up'] as const;
    const server = await listen(t, (_, response) => {
      const failure = failures[server.seen.length - 1];
      if (failure === 'hang up') response.destroy();
      else response.writeHead(failure ?? 204, failure === 429 ? { 'retry-after': '1' } : {}).end();
    });
    const config = configOf(
      {
        hook: {
          kind: 'webhook',
          url: `http://${server.host}/hooks/Abcdefghijklmnop0123`,
          secrets: [secretOf(1), secretOf(2)],
          headers: { 'X-Team': 'security' },
          batch: 2,
        },
      },
      { listen: { public_url: 'https://keelson.example/' } },
    );
    const names = ['one', 'two', 'three', 'four', 'five'];
    await publish(
      database,
      config,
      { id: 'run-1' },
      names.map((name) => ({ name, change: 'opened' })),
    );
    const { service, text } = serviceOf(database, config);
    deliveries(t, service);
    const status = await settled(database, 'hook');

    t.is(status.sent, 1);
    t.is(status.failed, 3);
    const messages = server.seen.map(({ body }) => JSON.parse(body.toString()) as WebhookMessage);
    for (const message of messages) t.is(validate('webhook', message), undefined);
    t.deepEqual(new Set(messages.slice(0, 4).map(({ id }) => id)).size, 1, 'all tries of a part have one id');
    t.deepEqual(
      messages
        .slice(3)
        .map(({ part, last, findings }) => [part, last, findings.map(({ resource }) => resource.name)]),
      [
        [1, false, ['one', 'two']],
        [2, false, ['three', 'four']],
        [3, true, ['five']],
      ],
    );
    t.regex(messages[0]?.findings[0].url ?? '', /^https:\/\/keelson\.example\/findings\/[0-9a-f]{64}$/);
    t.deepEqual(
      server.seen.map(({ headers }) => String(headers['webhook-signature']).split(' ')),
      await pythonSignatures(server.seen, [keyOf(1), keyOf(2)]),
    );
    for (const request of server.seen) {
      t.is(request.headers['webhook-id'], (JSON.parse(request.body.toString()) as WebhookMessage).id);
      t.is(request.headers['x-team'], 'security');
    }
    t.notRegex(text(), /Abcdefghijklmnop0123|whsec_/);
    t.notRegex(status.last_error ?? '', /Abcdefghijklmnop0123/);
  },
);

onStores('a webhook goes on after the part that arrived', async (t, { database }) => {
  const server = await listen(t, (_, response) =>
    response.writeHead(server.seen.length === 2 ? 503 : 200).end(),
  );
  const config = configOf({
    hook: { kind: 'webhook', url: `http://${server.host}/`, secrets: [secretOf(1)], batch: 1 },
  });
  await publish(database, config, { id: 'run-1' }, [
    { name: 'one', change: 'opened' },
    { name: 'two', change: 'fixed' },
  ]);
  deliveries(t, serviceOf(database, config).service);
  await settled(database, 'hook');

  t.deepEqual(
    server.seen.map(({ body }) => (JSON.parse(body.toString()) as WebhookMessage).findings[0].resource.name),
    ['one', 'two', 'two'],
  );
});

test('the example of Standard Webhooks is signed as it is there', (t) => {
  const headers = signatureHeaders(
    'msg_p5jXN8AQM9LWM0D4loKWxJek',
    new Date(1_614_265_330_000),
    '{"test": 2432232314}',
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  );

  t.is(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  t.is(headers['webhook-timestamp'], '1614265330');
});

test('a secret that is none is not shown', (t) => {
  const error = t.throws(() => signatureHeaders('id', new Date(), '', ['whsec_short']));

  t.notRegex(error?.message ?? '', /short/);
});
