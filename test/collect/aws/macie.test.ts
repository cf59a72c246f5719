import test from 'ava';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { account, awsServer, collectFrom, problemsOf, refusals } from '../../clouds/aws.ts';

const scope = { regions: ['us-east-1'] };
const session = /GET macie2\.us-east-1\.amazonaws\.com\/macie$/;
const buckets = /POST macie2\.us-east-1\.amazonaws\.com\/datasources\/s3$/;

function factsOn(document: Inventory, bucket: string) {
  return document.resources.find(({ id }) => id === `AWS::Macie::BucketMetadata/arn:aws:s3:::${bucket}`);
}

test('what Macie says of buckets of AI stands beside them', async (t) => {
  const document = await collectFrom(await awsServer(t), { regions: ['us-east-1', 'eu-west-1'] });

  t.like(factsOn(document, 'meridian-eta-training'), {
    region: 'us-east-1',
    properties: {
      bucketName: 'meridian-eta-training',
      macieStatus: 'ENABLED',
      automatedDiscoveryMonitoringStatus: 'MONITORED',
      sensitivityScore: 1,
    },
    unknown: [],
  });
  t.true(
    document.relationships.some(
      ({ from, kind, to }) =>
        from.startsWith('AWS::Macie::') &&
        kind === 'depends-on' &&
        to === 'arn:aws:s3:::meridian-eta-training',
    ),
  );
  t.is(factsOn(document, 'meridian-bedrock-logs-eu'), undefined);
});

test('that Macie is not enabled is a fact and no problem', async (t) => {
  const document = await collectFrom(await awsServer(t), { regions: ['eu-west-1'] });

  t.like(factsOn(document, 'meridian-claims-training'), {
    account,
    properties: { macieStatus: 'DISABLED' },
    unknown: [],
  });
  t.false(problemsOf(document, 'eu-west-1').some(({ call }) => call?.startsWith('macie2:')));
});

test('that nobody may ask Macie is a problem, and nothing of it is known', async (t) => {
  const server = await awsServer(t);
  server.inject({ on: session, times: 99, effect: { answer: refusals.rest(403, 'AccessDeniedException') } });
  const document = await collectFrom(server, scope);

  t.deepEqual(factsOn(document, 'meridian-eta-training')?.unknown, ['/properties']);
  t.like(
    problemsOf(document, 'us-east-1').find(({ call }) => call === 'macie2:GetMacieSession'),
    { code: 'denied', types: ['AWS::Macie::BucketMetadata'] },
  );
});

test('buckets that Macie does not describe are not known to be classified', async (t) => {
  const unknown = ['/properties/automatedDiscoveryMonitoringStatus', '/properties/jobDetails'];
  const server = await awsServer(t);
  server.inject({ on: buckets, times: 3, effect: { answer: refusals.rest(403, 'AccessDeniedException') } });
  t.deepEqual(factsOn(await collectFrom(server, scope), 'meridian-eta-training')?.unknown, unknown);

  const empty = await awsServer(t);
  empty.inject({ on: buckets, effect: { change: (answer) => ({ ...answer, body: '{"buckets":[]}' }) } });

  t.deepEqual(factsOn(await collectFrom(empty, scope), 'meridian-eta-training')?.unknown, unknown);
});

test('what Macie could not find out about a bucket is unknown', async (t) => {
  const server = await awsServer(t);
  const body = JSON.stringify({
    buckets: [
      {
        bucketName: 'meridian-eta-training',
        automatedDiscoveryMonitoringStatus: null,
        sensitivityScore: null,
        jobDetails: { isDefinedInJob: 'UNKNOWN', isMonitoredByJob: 'UNKNOWN' },
      },
    ],
  });
  server.inject({ on: buckets, effect: { change: (answer) => ({ ...answer, body }) } });
  const facts = factsOn(await collectFrom(server, scope), 'meridian-eta-training');

  t.deepEqual(facts?.unknown, ['/properties/automatedDiscoveryMonitoringStatus', '/properties/jobDetails']);
  t.deepEqual(facts?.properties, { bucketName: 'meridian-eta-training', macieStatus: 'ENABLED' });
});

test('where Macie is suspended, what it said of buckets does not count', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: session,
    effect: { change: (answer) => ({ ...answer, body: '{"status":"PAUSED"}' }) },
  });
  const document = await collectFrom(server, scope);

  t.deepEqual(factsOn(document, 'meridian-eta-training')?.properties, {
    bucketName: 'meridian-eta-training',
    macieStatus: 'PAUSED',
  });
});
