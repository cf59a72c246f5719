import test from 'ava';
import {
  dualStackDomain,
  operation,
  restClient,
  RestError,
  type Question,
} from '../../../src/collect/aws/session/rest-client.ts';

interface Sent {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What is sent for a question, and the answer to it. */
async function asking(
  Client: ReturnType<typeof restClient>,
  question: Question,
  { region = 'eu-west-1', statusCode = 200, body = '{}' } = {},
) {
  const sent: Sent[] = [];
  const client = new Client({
    region,
    credentials: async () => ({ accessKeyId: 'a', secretAccessKey: 'b' }),
    requestHandler: {
      async handle(request: Sent) {
        sent.push(request);
        return { response: { statusCode, headers: {}, body: Buffer.from(body) } };
      },
    },
    maxAttempts: 1,
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
  });
  const answer = await client.ask(question);
  return { answer, sent: sent[0] as Sent };
}

test('an operation is named in the header, and its body is JSON of the protocol', async (t) => {
  const { answer, sent } = await asking(
    restClient('comprehend', 'comprehend'),
    operation('Comprehend_20171127.ListFlywheels', { MaxResults: 5 }),
    { body: '{"FlywheelSummaryList":[]}' },
  );

  t.deepEqual(answer, { FlywheelSummaryList: [] });
  t.like(sent, {
    method: 'POST',
    hostname: 'comprehend.eu-west-1.amazonaws.com',
    path: '/',
    body: '{"MaxResults":5}',
  });
  t.is(sent.headers['x-amz-target'], 'Comprehend_20171127.ListFlywheels');
  t.is(sent.headers['content-type'], 'application/x-amz-json-1.1');
  t.regex(sent.headers['authorization'] ?? '', /SignedHeaders=[^,]*x-amz-target/);
});

test('a question at a path names no operation', async (t) => {
  const { sent } = await asking(restClient('a', 'a'), { method: 'POST', path: '/b', body: {} });

  t.is(sent.headers['x-amz-target'], undefined);
  t.is(sent.headers['content-type'], 'application/json');
});

test('addresses are those of the partition', async (t) => {
  const hostOf = async (Client: ReturnType<typeof restClient>, region: string) =>
    (await asking(Client, { method: 'GET', path: '/' }, { region })).sent.hostname;
  const dual = restClient('qbusiness', 'qbusiness', dualStackDomain);

  t.is(await hostOf(restClient('kendra', 'kendra'), 'cn-north-1'), 'kendra.cn-north-1.amazonaws.com.cn');
  t.is(await hostOf(dual, 'eu-west-1'), 'qbusiness.eu-west-1.api.aws');
  t.is(await hostOf(dual, 'cn-north-1'), 'qbusiness.cn-north-1.api.amazonwebservices.com.cn');
});

test('a refusal has the name that the service gives it', async (t) => {
  const error = await t.throwsAsync(
    asking(restClient('kendra', 'kendra'), operation('AWSKendraFrontendService.ListIndices'), {
      statusCode: 400,
      body: '{"__type":"AccessDeniedException","Message":"no"}',
    }),
    { instanceOf: RestError },
  );

  t.like(error, { name: 'AccessDeniedException', message: 'no' });
});
