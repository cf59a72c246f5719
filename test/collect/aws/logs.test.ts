import test from 'ava';
import { account, awsServer, collectFrom, problemsOf, refusals, resourceNamed } from '../../clouds/aws.ts';

const scope = { regions: ['eu-west-1'] };
const id = `arn:aws:logs:eu-west-1:${account}:log-group:/meridian/bedrock`;
const describe = /#Logs_20140328\.DescribeLogGroups$/;

test('the log group that Bedrock delivers to is read, and none whose name only begins like it', async (t) => {
  const document = await collectFrom(await awsServer(t), scope);

  t.like(resourceNamed(document, '/meridian/bedrock'), {
    id,
    kind: 'logging',
    properties: { logGroupName: '/meridian/bedrock', retentionInDays: 90 },
    unknown: [],
  });
  t.is(resourceNamed(document, '/meridian/bedrock-tests'), undefined);
  t.true(document.relationships.some(({ kind, to }) => kind === 'logs-to' && to === id));
});

test('a log group that nobody may describe is unknown', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: describe,
    times: 99,
    effect: { answer: refusals.json('com.amazonaws.logs#AccessDeniedException') },
  });
  const document = await collectFrom(server, scope);

  t.deepEqual(resourceNamed(document, '/meridian/bedrock')?.unknown, [
    '/properties',
    '/related/encrypted-by',
  ]);
  t.like(
    problemsOf(document, 'eu-west-1').find(({ call }) => call === 'logs:DescribeLogGroups'),
    { code: 'denied', resource: id },
  );
});

test('a log group that is not there is in no document', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: describe,
    effect: { change: (answer) => ({ ...answer, body: '{"logGroups":[]}' }) },
  });
  const document = await collectFrom(server, scope);

  t.is(resourceNamed(document, '/meridian/bedrock'), undefined);
  t.true(document.relationships.some(({ to }) => to === id));
});

test('pages are followed, and keys are edges', async (t) => {
  const server = await awsServer(t);
  const key = `arn:aws:kms:eu-west-1:${account}:key/7c2e41d8-93aa-4f0b-8f1d-2f5a6c0b9e13`;
  let page = 0;
  server.inject({
    on: describe,
    times: 2,
    effect: {
      change: (answer) => {
        page += 1;
        const body =
          page === 1
            ? { logGroups: [], nextToken: 'two' }
            : { logGroups: [{ logGroupName: '/meridian/bedrock', kmsKeyId: key }] };
        return { ...answer, status: 200, body: JSON.stringify(body) };
      },
    },
  });
  const document = await collectFrom(server, scope);

  t.true(
    document.relationships.some(({ from, kind, to }) => from === id && kind === 'encrypted-by' && to === key),
  );
});
