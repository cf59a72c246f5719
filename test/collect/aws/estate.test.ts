import test from 'ava';
import { aws } from '../../../src/collect/aws/cloud.ts';
import { callsOf } from '../../../src/collect/cloud.ts';
import { callOf } from '../../../src/collect/transport/declared.ts';
import { collect } from '../../../src/collect/run.ts';
import { readResourceSchemas } from '../../../src/schema/files.ts';
import { validate } from '../../../src/schema/validate.ts';
import {
  account,
  awsServer,
  collectedAt,
  collectFrom,
  estate,
  estateRegions,
  resourceNamed,
  sourceOf,
} from '../../clouds/aws.ts';

async function replayed() {
  return collect({
    scope: { aws: { regions: estateRegions } },
    signal: new AbortController().signal,
    collectedAt,
    replay: await estate(),
  });
}

test('the example estate answers everything that collectors ask', async (t) => {
  const document = await replayed();

  t.deepEqual(
    document.sources.map(({ id, status, problems }) => ({
      id,
      status,
      codes: problems.map(({ code }) => code),
    })),
    [
      { id: `aws:${account}/eu-west-1`, status: 'partial', codes: ['not_recorded'] },
      { id: `aws:${account}/me-south-1`, status: 'failed', codes: ['region_disabled'] },
      { id: `aws:${account}/us-east-1`, status: 'partial', codes: ['denied', 'denied'] },
    ],
  );
  t.is(validate('inventory', document), undefined);
});

test('over HTTP the estate gives the same document as replayed', async (t) => {
  const server = await awsServer(t);

  t.deepEqual(await collectFrom(server), await replayed());
  t.deepEqual(server.unanswered, []);
});

test('every request is covered by a declared call with its permission', async (t) => {
  const server = await awsServer(t);
  await collectFrom(server);

  const calls = callsOf(aws);
  t.deepEqual(
    server.requests.filter((request) => callOf(request, calls) === undefined),
    [],
  );
  t.true(server.requests.length > 100);
});

test('every type that collectors produce has a schema', (t) => {
  const types = new Set(readResourceSchemas().map(({ type }) => type));

  t.deepEqual(
    aws.collectors.flatMap(({ produces }) => produces).filter((type) => !types.has(type)),
    [],
  );
});

test('pages are followed in every protocol that has them', async (t) => {
  const document = await replayed();

  // Second pages of ListNotebookInstances (JSON), ListAgents (REST) and SelectResourceConfig.
  t.truthy(resourceNamed(document, 'demand-forecast'));
  t.truthy(resourceNamed(document, 'customs-desk'));
  t.truthy(resourceNamed(document, 'shipment-actions', 'AWS::IAM::Role'));
});

test('edges lead from the open notebook to the documents that answers are grounded on', async (t) => {
  const { relationships } = await replayed();
  const has = (from: string, kind: string, to: string, level?: string) =>
    relationships.some(
      (edge) => edge.from === from && edge.kind === kind && edge.to === to && edge.level === level,
    );
  const notebook = `arn:aws:sagemaker:us-east-1:${account}:notebook-instance/route-optimizer`;
  const role = `arn:aws:iam::${account}:role/meridian-notebook-admin`;
  const bucket = 'arn:aws:s3:::meridian-freight-contracts';
  const knowledge = `arn:aws:bedrock:us-east-1:${account}:knowledge-base/KBFREIGHT1`;

  t.true(has(notebook, 'runs-as', role));
  t.true(has(role, 'has-permission', `arn:aws:iam::${account}:root`, 'admin'));
  t.true(has(`arn:aws:iam::${account}:root`, 'contains', bucket));
  t.true(has(knowledge, 'grounded-on', bucket));
  t.true(has(`arn:aws:bedrock:us-east-1:${account}:agent/SHIPAGENT1`, 'grounded-on', knowledge));
  // The agent's own function can rewrite what the agent reads.
  t.true(has(`arn:aws:iam::${account}:role/shipment-actions`, 'has-permission', bucket, 'write'));
});

test('what could not be read is unknown on the resource it is about', async (t) => {
  const document = await replayed();

  t.deepEqual(resourceNamed(document, 'customs-guardrail')?.unknown, [
    '/properties',
    '/related/encrypted-by',
  ]);
  t.deepEqual(resourceNamed(document, 'customs-desk')?.unknown, ['/related/grounded-on']);
  t.is(
    sourceOf(document, 'us-east-1')?.problems[0]?.resource,
    `arn:aws:bedrock:us-east-1:${account}:guardrail/customsguard`,
  );
});

test('tags are kept in each way that services hand them out', async (t) => {
  const document = await replayed();
  const environment = (name: string) => resourceNamed(document, name)?.tags['environment'];

  t.deepEqual(
    ['shipment-concierge', 'freight-quote-titan', 'route-optimizer', 'meridian-freight-contracts'].map(
      environment,
    ),
    ['production', 'production', 'production', 'production'],
  );
});

test('buckets and keys that no AI resource leads to are left out', async (t) => {
  const document = await replayed();

  t.is(resourceNamed(document, 'meridian-marketing-site'), undefined);
  t.is(document.resources.filter(({ type }) => type === 'AWS::EC2::VPCEndpoint').length, 3);
});
