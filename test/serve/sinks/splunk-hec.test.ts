import { gunzipSync } from 'node:zlib';
import test from 'ava';
import { listen, type Seen } from '../../bundle/transfer/listen.ts';
import { configOf, fingerprintOf, publish } from './published.ts';
import { deliveries, emptyStore, failsFirst, serviceOf, settled } from './service.ts';

interface HecEvent {
  readonly time: number;
  readonly index: string;
  readonly sourcetype: string;
  readonly event: { readonly id: string; readonly fingerprint: string; readonly change: string };
}

/** What Splunk answers to a request that it does not take: https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector. */
function wrong({ headers }: Seen): string | undefined {
  if (headers.authorization !== 'Splunk 0000-secret-token') return '{"text":"Invalid token","code":4}';
  return headers['x-splunk-request-channel'] ? undefined : '{"text":"Data channel is missing","code":10}';
}

test('Splunk gets events in gzip and is asked whether it has them', async (t) => {
  const database = await emptyStore(t);
  let asked = 0;
  const server = await listen(t, (request, response) => {
    if (failsFirst(response, server.seen.length)) return;
    const problem = wrong(request);
    if (problem !== undefined) response.writeHead(403).end(problem);
    else if (request.target === '/services/collector/event')
      response.writeHead(200).end('{"text":"Success","code":0,"ackId":7}');
    else if (request.target.startsWith('/services/collector/ack?channel=')) {
      const { acks } = JSON.parse(request.body.toString()) as { acks: number[] };
      asked += 1;
      response.writeHead(200).end(JSON.stringify({ acks: { [String(acks[0])]: asked > 1 } }));
    } else response.writeHead(404).end();
  });
  const config = configOf({
    siem: {
      kind: 'splunk-hec',
      url: `http://${server.host}`,
      token: '0000-secret-token',
      index: 'security',
      acknowledge: true,
    },
  });
  const at = '2026-03-04T05:06:07.500Z';
  await publish(database, config, { id: 'run-1', at }, [
    { name: 'one', change: 'opened' },
    { name: 'two', change: 'fixed' },
  ]);
  const { service, text } = serviceOf(database, config);
  deliveries(t, service);
  const status = await settled(database, 'siem');

  t.is(status.sent, 1);
  t.is(status.failed, 3);
  t.is(asked, 2);
  const sent = server.seen.filter(({ target }) => target.endsWith('/event'));
  t.is(new Set(sent.map(({ headers }) => headers['x-splunk-request-channel'])).size, 1);
  const bodies = sent.map(({ headers, body }) => {
    t.is(headers['content-encoding'], 'gzip');
    return gunzipSync(body).toString();
  });
  t.is(new Set(bodies).size, 1, 'all tries say the same');
  const events = (bodies[0] ?? '').split('\n').map((line) => JSON.parse(line) as HecEvent);
  t.deepEqual(
    events.map(({ time, index, sourcetype, event }) => [
      time,
      index,
      sourcetype,
      event.fingerprint,
      event.change,
    ]),
    [
      [Date.parse(at) / 1000, 'security', 'keelson:finding', fingerprintOf('one'), 'opened'],
      [Date.parse(at) / 1000, 'security', 'keelson:finding', fingerprintOf('two'), 'fixed'],
    ],
  );
  t.is(new Set(events.map(({ event }) => event.id)).size, 2);
  t.notRegex(text(), /0000-secret-token/);
});

test('a token that is wrong is said, without it', async (t) => {
  const database = await emptyStore(t);
  const server = await listen(t, ({ headers }, response) =>
    response.writeHead(403).end(JSON.stringify({ text: `Invalid token ${headers.authorization}`, code: 4 })),
  );
  const config = configOf({
    siem: { kind: 'splunk-hec', url: `http://${server.host}`, token: 'echoed-secret-token', attempts: 1 },
  });
  await publish(database, config, { id: 'run-1' }, [{ name: 'one', change: 'opened' }]);
  const { service, text } = serviceOf(database, config);
  deliveries(t, service);
  const status = await settled(database, 'siem');

  t.is(status.dead, 1);
  t.regex(status.last_error ?? '', /answered 403 .*Invalid token/);
  t.notRegex((status.last_error ?? '') + text(), /echoed-secret-token/);
});
