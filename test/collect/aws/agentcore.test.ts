import test from 'ava';
import type { Send } from '../../../src/collect/transport/exchange.ts';
import {
  account,
  awsServer,
  collectFrom,
  estate,
  problemsOf,
  refusals,
  resourceNamed,
} from '../../clouds/aws.ts';

const host = 'https://bedrock-agentcore-control.us-east-1.amazonaws.com';

/** The estate, with other answers of AgentCore in one region. */
async function withAnswers(answers: Readonly<Record<string, object>>): Promise<Send> {
  const send = await estate();
  return async (request) => {
    const answer = answers[`${request.method} ${request.url.replace(host, '')}`];
    if (answer === undefined || !request.url.startsWith(host)) return send(request);
    const {
      status = 200,
      headers = {},
      body = answer,
    } = answer as {
      status?: number;
      headers?: Record<string, string>;
      body?: object;
    };
    return {
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    };
  };
}

test('what is refused is a problem, and its details are unknown', async (t) => {
  const denied = refusals.rest(403, 'AccessDeniedException:http://internal.amazon.com/coral/');
  const server = await awsServer(
    t,
    await withAnswers({
      'GET /gateways/freight-tools-j6k7l8m9n0/': denied,
      'POST /memories/': denied,
      [`GET /tags/${encodeURIComponent(`arn:aws:bedrock-agentcore:us-east-1:${account}:runtime/freight_desk-e1F2g3H4i5`)}`]:
        denied,
    }),
  );
  const document = await collectFrom(server);

  t.deepEqual(
    problemsOf(document, 'us-east-1')
      .filter(({ call }) => call?.startsWith('bedrock-agentcore:'))
      .map(({ call, code }) => [call, code]),
    [
      ['bedrock-agentcore:GetGateway', 'denied'],
      ['bedrock-agentcore:ListMemories', 'denied'],
      ['bedrock-agentcore:ListTagsForResource', 'denied'],
    ],
  );
  t.deepEqual(resourceNamed(document, 'freight-tools')?.unknown, [
    '/properties',
    '/related/encrypted-by',
    '/related/runs-as',
  ]);
  t.deepEqual(resourceNamed(document, 'freight_desk')?.unknown, ['/tags']);
  t.is(resourceNamed(document, 'freight_memory'), undefined);
});

test('pages are followed in query and body', async (t) => {
  const server = await awsServer(
    t,
    await withAnswers({
      'GET /gateways/?maxResults=100': { items: [], nextToken: 'two' },
      'GET /gateways/?maxResults=100&nextToken=two': {
        items: [{ gatewayId: 'freight-tools-j6k7l8m9n0', name: 'freight-tools' }],
      },
    }),
  );

  t.is(resourceNamed(await collectFrom(server), 'freight-tools')?.properties['authorizerType'], 'NONE');
});

test('requests are signed for the service', async (t) => {
  const seen: string[] = [];
  const send = await estate();
  const server = await awsServer(t, async (request) => {
    if (request.url.startsWith(`${host}/runtimes/`)) seen.push(request.headers['authorization'] ?? '');
    return send(request);
  });
  await collectFrom(server, { regions: ['us-east-1'] });

  t.is(seen.length, 2);
  for (const header of seen)
    t.regex(header, /^AWS4-HMAC-SHA256 .*\/us-east-1\/bedrock-agentcore\/aws4_request/);
});
