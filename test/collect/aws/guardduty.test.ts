import test from 'ava';
import type { Resource } from '../../../src/generated/inventory.ts';
import { account, awsServer, collectFrom, problemsOf, refusals } from '../../clouds/aws.ts';

const scope = { regions: ['eu-west-1', 'us-east-1'] };
const denied = refusals.rest(403, 'AccessDeniedException');

async function detectors(
  t: Parameters<typeof awsServer>[0],
  on?: RegExp,
): Promise<{ eu?: Resource | undefined; us?: Resource | undefined; problems: string[] }> {
  const server = await awsServer(t);
  if (on) server.inject({ on, times: 99, effect: { answer: denied } });
  const document = await collectFrom(server, scope);
  const of = (region: string) =>
    document.resources.find(({ id }) => id === `AWS::GuardDuty::Detector/${account}/${region}`);
  const problems = problemsOf(document, 'eu-west-1').flatMap(({ call, code }) =>
    call?.startsWith('guardduty:') ? [`${call} ${code}`] : [],
  );
  return { eu: of('eu-west-1'), us: of('us-east-1'), problems };
}

test('each region has a detector or none, and says so', async (t) => {
  const { eu, us, problems } = await detectors(t);

  t.like(eu, { unknown: [], tags: { team: 'security' }, properties: { exists: true, status: 'ENABLED' } });
  t.regex(String(eu?.properties['aiWorkloads']), /AWS::Bedrock::Agent(,|$)/);
  t.like(us, { unknown: [], properties: { exists: false } });
  t.false('status' in (us?.properties ?? {}));
  t.deepEqual(problems, []);
});

test('where detectors may not be listed, it is unknown whether there is one', async (t) => {
  const { eu, problems } = await detectors(t, /\/detector$/);

  t.deepEqual(eu?.unknown, [
    '/properties/exists',
    '/properties/features',
    '/properties/findingPublishingFrequency',
    '/properties/status',
  ]);
  t.false('exists' in (eu?.properties ?? {}));
  t.deepEqual(problems, ['guardduty:ListDetectors denied']);
});

test('a detector that may not be read is there, and whether it watches is unknown', async (t) => {
  const { eu, problems } = await detectors(t, /\/detector\/[^/]+$/);

  t.true(eu?.properties['exists']);
  t.true(eu?.unknown.includes('/properties/status'));
  t.deepEqual(problems, ['guardduty:GetDetector denied']);
});

test('where nothing of AI is found and lists are denied, it is unknown whether there is any', async (t) => {
  const server = await awsServer(t);
  for (const on of [/bedrock/, /SageMaker\./]) server.inject({ on, times: 9999, effect: { answer: denied } });
  const document = await collectFrom(server, scope);

  t.true(
    document.resources
      .find(({ id }) => id.endsWith(`Detector/${account}/eu-west-1`))
      ?.unknown.includes('/properties/aiWorkloads'),
  );
});
